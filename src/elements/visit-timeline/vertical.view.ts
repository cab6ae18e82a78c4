import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { listView, type ListContext } from './list.view.js';
import { timelinePhrases } from './phrases.js';
import type { Between } from './shown.js';

/** Time from top to bottom: the list is the picture. */
export function verticalView(
  dossier: Dossier,
  visits: readonly Visit[],
  pair: Between,
  context: ListContext,
  language: Language,
): TemplateResult {
  const phrases = timelinePhrases(language);
  return html`${
      pair.length === 2
        ? html`<p class="railnames">
            ${pair.map((id) => html`<span dir="auto">${say(phrases.inState, language, { name: actorName(dossier, id, language).words })}</span>`)}
          </p>`
        : nothing
    }${listView(visits, context, true)}
    <p class="quiet">${say(phrases.notToScale, language)}</p>`;
}
