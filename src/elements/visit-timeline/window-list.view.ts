import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { visitorsWords } from '../../words/visit.js';
import { columnWords } from './dense.view.js';
import type { InWindow } from './dense.js';
import { timeView } from './list.view.js';
import { latePhrases } from './late-phrases.js';
import { timelinePhrases } from './phrases.js';

/** Rows at once; what is more is asked for by a narrower window. */
const ROWS = 60;
/** So few are listed also where no column is chosen. */
const FEW = 20;

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
            <b dir="auto">${visitorsWords(dossier, visit, language)}</b>
            <span dir="auto"
              >${say(language.phrases.common.direction, language, {
                from: actorName(dossier, visit.from, language, visit.when).words,
                to: actorName(dossier, visit.to, language, visit.when).words,
              })}</span
            >
            <span class="quiet"
              >${visit.level === 'unknown' ? '' : say(language.phrases.common.level[visit.level], language)}</span
            >
          </button>
        </li>`,
    )}
  </ol>`;
}

/** The visits of the chosen column, or of the window, in order of time. */
export function windowListView(
  { column, unit, visits }: InWindow,
  dossier: Dossier,
  selected: string | undefined,
  language: Language,
  choose: (id: string) => void,
): TemplateResult {
  const phrases = latePhrases(language);
  if (!column && visits.length > FEW)
    return html`<p class="quiet ask">${say(timelinePhrases(language).choose, language)}</p>`;
  const more = visits.length - ROWS;
  return html`${
    column
      ? html`<h4>${say(phrases.column, language, { date: columnWords(column, unit, language), n: visits.length })}</h4>`
      : nothing
  }
  ${visitRows(visits.slice(0, ROWS), dossier, selected, language, choose)}
  ${more > 0 ? html`<p class="quiet">${say(phrases.moreVisits, language, { n: more })}</p>` : nothing}`;
}
