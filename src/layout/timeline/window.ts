import type { Day } from '../../model/edtf.js';

/** A stretch of time in view, from the first day to the one after the last. */
export interface Window {
  readonly start: Day;
  readonly end: Day;
}

/** The narrowest window: a week. */
export const WEEK = 7;

/** The nearest window that lies within the limits, at least a week long. */
export function windowWithin({ start, end }: Window, limits: Window): Window {
  const whole = limits.end - limits.start;
  const length = Math.min(whole, Math.max(WEEK, end - start));
  const from = Math.min(limits.end - length, Math.max(limits.start, start));
  return { start: Math.round(from), end: Math.round(from + length) };
}

/** Magnified by a factor; the day under the finger stays where it is. */
export function windowZoomed({ start, end }: Window, factor: number, at: Day, limits: Window): Window {
  const whole = limits.end - limits.start;
  const length = Math.min(whole, Math.max(WEEK, (end - start) / factor));
  const share = (at - start) / (end - start);
  return windowWithin({ start: at - share * length, end: at + (1 - share) * length }, limits);
}

/** Moved by days. */
export function windowPanned({ start, end }: Window, days: number, limits: Window): Window {
  return windowWithin({ start: start + days, end: end + days }, limits);
}
