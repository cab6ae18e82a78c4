import { html, nothing, type TemplateResult } from 'lit';
import type { Visit, VisitLevel } from '../../model/dossier.js';
import { statusGlyph } from '../../view/status.js';
import { say, type Language } from '../../words/language.js';
import { glyph } from './glyph.view.js';
import { timelinePhrases } from './phrases.js';

/** The key of the marks drawn: only those that are there. */
export function keyView(visits: readonly Visit[], many: boolean, language: Language): TemplateResult {
  const phrases = timelinePhrases(language);
  const levels = new Set<VisitLevel>();
  for (const { level } of visits) levels.add(level);
  const exact = !many && visits.some(({ when }) => when.latest - when.earliest < 28);
  const vague = !many && visits.some(({ when }) => when.latest - when.earliest >= 27);
  return html`<ul>
    ${[...levels].map((level) => html`<li><svg viewBox="-10 -10 20 20" aria-hidden="true">${glyph(level, 0, 0)}</svg>${say(language.phrases.common.level[level], language)}</li>`)}
    ${
      exact
        ? html`<li>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path class="span line" d="M10,2V18" /></svg
            >${say(phrases.key.day, language)}
          </li>`
        : nothing
    }
    ${
      vague
        ? html`<li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <rect class="fill" x="6" y="2" width="8" height="16" />
              <path class="span" d="M6,2V18M14,2V18" /></svg
            >${say(phrases.key.period, language)}
          </li>`
        : nothing
    }
    ${
      visits.some(({ status }) => status === 'disputed')
        ? html`<li>
            <svg class="disputed" viewBox="-3 -3 20 20" aria-hidden="true">${statusGlyph('disputed')}</svg
            >${say(phrases.key.disputed, language)}
          </li>`
        : nothing
    }
  </ul>`;
}
