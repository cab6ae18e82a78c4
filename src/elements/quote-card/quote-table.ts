import type { Dossier, FactSet, Figure, Quote } from '../../model/dossier.js';
import type { DataTable } from '../../view/table.js';
import { chainSteps, ownerOf } from '../../words/chain.js';
import { commonMorePhrases } from '../../words/common-more.js';
import { figureWords } from '../../words/figure.js';
import { say, textIn, type Language } from '../../words/language.js';
import { sourceName } from '../../words/source.js';
import { morePhrases } from './late-phrases.js';
import type { Member } from './members.js';

function columnsOf(language: Language): DataTable['columns'] {
  const { column } = morePhrases(language);
  return [
    { id: 'words', label: say(column.words, language) },
    { id: 'owner', label: say(column.owner, language) },
    { id: 'source', label: say(commonMorePhrases(language).column.source, language) },
  ];
}

function cellsOf(dossier: Dossier, fact: Quote | Figure, language: Language): readonly string[] {
  const source = dossier.sources.get(fact.evidence[0]?.source ?? '');
  const where = source ? sourceName(source) : '';
  if (fact.kind === 'figure') return [figureWords(dossier, fact, language), '', where];
  const owner = chainSteps(dossier, fact, language)[0]?.name ?? ownerOf(fact)?.name ?? '';
  return [fact.text, owner, where];
}

/** A quotation as a row: the words, whose they are, where they stand. */
export function quoteTable(dossier: Dossier, quote: Quote, language: Language): DataTable {
  return {
    caption: textIn(dossier.title, language, dossier.lang)?.words ?? '',
    columns: columnsOf(language),
    rows: [{ id: quote.id, cells: cellsOf(dossier, quote, language) }],
  };
}

/** The members of a set as rows, each under what it is called there: its number, its name, its side. */
export function setTable(dossier: Dossier, set: FactSet, members: readonly Member[], language: Language): DataTable {
  return {
    caption: textIn(set.title, language, dossier.lang)?.words ?? '',
    columns: [{ id: 'name', label: say(commonMorePhrases(language).column.what, language) }, ...columnsOf(language)],
    rows: members.map(({ fact, name }) => ({ id: fact.id, cells: [name, ...cellsOf(dossier, fact, language)] })),
  };
}
