import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningsOf, calendarDomain, finenessOf } from '../../../src/layout/timeline/calendar.js';
import { endsOf, type Scale } from '../../../src/layout/timeline/scale.js';
import type { Edtf } from '../../../src/model/edtf.js';
import { parseEdtf } from '../../../src/model/parse-edtf.js';
import { isoDay } from '../../../src/model/shown.js';

function date(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (typeof parsed === 'string') throw new Error(`${text} ${parsed}`);
  return parsed;
}

/** From the first day of the axis to its last. */
function axisOf(texts: readonly string[]): string {
  const dates = texts.map(date);
  const [first, last] = endsOf(dates);
  const fineness = finenessOf(dates, last - first);
  if (!fineness) return 'years';
  const [start, end] = calendarDomain(first, last, fineness);
  return `${isoDay(start)}/${isoDay(end - 1)}`;
}

describe('an axis of months, weeks or days reaches', () => {
  for (const [what, dates, axis] of [
    ['over the week around one day', ['2026-03-14'], '2026-03-11/2026-03-17'],
    ['over a week for two days in a row', ['2026-03-14', '2026-03-15'], '2026-03-11/2026-03-18'],
    ['a little beyond the days of a month', ['2026-03-02', '2026-03-30'], '2026-03-01/2026-03-31'],
    ['over New Year', ['2025-12-20', '2026-01-09'], '2025-12-19/2026-01-10'],
    ['to the end of a leap February', ['2024-02'], '2024-02-01/2024-02-29'],
    ['to the end of any other February', ['2026-02'], '2026-02-01/2026-02-28'],
    ['over the whole month of a month-precise visit', ['2026-03', '2026-03-02'], '2026-02-28/2026-04-01'],
    ['over both months of a month-precise visit and a day', ['2026-03', '2026-04-20'], '2026-03-01/2026-04-30'],
    ['over whole months, so that each has its name', ['2026-03-02', '2026-05-25'], '2026-03-01/2026-05-31'],
    ['over the whole year of a year-precise visit among days', ['2026', '2026-03-02'], '2026-01-01/2026-12-31'],
    ['over both years where it is the year before', ['2025', '2026-03-02'], '2025-01-01/2026-03-31'],
    ['over all days of one of two', ['[2026-03-02,2026-03-20]'], '2026-03-01/2026-03-21'],
    ['to the known end of an open one', ['2026-03-14/..'], '2026-03-11/2026-03-17'],
    ['before the year 1000', ['0987-05-01', '0987-05-31'], '0987-04-30/0987-06-01'],
    ['not before the year 1', ['0001-01-01'], '0001-01-01/0001-01-04'],
    ['in years where no month is known', ['2025', '2026'], 'years'],
    ['in years where an open end says no month', ['2026/..'], 'years'],
  ] as const)
    it(`${what}: ${dates.join(', ')}`, () => {
      assert.equal(axisOf(dates), axis);
    });
});

describe('what begins on an axis', () => {
  const room = 40;
  const named = (from: string, to: string, right: number, finest: 'day' | 'month', rtl = false): string => {
    const scale: Scale = { start: date(from).earliest, end: date(to).latest + 1, left: 0, right, rtl };
    const { of, days } = beginningsOf(scale, finest, () => room);
    return `${of}: ${days.map((day) => isoDay(day).slice(of === 'day' ? 5 : 0, of === 'day' ? 10 : 7)).join(' ')}`;
  };
  for (const [what, from, to, right, finest, words] of [
    ['days', '2026-03-02', '2026-03-05', 200, 'day', 'day: 03-02 03-03 03-04 03-05'],
    ['every other day of a week', '2025-12-29', '2026-01-04', 160, 'day', 'day: 12-30 01-01 01-03'],
    ['Mondays, where days have no room', '2026-03', '2026-03', 300, 'day', 'day: 03-02 03-09 03-16 03-23 03-30'],
    ['months, where weeks have none', '2025-12', '2026-03', 200, 'day', 'month: 2025-12 2026-01 2026-02 2026-03'],
    ['no day where only months are known', '2026-03', '2026-04', 2000, 'month', 'month: 2026-03 2026-04'],
    ['every other month', '2026-01', '2026-06', 180, 'day', 'month: 2026-01 2026-03 2026-05'],
    ['quarters', '2025-11', '2026-10', 240, 'day', 'month: 2026-01 2026-04 2026-07 2026-10'],
    ['half years', '2024', '2026', 250, 'day', 'month: 2024-01 2024-07 2025-01 2025-07 2026-01 2026-07'],
    ['half years, where not even these have room', '2026', '2026', 20, 'day', 'month: 2026-01 2026-07'],
  ] as const) {
    it(`is ${what}`, () => {
      assert.equal(named(from, to, right, finest), words);
    });
    it(`is ${what}, also from right to left`, () => {
      assert.equal(named(from, to, right, finest, true), words);
    });
  }
});
