import type { Messages } from './messages.js';

/** What the parts of the visit timeline say that come after its first drawing, in English. */
export const timelineMore = {
  zoom: 'Zoom',
  nearer: 'Zoom in',
  farther: 'Zoom out',
  all: 'All',
  today: 'Today',
  overview: 'All visits; the handles choose what is shown below',
  windowFrom: 'Shown from',
  windowTo: 'Shown to',
  stacks: 'Visits in view. Arrow keys go from stack to stack, plus and minus zoom, Shift with arrows moves.',
  visits: { one: '{n} visit', other: '{n} visits' },
  inWindow: { one: '{n} visit, {period}', other: '{n} visits, {period}' },
  column: { one: '{date}: {n} visit', other: '{date}: {n} visits' },
  findHint: 'a person, a state or a word',
  country: 'State',
  everyCountry: 'All states',
  level: 'Level',
  everyLevel: 'All levels',
  previous: 'Previous visit',
  next: 'Next visit',
  moreVisits: { one: '{n} more: zoom in to see it.', other: '{n} more: zoom in to see them.' },
  vague: { one: '{n} of them known less exactly', other: '{n} of them known less exactly' },
  years: { one: '{n} year', other: '{n} years' },
  nothingFound: 'nothing in these sources',
  notResearched: 'not researched',
  silence: { one: '{n} year, {reason}', other: '{n} years, {reason}' },
  silenceHigh: {
    one: '{n} year without a high-level visit, as {source} says',
    other: '{n} years without a high-level visit, as {source} says',
  },
  between: 'Between them',
  background: 'Background',
  leaders: 'Their leaders',
  around: 'Around them',
  visitIn: '{name} in {place}',
  signed: 'What came of it: {list}',
  outcome: { met: 'Met', 'did-not-meet': 'Did not meet', expected: 'Expected', unknown: 'Not stated' },
  leftOut: {
    one: '{n} without known days is not in the calendar.',
    other: '{n} without known days are not in the calendar.',
  },
  nth: {
    visit: 'visit',
    office: {
      'head-of-state': 'a head of state',
      'head-of-government': 'a head of government',
      'foreign-minister': 'a foreign minister',
    },
    first: '{way}: first {visit} by {office}',
    firstRecorded: '{way}: first recorded {visit} by {office}',
    // Forms by ordinal number: 1st, 2nd, 3rd, 4th.
    count: {
      one: '{way}: {n}st {visit} by {office}',
      two: '{way}: {n}nd {visit} by {office}',
      few: '{way}: {n}rd {visit} by {office}',
      other: '{way}: {n}th {visit} by {office}',
    },
    countRecorded: {
      one: '{way}: {n}st recorded {visit} by {office}',
      two: '{way}: {n}nd recorded {visit} by {office}',
      few: '{way}: {n}rd recorded {visit} by {office}',
      other: '{way}: {n}th recorded {visit} by {office}',
    },
    countedFrom: '{words}, counted from {date}',
    firstSince: '{words}, the first since {date}',
    previous: '{words}, the previous one: {date}',
  },
  morePassages: { one: '{n} more passage', other: '{n} more passages' },
};

export type TimelineMorePhrases = Messages<typeof timelineMore>;
