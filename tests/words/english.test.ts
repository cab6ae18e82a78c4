// English is written by our own means, because a page's first word by Intl takes Chromium 30 to 60 ms: as CLDR has it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { common } from '../../src/words/strings/en.common.js';
import { intlOf, language, listWords, numberWords } from '../../src/words/language.js';
import { englishIntl } from '../../src/words/strings/en.intl.js';

const { DateTimeFormat, ListFormat } = englishIntl;

/** A day of any year from 1 on, as UTC midnight. */
function day(year: number, month: number, date = 1): Date {
  const made = new Date(Date.UTC(2000, month - 1, date));
  made.setUTCFullYear(year, month - 1, date);
  return made;
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric' },
];
const BARE: readonly Intl.DateTimeFormatOptions[] = [{ month: 'short', day: 'numeric' }, { month: 'short' }];

const RANGES = {
  'from a day to itself': [day(2013, 10, 28), day(2013, 10, 28)],
  'within a month': [day(2013, 9, 28), day(2013, 9, 30)],
  'from month to month': [day(2013, 9, 28), day(2013, 10, 3)],
  'from year to year': [day(2013, 12, 28), day(2014, 1, 3)],
  'to the same day a year later': [day(2013, 9, 28), day(2014, 9, 28)],
  'from the first century to this one': [day(99, 3, 4), day(2026, 3, 4)],
} as const;

for (const tag of ['en-GB', 'en-US']) {
  describe(`${tag}, as CLDR writes it`, () => {
    for (const form of [...FORMS, ...BARE]) {
      const options = { timeZone: 'UTC', calendar: 'gregory', ...form };
      const [ours, cldr] = [new DateTimeFormat([tag, 'en'], options), new Intl.DateTimeFormat(tag, options)];
      const name = Object.entries(form).join(' ').replaceAll(',', ' ');

      it(`a date: ${name}`, () => {
        for (const year of [1, 99, 1899, 2013, 9999]) {
          for (let month = 1; month <= 12; month++) {
            for (const date of [1, 9, 28]) {
              const at = day(year, month, date);
              assert.equal(ours.format(at), cldr.format(at));
              assert.deepEqual(ours.formatToParts(at), cldr.formatToParts(at));
            }
          }
        }
      });
    }

    for (const form of FORMS) {
      const options = { timeZone: 'UTC', calendar: 'gregory', ...form };
      const [ours, cldr] = [new DateTimeFormat([tag, 'en'], options), new Intl.DateTimeFormat(tag, options)];
      for (const [name, [from, to]] of Object.entries(RANGES))
        it(`${name}: ${Object.keys(form).join(' ')} ${form.month ?? ''}`, () => {
          assert.equal(ours.formatRange(from, to), cldr.formatRange(from, to));
        });
    }

    it('lists of none to four, with and without a choice, and narrow ones', () => {
      const words = ['Mongolia', 'China', 'Japan', 'Russia'];
      for (const options of [{}, { type: 'disjunction' }, { style: 'narrow' }] as const) {
        for (let n = 0; n <= 4; n++) {
          const some = words.slice(0, n);
          assert.equal(new ListFormat([tag], options).format(some), new Intl.ListFormat(tag, options).format(some));
        }
      }
    });

    it('whole numbers, with marks of thousands and without', () => {
      const spoken = language(tag, { common });
      for (const n of [0, 7, 14, 999, 1000, 3264, 10_000, 123_456, 1_234_567, -5, -1234, 9e15]) {
        for (const useGrouping of [true, false])
          assert.equal(numberWords(n, spoken, useGrouping), new Intl.NumberFormat(tag, { useGrouping }).format(n));
      }
    });
  });
}

describe('English as a page declares it', () => {
  const spoken = (tag: string) => language(tag, { common });

  it('needs no Intl where it is plain, British or American', () => {
    for (const tag of ['en', 'en-GB', 'en-US']) assert.equal(intlOf(spoken(tag)), englishIntl, tag);
  });

  it('is asked of Intl for every other region, and so is every other language', () => {
    for (const tag of ['en-AU', 'en-IN', 'en-US-u-ca-buddhist', 'fr', 'ar', 'ko'])
      assert.equal(intlOf(spoken(tag)), Intl, tag);
    assert.equal(numberWords(1_234_567, spoken('en-IN')), '12,34,567');
  });

  it('has the comma before the last of three, as Intl has it, but in Britain', () => {
    assert.equal(listWords(['a', 'b', 'c'], spoken('en')), 'a, b, and c');
    assert.equal(listWords(['a', 'b', 'c'], spoken('en-GB')), 'a, b and c');
  });

  it('asks Intl for a number with decimals', () => {
    assert.equal(numberWords(2.5, spoken('en')), '2.5');
  });
});
