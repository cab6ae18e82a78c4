import type { Standing } from '../../model/at-date.js';
import { say, type Language } from '../../words/language.js';
import { mapPhrases } from './phrases.js';

/**
 * A count in words. What others contradict is drawn, but does not count as if it held: it is told apart, "Japan: 2
 * relations, 1 contradicted".
 * @param words the count of those that hold
 * @param as how what is contradicted is told after it
 */
export function tally(
  standing: readonly Standing[],
  language: Language,
  words: (held: readonly Standing[]) => string,
  as: 'contradicted' | 'besides' = 'contradicted',
): string {
  const held = standing.filter(({ relation }) => relation.status !== 'contradicted');
  const n = standing.length - held.length;
  const said = words(held);
  return n ? say(mapPhrases(language)[as], language, { words: said, n }) : said;
}
