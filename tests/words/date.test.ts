import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { dateWords } from '../../src/words/date.js';
import { inLanguage, TAGS } from './languages.js';

/** EDTF → words in en, mn, ko, zh, ja, ru, ar. Read these as a reader of each language would. */
const ROWS: readonly (readonly [edtf: string, ...words: string[]])[] = [
  [
    '2013-10-28',
    '28 October 2013',
    '2013 оны аравдугаар сарын 28',
    '2013년 10월 28일',
    '2013年10月28日',
    '2013年10月28日',
    '28 октября 2013 г.',
    '28 أكتوبر 2013',
  ],
  [
    '2013-10',
    'October 2013',
    '2013 оны аравдугаар сар',
    '2013년 10월',
    '2013年10月',
    '2013年10月',
    'октябрь 2013 г.',
    'أكتوبر 2013',
  ],
  ['1988', '1988', '1988', '1988년', '1988年', '1988年', '1988', '1988'],
  ['199X', '1990s', '1990 оноос хойших арван жил', '1990년대', '1990年代', '1990年代', '1990-е годы', 'عقد 1990'],
];

describe('a date in words', async () => {
  for (const [edtf, ...words] of ROWS) {
    for (const [index, tag] of TAGS.entries()) {
      const language = await inLanguage(tag);
      it(`${edtf} in ${tag}: ${words[index] ?? ''}`, () => {
        const date = parseEdtf(edtf);
        assert.ok(typeof date !== 'string');
        assert.equal(dateWords(date, language).normalize('NFKC'), (words[index] ?? '').normalize('NFKC'));
      });
    }
  }
});

describe('a date that is not wholly known', async () => {
  const english = await inLanguage('en');
  for (const [edtf, long, short] of [
    ['1956~', 'about 1956', 'c. 1956'],
    ['1988?', '1988, uncertain', '1988?'],
    ['1988%', 'about 1988, uncertain', 'c. 1988?'],
    ['[1986-11-11,1986-11-20]', '11 or 20 November 1986', '11 or 20 Nov 1986'],
    ['{1985,1988}', '1985 and 1988', '1985 and 1988'],
    ['2013-10-28/2013-10-31', '28–31 October 2013', '28–31 Oct 2013'],
    ['1986/1995', '1986–1995', '1986–1995'],
    ['1961-07-11/..', 'since 11 July 1961', 'since 11 Jul 1961'],
    ['../1995', 'until 1995', 'until 1995'],
    ['1948/', 'from 1948, end not known', 'from 1948, end not known'],
    ['[..1973-05]', 'May 1973 or before', 'May 1973 or before'],
    ['2002-XX', '2002', '2002'],
  ] as const) {
    it(`${edtf}: ${long}`, () => {
      const date = parseEdtf(edtf);
      assert.ok(typeof date !== 'string');
      assert.equal(dateWords(date, english), long);
      assert.equal(dateWords(date, english, 'short'), short);
    });
  }

  it('keeps its mark of doubt in every language', async () => {
    for (const tag of TAGS) {
      const language = await inLanguage(tag);
      const [plain, about, doubt] = ['1988', '1988~', '1988?'].map((edtf) => {
        const date = parseEdtf(edtf);
        return typeof date === 'string' ? '' : dateWords(date, language, 'short');
      });
      assert.equal(new Set([plain, about, doubt]).size, 3, tag);
    }
  });
});
