/**
 * What a valid dossier of format 1 is. `read.ts` reads by it; `schema.ts` writes it out as JSON Schema. What a field
 * means is said in `src/model/dossier.ts`, against whose types this file is checked.
 */
import type * as model from '../model/dossier.js';
import { boolean, cslDate, date, declared, id, kinds, language, list, number, object } from './shape.js';
import { oneOf, pair, record, string, text, tuple, url } from './shape.js';
import type { ObjectShape, Shape, Undeclared } from './shape.js';

const actorId = id('actor');
const actorIds = list(actorId);
const factIds = list(id('fact'));
const coordinates = tuple<model.Coordinates>(number(-180, 180), number(-90, 90));
const located = { coordinates };

export const sourceName: ObjectShape<model.SourceName> = object<model.SourceName>(
  {},
  { family: string, given: string, literal: string },
  { anyOf: ['family', 'literal'] },
);

export const archive: ObjectShape<model.Archive> = object<model.Archive>({ URL: url }, { date });

export const source: ObjectShape<Undeclared<model.Source>> = object<Undeclared<model.Source>>(
  { type: string, title: string },
  {
    author: list(sourceName),
    'container-title': string,
    publisher: string,
    issued: cslDate,
    accessed: cslDate,
    URL: url,
    language,
    archive,
    rights: string,
    note: text,
  },
);

export const evidence: ObjectShape<model.Evidence> = object<model.Evidence>(
  { source: id('source'), exact: string },
  {
    prefix: string,
    suffix: string,
    stance: oneOf('supports', 'contradicts', 'qualifies'),
    locator: string,
    note: text,
    checked: date,
  },
);
const evidences = list(evidence);

export const actorName: ObjectShape<model.ActorName> = object<model.ActorName>(
  { name: string },
  { lang: language, form: oneOf('short', 'formal', 'self', 'historic', 'misspelling'), valid: date },
);

const named = { name: text, names: list(actorName), note: text };

export const state: ObjectShape<Undeclared<model.State>> = object<Undeclared<model.State>>(
  { kind: oneOf('state') },
  {
    ...named,
    codes: object<NonNullable<model.State['codes']>>(
      {},
      { alpha2: string, alpha3: string, numeric: string, alpha4: string, gw: number(), wikidata: string },
    ),
    valid: date,
    predecessors: actorIds,
    successors: actorIds,
    capital: object<NonNullable<model.State['capital']>>(located, { name: text }),
    feature: id(),
  },
);

export const organization: ObjectShape<Undeclared<model.Organization>> = object<Undeclared<model.Organization>>(
  { kind: oneOf('organization') },
  { ...named, of: actorId },
);

export const member: ObjectShape<model.Member> = object<model.Member>(
  { actor: actorId },
  { valid: date, role: oneOf('member', 'observer', 'host'), evidence: evidences },
);

export const group: ObjectShape<Undeclared<model.Group>> = object<Undeclared<model.Group>>(
  { kind: oneOf('group'), form: oneOf('talks', 'project', 'alliance', 'trilateral', 'forum', 'anonymous') },
  {
    ...named,
    members: list(member),
    valid: date,
    evidence: evidences,
    seat: object<NonNullable<model.Group['seat']>>(located, { name: text }),
  },
);

export const role: ObjectShape<model.Role> = object<model.Role>(
  { id: id(), title: text },
  {
    of: actorId,
    kind: oneOf(
      'head-of-state',
      'head-of-government',
      'foreign-minister',
      'legislature',
      'party',
      'official',
      'expert',
      'journalist',
      'other',
    ),
    valid: date,
  },
);

export const person: ObjectShape<Undeclared<model.Person>> = object<Undeclared<model.Person>>(
  { kind: oneOf('person') },
  { ...named, roles: list(role) },
);

const claimed = { id: id(), evidence: list(evidence, 1) };
const claim = {
  status: oneOf('asserted', 'disputed', 'contradicted', 'corrected'),
  rank: oneOf('preferred', 'normal', 'deprecated'),
  alternatives: factIds,
  confidence: number(1, 5),
  note: text,
  tags: list(string),
} satisfies Partial<Record<keyof model.Claim, unknown>>;

/** A fact as it stands in the file: its kind is the list it stands in. */
type Listed<F> = { [K in keyof F as K extends 'kind' ? never : K]: F[K] };

export const relation: ObjectShape<Listed<model.Relation>> = object<Listed<model.Relation>>(
  { ...claimed, type: string, parties: pair(actorId) },
  {
    ...claim,
    directed: boolean,
    valid: date,
    label: text,
    obligations: list(oneOf('defense', 'offense', 'neutrality', 'nonaggression', 'consultation')),
    establishedBy: id('fact'),
    endedBy: id('fact'),
  },
  { kind: 'relation' },
);

const who = { actor: actorId, name: string };
const someone = { anyOf: Object.keys(who) };

export const visitor: ObjectShape<model.Visitor> = object<model.Visitor>({}, { ...who, as: text }, someone);

export const meeting: ObjectShape<model.Meeting> = object<model.Meeting>(
  { outcome: oneOf('met', 'did-not-meet', 'expected', 'unknown') },
  { ...who, evidence: evidences },
  someone,
);

