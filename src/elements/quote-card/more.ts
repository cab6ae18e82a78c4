import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Dossier, FactSet, Figure, Quote } from '../../model/dossier.js';
import { evidenceStyles } from '../../styles/evidence.js';
import type { Drawing } from '../../view/drawing.js';
import { there } from '../../view/late.js';
import { textIn, type Language } from '../../words/language.js';
import { alongStyles } from './along.styles.js';
import { stepsOf } from './chain.view.js';
import { figureTable } from './figure-table.js';
import { figureView, otherFigures } from './figure.view.js';
import { contextView } from './foot.view.js';
import { membersOf } from './members.js';
import { moreStyles } from './more.styles.js';
import { setTable } from './quote-table.js';
import { setStyles } from './set.styles.js';
import type { PickMember, Subject } from './subject.js';
import { figureText, setText } from './taken-text.js';
import { markOf, whichView } from './which.view.js';
import { authorOf, figuresOf, isShared, itemsOf, setView } from './set.view.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [evidenceStyles, moreStyles, setStyles, alongStyles];

/** A drawing, and what of it a reader takes along. */
export interface Taken extends Drawing {
  readonly facts: readonly (Quote | Figure)[];
  readonly text: () => string;
  /** The member of a set that a reader has chosen: it alone is taken along. */
  readonly member?: Quote | Figure | undefined;
  /** What is taken along where that is not all that is drawn. */
  readonly subject?: Partial<Subject>;
  /** Where a member is chosen: which, and the way back to all. */
  readonly which?: TemplateResult | undefined;
}

/** Pictures have a word of their own. */
const FILES = { data: ['csv', 'json'] } as const;

/**
 * A set as one card.
 * @param open true where what is closed on screen is open: on paper
 * @param selected what is selected on the page, which may be a member
 */
export function setDrawing(
  dossier: Dossier,
  set: FactSet,
  language: Language,
  open: boolean,
  selected: string | undefined,
  pick: PickMember,
): Taken {
  const members = membersOf(dossier, set, language);
  const member = members.find(({ fact }) => fact.id === selected)?.fact;
  const items = itemsOf(dossier, set);
  const quotes = items.map(({ quote }) => quote);
  const author = authorOf(dossier, set, language);
  // Where the line under the words names the author, it is not named twice.
  const named =
    set.form !== 'debate' && isShared(items) && quotes[0] && stepsOf(dossier, quotes[0], language)[0]?.name === author;
  return {
    heading: textIn(set.title, language, dossier.lang)?.words,
    summary: named ? undefined : author,
    picture: html`${setView(dossier, set, language, member?.id, markOf(member?.id, pick))}
    ${contextView(
      quotes.flatMap(({ evidence }) => evidence.slice(0, 1)),
      language,
      open,
    )}`,
    facts: [...quotes, ...figuresOf(dossier, set)],
    set,
    text: () => setText(dossier, set, language, member?.id),
    member,
    subject: { set, pick, ...(member && { facts: [member], member: member.id }) },
    which: member && whichView(members, language, member.id, pick),
    files: FILES,
    worded: true,
    table: there(() => setTable(dossier, set, members, language)),
  };
}

/** A figure as a card. */
export function figureDrawing(dossier: Dossier, figure: Figure, language: Language): Taken {
  const figures = [figure, ...otherFigures(dossier, figure)];
  return {
    name: textIn(figure.measure, language, dossier.lang)?.words,
    picture: figureView(dossier, figure, language),
    facts: figures,
    text: () => figureText(dossier, figure, language),
    files: FILES,
    worded: true,
    table: there(() => figureTable(dossier, figures, language)),
  };
}
