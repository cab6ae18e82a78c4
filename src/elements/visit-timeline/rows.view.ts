import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Visit } from '../../model/dossier.js';
import { doubted } from '../../words/doubt.js';
import { say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { visitorsWords } from '../../words/visit.js';
import { timeView } from './list.view.js';
import { timelinePhrases } from './phrases.js';
import { factPhrases } from '../../words/facts.js';

/** Visits as rows; each leads to its detail. */
export function visitRows(
  visits: readonly Visit[],
  dossier: Dossier,
  selected: string | undefined,
  language: Language,
  choose: (id: string) => void,
): TemplateResult {
  return html`<ol class="windowlist" aria-label=${say(timelinePhrases(language).list, language)}>
    ${visits.map(
      (visit) =>
        html`<li>
          <button
            class="fact"
            data-id=${visit.id}
            aria-pressed=${visit.id === selected}
            @click=${() => {
              choose(visit.id);
            }}
          >
            <span class="quiet">${timeView(visit, language, 'short')}</span>
            <b dir="auto">${doubted(visitorsWords(dossier, visit, language), visit, language)}</b>
            <span dir="auto"
              >${say(language.phrases.common.direction, language, {
                from: actorName(dossier, visit.from, language, visit.when).words,
                to: actorName(dossier, visit.to, language, visit.when).words,
              })}</span
            >
            ${
              visit.level === 'unknown'
                ? nothing
                : html`<span class="quiet">${say(factPhrases(language).level[visit.level], language)}</span>`
            }
          </button>
        </li>`,
    )}
  </ol>`;
}
