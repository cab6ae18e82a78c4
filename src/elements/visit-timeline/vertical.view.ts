import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { listView, type ListContext } from './list.view.js';
import { timelinePhrases } from './phrases.js';
import type { Between } from './shown.js';
import { railNames } from './way.js';

/** Time from top to bottom: the list is the picture. */
export function verticalView(
  dossier: Dossier,
  visits: readonly Visit[],
  pair: Between,
  context: ListContext,
  language: Language,
): TemplateResult {
  const names = railNames(dossier, pair, visits, language);
  return html`${
      names.length
        ? html`<p class="railnames">${names.map((name) => html`<span dir="auto">${name}</span>`)}</p>`
        : nothing
    }${listView(visits, context, true)}
    <p class="quiet">${say(timelinePhrases(language).notToScale, language)}</p>`;
}
