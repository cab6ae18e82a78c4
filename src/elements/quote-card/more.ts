import { html, type CSSResult } from 'lit';
import type { Dossier, FactSet, Figure } from '../../model/dossier.js';
import { evidenceStyles } from '../../styles/evidence.js';
import type { Drawing } from '../../view/drawing.js';
import { there } from '../../view/late.js';
import { amountWords } from '../../words/figure.js';
import { say, textIn, type Language } from '../../words/language.js';
import { sourceName } from '../../words/source.js';
import { stepsOf } from './chain.view.js';
import { figureView } from './figure.view.js';
import { contextView } from './foot.view.js';
import { morePhrases } from './late-phrases.js';
import { quoteTable } from './quote-table.js';
import { setStyles } from './set.styles.js';
import { authorOf, isShared, itemsOf, setView } from './set.view.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [evidenceStyles, setStyles];

/**
 * A set as one card.
 * @param open true where what is closed on screen is open: on paper
 */
export function setDrawing(dossier: Dossier, set: FactSet, language: Language, open: boolean): Drawing {
  const items = itemsOf(dossier, set);
  const quotes = items.map(({ quote }) => quote);
  const author = authorOf(dossier, set, language);
  // Where the line under the words names the author, it is not named twice.
  const named =
    set.form !== 'debate' && isShared(items) && quotes[0] && stepsOf(dossier, quotes[0], language)[0]?.name === author;
  return {
    heading: textIn(set.title, language, dossier.lang)?.words,
    summary: named ? undefined : author,
    picture: html`${setView(dossier, set, language)}
    ${contextView(
      quotes.flatMap(({ evidence }) => evidence.slice(0, 1)),
      language,
      open,
    )}`,
    facts: quotes,
    table: there(() => quoteTable(dossier, quotes, language)),
  };
}

/** A figure as a card. */
export function figureDrawing(dossier: Dossier, figure: Figure, language: Language): Drawing {
  const source = dossier.sources.get(figure.evidence[0]?.source ?? '');
  const label = textIn(figure.measure, language, dossier.lang)?.words ?? '';
  const { column } = language.phrases.common;
  const value = amountWords(figure, language, dossier.lang);
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
