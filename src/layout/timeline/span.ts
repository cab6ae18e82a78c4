import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval } from '../../model/edtf.js';
import { xOf, type Scale } from './scale.js';

/**
 * How a date is drawn: exactly as wide as what is not known.
 * `line`: the day is known · `days`: several known days · `band`: a month or a year, anywhere in it · `bracket`: a decade
 * or wider, never a line.
 */
export interface Span {
  readonly shape: 'line' | 'days' | 'band' | 'bracket';
  /** Left and right edge, and where the mark stands: in the middle, or where what is known ends. */
  readonly x0: number;
  readonly x1: number;
  readonly x: number;
  /** `?` and `~`: edges dashed. */
  readonly dashed: boolean;
  /** An end that is open or unknown: it fades out. */
  readonly fades: 'none' | 'start' | 'end' | 'both';
}

/** Least widths, so that a month and a year can be told from a day at any scale. */
const LEAST = { day: 0, month: 3.5, year: 6, decade: 8, century: 8 } as const;
/** Several days that are wider than this are a band with solid edges. */
const DAYS_AS_BAND = 8;

const isDate = (end: EdtfEnd): end is EdtfDate => typeof end !== 'string';

function between(scale: Scale, earliest: number, latest: number, least: number): readonly [number, number] {
  const [a, b] = [xOf(scale, earliest), xOf(scale, latest + 1)];
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  const missing = Math.max(0, least - (right - left)) / 2;
  return [left - missing, right + missing];
}

function ofDate(scale: Scale, date: EdtfDate): Span {
  const [x0, x1] = between(scale, date.earliest, date.latest, LEAST[date.precision]);
  const shape =
    date.precision === 'day' ? 'line' : date.precision === 'month' || date.precision === 'year' ? 'band' : 'bracket';
  return { shape, x0, x1, x: (x0 + x1) / 2, dashed: date.approximate || date.uncertain, fades: 'none' };
}

function ofInterval(scale: Scale, { start, end }: EdtfInterval): Span {
  const [first, last] = [isDate(start) ? start : undefined, isDate(end) ? end : undefined];
  const earliest = first?.earliest ?? scale.start;
  const latest = last?.latest ?? scale.end;
  const exact = first?.precision === 'day' && last?.precision === 'day';
  const [x0, x1] = between(scale, earliest, latest, exact ? 0 : LEAST.month);
  const fades = first ? (last ? 'none' : 'end') : last ? 'start' : 'both';
  const dashed = [first, last].some((date) => date !== undefined && (date.approximate || date.uncertain));
  const shape = !exact ? 'band' : x1 - x0 > DAYS_AS_BAND ? 'days' : 'line';
  const known = fades === 'end' ? first : fades === 'start' ? last : undefined;
  const x = known ? ofDate(scale, known).x : (x0 + x1) / 2;
  return { shape, x0, x1, x, dashed, fades };
}

/** The marks of a date: one, or one for each member of a list. */
export function spansOf(scale: Scale, date: Edtf): readonly Span[] {
  switch (date.form) {
    case 'date':
      return [ofDate(scale, date.date)];
    case 'interval':
      return [ofInterval(scale, date)];
    default:
      return date.items.map((item) => ('start' in item ? ofInterval(scale, item) : ofDate(scale, item)));
  }
}

/** The middle of all marks of a date. */
export function middleOf(spans: readonly Span[]): number {
  const xs = spans.map(({ x }) => x);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}
