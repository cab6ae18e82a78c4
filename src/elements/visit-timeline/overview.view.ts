import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { columnsOf, type Column, type Unit } from '../../layout/timeline/stacks.js';
import { ticksOf, xOf, type Scale } from '../../layout/timeline/scale.js';
import type { Window } from '../../layout/timeline/window.js';
import { isContradicted } from '../../model/contradicted.js';
import type { Visit } from '../../model/dossier.js';
import { isBrowsers } from '../../view/browser-keys.js';
import { say, yearWords } from '../../words/language.js';
import { columnWords, type DenseContext } from './dense.view.js';
import type { Many } from './dense.js';
import { latePhrases } from './late-phrases.js';

const HIGH = 84;
/** Half of what a finger needs to take hold of a handle. */
const GRIP = 22;
/** Half of a handle's width, and between the highest bar and its words. */
const KNOB = 4;
const BESIDE = 4;
/** Half of what two knobs side by side need from middle to middle. */
const APART = 6;
/** How far the ground around words reaches. */
const HALO = 2;

/** A bar's counts: those at a high level, which stand dark, and all of each side. */
interface Bar {
  readonly column: Column;
  readonly high: number;
  readonly up: number;
  readonly down: number;
}

const counted = new WeakMap<Many, Map<string, readonly Bar[]>>();
const isHigh = ({ level }: Visit): boolean => level === 'state' || level === 'official';

/** The bars of all visits; worked out once for a list, a unit and a shore. */
function barsOf(many: Many, unit: Unit, upper: string | undefined): readonly Bar[] {
  const known = counted.get(many) ?? new Map<string, readonly Bar[]>();
  counted.set(many, known);
  const key = `${unit} ${upper ?? ''}`;
  const bars =
    known.get(key) ??
    columnsOf(many.days, many.limits, unit).map((column): Bar => {
      let [high, up, all] = [0, 0, 0];
      for (let index = column.from; index < column.to; index++) {
        const visit = many.visits[index];
        if (!visit || isContradicted(visit)) continue;
        all++;
        if (isHigh(visit)) high++;
        if (upper === undefined || visit.to === upper) up++;
      }
      return { column, high, up, down: all - up };
    });
  known.set(key, bars);
  return bars;
}

/** What the highest bar stands for, beside it: rather where no handle crosses it, not at all where it would be cut. */
function peakView(
  column: Column,
  most: number,
  scale: Scale,
  unit: Unit,
  { language, width, window, measure }: DenseContext,
): SVGTemplateResult | typeof nothing {
  const words = say(latePhrases(language).column, language, { date: columnWords(column, unit, language), n: most });
  const long = measure(words, 400, 12);
  const ends = [xOf(scale, column.start), xOf(scale, column.end)];
  const handles = [xOf(scale, window.start), xOf(scale, window.end)];
  const places = [
    Math.min(...ends) - BESIDE - long,
    Math.max(...ends) + BESIDE,
    Math.min(...handles, ...ends) - KNOB - BESIDE - long,
    Math.max(...handles, ...ends) + KNOB + BESIDE,
  ].filter((x) => x >= HALO && x + long <= width - HALO);
  const free = places.find((x) => handles.every((at) => at < x - KNOB || at > x + long + KNOB));
  const x = free ?? places[0];
  return x === undefined
    ? nothing
    : svg`<text class="peak" x=${tenth(x + long / 2)} y="10" text-anchor="middle">${words}</text>`;
}

/** Where the knobs of two handles stand: on them, or side by side where these are closer than two knobs are wide. */
export function knobsOf([from, to]: readonly [number, number], width: number): readonly [number, number] {
  if (Math.abs(to - from) >= 2 * APART) return [from, to];
  const middle = Math.min(width - APART, Math.max(APART, (from + to) / 2));
  const aside = from <= to ? APART : -APART;
  return [middle - aside, middle + aside];
}

