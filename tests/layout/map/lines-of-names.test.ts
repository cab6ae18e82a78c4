/** Where a name on the map breaks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inLines } from '../../../src/elements/relations-map/map-words.js';

describe('a name on the map breaks', () => {
  for (const [words, ...lines] of [
    ['Mongolian People’s Republic', 'Mongolian', 'People’s Republic'],
    ['Bosnia and Herzegovina', 'Bosnia and', 'Herzegovina'],
    ['Монгольская Народная Республика', 'Монгольская', 'Народная Республика'],
  ] as const) {
    it(`${words}: at the blank nearest its middle`, () => {
      assert.deepEqual(inLines(words), lines);
    });
  }
  for (const words of ['Mongolia', '蒙古人民共和国', '']) {
    it(`${JSON.stringify(words)}: nowhere`, () => {
      assert.deepEqual(inLines(words), [words]);
    });
  }
});
