import { dayOf } from '../../model/day.js';
import type { Day, Edtf } from '../../model/edtf.js';
import { civil } from '../../model/civil-day.js';
import { xOf, type Scale } from './scale.js';
import { columnEnd, columnStart, type Unit } from './stacks.js';
import { WEEK } from './window.js';

/** What an axis that is finer than years is made of. */
export type Fineness = 'day' | 'month';

/** A story of more days has months. */
const DAYS = 45;
const FIRST = dayOf(1, 1, 1);

/** What the axis of a short time says: days of a few weeks where any is known, else months; undefined where no month is known. */
export function finenessOf(dates: readonly Edtf[], days: number): Fineness | undefined {
  const known = new Set(
    dates
      .flatMap((date) => (date.form === 'date' ? date.date : date.form === 'interval' ? date : date.items))
      .flatMap((item) => ('start' in item ? [item.start, item.end] : item))
      .map((end) => typeof end !== 'string' && end.precision),
  );
  if (known.has('day') && days < DAYS) return 'day';
  return known.has('day') || known.has('month') ? 'month' : undefined;
}

/**
 * An axis that holds a first and a last day: whole months, so that each has its name, or days with a margin of a
 * thirtieth, never less than a week.
 */
export function calendarDomain(first: Day, last: Day, of: Fineness): readonly [Day, Day] {
  if (of === 'month') return [columnStart(first, of), columnEnd(columnStart(last, of), of)];
  const days = last + 1 - first;
  const margin = Math.max(1, Math.round(days / 30), Math.ceil((WEEK - days) / 2));
  return [Math.max(FIRST, first - margin), last + 1 + margin];
}

/** Where days, or months, begin. */
export interface Beginnings {
  readonly of: Fineness;
  readonly days: readonly Day[];
}

/** A time of so few days has few Mondays: there every other day comes before them. */
const WEEKS = 3 * WEEK;
/** Every day, every Monday, every month, or every so many of them. */
const STEPS: readonly (readonly [unit: Unit, every: number])[] = [
  ['day', 1],
  ['day', 2],
  ['week', 1],
  ['month', 1],
  ['month', 2],
  ['month', 3],
  ['month', 6],
];

/**
 * The finest beginnings on an axis that have room for what stands beside each.
 * @param room pixels that one needs
 */
export function beginningsOf(scale: Scale, finest: Fineness, room: (day: Day, of: Fineness) => number): Beginnings {
  let found: Beginnings = { of: finest, days: [] };
  for (const [unit, every] of STEPS) {
    const isFew = scale.end - scale.start <= WEEKS;
    if ((finest === 'month' && unit !== 'month') || (unit === 'day' && every > 1 && !isFew)) continue;
    const days: Day[] = [];
    const of = unit === 'month' ? unit : 'day';
    for (let day = columnStart(scale.start, unit); day < scale.end; day = columnEnd(day, unit))
      if (day >= scale.start && (of === 'day' ? day : civil(day).month - 1) % every === 0) days.push(day);
    found = { of, days };
    const isApart = (from: Day, to: Day): boolean => Math.abs(xOf(scale, to) - xOf(scale, from)) >= room(from, of);
    if (days.slice(1).every((day, index) => isApart(days[index] ?? day, day))) break;
  }
  return found;
}
