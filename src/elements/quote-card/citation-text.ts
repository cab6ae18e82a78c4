import type { Dossier, Quote } from '../../model/dossier.js';
import { citeQuote, type CitationStyle } from '../../words/citation/cite.js';
import { runsText, type Runs } from '../../words/citation/runs.js';
import { quotationWords } from '../../words/quotation.js';

/** The sources of quotations in a style, each once, in the order in which they are first quoted. */
export function entriesOf(dossier: Dossier, quotes: readonly Quote[], style: CitationStyle): readonly Runs[] {
  const entries = new Map<string, Runs>();
  for (const quote of quotes) {
    const entry = citeQuote(dossier, quote, style)?.entry;
    if (entry) entries.set(runsText(entry), entry);
  }
  return [...entries.values()];
}

/** Quotations to paste into a text: each with what a style sets beside the words, the sources at the end. */
export function citationText(dossier: Dossier, quotes: readonly Quote[], style: CitationStyle): string {
  const words = quotes.map((quote) => {
    const beside = citeQuote(dossier, quote, style)?.inText ?? [];
    return [quotationWords(dossier, quote), runsText(beside)].filter(Boolean).join(' ');
  });
  return [...words, ...entriesOf(dossier, quotes, style).map(runsText)].join('\n\n');
}
