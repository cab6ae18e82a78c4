import type { CSSResult } from 'lit';
import type { Dossier, FactSet, Figure } from '../../model/dossier.js';
import type { Drawing } from '../../view/drawing.js';
import { there } from '../../view/late.js';
import { say, textIn, type Language } from '../../words/language.js';
import { sourceName } from '../../words/source.js';
import { figureView, figureWords } from './figure.view.js';
import { morePhrases } from './late-phrases.js';
import { quoteTable } from './quote-table.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { setStyles } from './set.styles.js';
import { authorOf, itemsOf, setView } from './set.view.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [evidenceStyles, setStyles];

/** A set as one card. */
export function setDrawing(dossier: Dossier, set: FactSet, language: Language): Drawing {
  const quotes = itemsOf(dossier, set).map(({ quote }) => quote);
  return {
    heading: textIn(set.title, language, dossier.lang)?.words,
    summary: authorOf(dossier, set, language),
    picture: setView(dossier, set, language),
    facts: quotes,
    table: there(() => quoteTable(dossier, quotes, language)),
  };
}

/** A figure as a card. */
export function figureDrawing(dossier: Dossier, figure: Figure, language: Language): Drawing {
  const source = dossier.sources.get(figure.evidence[0]?.source ?? '');
  const label = textIn(figure.measure, language, dossier.lang)?.words ?? '';
  const { column } = language.phrases.common;
  const value = figureWords(figure, language);
  return {
    picture: figureView(dossier, figure, language),
    facts: [figure],
    summary: '',
    table: there(() => ({
      caption: label,
      columns: [
        { id: 'measure', label: say(column.what, language) },
        { id: 'value', label: say(morePhrases(language).stat[figure.stat], language), numeric: true },
        { id: 'source', label: say(column.source, language) },
      ],
      rows: [{ id: figure.id, cells: [label, value, source ? sourceName(source) : ''] }],
    })),
  };
}
