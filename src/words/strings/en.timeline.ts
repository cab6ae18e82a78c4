import type { Messages } from './messages.js';

/** What the visit timeline says, in English. */
export const timeline = {
  loading: 'Loading the timeline …',
  find: 'Find',
  noMatch: 'No visit matches.',
  summaryBetween: {
    one: '{n} visit between {a} and {b}, {period}. Each line leaves from the visitors’ side and lands where they arrived.',
    other:
      '{n} visits between {a} and {b}, {period}. Each line leaves from the visitors’ side and lands where they arrived.',
  },
  summaryAll: { one: '{n} visit, {period}.', other: '{n} visits, {period}.' },
  none: 'No visits in these sources.',
  inState: 'in {name}',
  fromState: 'from {from}',
  key: {
    day: 'day known',
    period: 'month or year only',
    disputed: 'sources disagree',
  },
  relationsBegin: 'Relations begin',
  notToScale: 'Not to scale.',
  choose: 'Choose a visit to read its source.',
  list: 'Visits in order of time',
};

export type TimelinePhrases = Messages<typeof timeline>;
