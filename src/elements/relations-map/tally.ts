import type { Standing } from '../../model/at-date.js';
import { isContradicted } from '../../model/contradicted.js';
import type { Language } from '../../words/language.js';
import { tally as told } from '../../words/tally.js';

/**
 * A count of relations in words: of those that hold, and what others contradict told apart.
 * @param words the count of those that hold
 */
export function tally(
  standing: readonly Standing[],
  language: Language,
  words: (held: readonly Standing[]) => string,
  as?: 'contradicted' | 'besides',
): string {
  const held = standing.filter(({ relation }) => !isContradicted(relation));
  return told(words(held), standing.length - held.length, language, as);
}
