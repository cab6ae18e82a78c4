import type { Messages } from './messages.js';

/** What the visit timeline says, in English. */
export const timeline = {
  loading: 'Loading the timeline …',
  summaryBetween: {
    one: '{n} visit between {a} and {b}, {period}. Each line leaves from the visitors’ side and lands where they arrived.',
    other:
      '{n} visits between {a} and {b}, {period}. Each line leaves from the visitors’ side and lands where they arrived.',
  },
  summaryAll: { one: '{n} visit, {period}.', other: '{n} visits, {period}.' },
  none: 'No visits in these sources.',
  inState: 'in {name}',
  key: {
    day: 'day known',
    period: 'month or year only',
    disputed: 'sources disagree',
  },
  years: { one: '{n} year', other: '{n} years' },
  nothingFound: 'nothing in these sources',
  notResearched: 'not researched',
  silence: { one: '{n} year, {reason}', other: '{n} years, {reason}' },
  silenceHigh: {
    one: '{n} year without a high-level visit, as {source} says',
    other: '{n} years without a high-level visit, as {source} says',
  },
  relationsBegin: 'Relations begin',
  between: 'Between them',
  around: 'Around them',
  notToScale: 'Not to scale.',
  visitIn: '{name} in {place}',
  signed: 'What came of it: {list}',
  choose: 'Choose a visit to read its source.',
  list: 'Visits in order of time',
  perYear: { one: '{year}: {n} visit', other: '{year}: {n} visits' },
  chooseYear: 'Choose a year to see its visits.',
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

export type TimelinePhrases = Messages<typeof timeline>;
