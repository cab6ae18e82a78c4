/**
 * What a dossier says, after it has been read: the public types of format 1.
 * Every field has the name it has in the file. Dates are parsed ({@link Edtf}); maps are `Map`s so that no key of a
 * hostile file can reach a prototype.
 */
import type { Edtf } from './edtf.js';

/** Words for readers: one string (in the dossier's `lang`), or one a language (BCP 47 tag → words). */
export type Text = string | Readonly<Record<string, string>>;

/** Longitude and latitude in degrees, WGS 84 (GeoJSON order). */
export type Coordinates = readonly [lon: number, lat: number];

/** A CSL-JSON name (csl-data.json, `name-variable`). */
export interface SourceName {
  readonly family?: string;
  readonly given?: string;
  /** An organisation, or a name that is not split. */
  readonly literal?: string;
}

/** A copy of a source that will stay (Robust Links: version URL and version date). */
export interface Archive {
  readonly URL: string;
  readonly date?: Edtf;
}

/** Where something can be read: a CSL-JSON item. Fields beyond these are kept and ignored. */
export interface Source {
  readonly id: string;
  /** CSL type: `article-newspaper`, `paper-conference`, `speech`, `treaty`, `webpage`, `dataset`, … */
  readonly type: string;
  readonly title: string;
  readonly author?: readonly SourceName[];
  /** The newspaper, site or series it stands in. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** When it was published. */
  readonly issued?: Edtf;
  /** When it was read. */
  readonly accessed?: Edtf;
  /** http or https only; anything else is dropped with a problem. */
  readonly URL?: string;
  readonly language?: string;
  readonly archive?: Archive;
  readonly rights?: string;
  readonly note?: Text;
}

/** How a passage bears on the claim. Default `supports`. */
export type Stance = 'supports' | 'contradicts' | 'qualifies';

/** A passage in a source (W3C Web Annotation, TextQuoteSelector: exact, prefix, suffix). */
export interface Evidence {
  /** Id of the {@link Source}. */
  readonly source: string;
  /** The words, verbatim. */
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly stance?: Stance;
  /** Page or section (CSL locator). */
  readonly locator?: string;
  readonly note?: Text;
  /** Day on which a machine found the words in the source's text; absent: never checked. */
  readonly checked?: Edtf;
}

/** What is known of a claim's truth. Default `asserted`. */
export type Status = 'asserted' | 'disputed' | 'contradicted' | 'corrected';

/** Which of several claims to show first (Wikidata statement rank). Default `normal`. */
export type Rank = 'preferred' | 'normal' | 'deprecated';

/** What every fact has. */
export interface Claim {
  readonly id: string;
  /** At least one. */
  readonly evidence: readonly Evidence[];
  readonly status?: Status;
  readonly rank?: Rank;
  /** Ids of facts that say otherwise. */
  readonly alternatives?: readonly string[];
  /** 1 (weak) to 5 (certain). */
  readonly confidence?: number;
  readonly note?: Text;
  readonly tags?: readonly string[];
}

/** A name of an actor beside its main one. */
export interface ActorName {
  readonly name: string;
  readonly lang?: string;
  readonly form?: 'short' | 'formal' | 'self' | 'historic' | 'misspelling';
  readonly valid?: Edtf;
}

interface ActorBase {
  readonly id: string;
  /** Absent only for states known without declaration, which are named by `Intl.DisplayNames`. */
  readonly name?: Text;
  readonly names?: readonly ActorName[];
  readonly note?: Text;
}

/** A state (schema.org Country), with its life-span. */
export interface State extends ActorBase {
  readonly kind: 'state';
  readonly codes?: {
    /** ISO 3166-1 alpha-2. Never an obsolete code. */
    readonly alpha2?: string;
    /** ISO 3166-1 alpha-3. */
    readonly alpha3?: string;
    /** ISO 3166-1 numeric, three digits. */
    readonly numeric?: string;
    /** ISO 3166-3, formerly used. */
    readonly alpha4?: string;
    /** Gleditsch & Ward number. */
    readonly gw?: number;
    readonly wikidata?: string;
  };
  /** From its first to its last day; absent: exists at every date asked for. */
  readonly valid?: Edtf;
  readonly predecessors?: readonly string[];
  readonly successors?: readonly string[];
  readonly capital?: { readonly name?: Text; readonly coordinates: Coordinates };
  /** Id of the base-map shape; default the actor's id. */
  readonly feature?: string;
}

