import type { Messages } from './messages.js';

/** What the relations map says, in English. */
export const map = {
  loading: 'Loading the map …',
  summaryFocus: {
    one: '{name} has {n} relation with {partners} in {date}.',
    other: '{name} has {n} relations with {partners} in {date}.',
  },
  summaryAll: {
    one: '{n} relation between {partners} in {date}.',
    other: '{n} relations between {partners} in {date}.',
  },
  states: { one: '{n} state', other: '{n} states' },
  nothing: 'No relations in {date} in these sources.',
  relations: 'Relations',
  groups: 'Groups',
  dateControl: 'Date',
  previous: 'Previous change',
  next: 'Next change',
  pairCount: { one: '{n} relation in {date}', other: '{n} relations in {date}' },
  endedCount: { one: '{n} ended', other: '{n} ended' },
  ended: 'ended: {period}',
  later: 'later: {period}',
  perhaps: 'perhaps',
  kilometres: '{n} km',
  schematic: 'The base map could not be loaded: places stand in their directions, without land.',
  claimed: 'claimed by more than one state',
  armistice: 'armistice line of 1953',
  former: 'Today’s borders stand in for those of {list}.',
  choose: 'Choose a country or a line to read its source.',
  map: 'Map. Arrow keys go from partner to partner, up and down through the relations of a pair, Enter chooses.',
  members: 'Members: {list}',
  roleObserver: '{name} (observer)',
  roleHost: '{name} (host)',
  partner: { one: '{name}: {n} relation', other: '{name}: {n} relations' },
  column: { pair: 'Between', relation: 'Relation', when: 'When' },
};

export type MapPhrases = Messages<typeof map>;
