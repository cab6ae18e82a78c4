import type { Language } from './language.js';

/** The end of a sentence that has one already, an ellipsis too; after it marks may close. */
const ENDED = /[.…!?؟。！？][\p{Pe}\p{Pf}"']*$/u;
/** An end that is as wide as a letter brings its space along. */
const WIDE = /[。！？」』）]$/u;

/**
 * What goes between a sentence and the next: a stop where it has none, and a space; in Chinese and Japanese a stop that is
 * as wide as their comma, and no space.
 */
export function stopAfter(words: string, { phrases }: Language): string {
  if (ENDED.test(words)) return WIDE.test(words) ? '' : ' ';
  return /[，、]/.test(phrases.common.comma) ? '。' : '. ';
}

/** A sentence with its stop. */
export const ended = (words: string, language: Language): string => words + stopAfter(words, language).trim();

/** Parts as sentences, one after the other; the last one ends as it does. What is empty is left out. */
export function sentences(parts: readonly (string | undefined)[], language: Language): string {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said
    .map((part, index) => (index < said.length - 1 ? `${part}${stopAfter(part ?? '', language)}` : part))
    .join('');
}
