/**
 * Questions about dated things, answered no more surely than the dates allow. A thing dated `1990` began on one of
 * 365 days; on a day in May 1990 the honest answer is "perhaps".
 */
import type { Day, Edtf, EdtfDate, EdtfInterval } from './edtf.js';

export type Truth = 'yes' | 'no' | 'perhaps';

/** Where a dated thing stands, seen from a date: `before` means that it has not begun by then. */
export type Phase = 'before' | 'during' | 'after' | 'perhaps' | 'undated';

/** The days between which a thing can begin, and between which it can end; all inclusive, ±Infinity where open. */
export interface Limits {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
}

/** Anything with a first and a last possible day. */
export interface Reach {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * Does a thing hold at some time within `at`? `yes` and `no` only where it is so whatever the imprecise dates turn out
 * to be; an end marked `?`, `~` or `%` makes its own days a `perhaps`. Without a date nothing contradicts: `yes`
 * (a state without `valid` exists at every date); callers for whom "undated" differs ask {@link phase}.
 */
export function holds(valid: Edtf | undefined, at: Edtf): Truth {
  if (!valid) return 'yes';
  if (valid.form === 'interval') return overlap(limitsOf(valid), valid, at);
  if (valid.form === 'date') return overlap(limitsOf(valid.date), valid.date, at);
  const oneOf = valid.form === 'one-of';
  const truths = valid.items.map((item) => overlap(oneOf ? anyDayOf(limitsOf(item)) : limitsOf(item), item, at));
  const all = (truth: Truth): boolean => truths.every((one) => one === truth);
  if (all('no')) return 'no';
  return (oneOf ? all('yes') : truths.includes('yes')) ? 'yes' : 'perhaps';
}

/** Where a dated thing stands, seen from `at`. Between the dates of a list it is `after` the first of them. */
export function phase(valid: Edtf | undefined, at: Edtf): Phase {
  if (!valid) return 'undated';
  const truth = holds(valid, at);
  if (truth === 'perhaps') return truth;
  if (truth === 'yes') return 'during';
  return at.latest < valid.earliest ? 'before' : 'after';
}

/** Do two spans share a day that both can mean? */
export function touches(a: Reach, b: Reach): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/**
 * The limits of a date, an interval or a whole expression. A date is one time within its span, so both ends can be any
 * of its days; an end nobody knows (empty) can be anywhere on its side of the other; an open end (`..`) is never.
 */
export function limitsOf(edtf: Edtf | EdtfDate | EdtfInterval): Limits {
  if ('date' in edtf) return limitsOf(edtf.date);
  if (!('start' in edtf)) {
    const { earliest, latest } = edtf;
    return { startEarliest: earliest, startLatest: latest, endEarliest: earliest, endLatest: latest };
  }
  const { start, end } = edtf;
  const first = typeof start === 'string' ? undefined : start;
  const last = typeof end === 'string' ? undefined : end;
  const endLatest = last ? last.latest : Infinity;
  const startEarliest = first ? first.earliest : -Infinity;
  return {
    startEarliest,
    startLatest: first ? Math.min(first.latest, endLatest) : start === 'open' ? -Infinity : endLatest,
    endEarliest: last ? Math.max(last.earliest, startEarliest) : end === 'open' ? Infinity : startEarliest,
    endLatest,
  };
}

function overlap(limits: Limits, ends: EdtfDate | EdtfInterval, at: Reach): Truth {
  if (limits.startEarliest > at.latest || limits.endLatest < at.earliest) return 'no';
  const [start, end] = 'start' in ends ? [ends.start, ends.end] : [ends, ends];
  const begun = qualified(start) ? limits.startLatest < at.latest : limits.startLatest <= at.latest;
  const lasts = qualified(end) ? limits.endEarliest > at.earliest : limits.endEarliest >= at.earliest;
  return begun && lasts ? 'yes' : 'perhaps';
}

function qualified(end: EdtfInterval['start']): boolean {
  return typeof end !== 'string' && (end.uncertain || end.approximate);
}

/** A range inside `[…]` means one of its days, not all of them. */
function anyDayOf({ startEarliest, endLatest }: Limits): Limits {
  return { startEarliest, startLatest: endLatest, endEarliest: startEarliest, endLatest };
}
