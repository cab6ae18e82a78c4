import type { Actor, Dossier, Evidence, Link, Quote, Source, SourceName } from '../model/dossier.js';
import type { Edtf } from '../model/edtf.js';
import { actorOf } from '../model/facts.js';
import { isoDate } from '../model/iso-date.js';
import { json } from '../model/json.js';
import { ownerOf, roleThen } from '../words/chain.js';
import { ownerName } from '../words/owner-name.js';
import type { Language } from '../words/language.js';
import { actorName } from '../words/name.js';
import { roleWords } from '../words/role.js';
import { authorName } from '../words/source.js';
import { isTold } from '../model/told.js';

/** A node of JSON-LD in the vocabulary of schema.org. What is not known is left out, never null. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: string | number | JsonLd | readonly JsonLd[] | undefined;
}

/** What schema.org calls an actor. */
const ACTORS: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  state: 'Country',
  organization: 'Organization',
  group: 'Organization',
};

/** What schema.org calls a source, by its CSL type; anything else is a `CreativeWork`. */
const WORKS: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  'paper-conference': 'ScholarlyArticle',
  post: 'DiscussionForumPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/**
 * A quotation as schema.org/Quotation, for search engines and other programs. Names are in the language given. Whose
 * words these are is the `creator` only where the words are theirs verbatim; where somebody else tells them, they are
 * `spokenByCharacter`, "to whom the quotation is attributed within the containing work". Dates stand at the precision
 * known, or not at all.
 */
export function quotationJsonLd(dossier: Dossier, quote: Quote, language: Language): JsonLd {
  const own = ownerOf(quote);
  const owner = own && ownerNode(dossier, quote, own, language);
  const through = quote.chain.some((link) => !link.own);
  const verbatim = !isTold(quote.form);
  const [first, ...others] = sourcesOf(dossier, quote.evidence);
  return present({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: quote.text,
    inLanguage: quote.lang ?? dossier.lang,
    creator: verbatim || !through ? owner : undefined,
    spokenByCharacter: through ? owner : undefined,
    dateCreated: isoDate(own?.when ?? quote.when),
    isBasedOn: first && workOf(first),
    citation: others.map(workOf),
    about: (quote.about ?? []).map((id) => actorNode(dossier, id, language, quote.when)),
    workTranslation: [...(quote.translations ?? [])].map(([lang, { text, by }]) =>
      present({
        '@type': 'Quotation',
        text,
        inLanguage: lang,
        translator: by === undefined ? undefined : translator(dossier, by, language),
      }),
    ),
  });
}

/** The same as the text of a `<script type="application/ld+json">`: nothing in it can end the script. */
export function jsonLdText(node: JsonLd): string {
  return json(node, 2).replaceAll('<', '\\u003c');
}

function ownerNode(dossier: Dossier, quote: Quote, own: Link, language: Language): JsonLd | undefined {
  const name = ownerName(dossier, quote, language);
  if (!name) return undefined;
  const jobTitle = roleWords(dossier, own.as, language);
  // Somebody known by name and office is a person; by a name only it may be a newspaper as well.
  if (own.agent === undefined) return present({ '@type': jobTitle ? 'Person' : 'Thing', name, jobTitle });
  const node = actorNode(dossier, own.agent, language, own.when ?? quote.when);
  return node['@type'] === 'Person' && jobTitle ? { ...node, jobTitle } : node;
}

/** An actor under the name, and a person in the office, of the day. */
export function actorNode(dossier: Dossier, id: string, language: Language, at: Edtf | undefined): JsonLd {
  const actor = actorOf(dossier, id);
  const item = actor?.kind === 'state' ? actor.codes?.wikidata : undefined;
  return present({
    '@type': actor ? ACTORS[actor.kind] : 'Thing',
    name: actorName(dossier, id, language, at).words,
    jobTitle: roleThen(dossier, id, at, language),
    sameAs: item && `https://www.wikidata.org/entity/${item}`,
  });
}

function translator(dossier: Dossier, by: string, language: Language): JsonLd {
  return actorOf(dossier, by) ? actorNode(dossier, by, language, undefined) : { '@type': 'Thing', name: by };
}

/** The declared sources, each once, those that support the words first. */
export function sourcesOf(dossier: Dossier, evidence: readonly Evidence[]): readonly Source[] {
  const supports = ({ stance }: Evidence): boolean => (stance ?? 'supports') === 'supports';
  const ordered = [...evidence.filter(supports), ...evidence.filter((item) => !supports(item))];
  return [...new Set(ordered.map(({ source }) => dossier.sources.get(source)))].filter(
    (source) => source !== undefined,
  );
}

/** A source as a work. */
export function workOf(source: Source): JsonLd {
  const container = source['container-title'];
  return present({
    '@type': WORKS[source.type] ?? 'CreativeWork',
    name: source.title,
    author: source.author?.filter((name) => authorName(name)).map(authorNode),
    isPartOf: container === undefined ? undefined : { '@type': 'CreativeWork', name: container },
    publisher: source.publisher === undefined ? undefined : { '@type': 'Organization', name: source.publisher },
    datePublished: isoDate(source.issued),
    inLanguage: source.language,
    url: source.URL,
    archivedAt: source.archive?.URL,
  });
}

function authorNode(name: SourceName): JsonLd {
  const { family, given, literal } = name;
  if (literal !== undefined) return { '@type': 'Organization', name: literal };
  return present({ '@type': 'Person', name: authorName(name), givenName: given, familyName: family });
}

/** Without what is not known. */
export function present(node: JsonLd): JsonLd {
  const known = Object.entries(node).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': node['@type'], ...Object.fromEntries(known) };
}