/** A company, newspaper, ministry or other body (schema.org Organization). */
export interface Organization extends ActorBase {
  readonly kind: 'organization';
  /** The actor it belongs to. */
  readonly of?: string;
}

/** What a group is. `trilateral` is never drawn as an alliance; `anonymous` is "certain experts". */
export type GroupForm = 'talks' | 'project' | 'alliance' | 'trilateral' | 'forum' | 'anonymous';

/** One membership, dated. */
export interface Member {
  readonly actor: string;
  readonly valid?: Edtf;
  /** Default `member`. */
  readonly role?: 'member' | 'observer' | 'host';
  readonly evidence?: readonly Evidence[];
}

/** Several actors that act as one. */
export interface Group extends ActorBase {
  readonly kind: 'group';
  readonly form: GroupForm;
  readonly members?: readonly Member[];
  readonly valid?: Edtf;
  readonly evidence?: readonly Evidence[];
  /** Where it meets, for the hub on the map. */
  readonly seat?: { readonly name?: Text; readonly coordinates: Coordinates };
}

/** What a role is (schema.org OrganizationRole). */
export type RoleKind =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'legislature'
  | 'party'
  | 'official'
  | 'expert'
  | 'journalist'
  | 'other';

/** An office held from one day to another. */
export interface Role {
  readonly id: string;
  readonly title: Text;
  /** Id of the state or body the office belongs to. */
  readonly of?: string;
  readonly kind?: RoleKind;
  readonly valid?: Edtf;
}

/** A human being (schema.org Person). */
export interface Person extends ActorBase {
  readonly kind: 'person';
  readonly roles?: readonly Role[];
}

export type Actor = State | Organization | Group | Person;

