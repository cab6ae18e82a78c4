import type { Evidence, Source } from '../model/dossier.js';
import { wordsIn } from './words-in.js';

/** A link to a source, and whether a browser will open it at the words. */
export interface PassageLink {
  readonly href: string;
  readonly exact: boolean;
}

/** Above this many characters a passage is named by its first and last words (text-fragments-polyfill uses the same). */
const WHOLE_AT_MOST = 300;
/** Below this many characters a passage may well occur twice: without the words around it, it would be found anywhere. */
const SHORT = 20;
/** Words that stand for a start or an end: fewer often open another sentence too. */
const EDGE_WORDS = 10;
/** Words that stand for a context. */
const CONTEXT_WORDS = 5;

/**
 * Percent-encoded for a text directive: `-`, `,` and `&` mean something in it (WICG scroll-to-text-fragment). Blanks count
 * once, as on a page; half of a character, which a cut by length may leave, stands on no page.
 */
function encoded(text: string): string {
  return encodeURIComponent(
    text
      .replace(/\p{Surrogate}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The part of a context next to the passage, in whole words, within one paragraph. */
function beside(context: string | undefined, lang: string, side: 'before' | 'after'): string {
  if (!context) return '';
  const lines = context.split('\n').filter((line) => line.trim());
  // The outermost word may be cut in half; a browser matches whole words only.
  const cut = lines.length > 1 ? 0 : 1;
  if (side === 'before')
    return wordsIn(lines.at(-1) ?? '', lang)
      .slice(cut)
      .slice(-CONTEXT_WORDS)
      .join('');
  const all = wordsIn(lines[0] ?? '', lang);
  return all.slice(0, Math.min(all.length - cut, CONTEXT_WORDS)).join('');
}

/** The passage itself; where it is long or has several paragraphs, its first and last words. */
function passage(exact: string, lang: string): string {
  const paragraphs = exact.split('\n').filter((line) => line.trim());
  if (exact.length <= WHOLE_AT_MOST && paragraphs.length <= 1) return encoded(exact);
  const start = wordsIn(paragraphs[0] ?? exact, lang).slice(0, EDGE_WORDS);
  const end = wordsIn(paragraphs.at(-1) ?? exact, lang).slice(-EDGE_WORDS);
  return `${encoded(start.join(''))},${encoded(end.join(''))}`;
}

/**
 * The passage between the words around it, so that no other place of the same wording is opened. A browser takes the first
 * directive that it finds: where only the surroundings have changed since, a passage long enough is still found by itself.
 */
function directives({ exact, prefix, suffix }: Evidence, lang: string): string {
  const itself = passage(exact, lang);
  const [before, after] = [encoded(beside(prefix, lang, 'before')), encoded(beside(suffix, lang, 'after'))];
  if (!before && !after) return `text=${itself}`;
  const inPlace = `text=${before && `${before}-,`}${itself}${after && `,-${after}`}`;
  return exact.length < SHORT ? inPlace : `${inPlace}&text=${itself}`;
}

/** Can a browser find words in it? Not in a PDF, nor in what is no document. */
const takesFragment = (url: string): boolean => !/\.(?:pdf|csv|zip|xlsx?|docx?)(?:$|[?#])/i.test(url);

/**
 * The address of a source at the exact words of a passage; the plain address where it cannot be opened there;
 * `undefined` without an http(s) address.
 */
export function passageLink(source: Source, evidence: Evidence): PassageLink | undefined {
  const url = source.URL;
  if (!url || !/^https?:/i.test(url)) return undefined;
  if (!takesFragment(url) || !evidence.exact.trim()) return { href: url, exact: false };
  const [address = url] = url.split(':~:', 1);
  const fragment = `:~:${directives(evidence, source.language ?? 'en')}`;
  return { href: `${address}${address.includes('#') ? '' : '#'}${fragment}`, exact: true };
}
