// What a number is said to be: never more exact than the data has it, and with its unit.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dossier, Figure } from '../../src/model/dossier.js';
import { amountOf, amountWords, figureWords } from '../../src/words/figure.js';
import { inLanguage } from './languages.js';

const figure = (over: Partial<Figure>): Figure => ({
  kind: 'figure',
  id: 'f',
  measure: 'Measure',
  stat: 'count',
  evidence: [],
  ...over,
});

describe('the number of a figure', async () => {
  for (const [tag, over, words] of [
    ['en', { value: 5000, unit: 'workers' }, '5,000 workers'],
    ['en', { min: 10_000_000, unit: 'servicemen' }, 'more than 10,000,000 servicemen'],
    ['en', { max: 1749 }, 'up to 1,749'],
    ['en', { min: 2, max: 3.5, unit: 'years' }, '2 to 3.5 years'],
    ['en', { value: 85, unit: '%' }, '85%'],
    ['en', { value: 0.125, unit: '%' }, '0.125%'],
    ['en', { min: 40, unit: '%' }, 'more than 40%'],
    ['ru', { value: 85, unit: '%' }, '85\u00a0%'],
    ['ar', { value: 85, unit: '%' }, '85\u200e%\u200e'],
    ['mn', { value: 5000, unit: { mn: 'ажилчин', en: 'workers' } }, '5,000 ажилчин'],
    ['zh', { value: 5000, unit: { zh: '人', en: 'workers' } }, '5,000人'],
    ['ja', { min: 5000, unit: { ja: '人' } }, '5,000超人'],
    ['zh', { value: 5000, unit: 'workers' }, '5,000 workers'],
    ['ko', { value: 5000, unit: { ko: '명' } }, '5,000 명'],
    ['en', { value: 0.0004 }, '0.0004'],
    ['en', { value: 3.14159, unit: '%' }, '3.14159%'],
    ['en', { value: 0.1 + 0.2 }, '0.3'],
    ['ru', { value: 1234.5678 }, '1\u00a0234,5678'],
    ['en', { value: 9007199254740991 }, '9,007,199,254,740,991'],
    ['en', { trend: 'up' }, 'Rising'],
    ['ko', { trend: 'down' }, '감소'],
    ['en', { trend: 'zigzag', unit: 'per year' }, 'zigzag per year'],
    ['en', { trend: 'toString' }, 'toString'],
    ['en', { unit: 'workers' }, ''],
    ['en', { value: 0, unit: 'visits' }, '0 visits'],
  ] as const) {
    const language = await inLanguage(tag);
    it(`${tag}: ${JSON.stringify(over)} is ${words || 'nothing'}`, () =>
      assert.equal(amountWords(figure(over), language, 'en'), words));
  }

  for (const [tag, words] of [
    ['en', 'Measure: 3 · A count'],
    ['zh', 'Measure：3 · 统计数'],
    ['ja', 'Measure：3 · 実数'],
  ] as const)
    it(`stands behind its measure: ${words}`, async () =>
      assert.equal(figureWords({ lang: 'en' } as Dossier, figure({ value: 3 }), await inLanguage(tag)), words));

  it('leaves its measure alone where there is none', async () =>
    assert.equal(
      figureWords({ lang: 'en' } as Dossier, figure({ unit: 'workers' }), await inLanguage('en')),
      'Measure · A count',
    ));

  it('has no unit beside it where it says per cent itself', async () => {
    assert.deepEqual(amountOf(figure({ value: 85, unit: '%' }), await inLanguage('en'), 'en'), {
      number: '85%',
      unit: undefined,
      gap: ' ',
    });
  });
});
