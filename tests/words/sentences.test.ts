/** Sentences one after the other end as the language ends them, each once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ended, sentences } from '../../src/words/sentences.js';
import { inLanguage } from './languages.js';

describe('sentences one after the other', () => {
  for (const [tag, expected] of [
    ['en', 'a. b. c'],
    ['mn', 'a. b. c'],
    ['ko', 'a. b. c'],
    ['zh', 'a。b。c'],
    ['ja', 'a。b。c'],
    ['ru', 'a. b. c'],
    ['ar', 'a. b. c'],
  ] as const)
    it(`have the stop of ${tag} between them: ${expected}`, async () => {
      assert.equal(sentences(['a', undefined, 'b', '', 'c'], await inLanguage(tag)), expected);
    });

  for (const [what, tag, parts, expected] of [
    ['a part that ends with a stop has no second one', 'en', ['Acme Inc.', 'b'], 'Acme Inc. b'],
    ['nor after a Russian year', 'ru', ['2007 г.', 'b'], '2007 г. b'],
    ['an ellipsis stays', 'en', ['and so on…', 'b'], 'and so on… b'],
    ['so do three points', 'ja', ['a...', 'b'], 'a... b'],
    ['a question is one', 'en', ['Why?', 'b'], 'Why? b'],
    ['in Arabic too', 'ar', ['لماذا؟', 'b'], 'لماذا؟ b'],
    ['a stop may stand within quotation marks', 'en', ['He said “no.”', 'b'], 'He said “no.” b'],
    ['a wide stop has its space', 'zh', ['完。', 'b'], '完。b'],
    ['also within marks', 'ja', ['「はい。」', 'b'], '「はい。」b'],
    ['a point within is none', 'zh', ['U.S. visit', 'b'], 'U.S. visit。b'],
    ['one part has no stop', 'ja', ['a'], 'a'],
    ['none is nothing', 'ja', ['', undefined], ''],
  ] as const)
    it(`${what}: ${expected}`, async () => {
      assert.equal(sentences(parts, await inLanguage(tag)), expected);
    });

  it('alone has its stop', async () => {
    assert.equal(ended('a', await inLanguage('en')), 'a.');
    assert.equal(ended('a.', await inLanguage('en')), 'a.');
    assert.equal(ended('a', await inLanguage('ja')), 'a。');
    assert.equal(ended('a。', await inLanguage('ja')), 'a。');
  });
});
