import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tenth } from '../../layout/tenth.js';
import { isVague, unitFor, type Column, type Unit } from '../../layout/timeline/stacks.js';
import { ticksOf, xOf, type Scale } from '../../layout/timeline/scale.js';
import type { Window } from '../../layout/timeline/window.js';
import { isContradicted } from '../../model/contradicted.js';
import type { Dossier, Visit, VisitLevel } from '../../model/dossier.js';
import { readEdtf } from '../../model/read-edtf.js';
import { isoDay } from '../../model/shown.js';
import { dateWords } from '../../words/date.js';
import { joined } from '../../words/joined.js';
import { numberWords, say, yearWords, type Language } from '../../words/language.js';
import { tally } from '../../words/tally.js';
import type { Measure } from './across.js';
import { glyph, glyphs } from './glyph.view.js';
import { overviewView } from './overview.view.js';
import { latePhrases } from './late-phrases.js';
import type { InWindow, Many } from './dense.js';
import { calendarTicks, ticksView, type Labels } from './ticks.view.js';

/** What the dense form is drawn from, and what it does. */
export interface DenseContext extends InWindow {
  readonly dossier: Dossier;
  readonly many: Many;
  /** The first of two shores: visits to it stand above the line of the overview. */
  readonly upper: string | undefined;
  readonly language: Language;
  readonly width: number;
  readonly rtl: boolean;
  readonly selected: string | undefined;
  readonly measure: Measure;
  readonly brush: (window: Window) => void;
  readonly zoom: (way: 1 | -1) => void;
  readonly all: () => void;
  readonly today: () => void;
  readonly choose: (column: Column | undefined) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** Glyphs in a column; what is above is a count. */
const STACK = 15;
const GLYPH = 16;
const HEIGHT = STACK * GLYPH + 24;
const BASE = HEIGHT - 12;

/** A column's stretch in words, as exact as the column: a month, a year, a week from day to day. */
export function columnWords({ start, end }: Column, unit: Unit, language: Language, length?: 'short'): string {
  const day = isoDay(start);
  const text = {
    day,
    week: `${day}/${isoDay(end - 1)}`,
    month: day.slice(0, 7),
    year: day.slice(0, 4),
    decade: `${day.slice(0, 3)}X`,
  }[unit];
  const date = readEdtf(text);
  return typeof date === 'string' ? day : dateWords(date, language, length);
}

/** The window in words: its first and last year, month or day. */
export function windowWords({ start, end }: Window, unit: Unit, language: Language): string {
  const cut = unit === 'day' || unit === 'week' ? 10 : unit === 'month' ? 7 : 4;
  const [from, to] = [isoDay(start).slice(0, cut), isoDay(end - 1).slice(0, cut)];
  const date = readEdtf(from === to ? from : `${from}/${to}`);
  return typeof date === 'string' ? '' : dateWords(date, language, 'short');
}

/** How many visits of a stretch of the list others contradict: these do not count. */
const deniedIn = ({ denied }: Many, from: number, to: number): number => (denied[to] ?? 0) - (denied[from] ?? 0);

/** The count over a column that is taller than can be drawn. */
interface More {
  readonly words: string;
  readonly x: number;
}

/** Counts over columns, which no column chosen beside them covers; where one would touch another, both are just a plus. */
function moreOf(
  columns: readonly Column[],
  scale: Scale,
  { many, language, width, measure }: DenseContext,
): readonly More[] {
  const counts = columns
    .filter(({ from, to }) => to - from > STACK)
    .map(({ start, end, from, to }) => {
      const words = `+${numberWords(to - from - STACK - deniedIn(many, from + STACK, to), language)}`;
      const half = measure(words, 700, 12) / 2;
      const x = Math.min(width - half, Math.max(half, (xOf(scale, start) + xOf(scale, end)) / 2));
      return { words, half, x };
    });
  return counts.map(({ words, half, x }, index) => {
    const touched = [counts[index - 1], counts[index + 1]].some(
      (other) => other && Math.abs(other.x - x) < half + other.half + 2,
    );
    return { words: touched ? '+' : words, x };
  });
}

function stackView(column: Column, index: number, scale: Scale, context: DenseContext): SVGTemplateResult {
  const { many, language, unit, selected } = context;
  const { start, end, from, to } = column;
  const [a, b] = [xOf(scale, start), xOf(scale, end)];
  const shown = many.visits.slice(from, Math.min(to, from + STACK));
  const chosen = context.column?.start === start || many.visits.slice(from, to).some(({ id }) => id === selected);
  const middle = (a + b) / 2;
  const phrases = latePhrases(language);
  const known = (index: number): boolean => !isVague(many.reach[from + index] ?? 0, unit);
  const levels = (which: (visit: Visit, row: number) => boolean): readonly VisitLevel[] =>
    shown.filter(which).map(({ level }) => level);
  // From the foot upwards: known well enough for the column, less exactly, denied.
  const exact = levels((visit, row) => !isContradicted(visit) && known(row));
  const inexact = levels((visit, row) => !isContradicted(visit) && !known(row));
  const crossed = levels(isContradicted);
  const n = deniedIn(many, from, to);
  const vague = many.reach.subarray(from, to).filter((days) => isVague(days, unit)).length;
  return svg`<g id=${`column-${String(index)}`} role="option" transform=${`translate(${tenth(middle)} 0)`} class=${chosen ? 'chosen' : ''} aria-selected=${chosen}
      aria-label=${joined([tally(say(phrases.column, language, { date: columnWords(column, unit, language), n: to - from - n }), n, language), vague ? say(phrases.vague, language, { n: vague }) : ''], language)}
      @click=${() => {
        context.choose(context.column?.start === start ? undefined : column);
      }}>
    <rect class="column" x=${tenth(-Math.abs(b - a) / 2)} y="0" width=${tenth(Math.abs(b - a))} height=${HEIGHT - 4}/>
    ${exact.length ? glyphs(exact, BASE, GLYPH) : nothing}
    ${inexact.length ? svg`<g class="vague">${glyphs(inexact, BASE - exact.length * GLYPH, GLYPH)}</g>` : nothing}
    ${crossed.map((level, row) => svg`<g class="denied">${glyph(level, 0, BASE - (exact.length + inexact.length + row) * GLYPH, true)}</g>`)}
  </g>`;
}

/** So few years under the glyphs are too few. */
const YEARS = 3;

/** Under the glyphs: years; where few are in view months or days, no finer than the columns. */
function axisTicks(scale: Scale, unit: Unit, context: DenseContext): readonly Labels[] {
  const years = ticksOf(scale, 48);
  if (years.length <= YEARS && unit !== 'year' && unit !== 'decade')
    return calendarTicks(scale, unit === 'day' ? unit : 'month', context);
  return years.map(({ year, x }) => ({ x, year, words: () => yearWords(year, context.language) }));
}

/** More visits than can be told apart: an overview with a window, and a glyph a visit for what is in the window. */
export function denseView(context: DenseContext): TemplateResult {
  const { language, width, window, unit, columns, many, rtl } = context;
  const phrases = latePhrases(language);
  const scale: Scale = { start: window.start, end: window.end, left: 0, right: width, rtl };
  const filled = columns.flatMap((column, index) => (column.to > column.from ? [{ column, index }] : []));
  const active = filled.find(({ column }) => column.start === context.column?.start)?.index;
  const [first, last] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
  const denied = deniedIn(many, first, last);
  const step = (name: string, sign: string, act: () => void): TemplateResult =>
    html`<button class="step" aria-label=${name} @click=${act}><span aria-hidden="true">${sign}</span></button>`;
  return html`<div class="windowbar">
      <output
        >${tally(say(phrases.inWindow, language, { n: last - first - denied, period: windowWords(window, unit, language) }), denied, language)}</output
      >
      <div class="zoom" role="group" aria-label=${say(phrases.zoom, language)}>
        ${step(say(phrases.nearer, language), '+', () => {
          context.zoom(1);
        })}${step(say(phrases.farther, language), '−', () => {
          context.zoom(-1);
        })}
        <button class="step wide" @click=${context.all}>${say(phrases.all, language)}</button>
        <button class="step wide" @click=${context.today}>${say(phrases.today, language)}</button>
      </div>
    </div>
    ${overviewView(context, unitFor(many.limits, width, 3))}
    <div
      class="stacks"
      role="listbox"
      tabindex="0"
      aria-label=${say(phrases.stacks, language)}
      aria-activedescendant=${active === undefined ? nothing : `column-${String(active)}`}
      @keydown=${context.key}
    >
      <svg viewBox="0 0 ${width} ${HEIGHT + 22}" width=${width} height=${HEIGHT + 22} role="presentation">
        ${repeat(
          filled,
          ({ column }) => column.start,
          ({ column, index }) => stackView(column, index, scale, context),
        )}
        ${moreOf(columns, scale, context).map(
          ({ words, x }) =>
            svg`<text class="more" x=${tenth(x)} y=${BASE - STACK * GLYPH + 6} text-anchor="middle">${words}</text>`,
        )}
        <path class="axis" d=${`M0,${String(HEIGHT - 2)}H${String(width)}`} />
        ${ticksView(axisTicks(scale, unit, context), HEIGHT - 2, context)}
      </svg>
    </div>`;
}
