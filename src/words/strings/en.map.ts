import type { Messages } from './messages.js';

/** What the relations map says, in English. */
export const map = {
  loading: 'Loading the map …',
  summaryFocus: {
    one: '{name} has {n} relation with {partners} as of {date}.',
    other: '{name} has {n} relations with {partners} as of {date}.',
  },
  summaryAll: {
    one: '{n} relation between {partners} as of {date}.',
    other: '{n} relations between {partners} as of {date}.',
  },
  states: { one: '{n} state', other: '{n} states' },
  parties: { one: '{n} party', other: '{n} parties' },
  nothing: 'No relations as of {date} in these sources.',
  noGroups: 'No groups as of {date} in these sources.',
  off: 'Nothing is drawn as of {date}: all is switched off.',
  relations: 'Relations',
  groups: 'Groups',
  filter: 'Filter',
  folded: 'Relations without a line of their own: {n}. Choose a country to read them.',
  unnamed: 'Names without room: {n}. Choose a country to read them.',
  summaryGroups: { one: '{n} group with {partners} as of {date}.', other: '{n} groups with {partners} as of {date}.' },
  level: 'Level',
  levels: { both: 'Both', pairs: 'Between pairs', groups: 'In groups' },
  find: 'Find a country',
  missing: 'Not on this map for want of coordinates: {list}.',
  kilometres: '{n} km',
  schematic: 'The base map could not be loaded: places stand in their directions, without land.',
  claimed: 'claimed by more than one state',
  armistice: 'armistice line of {year}',
  former: 'Today’s borders stand in for those of {list}.',
  choose: 'Choose a country or a line to read its source.',
  map: 'Map. Arrow keys go from partner to partner, up and down through the relations of a pair, Enter chooses.',
  members: 'Members: {list}',
  partner: { one: '{name}: {n} relation', other: '{name}: {n} relations' },
};

export type MapPhrases = Messages<typeof map>;
