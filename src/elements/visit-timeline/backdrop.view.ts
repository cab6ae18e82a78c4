import { nothing, svg, type SVGTemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { BANDS, BAR_ROW, layoutBands, type Background, type Bar, type Behind } from '../../layout/timeline/context.js';
import type { Horizontal } from '../../layout/timeline/horizontal.js';
import { wavePath } from '../../layout/wave.js';
import { relationType } from '../../model/families.js';
import { relationLine } from '../../view/relation-line.js';
import { say, type Language } from '../../words/language.js';
import type { Across } from './across.js';
import type { ContextItem } from './context.js';
import { latePhrases } from './late-phrases.js';

/** What stands behind the visits of a picture from side to side: first the names of its rows, then its bars. */
export interface Backdrop {
  readonly names: readonly string[];
  /** The bars under the visits, and where these end. */
  readonly draw: (
    layout: Pick<Horizontal, 'scale' | 'below'>,
    width: number,
  ) => { readonly drawn: SVGTemplateResult; readonly bottom: number };
}

function barView(
  { row, x0, x1, side }: Bar,
  from: number,
  { id, label, type }: ContextItem,
  { selected, choose }: Pick<Across, 'selected' | 'choose'>,
): SVGTemplateResult {
  const y = from + row * BAR_ROW + 9;
  const line: readonly [number, number][] = [
    [x0, y],
    [x1, y],
  ];
  const path = type && relationType(type) === 'strained' ? wavePath(line) : `M${tenth(x0)},${tenth(y)}H${tenth(x1)}`;
  const [at, anchor] =
    side === 'on' ? [(x0 + x1) / 2, 'middle'] : side === 'before' ? [x0 - 8, 'end'] : [x1 + 8, 'start'];
  return svg`<g class="bar ${selected === id ? 'selected' : ''}" data-id=${id} @click=${() => {
    choose(id);
  }}>
    ${type ? relationLine(type, path) : svg`<path class="around" d=${path}/>`}
    <text class=${side} x=${tenth(at)} y=${tenth(y + 4.5)} text-anchor=${anchor}>${label}</text>
    <rect class="hit" x=${tenth(x0 - 4)} y=${tenth(y - 12)} width=${tenth(x1 - x0 + 8)} height="24"/>
  </g>`;
}

/** Bars in rows under the rails, each band with its name at the side where one begins to read. */
export function backdropOf(
  behind: Behind<readonly ContextItem[]>,
  language: Language,
  across: Pick<Across, 'dossier' | 'measure' | 'selected' | 'choose'>,
): Backdrop {
  const isStory = !across.dossier.visits.length;
  const phrases = latePhrases(language);
  const measured = (items: readonly ContextItem[]): readonly Background[] =>
    items.map(({ id, when, label }) => ({ id, when, labelWidth: Math.ceil(across.measure(label)) }));
  const items = new Map(BANDS.flatMap((band) => behind[band]).map((item) => [item.id, item]));
  return {
    names: BANDS.filter((band) => !isStory && behind[band].length).map((band) => say(phrases[band], language)),
    draw: ({ scale, below }, width) => {
      const top = below + 10;
      const { between, leaders, around } = behind;
      const { bands, bottom } = layoutBands(
        { between: measured(between), leaders: measured(leaders), around: measured(around) },
        scale,
        top,
        isStory ? items.size : undefined,
      );
      if (bottom === top) return { drawn: svg``, bottom: below };
      const [nameAt, anchor] = scale.rtl ? [width, 'end'] : [0, 'start'];
      const drawn = svg`<path class="hair" d=${`M0,${tenth(top - 8)}H${String(width)}`}/>
        ${BANDS.map((band) => {
          const { bars, from } = bands[band];
          if (!bars.length) return nothing;
          return svg`${isStory ? nothing : svg`<text class="rowname" x=${nameAt} y=${tenth(from + 14)} text-anchor=${anchor}>${say(phrases[band], language)}</text>`}
            ${bars.map((bar) => {
              const item = items.get(bar.id);
              return item ? barView(bar, from, item, across) : nothing;
            })}`;
        })}`;
      return { drawn, bottom };
    },
  };
}
