import type { Source, SourceName } from '../../model/dossier.js';
import { authorName } from '../source.js';

/** CSL fields beyond those of the model that the styles ask for; a dossier keeps them as they are written. */
type Extra = 'volume' | 'issue' | 'page' | 'DOI' | 'event-title' | 'event-place' | 'publisher-place';

/** Works that stand for themselves: their titles are set in italics. Everything else is a part of something. */
const WHOLE = new Set([
  ...['book', 'report', 'thesis', 'dataset', 'software', 'standard', 'treaty', 'legislation', 'bill', 'map', 'graphic'],
  ...['motion_picture', 'broadcast', 'pamphlet', 'collection', 'periodical', 'classic', 'hearing', 'legal_case'],
]);

/** Periodicals and books, whose titles all styles set in italics, also where a part is cited. */
const IN_PRINT = new Set([
  ...['article-journal', 'article-magazine', 'article-newspaper', 'review', 'review-book', 'post-weblog'],
  ...['chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia'],
]);

/** Works of which all styles ask for the year only. */
const BY_YEAR = new Set(['book', 'chapter', 'thesis']);

/** What the styles ask of a source, whichever of its fields holds it. */
export interface Work {
  readonly type: string;
  readonly title: string;
  readonly authors: readonly SourceName[];
  readonly container: string | undefined;
  /** Only where it differs from the container. */
  readonly publisher: string | undefined;
  readonly place: string | undefined;
  readonly event: string | undefined;
  readonly eventPlace: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly page: string | undefined;
  /** Where it can be read: the DOI as an address, else the URL. */
  readonly address: string | undefined;
  /** Does the title stand for itself, in italics? */
  readonly whole: boolean;
  /** Is the container a periodical or a book? */
  readonly inPrint: boolean;
  /** An entry of an encyclopedia, a chapter of a book: it stands "In" something. */
  readonly within: boolean;
  readonly yearOnly: boolean;
  /** Does the body that wrote it publish it too? */
  readonly selfPublished: boolean;
}

function extra(source: Source, name: Extra): string | undefined {
  const value: unknown = Object.hasOwn(source, name) ? Reflect.get(source, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A page range as the styles write it: `5–7`. */
export function pageRange(page: string): string {
  return page.replace(/(\d)\s*-+\s*(\d)/g, '$1–$2');
}

/** The work that a source is. */
export function workOf(source: Source): Work {
  const { type, title, publisher } = source;
  const container = source['container-title'];
  const doi = extra(source, 'DOI')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const page = extra(source, 'page');
  const issuers = [container, publisher];
  return {
    type,
    title,
    authors: (source.author ?? []).filter((name) => authorName(name)),
    container,
    publisher: publisher === container ? undefined : publisher,
    place: extra(source, 'publisher-place'),
    event: extra(source, 'event-title'),
    eventPlace: extra(source, 'event-place'),
    volume: extra(source, 'volume'),
    issue: extra(source, 'issue'),
    page: page && pageRange(page),
    address: doi ? `https://doi.org/${doi}` : source.URL,
    whole: WHOLE.has(type),
    inPrint: IN_PRINT.has(type),
    within: type === 'chapter' || type.startsWith('entry'),
    yearOnly: BY_YEAR.has(type),
    selfPublished:
      !IN_PRINT.has(type) && (source.author ?? []).some(({ literal }) => literal && issuers.includes(literal)),
  };
}

/** What was read in the source: whose words, and where they stand. */
export interface Passage {
  /** Whose words these are, where they are not the author's. */
  readonly owner?: string | undefined;
  /** Page or section. */
  readonly locator?: string | undefined;
  /** In other words, and so not "quoted" but "cited". */
  readonly told?: boolean;
}

/** A citation in both of its forms. */
export interface Forms<T> {
  /** The entry of the list at the end: reference list, bibliography, works cited, database. */
  readonly entry: T;
  /** What stands where the words are quoted: in parentheses, in a note, a command. */
  readonly inText: T;
}

/** Only digits: a page, or several. */
export function pages(locator: string): 'one' | 'several' | undefined {
  if (/^\d+$/.test(locator)) return 'one';
  return /^\d[\d\s,–-]*$/.test(locator) ? 'several' : undefined;
}
