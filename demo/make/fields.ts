/** What the forms ask for: each part of a dossier as plain questions. */
import * as choices from './choices.js';
import type { Option } from './choices.js';
import type { Part, Path } from './draft.js';
import type { FactPart } from './parts.js';
import type { IdField } from './who.js';

interface Asked {
  /** From the item. */
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
}

/** A question. */
export type Field =
  | (Asked & {
      readonly is: 'words' | 'long' | 'number' | 'date' | 'address' | 'actor' | 'source' | 'yes' | 'passage';
    })
  | (Asked & { readonly is: 'choice'; readonly options: readonly Option[] })
  | (Asked & { readonly is: 'who'; readonly id: IdField })
  /** Another fact of the dossier, of one of these parts. */
  | (Asked & { readonly is: 'fact'; readonly of: readonly FactPart[] })
  | ListField;

/** Several of the same. */
export interface ListField extends Asked {
  readonly is: 'list';
  /** One of them: "Visitor". */
  readonly one: string;
  readonly each: readonly Field[];
  readonly fresh: Readonly<Record<string, unknown>> | '';
  /** New ones come before the others. */
  readonly first?: boolean;
}

const EVIDENCE: ListField = {
  is: 'list',
  path: ['evidence'],
  label: 'Where it says so',
  one: 'Passage',
  fresh: {},
  each: [
    { is: 'source', path: ['source'], label: 'Source' },
    { is: 'passage', path: ['exact'], label: 'The words of the source', hint: 'Word for word, one or two sentences.' },
    { is: 'choice', path: ['stance'], label: 'What it does', options: choices.STANCES },
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

const PERIOD: Field = { is: 'date', path: ['period'], label: 'For which time' };
const PLACE: Field = { is: 'words', path: ['place'], label: 'Place' };

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
        { is: 'choice', path: ['kind'], label: 'Sort of office', options: choices.OFFICES },
        { is: 'date', path: ['valid'], label: 'From when to when' },
      ],
    },
  ],
  group: [
    NAME,
    { is: 'choice', path: ['form'], label: 'What sort of group', options: choices.GROUP_FORMS },
    LASTED,
    {
      is: 'list',
      path: ['members'],
      label: 'Members',
      one: 'Member',
      fresh: { actor: '' },
      each: [
        { is: 'actor', path: ['actor'], label: 'Who' },
        { is: 'choice', path: ['role'], label: 'As what', options: choices.MEMBERS },
        { is: 'date', path: ['valid'], label: 'From when to when' },
      ],
    },
    EVIDENCE,
  ],
  organization: [NAME, { is: 'actor', path: ['of'], label: 'Belongs to' }],
  state: [NAME, LASTED],
};

const FIELDS: Readonly<Record<Exclude<Part, 'actors'>, readonly Field[]>> = {
  sources: [
    { is: 'words', path: ['title'], label: 'Title' },
    { is: 'choice', path: ['type'], label: 'What it is', options: choices.SOURCE_TYPES },
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
    { is: 'choice', path: ['type'], label: 'What is between them', options: choices.RELATIONS },
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
    { is: 'choice', path: ['level'], label: 'Level', options: choices.LEVELS },
    PLACE,
    { is: 'words', path: ['purpose'], label: 'Purpose' },
    {
      is: 'list',
      path: ['outcomes'],
      label: 'What came of it',
      one: 'Outcome',
      hint: 'Treaties and other events, added under Events.',
      fresh: '',
      each: [{ is: 'fact', path: [], label: 'Event', of: ['events'] }],
    },
    EVIDENCE,
  ],
  events: [
    { is: 'words', path: ['title'], label: 'What happened' },
    { is: 'choice', path: ['type'], label: 'Sort of event', options: choices.EVENTS },
    WHEN,
    {
      is: 'list',
      path: ['parties'],
      label: 'Who took part',
      one: 'Party',
      fresh: '',
      each: [{ is: 'actor', path: [], label: 'State, group or person' }],
    },
    PLACE,
    {
      is: 'actor',
      path: ['partOf'],
      label: 'Part of which talks or project',
      hint: 'A group, where it is one of many.',
    },
    EVIDENCE,
  ],
  quotes: [
    { is: 'long', path: ['text'], label: 'The words' },
    { is: 'choice', path: ['form'], label: 'How they are given', options: choices.QUOTE_FORMS },
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
        { is: 'choice', path: ['kind'], label: 'What they did', options: choices.HANDS },
        { is: 'yes', path: ['own'], label: 'These are their own words' },
        { is: 'words', path: ['as'], label: 'Office', hint: 'As of that day: President' },
      ],
    },
    WHEN,
    EVIDENCE,
  ],
  figures: [
    { is: 'words', path: ['measure'], label: 'What is counted', hint: 'North Korean workers in Mongolia' },
    { is: 'choice', path: ['stat'], label: 'Sort of figure', options: choices.STATS },
    { is: 'number', path: ['value'], label: 'The number', hint: '1749, or 12.5' },
    { is: 'number', path: ['min'], label: 'or the least', hint: 'For “more than 5,000”, and for “5,000 to 7,000”.' },
    { is: 'number', path: ['max'], label: 'and the most', hint: 'For “up to 7,000” alone.' },
    { is: 'choice', path: ['trend'], label: 'or which way it goes', options: choices.TRENDS },
    { is: 'words', path: ['unit'], label: 'Unit', hint: 'workers, %, tonnes' },
    { is: 'actor', path: ['of'], label: 'Of which state or body' },
    PERIOD,
    EVIDENCE,
  ],
  sets: [
    { is: 'words', path: ['title'], label: 'Title of the set' },
    { is: 'choice', path: ['form'], label: 'What they are together', options: choices.SET_FORMS },
    { is: 'actor', path: ['author'], label: 'Put together by', hint: 'Where somebody of the story did it.' },
    {
      is: 'list',
      path: ['items'],
      label: 'What belongs to it',
      one: 'Item',
      fresh: {},
      each: [
        { is: 'fact', path: ['fact'], label: 'Quotation or figure', of: ['quotes', 'figures'] },
        { is: 'words', path: ['label'], label: 'In a word or two', hint: 'Soft landing' },
        { is: 'choice', path: ['stance'], label: 'Side of the debate', options: choices.SIDES },
      ],
    },
    EVIDENCE,
  ],
  silences: [
    { is: 'actor', path: ['between', 0], label: 'One side' },
    { is: 'actor', path: ['between', 1], label: 'The other side' },
    { is: 'choice', path: ['of'], label: 'What there was not', options: choices.SILENCES },
    { ...PERIOD, hint: 'From the last one to the next: 1988/2002.' },
    { is: 'number', path: ['years'], label: 'Years, as the source says' },
    EVIDENCE,
  ],
  coverage: [
    { is: 'choice', path: ['of'], label: 'What was looked for', options: choices.COVERED },
    { ...PERIOD, hint: '1948/2024' },
    { is: 'choice', path: ['extent'], label: 'How far', options: choices.EXTENTS },
    {
      is: 'list',
      path: ['actors'],
      label: 'Between whom',
      one: 'State',
      hint: 'Nobody: between all states of the dossier.',
      fresh: '',
      each: [{ is: 'actor', path: [], label: 'State, group or person' }],
    },
    { is: 'long', path: ['note'], label: 'In a sentence', hint: 'Where you looked, and where not.' },
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
