import type { Evidence, Source } from '../model/dossier.js';

/** A link to a source, and whether a browser will open it at the words. */
export interface PassageLink {
  readonly href: string;
  readonly exact: boolean;
}

/** Above this many characters a passage is named by its first and last words (text-fragments-polyfill uses the same). */
const WHOLE_AT_MOST = 300;
/** Below this many characters a passage may well occur twice, so the words around it are named too. */
const SHORT = 20;
/** Words that stand for a start, an end, or a context. */
const SOME_WORDS = 5;

const segmenters = new Map<string, Intl.Segmenter>();

/** Words in order, with what belongs to each; also where a language writes no spaces. */
function words(text: string, lang: string): readonly string[] {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })));
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (isWordLike || last === undefined) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}

/** Percent-encoded for a text directive: `-`, `,` and `&` mean something in it (WICG scroll-to-text-fragment). */
function encoded(text: string): string {
  return encodeURIComponent(text.trim())
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The part of a context next to the passage, in whole words, within one paragraph. */
function beside(context: string | undefined, lang: string, side: 'before' | 'after'): string {
  if (!context) return '';
  const lines = context.split('\n');
  const line = (side === 'before' ? lines.at(-1) : lines[0]) ?? '';
  const all = words(line, lang);
  // The outermost word may be cut in half; a browser matches whole words only.
  const whole =
    side === 'before' ? all.slice(lines.length > 1 ? 0 : 1) : all.slice(0, lines.length > 1 ? undefined : -1);
  const near = side === 'before' ? whole.slice(-SOME_WORDS) : whole.slice(0, SOME_WORDS);
  return near.join('').trim();
}

function directive({ exact, prefix, suffix }: Evidence, lang: string): string {
  const paragraphs = exact.split('\n').filter((line) => line.trim());
  if (exact.length > WHOLE_AT_MOST || paragraphs.length > 1) {
    const start = words(paragraphs[0] ?? exact, lang)
      .slice(0, SOME_WORDS)
      .join('');
    const end = words(paragraphs.at(-1) ?? exact, lang)
      .slice(-SOME_WORDS)
      .join('');
    return `${encoded(start)},${encoded(end)}`;
  }
  const passage = encoded(exact);
  if (exact.length >= SHORT) return passage;
  const [before, after] = [encoded(beside(prefix, lang, 'before')), encoded(beside(suffix, lang, 'after'))];
  return `${before && `${before}-,`}${passage}${after && `,-${after}`}`;
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
  const lang = source.language ?? 'en';
  return { href: `${url}${url.includes('#') ? '' : '#'}:~:text=${directive(evidence, lang)}`, exact: true };
}
