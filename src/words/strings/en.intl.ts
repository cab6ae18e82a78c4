/**
 * English in the manner of `Intl`, as CLDR has it, British and American. A page's first word by `Intl` takes Chromium 30 to
 * 60 ms, whichever it is, and a slow phone four times that: a drawing in English asks for none.
 */
import type { DatePart, DateWriter, IntlOfLanguage } from '../language.js';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
/** Between two dates stand a dash and thin spaces. */
const DASH = '\u2009–\u2009';

const isAmerican = (tag: string | undefined): boolean => tag !== 'en-GB';
const wordsOf = (parts: readonly DatePart[]): string => parts.map(({ value }) => value).join('');

class EnglishDates implements DateWriter {
  readonly #american: boolean;
  readonly #options: Intl.DateTimeFormatOptions;

  constructor([tag]: readonly string[], options: Intl.DateTimeFormatOptions) {
    this.#american = isAmerican(tag);
    this.#options = options;
  }

  formatToParts(date: Date): readonly DatePart[] {
    const { year, month, day } = this.#options;
    const name = MONTHS[date.getUTCMonth()] ?? '';
    const short = name.slice(0, this.#american || !name.startsWith('Sep') ? 3 : 4);
    const parts = [
      month && { type: 'month', value: month === 'long' ? name : short },
      day && { type: 'day', value: String(date.getUTCDate()) },
    ].filter((part) => !!part);
    if (!this.#american) parts.reverse();
    if (year) parts.push({ type: 'year', value: String(date.getUTCFullYear()) });
    return parts.flatMap((part, index) => {
      const comma = this.#american && day && part.type === 'year' ? ',' : '';
      return index ? [{ type: 'literal', value: `${comma} ` }, part] : [part];
    });
  }

  format(date: Date): string {
    return wordsOf(this.formatToParts(date));
  }

  /** What two dates share is said once: “28 – 31 October 2013”, “October 28 – 31, 2013”. They have a year. */
  formatRange(start: Date, end: Date): string {
    const [from, to] = [this.formatToParts(start), this.formatToParts(end)];
    const differs = to.filter(({ value }, index) => value !== from[index]?.value).map(({ type }) => type);
    if (!differs.length) return wordsOf(to);
    if (differs.includes('year')) return wordsOf(from) + DASH + wordsOf(to);
    const month = differs.includes('month');
    const head = month || this.#american ? from.slice(0, -2) : from.slice(0, 1);
    return wordsOf(head) + DASH + wordsOf(month || !this.#american ? to : to.slice(2));
  }
}

class EnglishList {
  readonly #narrow: boolean;
  readonly #last: string;

  constructor([tag]: readonly string[], { type, style }: Intl.ListFormatOptions = {}) {
    this.#narrow = style === 'narrow';
    this.#last = `${isAmerican(tag) ? ',' : ''} ${type === 'disjunction' ? 'or' : 'and'} `;
  }

  format(words: Iterable<string>): string {
    const all = [...words];
    if (this.#narrow || all.length < 2) return all.join(', ');
    const last = all.length === 2 ? this.#last.replace(',', '') : this.#last;
    return all.slice(0, -1).join(', ') + last + (all.at(-1) ?? '');
  }
}

/** What stands for `Intl` in English; names of states and languages are its own. */
export const englishIntl: IntlOfLanguage = {
  DateTimeFormat: EnglishDates,
  ListFormat: EnglishList,
  DisplayNames: Intl.DisplayNames,
};
