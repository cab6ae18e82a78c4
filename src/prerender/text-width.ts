/**
 * How wide a text runs where no font can be asked: the widths of a plain sans-serif (Helvetica, in thousandths of an em),
 * from which the faces that browsers take for `sans-serif` differ by a few hundredths.
 */
const NARROW = 278;
const WIDE = 1000;

/** Widths of U+0020 to U+007E, by the font metrics that Adobe publishes. */
const LATIN: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

/** Scripts whose letters are as wide as they are high: Chinese, Japanese, Korean. */
const FULL =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/;
const MARK = /\p{Mark}/u;
const CAPITAL = /\p{Lu}/u;

function advance(character: string): number {
  const plain = character.normalize('NFD').charAt(0);
  const known = LATIN[plain.charCodeAt(0) - 0x20];
  if (known !== undefined) return known;
  if (MARK.test(character)) return 0;
  if (FULL.test(character) || character.length > 1) return WIDE;
  if (/[\u2010-\u2012\u2018\u2019\u202F]/.test(character)) return NARROW;
  return CAPITAL.test(character) ? 700 : 556;
}

/**
 * How wide a text runs, estimated, in CSS pixels.
 * @param size font size in CSS pixels
 * @param weight a CSS font weight; half-bold and bolder letters run a little wider
 */
export function estimatedWidth(text: string, size: number, weight = 400): number {
  let sum = 0;
  for (const character of text) sum += advance(character);
  return (sum / 1000) * size * (weight >= 600 ? 1.06 : 1.02);
}

/** Room for a face that runs wider than the one that was counted with. */
const SPARE = 0.87;

/** Lines no wider than `width`, broken between words, and between letters where a script writes no spaces. */
export function brokenLines(
  text: string,
  width: number,
  size: number,
  weight: number,
  lang: string,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, lang)) {
    if (line && estimatedWidth((line + piece).trimEnd(), size, weight) > width * SPARE) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}

/** Words with what follows them up to where a line may break. */
function pieces(text: string, lang: string): readonly string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const before = found.at(-1);
    const joins = before !== undefined && !/\s$/.test(before) && (!isWordLike || !FULL.test(before.slice(-1)));
    if (joins) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found;
}
