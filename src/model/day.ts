/**
 * Days as numbers, without `Date` and so without time zones: the proleptic Gregorian calendar, counted from
 * 1970-01-01 (Howard Hinnant's `days_from_civil`).
 */
import type { Day } from './edtf.js';

export const DAYS_PER_ERA = 146_097;
/** From 0000-03-01, where the count begins inside, to 1970-01-01. */
export const EPOCH = 719_468;

/** The number of a calendar day. */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