/** The relation types of the visual grammar; any other word in a file is kept and drawn as `other`. */
export const RELATION_TYPES = [
  'diplomatic-relations',
  'recognition',
  'alliance',
  'friendship-treaty',
  'nonaggression',
  'consultation',
  'trade',
  'aid',
  'labour',
  'security-cooperation',
  'alignment',
  'strained',
  'dispute',
  'war',
  'armistice',
  'no-relations',
  'other',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** What allies owe each other (ATOP 5.0 obligation types). */
export type Obligation = 'defense' | 'offense' | 'neutrality' | 'nonaggression' | 'consultation';

/** How one actor stands to another, for a time. */
export interface Relation extends Claim {
  readonly kind: 'relation';
  readonly type: string;
  /** Two different actors; where `directed`, from the first to the second. */
  readonly parties: readonly [string, string];
  readonly directed?: boolean;
  /** When it holds; absent: no date is known. */
  readonly valid?: Edtf;
  readonly label?: Text;
  readonly obligations?: readonly Obligation[];
  /** Ids of the events that began and ended it. */
  readonly establishedBy?: string;
  readonly endedBy?: string;
}

/** With how much ceremony (Office of the Historian wording). */
export type VisitLevel =
  'state' | 'official' | 'working' | 'private' | 'transit' | 'multilateral' | 'delegation' | 'unknown';

/** Somebody by id, or by name only. */
export interface Who {
  readonly actor?: string;
  readonly name?: string;
}

/** A visitor, in the role of that day (a role's id, or words). */
export interface Visitor extends Who {
  readonly as?: Text;
}

/** Whom they met, or did not. */
export interface Meeting extends Who {
  readonly outcome: 'met' | 'did-not-meet' | 'expected' | 'unknown';
  readonly evidence?: readonly Evidence[];
}

/** Somebody went from one actor to another (schema.org Event). */
export interface Visit extends Claim {
  readonly kind: 'visit';
  readonly from: string;
  readonly to: string;
  readonly when: Edtf;
  readonly visitors: readonly Visitor[];
  readonly level: VisitLevel;
  readonly place?: Text;
  readonly purpose?: Text;
  readonly met?: readonly Meeting[];
  /** Ids of facts that came of it. */
  readonly outcomes?: readonly string[];
}

export type EventType =
  | 'treaty'
  | 'agreement'
  | 'recognition'
  | 'relations-established'
  | 'aid'
  | 'summit'
  | 'round'
  | 'initiative'
  | 'speech'
  | 'war'
  | 'dissolution'
  | 'other';

/** Something that happened (schema.org Event). Not named `Event`, which the platform has. */
export interface DossierEvent extends Claim {
  readonly kind: 'event';
  readonly type: EventType;
  readonly title: Text;
  readonly when?: Edtf;
  readonly parties?: readonly string[];
  readonly place?: Text;
  /** Id of the group whose talks or project it belongs to. */
  readonly partOf?: string;
}

/** How words are given: verbatim, verbatim inside the reporter's sentence, a term, or told in other words. */
export type QuoteForm = 'direct' | 'mixed' | 'term' | 'indirect' | 'paraphrase';

/** One hand through which the words passed. */
export interface Link {
  /** Id of an actor … */
  readonly agent?: string;
  /** … or a name only. */
  readonly name?: string;
  /** Role of that day: a role's id, or words. */
  readonly as?: Text;
  readonly kind?: 'says' | 'reports' | 'translates' | 'publishes';
  readonly verb?: string;
  /** Id of the source in which this hand passed them on. */
  readonly source?: string;
  readonly when?: Edtf;
  /** True for exactly one link: the one whose words these are. */
  readonly own: boolean;
}

/** A translation of a quote. */
export interface Translation {
  readonly text: string;
  /** Who translated: an actor's id, or a name. */
  readonly by?: string;
}

/** Words somebody said or wrote (schema.org Quotation). */
export interface Quote extends Claim {
  readonly kind: 'quote';
  /** Verbatim, with editorial `…` and `[…]` as written. */
  readonly text: string;
  /** The reporter's own words before and after, shown as such. */
  readonly before?: string;
  readonly after?: string;
  readonly lang?: string;
  readonly form: QuoteForm;
  /** Outermost hand first. */
  readonly chain: readonly Link[];
  /** Whom or what they speak of: ids. */
  readonly about?: readonly string[];
  /** Language tag → translation. */
  readonly translations?: ReadonlyMap<string, Translation>;
  /** Ids of quotes with another wording of the same words. */
  readonly variants?: readonly string[];
  readonly when?: Edtf;
}

/** A number, or a trend without one (schema.org Observation). */
export interface Figure extends Claim {
  readonly kind: 'figure';
  readonly measure: Text;
  readonly stat: 'count' | 'share' | 'quota' | 'rank' | 'trend' | 'amount';
  /** Up to 9,000,000,000,000,000: of larger numbers JSON keeps no digit for sure. Those are told in a larger unit. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly trend?: string;
  readonly unit?: Text;
  readonly of?: string;
  readonly period?: Edtf;
}

/** What a gap is without. */
export type SilenceOf = 'visits' | 'high-level-visits' | 'relations';

/** A gap that a source itself states. */
export interface Silence extends Claim {
  readonly kind: 'silence';
  readonly between: readonly [string, string];
  readonly of: SilenceOf;
  readonly period: Edtf;
  readonly years?: number;
}

/** What the dossier's makers looked for, so that "none found" and "not researched" stay apart. */
export interface Coverage {
  readonly of: string;
  readonly actors?: readonly string[];
  readonly period: Edtf;
  readonly extent: 'complete' | 'partial' | 'not-researched';
  readonly note?: Text;
}

/** One item of a set. */
export interface SetItem {
  readonly fact: string;
  readonly label?: Text;
  /** Side in a debate. */
  readonly stance?: 'for' | 'against' | 'neutral';
}

/** Facts that belong together. Not named `Set`, which the platform has. */
export interface FactSet {
  readonly id: string;
  readonly title: Text;
  readonly form: 'scenarios' | 'tasks' | 'debate' | 'series';
  /** Actor id, or a name. */
  readonly author?: string;
  readonly items: readonly SetItem[];
  readonly evidence?: readonly Evidence[];
}

/** Any claim with an id that can be selected. */
export type Fact = Relation | Visit | DossierEvent | Quote | Figure | Silence;
export type FactKind = Fact['kind'];

/** A dossier that has been read: what was valid in the file. */
export interface Dossier {
  readonly dossier: 1;
  readonly id: string;
  readonly title: Text;
  /** Language of plain strings. Default `en`. */
  readonly lang: string;
  readonly updated?: Edtf;
  /** SPDX expression. */
  readonly license?: string;
  /** The policy shown with every map. */
  readonly boundaries?: Text;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly relations: readonly Relation[];
  readonly visits: readonly Visit[];
  readonly events: readonly DossierEvent[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly sets: readonly FactSet[];
  readonly silences: readonly Silence[];
  readonly coverage: readonly Coverage[];
}

/** Something in the input that was not drawn, and why. */
export interface Problem {
  /** Where, e.g. `visits[3].when`. Empty for the file as a whole. */
  readonly path: string;
  /** What stands there, as JSON, shortened to 80 characters. */
  readonly value: string;
  /** Why not, in English, for whoever made the file: `is not an EDTF date`. */
  readonly reason: string;
}
