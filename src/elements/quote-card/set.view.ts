import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, FactSet, Figure, Quote, SetItem } from '../../model/dossier.js';
import { actorOf, factsById } from '../../model/facts.js';
import { isTold } from '../../model/told.js';
import { dateWords } from '../../words/date.js';
import { numberWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { bylineView } from './byline.view.js';
import { figureView } from './figure.view.js';
import { morePhrases } from './late-phrases.js';
import { arrowView, standingKey, standingView } from './standing.view.js';
import type { Mark } from './which.view.js';
import { wordsView } from './translated.view.js';

/** An item of a set with the quotation it names. */
export type Item = SetItem & { readonly quote: Quote };

/** Whoever put the set together: an actor's name, or the name as it stands. */
export function authorOf(dossier: Dossier, set: FactSet, language: Language): string | undefined {
  if (!set.author) return undefined;
  return actorOf(dossier, set.author) ? actorName(dossier, set.author, language).words : set.author;
}

/** The items of a set whose facts a card can show, in the data's order. */
export function itemsOf(dossier: Dossier, set: FactSet): readonly Item[] {
  const facts = factsById(dossier);
  return set.items.flatMap((item) => {
    const quote = facts.get(item.fact);
    return quote?.kind === 'quote' ? [{ ...item, quote }] : [];
  });
}

/** The figures among the items of a set. */
export function figuresOf(dossier: Dossier, set: FactSet): readonly Figure[] {
  const facts = factsById(dossier);
  return set.items.flatMap(({ fact }) => {
    const figure = facts.get(fact);
    return figure?.kind === 'figure' ? [figure] : [];
  });
}

/** For and against in two columns, bylines level, the side first that the data has first; what is neither stands below. */
function debate(
  dossier: Dossier,
  set: FactSet,
  language: Language,
  chosen: string | undefined,
  mark: Mark,
): TemplateResult {
  const items = itemsOf(dossier, set);
  const sides = [...new Set(items.map(({ stance }) => stance).filter((stance) => stance && stance !== 'neutral'))];
  const column = (stance: SetItem['stance']): string =>
    sides.length > 1 && sides.includes(stance) ? (stance === sides[0] ? 'one' : 'two') : '';
  return html`<div class="debate">
    ${items.map(
      ({ quote, stance = 'neutral', label }) =>
        html`<section
          class="side ${stance} ${column(stance)} ${chosen === quote.id ? 'selected' : ''}"
          data-fact=${quote.id}
        >
          <p class="tag">
            ${mark(
              quote,
              textIn(label, language, dossier.lang)?.words ?? say(morePhrases(language).stance[stance], language),
            )}
          </p>
          ${wordsView(quote, language, true, dossier.lang)} ${bylineView(dossier, quote, language)}
          ${standingView(dossier, quote, language)}
        </section>`,
    )}
  </div>`;
}

/** The words of an item; a name that they begin with stands out. */
function itemWords(dossier: Dossier, { quote, label }: Item, language: Language): TemplateResult {
  const name = textIn(label, language, dossier.lang);
  if (!name) return wordsView(quote, language, true, dossier.lang);
  if (isTold(quote.form) && quote.text.startsWith(name.words))
    return html`<blockquote class="words" lang=${quote.lang ?? dossier.lang} dir="auto">
      <span class="told"><b>${name.words}</b>${quote.text.slice(name.words.length)}</span>
    </blockquote>`;
  return html`<p class="label" lang=${name.lang}>${name.words}</p>
    ${wordsView(quote, language, true, dossier.lang)}`;
}

/** Are all items one person's words, out of one source? Then whose and where is said once. */
export function isShared(items: readonly Item[]): boolean {
  return new Set(items.map(({ quote }) => standingKey(quote))).size === 1;
}

/** Scenarios, tasks and series: a numbered list; a series takes dates for numbers where it has them. */
function numbered(
  dossier: Dossier,
  set: FactSet,
  language: Language,
  chosen: string | undefined,
  mark: Mark,
): TemplateResult {
  const items = itemsOf(dossier, set);
  const shared = isShared(items);
  const [first] = items;
  const from = ({ quote }: Item, linked: boolean): TemplateResult =>
    html`${bylineView(dossier, quote, language)} ${standingView(dossier, quote, language, linked)}`;
  return html`<ol class="numbered ${set.form}">
      ${items.map((item, index) => {
        const { when, id } = item.quote;
        const date = set.form === 'series' && when ? dateWords(when, language, 'short') : undefined;
        return html`<li data-fact=${id} class=${chosen === id ? 'selected' : ''}>
          <p class=${set.form === 'series' ? 'label' : 'ordinal'}>
            ${mark(item.quote, date ?? numberWords(index + 1, language))}
          </p>
          ${itemWords(dossier, item, language)} ${shared ? arrowView(dossier, item.quote, language) : from(item, true)}
        </li>`;
      })}
    </ol>
    ${shared && first ? from(first, false) : nothing}`;
}

/** Several facts as one card: the one that is chosen is marked, and each has what leads to it. */
export function setView(
  dossier: Dossier,
  set: FactSet,
  language: Language,
  chosen: string | undefined,
  mark: Mark,
): TemplateResult {
  return html`${(set.form === 'debate' ? debate : numbered)(dossier, set, language, chosen, mark)}
  ${figuresOf(dossier, set).map((figure) => figureView(dossier, figure, language, chosen, mark))}`;
}
