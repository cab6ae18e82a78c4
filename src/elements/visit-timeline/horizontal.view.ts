import { nothing, svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { TIER, type Crossing, type Horizontal } from '../../layout/timeline/horizontal.js';
import type { Flag } from '../../layout/timeline/flags.js';
import type { Span } from '../../layout/timeline/span.js';
import { isContradicted } from '../../model/contradicted.js';
import type { Visit } from '../../model/dossier.js';
import { indices } from '../../model/indices.js';
import { statusGlyph } from '../../view/status.js';
import type { Axis } from './axis.view.js';
import type { Backdrop } from './backdrop.view.js';
import { glyph } from './glyph.view.js';

/** The words of a flag. */
export interface FlagWords {
  /** The visits that it is of. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Lines under the names, each in its parts: the date; what stands between, and the way. */
  readonly rest: readonly (readonly string[])[];
  /** Sources disagree, or others say that it was not. */
  readonly doubt?: 'disputed' | 'contradicted' | undefined;
  /** It counts visits, and opens as a list of them. */
  readonly count?: boolean;
}

/** What the horizontal picture is drawn from, beside its numbers. */
export interface HorizontalWords {
  readonly flags: ReadonlyMap<string, FlagWords>;
  readonly visits: ReadonlyMap<string, Visit>;
  readonly rails: readonly string[];
  readonly gaps: SVGTemplateResult | typeof nothing;
  readonly behind: ReturnType<Backdrop['draw']> | undefined;
  readonly selected: string | undefined;
  readonly active: string | undefined;
  readonly choose: (id: string) => void;
  readonly axis: Axis;
}

/** Steps in which a band fades out. */
const STEPS = 8;

/** What is filled between the edges of a band; towards an open end it fades, step by step. */
function fillOf({ x0, x1, x, fades }: Span, top: number, bottom: number): readonly SVGTemplateResult[] {
  const steps = fades === 'none' ? 1 : STEPS;
  const wide = (x1 - x0) / steps;
  return indices(steps).map((index) => {
    const left = x - x0 < x1 - x ? x0 + index * wide : x1 - (index + 1) * wide;
    return svg`<rect class="fill" x=${tenth(left)} y=${tenth(top)} width=${tenth(wide)} height=${tenth(bottom - top)} opacity=${index ? 1 - index / steps : nothing}/>`;
  });
}

/**
 * A date between the rails, as wide as what is not known. An open end has no edge; a decade and what is wider is a bracket
 * on the rail of arrival, never a line across.
 * @param up the rail of arrival is the upper one
 */
export function spanMark(span: Span, top: number, bottom: number, up: boolean): SVGTemplateResult {
  const { shape, x0, x1, x, dashed, fades } = span;
  const edges = `span ${shape} ${dashed ? 'dashed' : ''}`;
  if (shape === 'line')
    return svg`<path class=${edges} d=${`M${tenth((x0 + x1) / 2)},${tenth(top)}V${tenth(bottom)}`}/>`;
  if (shape === 'bracket') {
    const [rail, tip] = up ? [top + 4, top + 12] : [bottom - 4, bottom - 12];
    return svg`<path class=${edges} d=${`M${tenth(x0)},${tenth(tip)}V${tenth(rail)}H${tenth(x1)}V${tenth(tip)}`}/>`;
  }
  const ends = [x0, x1].filter((end) => fades === 'none' || Math.abs(end - x) < (x1 - x0) / 2);
  return svg`${fillOf(span, top, bottom)}
    <path class=${edges} d=${ends.map((end) => `M${tenth(end)},${tenth(top)}V${tenth(bottom)}`).join('')}/>`;
}

function crossingView(
  { id, x, spans, rail }: Crossing,
  { upper, lower }: Horizontal,
  words: HorizontalWords,
): SVGTemplateResult {
  const visit = words.visits.get(id);
  const denied = !!visit && isContradicted(visit);
  const two = lower > upper;
  const [to, tip, back] = rail ? [lower, lower - 7, -9] : [upper, upper + 7, 9];
  const bottom = two ? lower : upper + 14;
  const [left, right] = [Math.min(x, ...spans.map(({ x0 }) => x0)), Math.max(x, ...spans.map(({ x1 }) => x1))];
  return svg`<g class="crossing ${words.selected === id ? 'selected' : ''} ${denied ? 'denied' : ''}" data-id=${id} @click=${() => {
    words.choose(id);
  }}>
    ${words.selected === id ? svg`<rect class="lane" x=${tenth(left - 5)} y=${tenth(upper)} width=${tenth(right - left + 10)} height=${tenth(bottom - upper)}/>` : nothing}
    ${spans.map((span) => spanMark(span, upper, bottom, rail === 0))}
    ${spans.length > 1 ? svg`<path class="span bracket dashed" d=${`M${spans.map((span) => `${tenth(span.x)},${tenth((upper + bottom) / 2)}`).join('L')}`}/>` : nothing}
    ${two ? svg`<path class="tip" d=${`M${tenth(x)},${tenth(tip)}l4.5,${back}h-9z`}/>` : nothing}
    ${glyph(visit?.level ?? 'unknown', x, to, denied)}
    <rect class="hit" x=${tenth(x - 12)} y=${tenth(upper - 12)} width="24" height=${tenth(bottom - upper + 24)}/>
  </g>`;
}

/** Pixels by which a name leaves room for the sign beside it that sources disagree. */
const ROOM: Readonly<Record<Flag['side'], number>> = { left: 20, middle: 11, right: 0 };

/** A label on its pole, above a rail or below it. */
export function flagView(
  flag: Flag,
  rail: number,
  up: boolean,
  words: Pick<HorizontalWords, 'flags' | 'selected' | 'active' | 'choose'>,
): SVGTemplateResult {
  const { ids = [], names = [], rest = [], doubt, count } = words.flags.get(flag.id) ?? {};
  const chosen = words.selected === undefined ? -1 : ids.indexOf(words.selected);
  const lines = [...names, ...rest.map((parts) => parts.join(''))];
  // The pole runs from the glyph to the label's far end, or up to one that stands over it; the label stands in its tiers.
  const near = up ? rail - 14 - flag.tier * TIER : rail + 14 + flag.tier * TIER;
  const x = flag.side === 'left' ? flag.right : flag.side === 'middle' ? (flag.left + flag.right) / 2 : flag.left;
  const anchor = flag.side === 'left' ? 'end' : flag.side === 'middle' ? 'middle' : 'start';
  const first = up ? near - lines.length * 17 + 11 : near + 13;
  const end = flag.side === 'middle' ? near : up ? first - 9 : near + lines.length * 17 - 2;
  return svg`<g class="flag ${chosen < 0 ? '' : 'selected'} ${ids.length ? '' : 'joint'} ${ids.some((id) => id === words.active) ? 'active' : ''} ${count ? 'count' : ''}" data-id=${flag.id} data-visits=${ids.join(' ')} @click=${() => {
    // One label of several visits leads to each in turn.
    const id = count ? flag.id : ids[Math.min(chosen + 1, ids.length - 1)];
    if (id !== undefined) words.choose(id);
  }}>
    ${flag.side === 'middle' && !flag.tier ? nothing : svg`<path class="pole" d=${`M${tenth(flag.x)},${tenth(rail + (up ? -10 : 10))}V${tenth(end)}`}/>`}
    <rect class="box" x=${tenth(flag.left - 4)} y=${tenth(first - 14)} width=${tenth(flag.right - flag.left + 8)} height=${tenth(lines.length * 17 + 3)}/>
    ${lines.map(
      (line, index) =>
        svg`<text class=${index < names.length ? 'name' : 'date'} x=${tenth(doubt && !index ? x - ROOM[flag.side] : x)} y=${tenth(first + index * 17)} text-anchor=${anchor}>${line}</text>`,
    )}
    ${doubt ? svg`<g class=${`doubt ${doubt}`} transform=${`translate(${tenth(flag.right - 13)} ${tenth(first - 11)})`}>${statusGlyph(doubt)}</g>` : nothing}
  </g>`;
}

function joinView(at: number, { upper, lower }: Horizontal): SVGTemplateResult {
  return svg`<g class="join">
    <path d=${`M${tenth(at)},${tenth(upper)}V${tenth(lower)}`}/><circle cx=${tenth(at)} cy=${tenth((upper + lower) / 2)} r="5"/>
  </g>`;
}

/** The timeline from left to right (or right to left). For the ear it is silent: the list beside it says all. */
export function horizontalView(layout: Horizontal, words: HorizontalWords, width: number): TemplateResult {
  const { scale, upper, lower, joinedAt, below } = layout;
  const axis = (words.behind?.bottom ?? below) + 2;
  const height = axis + 26;
  const two = lower > upper;
  const born = joinedAt ?? (scale.rtl ? scale.right : scale.left);
  const [before, after] = scale.rtl ? [scale.right, scale.left] : [scale.left, scale.right];
  const nameAt = scale.rtl ? width : 0;
  return html`<svg
    class="horizontal"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
    direction="ltr"
  >
    ${(two ? [upper, lower] : [upper]).map(
      (
        y,
        index,
      ) => svg`<path class="rail early" d=${`M${tenth(before)},${tenth(y)}H${tenth(born)}`}/><path class="rail" d=${`M${tenth(born)},${tenth(y)}H${tenth(after)}`}/>
      <text class="railname" x=${nameAt} y=${tenth(y + 5)} text-anchor=${scale.rtl ? 'end' : 'start'}>${words.rails[index]}</text>`,
    )}
    ${joinedAt === undefined || !two ? nothing : joinView(joinedAt, layout)} ${words.gaps}
    ${layout.crossings.map((crossing) => crossingView(crossing, layout, words))}
    ${layout.flags.map((flags, rail) => flags.map((flag) => flagView(flag, rail ? lower : upper, rail === 0, words)))}
    ${words.behind?.drawn}
    <path class="axis" d=${`M${tenth(scale.left)},${tenth(axis)}H${tenth(scale.right)}`} />
    ${words.axis.ticks(scale, axis)}
  </svg>`;
}
