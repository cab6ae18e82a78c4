/** Words that a file may give in one language or in several. */
import { at, isRaw, put, wordsAt, type Path, type Raw } from './draft.js';

/** The words in the dossier's own language, else the first. */
export function shownText(value: unknown, lang: string): string {
  if (typeof value === 'string') return value;
  if (!isRaw(value)) return typeof value === 'number' ? String(value) : '';
  const words = value[lang] ?? value['en'] ?? Object.values(value)[0];
  return typeof words === 'string' ? words : '';
}

/** Puts words; where there are several languages, in the dossier's own, and the others stay. */
export function putText(draft: Raw, path: Path, words: string): unknown {
  if (!isRaw(at(draft, path))) return put(draft, path, words);
  return put(draft, [...path, wordsAt(draft, ['lang']) || 'en'], words);
}

/** The number that is written, with or without marks between thousands; other words stay, for the reader to refuse. */
export function numberIn(words: string): number | string {
  const digits = words.trim().replace(/(?<=\d)[, \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : words.trim();
}
