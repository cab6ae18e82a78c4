import { html, type CSSResult } from 'lit';
import type { Dossier, FactSet, Figure, Quote } from '../../model/dossier.js';
import { evidenceStyles } from '../../styles/evidence.js';
import type { Drawing } from '../../view/drawing.js';
import { there } from '../../view/late.js';
import { textIn, type Language } from '../../words/language.js';
import { stepsOf } from './chain.view.js';
import { figureTable } from './figure-table.js';
import { figureView, otherFigures } from './figure.view.js';
import { contextView } from './foot.view.js';
import { membersOf } from './members.js';
import { setTable } from './quote-table.js';
import { setStyles } from './set.styles.js';
import { figureText, setText } from './taken-text.js';
import { authorOf, figuresOf, isShared, itemsOf, setView } from './set.view.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [evidenceStyles, setStyles];

/** A drawing, and what of it a reader takes along. */
interface Taken extends Drawing {
  readonly facts: readonly (Quote | Figure)[];
  readonly text: () => string;
}

/** Pictures have a word of their own. */
const FILES = { data: ['csv', 'json'] } as const;

/**
 * A set as one card.
 * @param open true where what is closed on screen is open: on paper
 */
export function setDrawing(dossier: Dossier, set: FactSet, language: Language, open: boolean): Taken {
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
    facts: [...quotes, ...figuresOf(dossier, set)],
    set,
    text: () => setText(dossier, set, language),
    files: FILES,
    worded: true,
    table: there(() => setTable(dossier, set, membersOf(dossier, set, language), language)),
  };
}

/** A figure as a card. */
export function figureDrawing(dossier: Dossier, figure: Figure, language: Language): Taken {
  const figures = [figure, ...otherFigures(dossier, figure)];
  return {
    picture: figureView(dossier, figure, language),
    facts: figures,
    text: () => figureText(dossier, figure, language),
    files: FILES,
    worded: true,
    table: there(() => figureTable(dossier, figures, language)),
  };
}
