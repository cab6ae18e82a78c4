/** What the forms ask for: each part of a dossier as plain questions. */
import { RELATION_TYPES } from '../../src/model/dossier.js';
import { relationWords } from '../../src/words/relation.js';
import { common } from '../../src/words/strings/en.common.js';
import { ENGLISH } from './english.js';
import type { Part, Path } from './draft.js';
import type { IdField } from './who.js';

/** One of several values, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Asked {
  /** From the item. */
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
}

/** A question. */
export type Field =
  | (Asked & { readonly is: 'words' | 'long' | 'date' | 'address' | 'actor' | 'source' | 'yes' | 'passage' })
  | (Asked & { readonly is: 'choice'; readonly options: readonly Option[] })
  | (Asked & { readonly is: 'who'; readonly id: IdField })
  | ListField;

/** Several of the same. */
export interface ListField extends Asked {
  readonly is: 'list';
  /** One of them: "Visitor". */
  readonly one: string;
  readonly each: readonly Field[];
  readonly fresh: Readonly<Record<string, unknown>>;
  /** New ones come before the others. */
  readonly first?: boolean;
}

const choices = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const TYPES = RELATION_TYPES.map((value) => ({ value, label: relationWords(value, ENGLISH) }));
const LEVELS = choices(common.level).map(({ value, label }) => ({ value, label: capital(label) }));

const SOURCE_TYPES = choices({
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  webpage: 'Web page',
  report: 'Report',
  book: 'Book',
  speech: 'Speech',
  treaty: 'Treaty',
  broadcast: 'Radio or television',
  dataset: 'Data set',
  document: 'Something else',
});

const GROUP_FORMS = choices({
  talks: 'Talks',
  alliance: 'Alliance',
  trilateral: 'Group of three that is no alliance',
  forum: 'Forum or organization of states',
  project: 'Project',
  anonymous: 'Unnamed people, such as “certain experts”',
});

const OFFICES = choices({
  'head-of-state': 'Head of state',
  'head-of-government': 'Head of government',
  'foreign-minister': 'Foreign minister',
  legislature: 'Member of a parliament',
  party: 'Party official',
  official: 'Other official',
  expert: 'Expert',
  journalist: 'Journalist',
  other: 'Other',
});

const QUOTE_FORMS = choices({
  direct: 'Their exact words',
  mixed: 'Exact words inside the reporter’s sentence',
  term: 'A single expression of theirs',
  indirect: 'Told by the reporter in other words',
  paraphrase: 'A summary',
});

const HANDS = choices({
  says: 'Said or wrote it',
  reports: 'Reported it',
  translates: 'Translated it',
  publishes: 'Published it',
});

const STANCES = choices({ supports: 'Says so', contradicts: 'Says otherwise', qualifies: 'Says so only in part' });

const EVIDENCE: ListField = {
  is: 'list',
  path: ['evidence'],
  label: 'Where it says so',
  one: 'Passage',
  fresh: {},
  each: [
    { is: 'source', path: ['source'], label: 'Source' },
    { is: 'passage', path: ['exact'], label: 'The words of the source', hint: 'Word for word, one or two sentences.' },
    { is: 'choice', path: ['stance'], label: 'What it does', options: STANCES },
    { is: 'words', path: ['locator'], label: 'Page', hint: 'Where the source has pages.' },
  ],
};

const WHEN: Field = { is: 'date', path: ['when'], label: 'When' };
const LASTED: Field = {
  is: 'date',
  path: ['valid'],
  label: 'From when to when',
  hint: 'Two dots for no end: 1948-10-15/..',
};

const NAME: Field = { is: 'words', path: ['name'], label: 'Name' };

