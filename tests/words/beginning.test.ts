import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../../src/model/day.js';
import { beginningWords } from '../../src/words/beginning.js';
import { inLanguage, TAGS } from './languages.js';

/** A month, a day of it, and each with its year, in en, mn, ko, zh, ja, ru, ar. */
const ROWS: readonly (readonly [of: 'day' | 'month', year: boolean, ...words: string[]])[] = [
  ['month', false, 'Mar', '3-р сар', '3월', '3月', '3月', 'март', 'مارس'],
  ['month', true, 'Mar 2026', '2026 оны 3-р сар', '2026년 3월', '2026年3月', '2026年3月', 'март 2026 г.', 'مارس 2026'],
  ['day', false, '2 Mar', '3-р сарын 2', '3월 2일', '3月2日', '3月2日', '2 мар.', '2 مارس'],
  [
    'day',
    true,
    '2 Mar 2026',
    '2026 оны 3-р сарын 2',
    '2026년 3월 2일',
    '2026年3月2日',
    '2026年3月2日',
    '2 мар. 2026 г.',
    '2 مارس 2026',
  ],
];

describe('what an axis calls a beginning', async () => {
  for (const [of, year, ...words] of ROWS)
    for (const [index, tag] of TAGS.entries()) {
      const language = await inLanguage(tag);
      it(`${of}${year ? ' with its year' : ''} in ${tag}: ${words[index] ?? ''}`, () => {
        assert.equal(beginningWords(dayOf(2026, 3, 2), of, year, language), words[index]);
      });
    }
  it('is as the page’s region writes it', async () => {
    const american = { ...(await inLanguage('en')), tag: 'en-US' };
    assert.equal(beginningWords(dayOf(2026, 3, 2), 'day', false, american), 'Mar 2');
  });
  it('has its own year before the year 1000, and no other day', async () => {
    const english = await inLanguage('en');
    assert.equal(beginningWords(dayOf(987, 5, 4), 'day', true, english), '4 May 987');
    assert.equal(beginningWords(dayOf(987, 5, 4), 'day', false, english), '4 May');
  });
});
