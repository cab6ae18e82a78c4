/**
 * Where a line may end, after the Unicode line breaking algorithm (UAX #14) as far as quotations need it: after white
 * space and hyphens; between the characters of Chinese and Japanese but for their closing and opening marks; between the
 * words of Thai, Lao, Khmer and Burmese. Hangul is kept in words, as Korean publishers set it (`keep-all`).
 */

/** White space at which a line may end; no-break spaces are none. */
const SPACE = '[ \\t\\n\\r\\u1680\\u2000-\\u2006\\u2008-\\u200b\\u205f\\u3000]';
const STARTS_WITH_SPACE = new RegExp(`^${SPACE}`);
const ENDS_WITH_SPACE = new RegExp(`${SPACE}$`);

/** Signs that stand between characters as characters do: Han, Kana, full-width forms. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Scripts without spaces, whose words a dictionary tells apart. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No line begins with a closing mark, a small kana, or a sign that lengthens or repeats (JIS X 4051). */
const NEVER_FIRST =
  /^[\p{Close_Punctuation}\p{Final_Punctuation}!%,.:;?…‥—、。，．・：；！？～ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const NEVER_LAST = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;
const LAST = /.\p{Mark}*$/su;
const HYPHENATED = /[\p{Letter}\p{Number}][-‐–—]$/u;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader takes for one character each. */
export function graphemes(text: string): readonly string[] {
  return [...characters.segment(text)].map(({ segment }) => segment);
}

/** A text in pieces, after each of which a line may end. Together they are the text. */
export function breakable(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of words.segment(text)) {
    for (const atom of IDEOGRAPHIC.test(segment) ? graphemes(segment) : [segment]) {
      if (piece && mayBreak(piece, atom)) {
        pieces.push(piece);
        piece = '';
      }
      piece += atom;
    }
  }
  return piece ? [...pieces, piece] : pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (STARTS_WITH_SPACE.test(after)) return false;
  if (ENDS_WITH_SPACE.test(before)) return true;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  if (HYPHENATED.test(before)) return /^\p{Letter}/u.test(after);
  const last = LAST.exec(before)?.[0] ?? '';
  if (UNSPACED.test(last) && UNSPACED.test(after)) return true;
  if (HANGUL.test(last) || HANGUL.test(after)) return false;
  return IDEOGRAPHIC.test(last) || IDEOGRAPHIC.test(after);
}
