import type { Day } from '../model/edtf.js';
import { dateOf, isoDay } from '../model/shown.js';
import { dateWords } from './date.js';
import { intlOf, wanted, type DateWriter, type Language } from './language.js';

const formats = new Map<string, DateWriter>();

/** Milliseconds: a day as the UTC midnight that `Intl` reads. */
const DAY = 86_400_000;

/**
 * What an axis calls the beginning of a day or a month: "2 Mar", "Mar".
 * @param year with its year: "2 Mar 2026"
 */
export function beginningWords(day: Day, of: 'day' | 'month', year: boolean, language: Language): string {
  const date = year ? dateOf(isoDay(day).slice(0, of === 'day' ? 10 : 7)) : undefined;
  if (date) return dateWords(date, language, 'short');
  const key = [language.tag, of, !!language.phrases.intl].join();
  let made = formats.get(key);
  if (!made) {
    made = new (intlOf(language).DateTimeFormat)(wanted(language.tag, true), {
      timeZone: 'UTC',
      calendar: 'gregory',
      month: 'short',
      ...(of === 'day' ? { day: 'numeric' } : {}),
    });
    formats.set(key, made);
  }
  return made.format(new Date(day * DAY));
}
