import { textWidth } from '../../controllers/measure.js';
import { beginningsOf, calendarDomain, finenessOf, type Fineness } from '../../layout/timeline/calendar.js';
import { domainOf, SHORT, ticksOf, xOf, type Scale } from '../../layout/timeline/scale.js';
import { columnEnd, columnStart } from '../../layout/timeline/stacks.js';
import { civil } from '../../model/civil-day.js';
import type { Change } from '../../model/date-marks.js';
import type { Day } from '../../model/edtf.js';
import { dateOf, isoDay } from '../../model/shown.js';
import { beginningWords } from '../../words/beginning.js';
import { yearWords, type Language } from '../../words/language.js';

/** The strip of changes: years; where all of it is of a short time months or days, as the axis of a short story. */
export interface Strip {
  readonly scale: Scale;
  /** What stands under it, around its place. */
  readonly labels: readonly { readonly x: number; readonly words: string }[];
  /** Years, months or days: as numbers that follow each other. */
  readonly count: (day: Day) => number;
  /** A day of the strip, no more exactly than the sources of a short time know any. */
  readonly dateAt: (day: Day) => string;
  /** A large step onward or back from a day: ten years, a month, a day. */
  readonly step: (day: Day, way: 1 | -1) => string;
}

const TEN_YEARS = 3653;
/** Between two labels. */
const APART = 12;
/** From the middle of a year to the next. */
const YEAR = 56;

/**
 * @param first the first and the last day that it is to hold
 * @param font a CSS font, of what stands under it
 */
export function stripOf(
  changes: readonly Change[],
  first: Day,
  last: Day,
  { width, rtl, language, font }: Readonly<{ width: number; rtl: boolean; language: Language; font: string }>,
): Strip {
  const dates = changes.flatMap(({ text }) => dateOf(text) ?? []);
  const fineness = last - first < SHORT ? finenessOf(dates, last - first) : undefined;
  const [start, end] = fineness ? calendarDomain(first, last, fineness) : domainOf([{ earliest: first, latest: last }]);
  const scale: Scale = { start, end, left: 0, right: Math.max(120, width), rtl };
  const held = (day: Day): Day => Math.min(fineness ? end - 1 : end, Math.max(start, day));
  if (!fineness) {
    const dateAt = (day: Day): string => isoDay(held(day));
    return {
      scale,
      labels: ticksOf(scale, YEAR).map(({ year, x }) => ({ x, words: yearWords(year, language) })),
      count: (day) => civil(day).year,
      dateAt,
      step: (day, way) => dateAt(day + way * TEN_YEARS),
    };
  }
  const measure = (text: string): number => textWidth(text, font, language.tag);
  const monthOf = (day: Day): string => isoDay(held(day)).slice(0, 7);
  const isExact = dates.some((date) => date.form === 'date' && date.date.precision === 'day');
  return {
    scale,
    labels: labelsOf(scale, fineness, language, measure),
    count: (day) => (fineness === 'day' ? day - start : 12 * civil(day).year + civil(day).month),
    dateAt: (day) => (isExact ? isoDay(held(day)) : monthOf(day)),
    step: (day, way) => {
      if (fineness === 'day') return isoDay(held(day + way));
      return monthOf(way > 0 ? columnEnd(day, fineness) : columnStart(day, fineness) - 1);
    },
  };
}

/** Beginnings of months or days within the strip, the year said where it is new; one that would touch the one before is left out. */
function labelsOf(
  scale: Scale,
  finest: Fineness,
  language: Language,
  measure: (text: string) => number,
): Strip['labels'] {
  const { of, days } = beginningsOf(
    scale,
    finest,
    (day, unit) => measure(beginningWords(day, unit, false, language)) + APART,
  );
  let free = -Infinity;
  let before: number | undefined;
  return days.flatMap((day) => {
    const { year } = civil(day);
    const words = beginningWords(day, of, year !== before, language);
    // (Engines draw words up to two pixels wider than they measure them.)
    const half = measure(words) / 2 + 1;
    const x = Math.min(scale.right - half, Math.max(half, xOf(scale, day)));
    const from = (scale.rtl ? scale.right - x : x) - half;
    if (from < free) return [];
    free = from + 2 * half + APART;
    before = year;
    return [{ x, words }];
  });
}
