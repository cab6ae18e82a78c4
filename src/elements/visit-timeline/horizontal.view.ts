import { nothing, svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { JOINT, TIER, type Crossing, type Horizontal } from '../../layout/timeline/horizontal.js';
import type { Flag } from '../../layout/timeline/flags.js';
import type { Span } from '../../layout/timeline/span.js';
import type { Visit } from '../../model/dossier.js';
import { statusGlyph } from '../../view/status.js';
import type { Backdrop } from './backdrop.view.js';
import { glyph } from './glyph.view.js';

/** The words of a flag. */
export interface FlagWords {
  readonly names: readonly string[];
  readonly date: string;
  readonly disputed: boolean;
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
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Steps in which a band fades out. */
const STEPS = 8;

/** What is filled between the edges of a band; towards an open end it fades, step by step. */
function fillOf({ x0, x1, x, fades }: Span, top: number, bottom: number): readonly SVGTemplateResult[] {
  const steps = fades === 'none' ? 1 : STEPS;
  const wide = (x1 - x0) / steps;
  return Array.from({ length: steps }, (_, index) => {
    const left = x - x0 < x1 - x ? x0 + index * wide : x1 - (index + 1) * wide;
    return svg`<rect class="fill" x=${n(left)} y=${n(top)} width=${n(wide)} height=${n(bottom - top)} opacity=${index ? String(1 - index / steps) : nothing}/>`;
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
  if (shape === 'line') return svg`<path class=${edges} d=${`M${n((x0 + x1) / 2)},${n(top)}V${n(bottom)}`}/>`;
  if (shape === 'bracket') {
    const [rail, tip] = up ? [top + 4, top + 12] : [bottom - 4, bottom - 12];
    return svg`<path class=${edges} d=${`M${n(x0)},${n(tip)}V${n(rail)}H${n(x1)}V${n(tip)}`}/>`;
  }
  const ends = [x0, x1].filter((end) => fades === 'none' || Math.abs(end - x) < (x1 - x0) / 2);
  return svg`${fillOf(span, top, bottom)}
    <path class=${edges} d=${ends.map((end) => `M${n(end)},${n(top)}V${n(bottom)}`).join('')}/>`;
}

function crossingView(
  { id, x, spans, rail }: Crossing,
  { upper, lower }: Horizontal,
  words: HorizontalWords,
): SVGTemplateResult {
  const visit = words.visits.get(id);
  const two = lower > upper;
  const [from, to] = two ? (rail === 0 ? [lower, upper] : [upper, lower]) : [upper + 14, upper];
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const tip = two ? (rail === 0 ? upper + 7 : lower - 7) : upper;
  const back = rail === 0 ? 9 : -9;
  const first = spans[0]?.x ?? x;
  const last = spans.at(-1)?.x ?? x;
  return svg`<g class="crossing ${words.selected === id ? 'selected' : ''}" data-id=${id} @click=${() => {
    words.choose(id);
  }}>
    ${words.selected === id ? svg`<rect class="lane" x=${n(Math.min(x, spans[0]?.x0 ?? x) - 5)} y=${n(top)} width=${n(Math.max(10, (spans.at(-1)?.x1 ?? x) - (spans[0]?.x0 ?? x) + 10))} height=${n(bottom - top)}/>` : nothing}
    ${spans.map((span) => spanMark(span, top, bottom, rail === 0))}
    ${spans.length > 1 ? svg`<path class="span bracket dashed" d=${`M${n(first)},${n((top + bottom) / 2)}H${n(last)}`}/>` : nothing}
    ${two ? svg`<path class="tip" d=${`M${n(x)},${n(tip)}l4.5,${String(back)}h-9z`}/>` : nothing}
    ${glyph(visit?.level ?? 'unknown', x, to)}
    <rect class="hit" x=${n(x - 12)} y=${n(top - 12)} width="24" height=${n(bottom - top + 24)}/>
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
  const text = words.flags.get(flag.id);
  const selected = words.selected === flag.id;
  const height = flag.height * TIER;
  // The pole runs from the glyph to the label's far end; the label stands in its tiers.
  const near = up ? rail - 14 - flag.tier * TIER : rail + 14 + flag.tier * TIER;
  const top = up ? near - height : near;
  const end = up ? top + 4 : near + (text?.names.length ?? 1) * 17 + 15;
  const x = flag.side === 'left' ? flag.right : flag.side === 'middle' ? (flag.left + flag.right) / 2 : flag.left;
  const anchor = flag.side === 'left' ? 'end' : flag.side === 'middle' ? 'middle' : 'start';
  const lines = [...(text?.names ?? []), text?.date ?? ''];
  const first = up ? top + height - lines.length * 17 + 11 : near + 13;
  return svg`<g class="flag ${selected ? 'selected' : ''} ${flag.id === JOINT ? 'joint' : ''} ${words.active === flag.id ? 'active' : ''}" data-id=${flag.id} @click=${() => {
    if (flag.id !== JOINT) words.choose(flag.id);
  }}>
    ${flag.side === 'middle' ? nothing : svg`<path class="pole" d=${`M${n(flag.x)},${n(rail + (up ? -10 : 10))}V${n(end)}`}/>`}
    <rect class="box" x=${n(flag.left - 4)} y=${n(first - 14)} width=${n(flag.right - flag.left + 8)} height=${n(lines.length * 17 + 3)}/>
    ${lines.map(
      (line, index) =>
        svg`<text class=${index < lines.length - 1 ? 'name' : 'date'} x=${n(text?.disputed && !index ? x - ROOM[flag.side] : x)} y=${n(first + index * 17)} text-anchor=${anchor}>${line}</text>`,
    )}
    ${text?.disputed ? svg`<g class="disputed" transform=${`translate(${n(flag.right - 13)} ${n(first - 11)})`}>${statusGlyph('disputed')}</g>` : nothing}
  </g>`;
}

function joinView(at: number, { upper, lower }: Horizontal): SVGTemplateResult {
  return svg`<g class="join">
    <path d=${`M${n(at)},${n(upper)}V${n(lower)}`}/><circle cx=${n(at)} cy=${n((upper + lower) / 2)} r="5"/>
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
      ) => svg`<path class="rail early" d=${`M${n(before)},${n(y)}H${n(born)}`}/><path class="rail" d=${`M${n(born)},${n(y)}H${n(after)}`}/>
      <text class="railname" x=${nameAt} y=${n(y + 5)} text-anchor=${scale.rtl ? 'end' : 'start'}>${words.rails[index]}</text>`,
    )}
    ${joinedAt === undefined || !two ? nothing : joinView(joinedAt, layout)} ${words.gaps}
    ${layout.crossings.map((crossing) => crossingView(crossing, layout, words))}
    ${layout.flags.map((flags, rail) => flags.map((flag) => flagView(flag, rail ? lower : upper, rail === 0, words)))}
    ${words.behind?.drawn}
    <path class="axis" d=${`M${n(scale.left)},${n(axis)}H${n(scale.right)}`} />
    ${layout.ticks.map(
      ({ year, x }) =>
        svg`<path class="axis" d=${`M${n(x)},${n(axis)}v5`}/><text class="year" x=${n(x)} y=${n(axis + 20)} text-anchor="middle">${year}</text>`,
    )}
  </svg>`;
}
