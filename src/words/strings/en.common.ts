import type { Messages } from './messages.js';

/** What all three elements say, in English. */
export const common = {
  table: 'Table',
  image: 'Image',
  data: 'Data',
  tryAgain: 'Try again',
  newTab: 'opens in a new tab',
  sources: 'Sources: {list}.',
  sourcesMore: 'Sources: {list} and {n} more.',
  dataOf: 'Data of {date}.',
  archived: 'Archived copy',
  archivedOn: 'Archived copy of {date}',
  failed: 'This graphic could not be drawn.',
  nameRole: '{name}, {role}',
  roleOf: '{title} of {body}',
  since: 'since {date}',
  until: 'until {date}',
  fromUnknown: 'from {date}, end not known',
  untilUnknown: 'until {date}, beginning not known',
  before: '{date} or before',
  after: '{date} or later',
  range: '{from}–{to}',
  rangeWords: '{from} to {to}',
  within: 'some time in {date}',
  about: 'about {date}',
  aboutShort: 'c. {date}',
  uncertain: '{date}, uncertain',
  uncertainShort: '{date}?',
  aboutUncertain: 'about {date}, uncertain',
  decade: '{year}s',
  // Forms by ordinal number.
  century: { one: '{n}st century', two: '{n}nd century', few: '{n}rd century', other: '{n}th century' },
  status: {
    asserted: 'Asserted',
    checked: 'Word for word',
    disputed: 'Disputed',
    contradicted: 'Contradicted',
    corrected: 'Corrected',
  },
  former: {
    SUN: 'Soviet Union',
    DDR: 'East Germany',
    YUG: 'Yugoslavia',
    CSK: 'Czechoslovakia',
    SCG: 'Serbia and Montenegro',
    YMD: 'South Yemen',
    RVN: 'South Vietnam',
  },
  direction: '{from} to {to}',
  comma: ', ',
  semicolon: '; ',
};

/** What stands between two parts is no message. */
type Between = 'comma' | 'semicolon';

export type CommonPhrases = Messages<Omit<typeof common, Between>> & Readonly<Pick<typeof common, Between>>;
