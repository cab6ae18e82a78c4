import { html, nothing, type TemplateResult } from 'lit';
import type { Visit, VisitLevel } from '../../model/dossier.js';
import { once } from '../../model/once.js';
import { statusGlyph } from '../../view/status.js';
import { say, type Language } from '../../words/language.js';
import { DOUBTS } from './flag-words.js';
import { glyph } from './glyph.view.js';
import { timelinePhrases } from './phrases.js';
import { factPhrases } from '../../words/facts.js';

/** Which marks there are to explain. */
const marksOf = once((visits: readonly Visit[]) => ({
  levels: new Set<VisitLevel>(visits.map(({ level }) => level)),
  exact: visits.some(({ when }) => when.latest - when.earliest < 27),
  vague: visits.some(({ when }) => when.latest - when.earliest >= 27 && when.latest - when.earliest < 367),
  doubts: DOUBTS.filter((doubt) => visits.some(({ status }) => status === doubt)),
}));

/** The key of the marks drawn: only those that are there. */
export function keyView(visits: readonly Visit[], many: boolean, language: Language): TemplateResult {
  const phrases = timelinePhrases(language);
  const { levels, exact, vague, doubts } = marksOf(visits);
  return html`<ul>
    ${[...levels].map((level) => html`<li><svg viewBox="-10 -10 20 20" aria-hidden="true">${glyph(level, 0, 0)}</svg>${say(factPhrases(language).level[level], language)}</li>`)}
    ${
      exact && !many
        ? html`<li>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path class="span line" d="M10,2V18" /></svg
            >${say(phrases.key.day, language)}
          </li>`
        : nothing
    }
    ${
      vague && !many
        ? html`<li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <rect class="fill" x="6" y="2" width="8" height="16" />
              <path class="span" d="M6,2V18M14,2V18" /></svg
            >${say(phrases.key.period, language)}
          </li>`
        : nothing
    }
    ${doubts.map(
      (doubt) =>
        html`<li>
          <svg class=${`doubt ${doubt}`} viewBox="-3 -3 20 20" aria-hidden="true">${statusGlyph(doubt)}</svg
          >${doubt === 'disputed' ? say(phrases.key.disputed, language) : say(language.phrases.common.status[doubt], language).toLocaleLowerCase(language.tag)}
        </li>`,
    )}
  </ul>`;
}