export const visit: ObjectShape<Listed<model.Visit>> = object<Listed<model.Visit>>(
  {
    ...claimed,
    from: actorId,
    to: actorId,
    when: date,
    visitors: list(visitor),
    level: oneOf('state', 'official', 'working', 'private', 'transit', 'multilateral', 'delegation', 'unknown'),
  },
  { ...claim, place: text, purpose: text, met: list(meeting), outcomes: factIds },
  {
    kind: 'visit',
    otherwise: { visitors: [], level: 'unknown' },
    not: ({ from, to }) => from === to && 'itself',
  },
);

export const event: ObjectShape<Listed<model.DossierEvent>> = object<Listed<model.DossierEvent>>(
  {
    ...claimed,
    type: oneOf(
      'treaty',
      'agreement',
      'recognition',
      'relations-established',
      'aid',
      'summit',
      'round',
      'initiative',
      'speech',
      'war',
      'dissolution',
      'other',
    ),
    title: text,
  },
  { ...claim, when: date, parties: actorIds, place: text, partOf: actorId },
  { kind: 'event', otherwise: { type: 'other' } },
);

export const link: ObjectShape<model.Link> = object<model.Link>(
  { own: boolean },
  {
    agent: actorId,
    name: string,
    as: text,
    kind: oneOf('says', 'reports', 'translates', 'publishes'),
    verb: string,
    source: id('source'),
    when: date,
  },
  { anyOf: ['agent', 'name'] },
);

export const translation: ObjectShape<model.Translation> = object<model.Translation>({ text: string }, { by: string });

export const quote: ObjectShape<Listed<model.Quote>> = object<Listed<model.Quote>>(
  {
    ...claimed,
    text: string,
    form: oneOf('direct', 'mixed', 'term', 'indirect', 'paraphrase'),
    chain: list(link, 1),
  },
  {
    ...claim,
    before: string,
    after: string,
    lang: language,
    about: actorIds,
    translations: record(translation),
    variants: factIds,
    when: date,
  },
  {
    kind: 'quote',
    not: ({ chain }) => (chain as readonly model.Link[]).filter((link) => link.own).length !== 1 && 'own',
  },
);

export const figure: ObjectShape<Listed<model.Figure>> = object<Listed<model.Figure>>(
  { ...claimed, measure: text, stat: oneOf('count', 'share', 'quota', 'rank', 'trend', 'amount') },
  {
    ...claim,
    value: number(),
    min: number(),
    max: number(),
    trend: string,
    unit: text,
    of: actorId,
    period: date,
  },
  { kind: 'figure', anyOf: ['value', 'min', 'max', 'trend'] },
);

export const silence: ObjectShape<Listed<model.Silence>> = object<Listed<model.Silence>>(
  {
    ...claimed,
    between: pair(actorId),
    of: oneOf('visits', 'high-level-visits', 'relations'),
    period: date,
  },
  { ...claim, years: number(0) },
  { kind: 'silence' },
);

export const coverage: ObjectShape<model.Coverage> = object<model.Coverage>(
  { of: string, period: date, extent: oneOf('complete', 'partial', 'not-researched') },
  { actors: actorIds, note: text },
);

export const setItem: ObjectShape<model.SetItem> = object<model.SetItem>(
  { fact: id('fact') },
  { label: text, stance: oneOf('for', 'against', 'neutral') },
);

export const factSet: ObjectShape<model.FactSet> = object<model.FactSet>(
  { id: id(), title: text, form: oneOf('scenarios', 'tasks', 'debate', 'series'), items: list(setItem, 1) },
  { author: string, evidence: evidences },
);

export const actor: Shape<Undeclared<model.Actor>> = kinds<Undeclared<model.Actor>>({
  state,
  organization,
  group,
  person,
});

/** A dossier in its file: all but three fields may be left out, and facts have no `kind`. */
export type Listing = Pick<model.Dossier, 'dossier' | 'id' | 'title'> &
  Partial<
    Pick<model.Dossier, 'lang' | 'updated' | 'license' | 'boundaries' | 'sources' | 'actors' | 'sets' | 'coverage'>
  > & {
    readonly relations?: readonly Listed<model.Relation>[];
    readonly visits?: readonly Listed<model.Visit>[];
    readonly events?: readonly Listed<model.DossierEvent>[];
    readonly quotes?: readonly Listed<model.Quote>[];
    readonly figures?: readonly Listed<model.Figure>[];
    readonly silences?: readonly Listed<model.Silence>[];
  };

export const dossier: ObjectShape<Listing> = object<Listing>(
  { dossier: oneOf(1), id: id(), title: text },
  {
    lang: language,
    updated: date,
    license: string,
    boundaries: text,
    sources: declared<model.Source>('source', source),
    actors: declared<model.Actor>('actor', actor),
    relations: list(relation),
    visits: list(visit),
    events: list(event),
    quotes: list(quote),
    figures: list(figure),
    sets: list(factSet),
    silences: list(silence),
    coverage: list(coverage),
  },
  { otherwise: { dossier: 1, id: 'dossier', title: '' } },
);
