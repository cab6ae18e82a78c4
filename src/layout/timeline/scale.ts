import { dayOf } from '../../model/day.js';
import { civil } from '../../model/civil-day.js';
import type { Day } from '../../model/edtf.js';
import type { Reach } from '../../model/time.js';

/** Days to pixels along a time axis. */
export interface Scale {
  readonly start: Day;
  readonly end: Day;
  readonly left: number;
  readonly right: number;
  /** Time runs from the right. */
  readonly rtl: boolean;
}

/** Where a day begins. Days beyond the axis stand at its end. */
export function xOf({ start, end, left, right, rtl }: Scale, day: Day): number {
  const share = Math.min(1, Math.max(0, (day - start) / (end - start)));
  return rtl ? right - share * (right - left) : left + share * (right - left);
}

/** The first day of a year. */
export const yearStart = (year: number): Day => dayOf(year, 1, 1);

/**
 * Room beside the rails for names of these widths, in steps: where a font runs a little wider than the one that a server
 * has reckoned with, the years stay where they are.
 */
export function marginFor(widths: readonly number[]): number {
  return Math.ceil((Math.max(...widths) + 20) / 24) * 24;
}

/** The first and the last day that anything reaches; where nothing does, the last before the first. */
export function endsOf(reaches: readonly Reach[]): readonly [Day, Day] {
  const days = reaches.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite);
  return [Math.min(...days), Math.max(...days)];
}

/** Three years: what is of less has months or days. */
export const SHORT = 1096;

/** Half a year, in days. */
const HALF = 183;

/**
 * From the first to the last year that anything reaches, with a margin of a thirtieth, never less than a year; what is of a
 * few months has its year alone.
 */
export function domainOf(reaches: readonly Reach[]): readonly [Day, Day] {
  const [first, last] = endsOf(reaches);
  if (first > last) return [yearStart(2000), yearStart(2001)];
  const [from, to] = [civil(first).year, civil(last).year];
  const margin = last - first < HALF ? 0 : Math.max(1, Math.round((to - from) / 30));
  return [yearStart(Math.max(1, from - margin)), yearStart(to + 1 + margin)];
}

/** A labelled place on the axis. */
export interface Tick {
  readonly year: number;
  readonly x: number;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Years at round distances, at least `gap` pixels apart. */
export function ticksOf(scale: Scale, gap = 60): readonly Tick[] {
  const [first, last] = [civil(scale.start).year, civil(scale.end).year];
  const pixels = (scale.right - scale.left) / Math.max(1, last - first);
  const step = STEPS.find((years) => years * pixels >= gap) ?? 1000;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = yearStart(Math.max(1, year));
    if (day >= scale.start) ticks.push({ year, x: xOf(scale, day) });
  }
  return ticks;
}
