import { say, type Language } from './language.js';
import { tally as english } from './strings/en.tally.js';

/**
 * A count in words, and after it what does not count because others contradict it: "Japan: 2 relations, 1 contradicted".
 * @param words the count of those that hold
 * @param denied how many are contradicted
 * @param as how that is told
 */
export function tally(
  words: string,
  denied: number,
  language: Language,
  as: 'contradicted' | 'besides' = 'contradicted',
): string {
  return denied ? say((language.phrases.tally ?? english)[as], language, { words, n: denied }) : words;
}