/** All visits as bars with the window on them: two handles, a brush between. */
export function overviewView(context: DenseContext, unit: Unit): TemplateResult {
  const { many, language, width, window, rtl, upper } = context;
  const { limits } = many;
  const phrases = latePhrases(language);
  const scale: Scale = { start: limits.start, end: limits.end, left: 0, right: width, rtl };
  const bars = barsOf(many, unit, upper);
  const most = bars.reduce((max, { up, down }) => Math.max(max, up, down), 1);
  const both = bars.some(({ down }) => down);
  const line = both ? HIGH / 2 : HIGH;
  const px = (count: number): number => (count / most) * (line - 16);
  const path = (of: (bar: Bar) => number, sign: 1 | -1): string =>
    bars
      .map((bar) => {
        const [a, b] = [xOf(scale, bar.column.start), xOf(scale, bar.column.end)];
        const [left, wide] = [Math.min(a, b), Math.abs(b - a)];
        return of(bar)
          ? `M${tenth(left + wide * 0.08)},${tenth(line)}v${tenth(sign * px(of(bar)))}h${tenth(wide * 0.84)}V${tenth(line)}z`
          : '';
      })
      .join('');
  const peak = bars.find(({ up, down }) => Math.max(up, down) === most);
  const dayAt = (x: number): number => limits.start + ((rtl ? width - x : x) / width) * (limits.end - limits.start);
  // A text begins at its right where one reads from there.
  const [rightwards, leftwards] = rtl ? ['end', 'start'] : ['start', 'end'];
  const [from, to] = [xOf(scale, window.start), xOf(scale, window.end)];
  const knobs = knobsOf([from, to], width);
  const handle = (end: 'start' | 'end', x: number, knob: number): TemplateResult => {
    const day = window[end];
    const set = (value: number): void => {
      context.brush(
        end === 'start'
          ? { start: Math.min(value, window.end - 7), end: window.end }
          : { start: window.start, end: Math.max(value, window.start + 7) },
      );
    };
    // A bar; of a narrow window half, so that one press does not close it.
    const bar = bars[0] ? bars[0].column.end - bars[0].column.start : 365;
    const stride = Math.max(1, Math.round(Math.min(bar, (window.end - window.start) / 2)));
    return svg`<g
      class="handle" role="slider" tabindex="0" aria-label=${say(end === 'start' ? phrases.windowFrom : phrases.windowTo, language)}
      aria-valuemin=${limits.start} aria-valuemax=${limits.end} aria-valuenow=${day}
      aria-valuetext=${columnWords({ start: day - (end === 'end' ? 1 : 0), end: day + 1, from: 0, to: 0 }, 'day', language)}
      @keydown=${(event: KeyboardEvent) => {
        const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
        const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
        const target = {
          [forward]: day + stride,
          ArrowUp: day + stride,
          [backward]: day - stride,
          ArrowDown: day - stride,
          PageUp: day + 10 * stride,
          PageDown: day - 10 * stride,
          Home: limits.start,
          End: limits.end,
        }[event.key];
        if (target === undefined || isBrowsers(event)) return;
        event.preventDefault();
        set(target);
      }}>
      <rect class="grip" x=${tenth(knob - GRIP)} y="0" width=${2 * GRIP} height=${HIGH}/>
      <path class="handlebar" d=${`M${tenth(x)},0V${String(HIGH)}`}/>
      <rect class="knob" x=${tenth(knob - KNOB)} y=${HIGH / 2 - 10} width=${2 * KNOB} height="20" rx="2"/>
    </g>`;
  };
  return html`<div
    class="overview"
    @pointerdown=${(event: PointerEvent) => {
      brushFrom(event, window, dayAt, knobs, [from, to], context.brush);
    }}
  >
    <svg
      viewBox="0 0 ${width} ${HIGH + 22}"
      width=${width}
      height=${HIGH + 22}
      role="group"
      aria-label=${say(phrases.overview, language)}
    >
      <rect class="inview" x=${tenth(Math.min(from, to))} y="0" width=${tenth(Math.abs(to - from))} height=${HIGH} />
      <path class="low" d=${path(({ up }) => up, -1)} />
      ${both ? svg`<path class="low" d=${path(({ down }) => down, 1)}/>` : svg`<path class="high" d=${path(({ high }) => high, -1)}/>`}
      <path class="axis" d=${`M0,${String(line)}H${String(width)}`} />
      ${ticksOf(scale, 56).map(({ year, x }) => svg`<text class="year" x=${tenth(x)} y=${HIGH + 16} text-anchor=${x < 16 ? rightwards : x > width - 16 ? leftwards : 'middle'}>${yearWords(year, language)}</text>`)}
      ${peak ? peakView(peak.column, most, scale, unit, context) : nothing}
      ${handle('start', from, knobs[0])}${handle('end', to, knobs[1])}
    </svg>
  </div>`;
}

/** Follows a pointer: a handle moves one end, the window moves whole, anywhere else a new window begins. */
function brushFrom(
  event: PointerEvent,
  window: Window,
  dayAt: (x: number) => number,
  [from, to]: readonly [number, number],
  ends: readonly [number, number],
  brush: (window: Window) => void,
): void {
  const overview = event.currentTarget as HTMLElement;
  if (event.button !== 0) return;
  const place = (at: PointerEvent): number => at.clientX - overview.getBoundingClientRect().left;
  const down = place(event);
  const reach = event.pointerType === 'touch' ? GRIP : 10;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const grabbed =
    Math.abs(down - from) <= reach && Math.abs(down - from) <= Math.abs(down - to)
      ? 'start'
      : Math.abs(down - to) <= reach
        ? 'end'
        : down > low && down < high
          ? 'whole'
          : 'new';
  const length = window.end - window.start;
  const listening = new AbortController();
  const { signal } = listening;
  overview.setPointerCapture(event.pointerId);
  overview.addEventListener(
    'pointermove',
    (at) => {
      const day = dayAt(place(at));
      const origin = dayAt(down);
      // A handle follows the pointer from where it stands, not from where its knob was taken hold of.
      const moved = (end: number): number => dayAt(end + place(at) - down);
      if (grabbed === 'start') brush({ start: Math.min(moved(ends[0]), window.end - 7), end: window.end });
      else if (grabbed === 'end') brush({ start: window.start, end: Math.max(moved(ends[1]), window.start + 7) });
      else if (grabbed === 'whole') brush({ start: window.start + day - origin, end: window.end + day - origin });
      else if (Math.abs(place(at) - down) > 3) brush({ start: Math.min(day, origin), end: Math.max(day, origin) });
    },
    { signal },
  );
  const stop = (at: PointerEvent): void => {
    listening.abort();
    // A click on the overview brings the window there.
    if (grabbed === 'new' && Math.abs(place(at) - down) <= 3) {
      const middle = dayAt(down);
      brush({ start: middle - length / 2, end: middle + length / 2 });
    }
  };
  overview.addEventListener('pointerup', stop, { signal });
  overview.addEventListener('pointercancel', stop, { signal });
}
