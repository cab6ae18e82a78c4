import { wordsIn } from '../../words/words-in.js';

/** A run of words, and whether the other wording lacks it. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The second wording in runs of words that the first has too, in the same order, and of words that it has not
 * (longest common subsequence of words; punctuation and case do not count).
 */
export function differences(first: string, second: string, lang: string): readonly Run[] {
  const a = wordsIn(first, lang).map(bare);
  const words = wordsIn(second, lang);
  const b = words.map(bare);
  const length: number[][] = [...a, ''].map(() => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: { text: string; differs: boolean }[] = [];
  const push = (text: string, differs: boolean): void => {
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += text;
    else runs.push({ text, differs });
  };
  let i = 0;
  words.forEach((word, j) => {
    while (i < a.length && a[i] !== b[j] && at(i + 1, j) >= at(i, j + 1)) i++;
    const same = b[j] === '' || (i < a.length && a[i] === b[j]);
    if (same && b[j] !== '') i++;
    push(word, !same);
  });
  return runs;
}
