import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Quote } from '../../model/dossier.js';
import { joined } from '../../words/joined.js';
import { say, type Language } from '../../words/language.js';
import { stepsOf } from './chain.view.js';
import { cardPhrases } from './phrases.js';

/** The owner of the words, what is told of the owner, and the first hand. */
function byline(dossier: Dossier, quote: Quote, language: Language): readonly (string | undefined)[] {
  const [owner, reporter] = stepsOf(dossier, quote, language);
  const through =
    reporter && reporter.kind !== 'about'
      ? say(cardPhrases(language).chain[reporter.kind], language, { name: reporter.name })
      : undefined;
  return [owner?.name, joined(owner?.details ?? [], language), through];
}

/** The chain in one line, for the items of a set: owner, and the first hand. */
export function bylineView(dossier: Dossier, quote: Quote, language: Language): TemplateResult {
  const [owner, ...details] = byline(dossier, quote, language);
  return html`<p class="byline">
    <b dir="auto">${owner}</b>
    ${details.map((words) => (words ? html`<span class="detail" dir="auto">${words}</span>` : nothing))}
  </p>`;
}

/** The same as text. */
export function bylineWords(dossier: Dossier, quote: Quote, language: Language): string {
  return joined(byline(dossier, quote, language), language);
}
