import { html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import type { Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { yearOf } from './list.view.js';
import { denseStyles } from './dense.styles.js';
import { timelinePhrases } from './phrases.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [denseStyles];

/** Visits of a year, by the shore they arrive at. */
export interface Year {
  readonly year: number;
  readonly up: number;
  readonly down: number;
}

/** Every year from the first to the last visit with its counts, in one pass. */
export function yearsOf(visits: readonly Visit[], upper: string | undefined): readonly Year[] {
  const counts = new Map<number, { up: number; down: number }>();
  let [first, last] = [Infinity, -Infinity];
  for (const visit of visits) {
    const year = yearOf(visit);
    if (!Number.isFinite(year)) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
    const count = counts.get(year) ?? { up: 0, down: 0 };
    if (upper === undefined || visit.to === upper) count.up++;
    else count.down++;
    counts.set(year, count);
  }
  const years: Year[] = [];
  for (let year = first; year <= last; year++) years.push({ year, ...(counts.get(year) ?? { up: 0, down: 0 }) });
  return years;
}

const HALF = 90;

/** What the dense form needs. */
export interface DenseContext {
  readonly language: Language;
  readonly width: number;
  readonly year: number | undefined;
  readonly choose: (year: number) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** More visits than can be told apart: a year a bar, above the line for one shore, below it for the other. */
export function denseView(years: readonly Year[], context: DenseContext): TemplateResult {
  const { language, width, year: chosen } = context;
  const phrases = timelinePhrases(language);
  const most = years.reduce((max, { up, down }) => Math.max(max, up, down), 1);
  const step = (width - 8) / Math.max(1, years.length);
  const both = years.some(({ down }) => down);
  const height = both ? 2 * HALF : HALF;
  const every = [1, 2, 5, 10, 20, 50, 100].find((count) => count * step >= 44) ?? 200;
  const px = (count: number): number => (count / most) * (HALF - 8);
  const active = chosen ?? years.at(-1)?.year;
  return html`<div
    class="dense"
    role="listbox"
    tabindex="0"
    aria-label=${say(phrases.chooseYear, language)}
    aria-activedescendant=${active === undefined ? nothing : `year-${String(active)}`}
    @keydown=${context.key}
  >
    <svg viewBox="0 0 ${width} ${height + 24}" width=${width} height=${height + 24} role="presentation">
      ${years.map(({ year, up, down }, index) => {
        const x = 4 + index * step;
        return svg`<g
          id=${`year-${String(year)}`} role="option" class=${year === active ? 'chosen' : ''} aria-selected=${year === chosen}
          aria-label=${say(phrases.perYear, language, { year: String(year), n: up + down })}
          @click=${() => {
            context.choose(year);
          }}>
          <rect class="column" x=${x} y="0" width=${step} height=${height}/>
          <rect x=${x + step * 0.1} y=${HALF - px(up)} width=${step * 0.8} height=${px(up)}/>
          ${both ? svg`<rect class="down" x=${x + step * 0.1} y=${HALF + 1} width=${step * 0.8} height=${px(down)}/>` : nothing}
        </g>
        ${year % every === 0 ? svg`<text class="year" x=${x + step / 2} y=${height + 18} text-anchor="middle">${year}</text>` : nothing}`;
      })}
      <path class="axis" d=${`M0,${String(HALF)}.5H${String(width)}`} />
    </svg>
  </div>`;
}
