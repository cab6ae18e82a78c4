import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  columnsOf,
  columnStart,
  firstFrom,
  standingDay,
  unitFor,
  unitOfDates,
  type Unit,
} from '../../../src/layout/timeline/stacks.js';
import { WEEK, windowPanned, windowWithin, windowZoomed } from '../../../src/layout/timeline/window.js';
import { dayOf } from '../../../src/model/day.js';
import { isoDay } from '../../../src/model/shown.js';

const window = (from: number, to: number) => ({ start: dayOf(from, 1, 1), end: dayOf(to, 1, 1) });

describe('the finest unit that leaves a column room', () => {
  for (const [from, to, unit] of [
    [1874, 2025, 'decade'],
    [1974, 2025, 'year'],
    [2011, 2014, 'month'],
  ] as const)
    it(`${String(from)} to ${String(to)} on 700 px: ${unit}`, () =>
      assert.equal(unitFor(window(from, to), 700, 11), unit));
  it('a month: days', () =>
    assert.equal(unitFor({ start: dayOf(2011, 6, 1), end: dayOf(2011, 7, 1) }, 700, 11), 'day'));
  it('ten thousand years: decades, as fine as there is', () =>
    assert.equal(unitFor({ start: 0, end: 3_652_500 }, 700, 11), 'decade'));
});

describe('columns', () => {
  for (const [unit, day, first] of [
    ['week', dayOf(2026, 11, 22), '2026-11-16'],
    ['week', dayOf(1969, 12, 29), '1969-12-29'],
    ['week', dayOf(1900, 1, 7), '1900-01-01'],
    ['month', dayOf(2024, 2, 29), '2024-02-01'],
    ['decade', dayOf(1999, 12, 31), '1990-01-01'],
  ] as const satisfies readonly (readonly [Unit, number, string])[])
    it(`the ${unit} of ${isoDay(day)} begins on ${first}`, () => assert.equal(isoDay(columnStart(day, unit)), first));

  it('hold every thing once, empty ones too', () => {
    const days = [dayOf(2011, 1, 31), dayOf(2011, 2, 1), dayOf(2011, 2, 28), dayOf(2011, 12, 31)];
    const columns = columnsOf(days, window(2011, 2012), 'month');
    assert.deepEqual(
      columns.map(({ from, to }) => to - from),
      [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    );
  });
  it('cost no more for a hundred thousand things', () => {
    const days = Float32Array.from({ length: 100_000 }, (_, index) => dayOf(1900, 1, 1) + index / 2);
    let asked = 0;
    const counted = new Proxy(days, {
      get: (target, key) => {
        asked++;
        return Reflect.get(target, key) as unknown;
      },
    });
    columnsOf(counted, window(2000, 2003), 'month');
    assert.ok(asked < 36 * 2 * 20, String(asked));
  });
  it('the first index from a day on is the list’s length where all is before', () =>
    assert.equal(firstFrom([1, 2, 3], 4), 3));
});

it('what is known to a year stands in its middle, not on its first of January', () => {
  const reach = { earliest: dayOf(1956, 1, 1), latest: dayOf(1956, 12, 31) };
  assert.equal(isoDay(standingDay(reach)), '1956-07-01');
});
it('what has one known end stands there', () => {
  assert.equal(standingDay({ earliest: -Infinity, latest: 7 }), 7);
  assert.equal(standingDay({ earliest: 7, latest: Infinity }), 7);
});

describe('a window', () => {
  const limits = window(1900, 2000);
  it('is never shorter than a week, nor longer than all there is', () => {
    const near = windowZoomed(limits, 1e9, dayOf(1950, 1, 1), limits);
    assert.equal(near.end - near.start, WEEK);
    assert.deepEqual(windowZoomed(near, 1e-9, dayOf(1950, 1, 1), limits), limits);
  });
  it('keeps the day under the finger', () => {
    const at = dayOf(1925, 1, 1);
    const near = windowZoomed(limits, 4, at, limits);
    const before = (at - limits.start) / (limits.end - limits.start);
    assert.ok(Math.abs((at - near.start) / (near.end - near.start) - before) < 1e-3);
  });
  it('stops at the limits with its length', () => {
    const moved = windowPanned({ start: dayOf(1990, 1, 1), end: dayOf(1995, 1, 1) }, 99_999, limits);
    assert.equal(isoDay(moved.end), '2000-01-01');
    assert.equal(moved.end - moved.start, dayOf(1995, 1, 1) - dayOf(1990, 1, 1));
  });
  it('beyond the limits becomes the nearest one within', () =>
    assert.deepEqual(windowWithin({ start: -99_999, end: 99_999 }, limits), limits));
});

describe('columns are no finer than the dates', () => {
  const days = (count: number, width: number): number[] => Array<number>(count).fill(width);
  for (const [name, reach, unit] of [
    ['all known to the day', days(100, 1), 'day'],
    ['one in twenty known to the year', [...days(95, 1), ...days(5, 365)], 'day'],
    ['half known to the month', [...days(50, 1), ...days(50, 31)], 'month'],
    ['all known to the year, leap years too', [...days(50, 365), ...days(50, 366)], 'year'],
    ['without an end', days(3, Infinity), 'decade'],
    ['nothing at all', [], 'day'],
  ] as const)
    it(name, () => assert.equal(unitOfDates('day', Float32Array.from(reach)), unit));
});
