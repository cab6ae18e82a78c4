import { dayOf } from '../../model/day.js';
import { civil } from '../../model/civil-day.js';
import type { Day } from '../../model/edtf.js';
import type { Reach } from '../../model/time.js';
import type { Window } from './window.js';

/** A column's stretch of the calendar. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade'];
/** Mean days of each, to choose by. */
const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 };

/** Things of a stretch of the calendar: those from index `from` up to `to` of a list sorted by day. */
export interface Column {
  readonly start: Day;
  /** The day after the last. */
  readonly end: Day;
  readonly from: number;
  readonly to: number;
}

/** Where a dated thing stands among others: the middle of what is known, else its one known end. */
export function standingDay({ earliest, latest }: Reach): Day {
  if (Number.isFinite(earliest) && Number.isFinite(latest)) return (earliest + latest) / 2;
  return Number.isFinite(earliest) ? earliest : latest;
}

/** The finest unit whose columns are at least `least` pixels wide. */
export function unitFor({ start, end }: Window, width: number, least: number): Unit {
  return UNITS.find((unit) => (width * DAYS[unit]) / (end - start) >= least) ?? 'decade';
}

/** Is a thing known less exactly than a column is wide? Then its place among such columns is not its date. */
export function isVague(days: number, unit: Unit): boolean {
  return days > DAYS[unit] * 1.05;
}

/** Share of what is shown that may be known less exactly than its column. */
const VAGUE_AT_MOST = 0.1;

/**
 * A unit no finer than the dates are: the given one, or the next in which at most a tenth is known less exactly.
 * @param reach days that each thing may have been on, from the first to the last one shown
 */
export function unitOfDates(unit: Unit, reach: Float32Array): Unit {
  return (
    UNITS.slice(UNITS.indexOf(unit)).find((candidate) => {
      let vague = 0;
      for (const days of reach) if (isVague(days, candidate)) vague++;
      return vague <= reach.length * VAGUE_AT_MOST;
    }) ?? 'decade'
  );
}

/** The first day of the column that a day falls in. Weeks begin on Monday (ISO 8601). */
export function columnStart(day: Day, unit: Unit): Day {
  const whole = Math.floor(day);
  const { year, month } = civil(whole);
  switch (unit) {
    case 'day':
      return whole;
    case 'week':
      return whole - ((((whole + 3) % 7) + 7) % 7); // 1970-01-01, day 0, was a Thursday
    case 'month':
      return dayOf(year, month, 1);
    case 'year':
      return dayOf(year, 1, 1);
    case 'decade':
      return dayOf(Math.floor(year / 10) * 10, 1, 1);
  }
}

/** The first day of the next column. */
export function columnEnd(start: Day, unit: Unit): Day {
  const { year, month } = civil(start);
  switch (unit) {
    case 'day':
      return start + 1;
    case 'week':
      return start + 7;
    case 'month':
      return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    case 'year':
      return dayOf(year + 1, 1, 1);
    case 'decade':
      return dayOf(year + 10, 1, 1);
  }
}

/** The first index whose day is not before the one asked for. */
export function firstFrom(days: ArrayLike<number>, day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every column of a window, also the empty ones; cost follows their number, not that of the things. */
export function columnsOf(days: ArrayLike<number>, window: Window, unit: Unit): readonly Column[] {
  const columns: Column[] = [];
  for (let start = columnStart(window.start, unit); start < window.end;) {
    const end = columnEnd(start, unit);
    columns.push({ start, end, from: firstFrom(days, start), to: firstFrom(days, end) });
    start = end;
  }
  return columns;
}
