import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Visit, VisitLevel } from '../../model/dossier.js';
import { once } from '../../model/once.js';
import { statusGlyph } from '../../view/status.js';
import { say, type Language } from '../../words/language.js';
import { DOUBTS } from './flag-words.js';
import { glyph } from './glyph.view.js';
import { timelinePhrases } from './phrases.js';
import { factPhrases } from '../../words/facts.js';

/** How many days a visit's date leaves open: from 27 on no more than a month is known. */
export const daysOf = ({ when }: Visit): number => when.latest - when.earliest;

/** Which marks there are to explain. */
const marksOf = once((visits: readonly Visit[]) => {
  const reaches = visits.map(daysOf);
  return {
    levels: new Set<VisitLevel>(visits.map(({ level }) => level)),
    exact: reaches.some((days) => days < 27),
    vague: reaches.some((days) => days >= 27 && days < 367),
    doubts: DOUBTS.filter((doubt) => visits.some(({ status }) => status === doubt)),
  };
});

/** The key of the marks drawn: only those that are there. */
export function keyView(visits: readonly Visit[], many: boolean, language: Language): TemplateResult {
  const phrases = timelinePhrases(language);
  const { common } = language.phrases;
  const { levels, exact, vague, doubts } = marksOf(visits);
  const item = (mark: SVGTemplateResult, words: string): TemplateResult =>
    html`<li><svg viewBox="-10 -10 20 20" aria-hidden="true">${mark}</svg>${words}</li>`;
  return html`<ul>
    ${[...levels].map((level) => item(glyph(level, 0, 0), say(factPhrases(language).level[level], language)))}
    ${exact && !many ? item(svg`<path class="span line" d="M0,-8V8"/>`, say(phrases.key.day, language)) : nothing}
    ${
      vague && !many
        ? item(
            svg`<rect class="fill" x="-4" y="-8" width="8" height="16"/><path class="span" d="M-4,-8V8M4,-8V8"/>`,
            say(phrases.key.period, language),
          )
        : nothing
    }
    ${doubts.map((doubt) =>
      item(
        svg`<g class=${`doubt ${doubt}`} transform="translate(-7 -7)">${statusGlyph(doubt)}</g>`,
        doubt === 'disputed'
          ? say(phrases.key.disputed, language)
          : say(common.status[doubt], language).toLocaleLowerCase(language.tag),
      ),
    )}
  </ul>`;
}
