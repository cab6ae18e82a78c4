import type { Dossier, Figure, Quote, Source } from '../../model/dossier.js';
import { ownerName } from '../owner-name.js';
import { language } from '../language.js';
import { common } from '../strings/en.common.js';
import { authorName } from '../source.js';
import { apa } from './apa.js';
import { bibtex } from './bibtex.js';
import { chicago } from './chicago.js';
import { mla } from './mla.js';
import { joined, type Runs } from './runs.js';
import type { Forms, Passage } from './work.js';
import { isTold } from '../../model/told.js';

/** The styles by the names that they have in every language. */
export const CITATION_STYLES = {
  apa: 'APA 7',
  chicago: 'Chicago 17',
  mla: 'MLA 9',
  bibtex: 'BibTeX',
} as const;

/** A style of citation. */
export type CitationStyle = keyof typeof CITATION_STYLES;

/** The styles are English; so are the names in their citations. */
const english = language('en', { common });

/**
 * A source in a style. Citations are English, left to right, whatever the language of the page: mark them with
 * `lang="en" dir="ltr"`.
 */
export function cite(source: Source, style: CitationStyle, passage: Passage = {}): Forms<Runs> {
  switch (style) {
    case 'apa':
      return apa(source, passage);
    case 'chicago':
      return chicago(source, passage);
    case 'mla':
      return mla(source, passage);
    case 'bibtex': {
      const { entry, inText } = bibtex(source, passage);
      return { entry: joined([entry], ''), inText: joined([inText], '') };
    }
  }
}

/** A quotation or a number in the source where it was read; `undefined` where the dossier does not declare that source. */
export function citeFact(dossier: Dossier, fact: Quote | Figure, style: CitationStyle): Forms<Runs> | undefined {
  const evidence = fact.evidence.find(({ stance = 'supports' }) => stance === 'supports') ?? fact.evidence[0];
  const source = evidence && dossier.sources.get(evidence.source);
  if (!source) return undefined;
  const owner = fact.kind === 'quote' ? ownerName(dossier, fact, english) : undefined;
  const isAuthor = source.author?.some((author) => authorName(author) === owner) ?? false;
  return cite(source, style, {
    ...(owner && !isAuthor && { owner }),
    ...(evidence.locator && { locator: evidence.locator }),
    told: fact.kind === 'figure' || isTold(fact.form),
  });
}
