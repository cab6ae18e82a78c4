import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakable } from '../../src/export/line-breaks.js';
import { runPieces, wrap } from '../../src/export/wrap.js';

describe('a line may end', () => {
  for (const [where, marked] of [
    ['after white space', 'Two |words, |“in |marks.”'],
    ['not at a no-break space', 'page\u00a05 |and |«\u202fso\u202f»'],
    ['after a hyphen or dash before a letter', 'Sino-|Soviet |Japan–|China'],
    ['not inside numbers', '1945–1995 |and |-5 |or |2,5'],
    ['after a spaced dash, not before a closing mark', 'one |– |two |(three) |four…'],
    ['at a zero-width space', 'a\u200b|b'],
    ['between Han characters, not before their stops or after their opening marks', '蒙|古|国，|说|“和|平”。|完'],
    ['in Japanese not before small kana or a long vowel', 'モ|ン|ゴ|ル|と|「シャー|ル」|だっ|た'],
    ['in Korean between words, not inside them', '몽골은 |한반도의 |평화를(平|和) |말한다.'],
    ['in Russian and Arabic at spaces', 'Мир |и |дружба |سلام |وصداقة'],
    ['in Thai between words', 'ภาษา|ไทย'],
  ] as const) {
    it(where, () => {
      const text = marked.replaceAll('|', '');
      assert.equal(breakable(text).join(''), text);
      assert.equal(breakable(text).join('|'), marked);
    });
  }
});

describe('runs in lines', () => {
  const perCharacter = ({ text }: { readonly text: string }): number => text.length;
  const lines = (runs: readonly (readonly [string, string])[], limit: number, most = 99) =>
    wrap(runPieces(runs.map(([text, tone]) => ({ text, tone }))), limit, most, perCharacter)?.map((line) =>
      line.map(({ text, tone }) => `${tone}:${text}`).join(' '),
    );
  it('break where a line is full, without the space at its end', () =>
    assert.deepEqual(lines([['one two three', 'a']], 7), ['a:one two', 'a:three']));
  it('do not break where only the tone changes', () =>
    assert.deepEqual(
      lines(
        [
          ['he said “', 'a'],
          ['no', 'b'],
          ['” twice', 'a'],
        ],
        9,
      ),
      ['a:he said', 'a:“ b:no a:”', 'a:twice'],
    ));
  it('break between characters where a piece is wider than a line', () =>
    assert.deepEqual(lines([['an abcdefghij', 'a']], 4), ['a:an a', 'a:bcde', 'a:fghi', 'a:j']));
  it('are not more lines than wanted', () => {
    assert.equal(lines([['one two three', 'a']], 7, 1), undefined);
    assert.equal(lines([['one two three', 'a']], 7, 2)?.length, 2);
  });
  it('of nothing are no line', () => assert.deepEqual(lines([['', 'a']], 7), []));
});
