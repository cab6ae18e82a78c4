import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Quote } from '../../model/dossier.js';
import { joined } from '../../words/joined.js';
import { say, type Language } from '../../words/language.js';
import { stepsOf } from './chain.view.js';

/** The chain in one line, for the items of a set: owner, and the first hand. */
export function bylineView(dossier: Dossier, quote: Quote, language: Language): TemplateResult {
  const [owner, reporter] = stepsOf(dossier, quote, language);
  return html`<p class="byline">
    <b dir="auto">${owner?.name}</b>
    ${owner?.details.length ? html`<span class="detail" dir="auto">${joined(owner.details, language)}</span>` : nothing}
    ${
      reporter && reporter.kind !== 'about'
        ? html`<span class="detail" dir="auto"
            >${say(language.phrases.common.chain[reporter.kind], language, { name: reporter.name })}</span
          >`
        : nothing
    }
  </p>`;
}
