/** What of the words around a passage is shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passageContext } from '../../src/model/passage.js';

describe('the words around a passage', () => {
  for (const [what, given, before, after] of [
    ['are none where none are given', {}, '', ''],
    [
      'lose a word that may be half, and say that they go on',
      { prefix: 'alf of a sentence ', suffix: ' goes on and o' },
      '… of a sentence ',
      ' goes on and …',
    ],
    ['keep words that are whole', { prefix: ' two words ', suffix: ' two words ' }, '… two words ', ' two words …'],
    [
      'have no dots at the two ends of a paragraph',
      { prefix: 'Before.\nThe paragraph ', suffix: ' ends here\nAfter' },
      'The paragraph ',
      ' ends here',
    ],
    ['have no dots at the end of a sentence', { suffix: ' it said.' }, '', ' it said.'],
    ['nor where a quotation ends with it', { suffix: ' it said.” ' }, '', ' it said.”'],
    ['nor at a Chinese one', { suffix: '他说。' }, '', '他说。'],
    ['have none where only what may be half a word follows the stop', { suffix: ' said. Then' }, '', ' said.'],
    ['may be marks alone', { prefix: '“', suffix: ',”' }, '… “', ',” …'],
    ['are nothing where all of it may be half a word', { prefix: 'alf', suffix: 'hal' }, '', ''],
  ] as const) {
    it(what, () => {
      assert.deepEqual(passageContext(given), { before, after });
    });
  }
});
