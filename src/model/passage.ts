import type { Evidence } from './dossier.js';

/** The words around a passage, cut to whole words; '' where the dossier gives none. */
export interface PassageContext {
  readonly before: string;
  readonly after: string;
}

/**
 * What stands before and after the exact words. Prefixes and suffixes are cut by length, often inside a word: a word
 * that may be half is left out, and what belongs to another paragraph is not shown. Dots say that it goes on, but for the
 * beginning and the end of a paragraph, and the end of a sentence.
 */
export function passageContext({ prefix = '', suffix = '' }: Pick<Evidence, 'prefix' | 'suffix'>): PassageContext {
  const lastParagraph = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const firstParagraph = suffix.split('\n', 1)[0] ?? '';
  const begins = lastParagraph.length < prefix.length;
  const ends = firstParagraph.length < suffix.length;
  const before = begins || /^[\s\p{P}]/u.test(lastParagraph) ? lastParagraph : lastParagraph.replace(/^\S*\s?/, '');
  const after = ends || /[\s\p{P}]$/u.test(firstParagraph) ? firstParagraph : firstParagraph.replace(/\s?\S*$/, '');
  return {
    before: (begins || !before.trim() ? '' : '… ') + before.trimStart(),
    after: after.trimEnd() + (ends || !after.trim() || /[.!?。！？]\P{L}*$/u.test(after) ? '' : ' …'),
  };
}
