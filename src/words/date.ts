import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval } from '../model/edtf.js';
import {
  baseLanguage,
  intlOf,
  listWords,
  numberWords,
  say,
  sayNth,
  wanted,
  yearWords,
  type DateWriter,
  type Language,
} from './language.js';

/** `long` for sentences (15 October 1948), `short` for labels (15 Oct 1948). */
export type DateStyle = 'long' | 'short';

const formats = new Map<string, DateWriter>();

/**
 * A formatter for a precision. Days are handed to it as UTC midnights and it reads them as UTC: no reader's time zone
 * can move them.
 */
function format(language: Language, style: DateStyle, precision: 'day' | 'month' | 'year'): DateWriter {
  const { tag, phrases } = language;
  const key = [tag, style, precision, !!phrases.intl].join(); // (Its own `Intl` may come after English has stood in.)
  let made = formats.get(key);
  if (!made) {
    made = new (intlOf(language).DateTimeFormat)(wanted(tag, true), {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      ...(precision === 'year' ? {} : { month: style === 'long' ? 'long' : 'short' }),
      ...(precision === 'day' ? { day: 'numeric' } : {}),
    });
    formats.set(key, made);
  }
  return made;
}

/** A date as the instant that formatter expects. `setUTCFullYear` because `Date.UTC(99)` means 1999. */
function instant({ year, month = 1, day = 1 }: EdtfDate): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The bare date, without its doubts. */
function plain(date: EdtfDate, language: Language, style: DateStyle): string {
  const { common } = language.phrases;
  if (date.precision === 'decade') return say(common.decade, language, { year: yearWords(date.year, language) });
  if (date.precision === 'century') return sayNth(common.century, language, date.year / 100 + 1);
  return format(language, style, date.precision).format(instant(date));
}

/**
 * The bare date after a word that governs it. Russian months change there ("с июня 1988 г."), to the form that they
 * have beside a day.
 */
function governed(date: EdtfDate, language: Language, style: DateStyle): string {
  if (date.precision !== 'month' || baseLanguage(language.tag) !== 'ru') return plain(date, language, style);
  const parts = format(language, style, 'day').formatToParts(instant(date));
  return parts
    .map(({ type, value }) => (type === 'day' ? '' : value))
    .join('')
    .trim();
}

function one(date: EdtfDate, language: Language, style: DateStyle, isGoverned = false): string {
  const { common } = language.phrases;
  const words = isGoverned || date.approximate ? governed(date, language, style) : plain(date, language, style);
  const values = { date: words };
  if (date.approximate && date.uncertain) {
    return style === 'long'
      ? say(common.aboutUncertain, language, values)
      : say(common.uncertainShort, language, { date: say(common.aboutShort, language, values) });
  }
  if (date.approximate) return say(style === 'long' ? common.about : common.aboutShort, language, values);
  if (date.uncertain) return say(style === 'long' ? common.uncertain : common.uncertainShort, language, values);
  return words;
}

const isDate = (end: EdtfEnd): end is EdtfDate => typeof end !== 'string';
const certain = (date: EdtfDate): boolean => !date.approximate && !date.uncertain;

/** Two ends in one expression, as the language contracts them ("28–31 October 2013"), where both are as exact and certain. */
function contracted(start: EdtfDate, end: EdtfDate, language: Language, style: DateStyle): string | undefined {
  const { precision } = start;
  if (precision !== end.precision || !certain(start) || !certain(end)) return undefined;
  if (precision === 'decade' || precision === 'century') return undefined;
  const words = format(language, style, precision)
    .formatRange(instant(start), instant(end))
    .replace(/^(\p{Nd}+)\s–\s(?=\p{Nd})/u, '$1–');
  // Where CLDR has no words for it ("2013/10/28–2013/10/31"), we have.
  return words.includes('/') ? inOneMonth(start, end, language, style, (days) => days.join('–')) : words;
}

function interval({ start, end }: EdtfInterval, language: Language, style: DateStyle): string {
  const { common } = language.phrases;
  if (isDate(start) && isDate(end)) {
    const both = { from: one(start, language, style), to: one(end, language, style) };
    return (
      contracted(start, end, language, style) ??
      say(both.from.length + both.to.length < 12 ? common.range : common.rangeWords, language, both)
    );
  }
  if (isDate(start)) {
    const date = one(start, language, style, true);
    return say(end === 'open' ? common.since : common.fromUnknown, language, { date });
  }
  if (isDate(end)) {
    const date = one(end, language, style, true);
    return say(start === 'open' ? common.until : common.untilUnknown, language, { date });
  }
  return '';
}

/** "11 or 20 Nov 1986": alternatives that differ in the day only are named once. */
function alternatives(
  items: readonly (EdtfDate | EdtfInterval)[],
  language: Language,
  style: DateStyle,
  or: boolean,
): string {
  const { common } = language.phrases;
  const [first, second] = items;
  const words = items.map((item) => {
    if (!('start' in item)) return one(item, language, style);
    // In a list an open end means "or before", "or later": ISO 8601-2, 7.
    if (!isDate(item.start) && isDate(item.end))
      return say(common.before, language, { date: one(item.end, language, style) });
    if (isDate(item.start) && !isDate(item.end))
      return say(common.after, language, { date: one(item.start, language, style) });
    const date = interval(item, language, style);
    return or ? say(common.within, language, { date }) : date;
  });
  const list = (all: readonly string[]): string =>
    listWords(all, language, { type: or ? 'disjunction' : 'conjunction' });
  if (items.length === 2 && first && second && !('start' in first) && !('start' in second)) {
    const shared = inOneMonth(first, second, language, style, list);
    if (shared) return shared;
  }
  return list(words);
}

/** Two days of one month, which is named once. */
function inOneMonth(
  a: EdtfDate,
  b: EdtfDate,
  language: Language,
  style: DateStyle,
  join: (days: readonly string[]) => string,
): string | undefined {
  const sameMonth = a.precision === 'day' && b.precision === 'day' && a.year === b.year && a.month === b.month;
  if (!sameMonth || !certain(a) || !certain(b)) return undefined;
  const days = [a, b].map(({ day = 0 }) => numberWords(day, language));
  return format(language, style, 'day')
    .formatToParts(instant(a))
    .map(({ type, value }) => (type === 'day' ? join(days) : value))
    .join('');
}

/** A date in words, never more exact than it is known: `1988`, `about 1956`, `11 or 20 Nov 1986`, `1990s`. */
export function dateWords(date: Edtf, language: Language, style: DateStyle = 'long'): string {
  switch (date.form) {
    case 'date':
      return one(date.date, language, style);
    case 'interval':
      return interval(date, language, style);
    default:
      return alternatives(date.items, language, style, date.form === 'one-of');
  }
}

/** When something held: `since 15 October 1948`, `1986–1995`; '' where no date is known. */
export function periodWords(valid: Edtf | undefined, language: Language, style: DateStyle = 'long'): string {
  return valid ? dateWords(valid, language, style) : '';
}
