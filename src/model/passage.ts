import type { Evidence } from './dossier.js';

/** The words around a passage, cut to whole words; '' where the dossier gives none. */
export interface PassageContext {
  readonly before: string;
  readonly after: string;
}

/**
 * What stands before and after the exact words. Prefixes and suffixes are cut by length, often inside a word: a word
 * that may be half is left out, and what belongs to another paragraph is not shown.
 */
export function passageContext({ prefix = '', suffix = '' }: Pick<Evidence, 'prefix' | 'suffix'>): PassageContext {
  const lastParagraph = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const firstParagraph = suffix.split('\n', 1)[0] ?? '';
  const startsWhole = lastParagraph.length < prefix.length || /^[\s\p{P}]/u.test(lastParagraph);
  const endsWhole = firstParagraph.length < suffix.length || /[\s\p{P}]$/u.test(firstParagraph);
  const before = startsWhole ? lastParagraph : lastParagraph.replace(/^\S*\s?/, '');
  const after = endsWhole ? firstParagraph : firstParagraph.replace(/\s?\S*$/, '');
  return { before: before.trimStart(), after: after.trimEnd() };
}