/** The fields of an actor, by what it is. */
const ACTORS: Readonly<Record<string, readonly Field[]>> = {
  person: [
    NAME,
    {
      is: 'list',
      path: ['roles'],
      label: 'Offices held',
      one: 'Office',
      fresh: {},
      each: [
        { is: 'words', path: ['title'], label: 'Title', hint: 'President' },
        { is: 'actor', path: ['of'], label: 'Of which state or body' },
        { is: 'choice', path: ['kind'], label: 'Sort of office', options: OFFICES },
        { is: 'date', path: ['valid'], label: 'From when to when' },
      ],
    },
  ],
  group: [
    NAME,
    { is: 'choice', path: ['form'], label: 'What sort of group', options: GROUP_FORMS },
    LASTED,
    {
      is: 'list',
      path: ['members'],
      label: 'Members',
      one: 'Member',
      fresh: { actor: '' },
      each: [
        { is: 'actor', path: ['actor'], label: 'Who' },
        { is: 'date', path: ['valid'], label: 'From when to when' },
      ],
    },
  ],
  organization: [NAME, { is: 'actor', path: ['of'], label: 'Belongs to' }],
  state: [NAME, LASTED],
};

const FIELDS: Readonly<Record<Exclude<Part, 'actors'>, readonly Field[]>> = {
  sources: [
    { is: 'words', path: ['title'], label: 'Title' },
    { is: 'choice', path: ['type'], label: 'What it is', options: SOURCE_TYPES },
    { is: 'address', path: ['URL'], label: 'Address on the web' },
    { is: 'words', path: ['container-title'], label: 'Newspaper, site or series' },
    { is: 'date', path: ['issued'], label: 'Published' },
    {
      is: 'list',
      path: ['author'],
      label: 'Authors',
      one: 'Author',
      fresh: {},
      each: [
        { is: 'words', path: ['literal'], label: 'Whole name' },
        { is: 'words', path: ['family'], label: 'or family name' },
        { is: 'words', path: ['given'], label: 'and given name' },
      ],
    },
    { is: 'date', path: ['accessed'], label: 'Read on' },
  ],
  relations: [
    { is: 'actor', path: ['parties', 0], label: 'One side' },
    { is: 'actor', path: ['parties', 1], label: 'The other side' },
    { is: 'choice', path: ['type'], label: 'What is between them', options: TYPES },
    LASTED,
    { is: 'words', path: ['label'], label: 'In your own words', hint: 'Instead of the type’s name.' },
    { is: 'yes', path: ['directed'], label: 'Goes from the first to the second only' },
    EVIDENCE,
  ],
  visits: [
    { is: 'actor', path: ['from'], label: 'From' },
    { is: 'actor', path: ['to'], label: 'To' },
    WHEN,
    {
      is: 'list',
      path: ['visitors'],
      label: 'Who went',
      one: 'Visitor',
      fresh: {},
      each: [
        { is: 'who', path: [], label: 'Name', id: 'actor' },
        { is: 'words', path: ['as'], label: 'Office', hint: 'As of that day: President' },
      ],
    },
    { is: 'choice', path: ['level'], label: 'Level', options: LEVELS },
    { is: 'words', path: ['place'], label: 'Place' },
    { is: 'words', path: ['purpose'], label: 'Purpose' },
    EVIDENCE,
  ],
  quotes: [
    { is: 'long', path: ['text'], label: 'The words' },
    { is: 'choice', path: ['form'], label: 'How they are given', options: QUOTE_FORMS },
    {
      is: 'list',
      path: ['chain'],
      label: 'Through whom they came',
      one: 'Person or paper',
      hint: 'Whoever comes last on the way to the reader stands first.',
      fresh: { kind: 'reports', own: false },
      first: true,
      each: [
        { is: 'who', path: [], label: 'Name', id: 'agent' },
        { is: 'choice', path: ['kind'], label: 'What they did', options: HANDS },
        { is: 'yes', path: ['own'], label: 'These are their own words' },
        { is: 'words', path: ['as'], label: 'Office', hint: 'As of that day: President' },
      ],
    },
    WHEN,
    EVIDENCE,
  ],
};

/** What is asked about the whole. */
export const ABOUT: readonly Field[] = [
  { is: 'words', path: ['title'], label: 'Title of the dossier' },
  { is: 'words', path: ['lang'], label: 'Language', hint: 'As a code: en, mn, ko.' },
  { is: 'date', path: ['updated'], label: 'Data as of' },
  { is: 'words', path: ['license'], label: 'Licence', hint: 'CC-BY-4.0, for example.' },
];

/** What is asked about an item. */
export function fieldsOf(part: Part, kind: string): readonly Field[] {
  return part === 'actors' ? (ACTORS[kind] ?? [NAME]) : FIELDS[part];
}
