import { html, nothing, type TemplateResult } from 'lit';
import { heldOf } from '../../model/contradicted.js';
import type { Dossier } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { tally } from '../../words/tally.js';
import { columnWords } from './dense.view.js';
import type { InWindow } from './dense.js';
import { latePhrases } from './late-phrases.js';
import { timelinePhrases } from './phrases.js';
import { visitRows } from './rows.view.js';

/** Rows at once; what is more is asked for by a narrower window. */
const ROWS = 60;
/** So few are listed also where no column is chosen. */
const FEW = 20;

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
  const n = heldOf(visits).length;
  return html`${
    column
      ? html`<h4>
          ${tally(say(phrases.column, language, { date: columnWords(column, unit, language), n }), visits.length - n, language)}
        </h4>`
      : nothing
  }
  ${visitRows(visits.slice(0, ROWS), dossier, selected, language, choose)}
  ${more > 0 ? html`<p class="quiet">${say(phrases.moreVisits, language, { n: more })}</p>` : nothing}`;
}
