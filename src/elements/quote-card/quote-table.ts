import type { Dossier, Quote } from '../../model/dossier.js';
import type { DataTable } from '../../view/table.js';
import { chainSteps, ownerOf } from '../../words/chain.js';
import { commonMorePhrases } from '../../words/common-more.js';
import { say, textIn, type Language } from '../../words/language.js';
import { sourceName } from '../../words/source.js';
import { morePhrases } from './late-phrases.js';

/** Quotations as rows: the words, whose they are, where they stand. */
export function quoteTable(dossier: Dossier, quotes: readonly Quote[], language: Language): DataTable {
  const { column } = morePhrases(language);
  return {
    caption: textIn(dossier.title, language, dossier.lang)?.words ?? '',
    columns: [
      { id: 'words', label: say(column.words, language) },
      { id: 'owner', label: say(column.owner, language) },
      { id: 'source', label: say(commonMorePhrases(language).column.source, language) },
    ],
    rows: quotes.map((quote) => {
      const source = dossier.sources.get(quote.evidence[0]?.source ?? '');
      const owner = chainSteps(dossier, quote, language)[0]?.name ?? ownerOf(quote)?.name ?? '';
      return { id: quote.id, cells: [quote.text, owner, source ? sourceName(source) : ''] };
    }),
  };
}
