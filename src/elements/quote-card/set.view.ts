import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, FactSet, Quote, SetItem } from '../../model/dossier.js';
import { actorOf, factsById } from '../../model/facts.js';
import { dateWords } from '../../words/date.js';
import { say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { bylineView } from './byline.view.js';
import { figureView } from './figure.view.js';
import { morePhrases } from './late-phrases.js';
import { wordsView } from './words.view.js';

/** Whoever put the set together: an actor's name, or the name as it stands. */
export function authorOf(dossier: Dossier, set: FactSet, language: Language): string | undefined {
  if (!set.author) return undefined;
  return actorOf(dossier, set.author) ? actorName(dossier, set.author, language).words : set.author;
}

/** The items of a set whose facts a card can show, in the data's order. */
export function itemsOf(dossier: Dossier, set: FactSet): readonly (SetItem & { readonly quote: Quote })[] {
  const facts = factsById(dossier);
  return set.items.flatMap((item) => {
    const quote = facts.get(item.fact);
    return quote?.kind === 'quote' ? [{ ...item, quote }] : [];
  });
}

function figuresOf(dossier: Dossier, set: FactSet, language: Language): readonly TemplateResult[] {
  const facts = factsById(dossier);
  return set.items.flatMap(({ fact }) => {
    const figure = facts.get(fact);
    return figure?.kind === 'figure' ? [figureView(dossier, figure, language)] : [];
  });
}

/** For and against in two columns, bylines level; what is neither stands below. */
function debate(dossier: Dossier, set: FactSet, language: Language): TemplateResult {
  const items = itemsOf(dossier, set);
  return html`<div class="debate">
    ${items.map(
      ({ quote, stance = 'neutral', label }) =>
        html`<section class="side ${stance}" data-fact=${quote.id}>
          <p class="tag">
            ${textIn(label, language, dossier.lang)?.words ?? say(morePhrases(language).stance[stance], language)}
          </p>
          ${wordsView(quote, language, true, dossier.lang)} ${bylineView(dossier, quote, language)}
        </section>`,
    )}
  </div>`;
}

/** Scenarios, tasks and series: a numbered list; a series takes dates for numbers where it has them. */
function numbered(dossier: Dossier, set: FactSet, language: Language): TemplateResult {
  const items = itemsOf(dossier, set);
  const shared = items.every(({ quote }) => JSON.stringify(quote.chain) === JSON.stringify(items[0]?.quote.chain));
  const first = items[0]?.quote;
  return html`<ol class="numbered ${set.form}">
      ${items.map(({ quote, label }) => {
        const name = textIn(label, language, dossier.lang);
        return html`<li data-fact=${quote.id}>
          ${set.form === 'series' && quote.when ? html`<p class="label">${dateWords(quote.when, language, 'short')}</p>` : nothing}
          ${name && !quote.text.startsWith(name.words) ? html`<b lang=${name.lang}>${name.words}</b> ` : nothing}
          ${wordsView(quote, language, true, dossier.lang)} ${shared ? nothing : bylineView(dossier, quote, language)}
        </li>`;
      })}
    </ol>
    ${shared && first ? bylineView(dossier, first, language) : nothing} ${figuresOf(dossier, set, language)}`;
}

/** Several facts as one card. */
export function setView(dossier: Dossier, set: FactSet, language: Language): TemplateResult {
  return set.form === 'debate' ? debate(dossier, set, language) : numbered(dossier, set, language);
}
