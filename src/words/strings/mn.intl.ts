/**
 * Mongolian in the manner of `Intl`, as CLDR has it. No Chromium knows the language: it answers in English, silently. The
 * same is used everywhere, so that a reader finds the same words in every browser.
 */
import type { DatePart, DateWriter, IntlOfLanguage } from '../language.js';
import { LANGUAGES, STATES } from './mn.names.data.js';

const MONTHS =
  'нэгдүгээр|хоёрдугаар|гуравдугаар|дөрөвдүгээр|тавдугаар|зургаадугаар|долоодугаар|наймдугаар|есдүгээр|аравдугаар|арван нэгдүгээр|арван хоёрдугаар'.split(
    '|',
  );

class MongolianDates implements DateWriter {
  readonly #options: Intl.DateTimeFormatOptions;

  constructor(_tags: readonly string[], options: Intl.DateTimeFormatOptions) {
    this.#options = options;
  }

  formatToParts(date: Date): readonly DatePart[] {
    const { year, month, day } = this.#options;
    const at = date.getUTCMonth();
    const parts = [{ type: 'year', value: String(date.getUTCFullYear()) }];
    const then = (literal: string, type: string, value = ''): number =>
      parts.push({ type: 'literal', value: literal }, { type, value });
    if (month) then(' оны ', 'month', month === 'long' ? MONTHS[at] : `${String(at + 1)}-р`);
    if (day) then(' сарын ', 'day', String(date.getUTCDate()));
    else if (month) then(' сар', 'literal');
    return year ? parts : parts.slice(2); // (A month, or its day, without a year.)
  }

  format(date: Date): string {
    return this.formatToParts(date)
      .map(({ value }) => value)
      .join('');
  }

  /**
   * What two dates share is said once. Months are those of a single date: where a year stands before them CLDR has Roman
   * ones (`2007 оны VIII – X сар`), which the same page would then say in two ways, and newsrooms do not write.
   */
  formatRange(start: Date, end: Date): string {
    const [from, to] = [this.formatToParts(start), this.formatToParts(end)];
    const differs = to.findIndex(({ value }, index) => value !== from[index]?.value);
    if (differs < 0) return this.format(start);
    const rest = to.slice(differs).map(({ value }) => value);
    return `${this.format(start)}${to[differs]?.type === 'day' ? '–' : ' – '}${rest.join('')}`;
  }
}

class MongolianList {
  readonly #or: boolean;

  constructor(_tags: readonly string[], { type }: Intl.ListFormatOptions = {}) {
    this.#or = type === 'disjunction';
  }

  format(words: Iterable<string>): string {
    const all = [...words];
    if (!this.#or || all.length < 2) return all.join(', ');
    return all.length === 2 ? all.join(' эсвэл ') : `${all.join(', ')} зэргийн аль нэг`;
  }
}

const tableOf = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .split('|')
      .filter(Boolean)
      .map((row) => {
        const end = row.indexOf(' ');
        return [row.slice(0, end), row.slice(end + 1)] as const;
      }),
  );
const states = tableOf(STATES);
const languages = tableOf(LANGUAGES);

class MongolianNames {
  readonly #names: ReadonlyMap<string, string>;

  constructor(_tags: readonly string[], { type }: Intl.DisplayNamesOptions) {
    this.#names = type === 'region' ? states : languages;
  }

  of(code: string): string | undefined {
    return this.#names.get(code) ?? this.#names.get(code.split('-', 1)[0] ?? '');
  }
}

/** What stands for `Intl` in Mongolian. */
export const mongolianIntl: IntlOfLanguage = {
  DateTimeFormat: MongolianDates,
  ListFormat: MongolianList,
  DisplayNames: MongolianNames,
};
