/** The parts of a dossier: what they are called, and what a new item has. */
import type { ActorKind } from './add.js';
import { PARTS, type Part, type Raw } from './draft.js';

/** Parts that are lists of what is known, each with an id of its own. */
export type FactPart = Exclude<Part, 'sources' | 'actors' | 'coverage'>;

/** All of them. */
export const FACT_PARTS: readonly FactPart[] = PARTS.filter(
  (part): part is FactPart => part !== 'sources' && part !== 'actors' && part !== 'coverage',
);

/** What the page says of a part. */
export interface PartWords {
  readonly heading: string;
  readonly lead: string;
  /** One of them, as a sentence names it. */
  readonly one: string;
  /** Headings of its table. */
  readonly columns: readonly string[];
  /** Buttons for more; the kind tells actors apart. */
  readonly add: readonly (readonly [ActorKind, string])[];
}

const adding = (words: string): PartWords['add'] => [['person', words]];

/** What the page says of each part. */
export const WORDS: Readonly<Record<Part, PartWords>> = {
  sources: {
    heading: 'Sources',
    lead: 'The articles, books and pages that your facts come from.',
    one: 'source',
    columns: ['Title', 'Published'],
    add: adding('Add a source'),
  },
  actors: {
    heading: 'People and groups',
    lead: 'States are known already, and a name alone will do for a visitor. Add those whose office or members matter.',
    one: 'person or group',
    columns: ['Name', 'What it is'],
    add: [
      ['person', 'Add a person'],
      ['group', 'Add a group'],
      ['organization', 'Add an organization'],
    ],
  },
  relations: {
    heading: 'Relations',
    lead: 'How two states stand to each other, and since when.',
    one: 'relation',
    columns: ['Between', 'What'],
    add: adding('Add a relation'),
  },
  visits: {
    heading: 'Visits',
    lead: 'Who went where, and when.',
    one: 'visit',
    columns: ['Who', 'From and to', 'When'],
    add: adding('Add a visit'),
  },
  events: {
    heading: 'Events',
    lead:
      'Treaties, summits, wars. Wars and ends of states stand behind the timeline of two sides; others are named with ' +
      'the visit that they came of.',
    one: 'event',
    columns: ['What', 'When'],
    add: adding('Add an event'),
  },
  quotes: {
    heading: 'Quotations',
    lead: 'What somebody said, in their own words.',
    one: 'quotation',
    columns: ['Words', 'Whose'],
    add: adding('Add a quotation'),
  },
  figures: {
    heading: 'Figures',
    lead: 'A number, or which way a number goes, and what it counts.',
    one: 'figure',
    columns: ['What', 'How much', 'When'],
    add: adding('Add a figure'),
  },
  sets: {
    heading: 'Sets',
    lead: 'Quotations and figures that stand on one card: scenarios, tasks, the sides of a debate.',
    one: 'set',
    columns: ['Title', 'How many'],
    add: adding('Add a set'),
  },
  silences: {
    heading: 'Silences',
    lead: 'Long times without a visit that a source itself speaks of.',
    one: 'silence',
    columns: ['Between', 'When'],
    add: adding('Add a silence'),
  },
  coverage: {
    heading: 'What was looked for',
    lead:
      'How far you have looked: “none was found” is not “nobody looked”. Only where the search was complete does the ' +
      'timeline call a visit the first.',
    one: 'search',
    columns: ['What', 'For which time', 'How far'],
    add: adding('Say what was looked for'),
  },
};

/** What ids begin with. */
export const STEMS: Readonly<Record<FactPart, string>> = {
  relations: 'relation',
  visits: 'visit',
  events: 'event',
  quotes: 'quote',
  figures: 'figure',
  sets: 'set',
  silences: 'silence',
};

/** What a new fact has before anybody has written a word. */
export const BLANK: Readonly<Record<FactPart, Raw>> = {
  relations: { type: 'diplomatic-relations', parties: ['', ''] },
  visits: { visitors: [{}], level: 'unknown' },
  events: { type: 'treaty' },
  quotes: { form: 'direct', chain: [{ kind: 'says', own: true }] },
  figures: { stat: 'count' },
  sets: { form: 'scenarios', items: [{}] },
  silences: { between: ['', ''], of: 'visits' },
};

/** What facts from elsewhere have where nothing is said: what the reader takes for it, or a place to write in. */
export const STAND_INS: Readonly<Record<FactPart, Raw>> = {
  relations: { parties: ['', ''] },
  visits: { visitors: [], level: 'unknown' },
  events: { type: 'other' },
  quotes: { chain: [{ kind: 'says', own: true }] },
  figures: {},
  sets: {},
  silences: { between: ['', ''] },
};

/** A set may stand without a passage; its facts have their own. */
export const needsPassage = (part: FactPart): boolean => part !== 'sets';
