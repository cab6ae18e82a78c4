import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kept } from '../../src/model/kept.js';

describe('the last result of some work', () => {
  const counted = (): { readonly kept: Kept<number>; readonly of: (...parts: unknown[]) => number } => {
    const kept = new Kept<number>();
    let times = 0;
    return { kept, of: (...parts) => kept.of(parts, () => ++times) };
  };
  it('is kept while nothing that it depends on has changed', () => {
    const { of } = counted();
    const dossier = {};
    assert.deepEqual([of(dossier, 'MNG', undefined), of(dossier, 'MNG', undefined)], [1, 1]);
  });
  it('is made anew when one thing has changed, also to nothing and back', () => {
    const { of } = counted();
    assert.deepEqual([of('MNG'), of(undefined), of('MNG')], [1, 2, 3]);
  });
  it('knows objects by themselves: another one of the same content is another', () => {
    const { of } = counted();
    assert.deepEqual([of({}), of({})], [1, 2]);
  });
  it('is made anew when it depends on less than before', () => {
    const { of } = counted();
    assert.deepEqual([of('a', 'b'), of('a')], [1, 2]);
  });
  it('may depend on nothing', () => {
    const { of } = counted();
    assert.deepEqual([of(), of()], [1, 1]);
  });
  it('may be undefined, and is kept like any other', () => {
    const kept = new Kept<undefined>();
    let times = 0;
    const work = (): undefined => {
      times++;
    };
    for (let i = 0; i < 3; i++) kept.of([1], work);
    assert.equal(times, 1);
  });
});
