import { baseLanguage } from '../words/language.js';
import { breakable } from './line-breaks.js';
import { pictureSvg, type Block, type Reading } from './picture-svg.js';
import { widthAt, type Measure, type PictureRun, type Tone } from './picture-tones.js';
import { cutAt, cuts, quotationRuns, withoutFrame, type Quotation } from './picture-words.js';
import { runPieces, wrap, type ToneLine } from './wrap.js';

/** What a picture shows. The words have a language of their own; everything else has the reader's. */
export interface QuotePicture extends Quotation, Reading {
  readonly heading?: string | undefined;
  /** Whose words these are, and through whom they came. */
  readonly sentence: string;
  readonly source: string;
  /** Language of heading, sentence, source and note. */
  readonly reader: Reading;
  /** Says that the quotation is shortened; stands only where it had to be. */
  readonly shortened: string;
}

/** The pictures that social media take: 16:9 and 1:1. */
export const PICTURE_SIZES = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
} as const;

/** A size of a picture. */
export type PictureShape = keyof typeof PICTURE_SIZES;

const MARGIN = 64;
/** Nothing is smaller: on a telephone, at a third of its size, this is still 8 px. */
const SMALLEST = 24;
const LARGEST = 88;
/** What stands around the words gives way before the words are cut. */
const SMALL_PRINT = 28;
/** Of the height, for what stands under the words. */
const FOOT_AT_MOST = 0.4;
const GAP = 28;
const SMALL_GAP = 10;

/** Scripts that need more room between lines, as on the card. */
const TALL = new Set(['ko', 'zh', 'ja', 'ar', 'fa', 'ur', 'th', 'km', 'lo', 'my']);

/**
 * A quotation as a picture in SVG: heading, words, whose they are, source, in the light colours, nothing smaller than
 * 24 px. The words stand as large as they fit. Where they do not fit at all they are cut between words, with `[…]` at
 * the cut and a line that says so; the picture's description has them whole.
 * @param measure for example `measureText` of a canvas, with the fonts loaded
 */
export function quotePicture(
  picture: QuotePicture,
  shape: PictureShape,
  measure: Measure,
  family: string = 'system-ui, sans-serif',
): string {
  const { width, height } = PICTURE_SIZES[shape];
  const sheet: Sheet = { width: width - 2 * MARGIN, height: height - 2 * MARGIN, measure, family };
  const { heading, source, sentence, reader } = picture;
  const words = quotationRuns(picture).map(({ text }) => text);
  return pictureSvg({
    ...{ width, height, margin: MARGIN, family, reader },
    title: heading ?? source,
    description: [words.join(''), sentence, source].join('\n'),
    ...compose(picture, sheet),
  });
}

/** The inside of the margins, and how text is measured there. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly family: string;
}

/** A block that has no place yet. */
type Text = Omit<Block, 'top'>;

interface Composition {
  readonly rule: number;
  readonly blocks: readonly Block[];
}

/** First with roomy small print, then with the smallest, then with fewer words. */
function compose(picture: QuotePicture, sheet: Sheet): Composition {
  for (const size of [SMALL_PRINT, SMALLEST]) {
    const around = smallPrint(picture, sheet, size);
    const words = around && largestWords(picture, sheet, around);
    if (words) return placed(around, words, sheet);
  }
  const around = smallPrint(picture, sheet, SMALLEST, true) ?? { head: [], foot: [] };
  return placed(around, shortened(picture, sheet, around), sheet);
}

interface SmallPrint {
  readonly head: readonly Text[];
  readonly foot: readonly Text[];
}

/** Heading, sentence and source; at the smallest size with an ellipsis where even that is too much. */
function smallPrint(picture: QuotePicture, sheet: Sheet, size: number, cut = false): SmallPrint | undefined {
  const { heading, sentence, source, reader } = picture;
  const room = Math.floor((FOOT_AT_MOST * sheet.height) / (size * leadingOf(reader))) - 2;
  const wanted: readonly (readonly [string, Tone, number])[] = [
    [heading ?? '', 'heading', 2],
    [sentence, 'sentence', room - (cut ? 1 : 0)],
    [source, 'source', 2],
    [cut ? picture.shortened : '', 'note', 1],
  ];
  const texts = wanted
    .filter(([text]) => text)
    .map(([text, tone, most]) => {
      const run = { text, tone };
      return size > SMALLEST ? set(runPieces([run]), reader, sheet, size, most) : clipped(run, reader, sheet, most);
    });
  if (texts.includes(undefined)) return undefined;
  const all = texts.filter((text) => text !== undefined);
  return { head: all.slice(0, heading ? 1 : 0), foot: all.slice(heading ? 1 : 0) };
}

/** Pieces in lines; `undefined` where they take too many. */
function set(
  pieces: readonly ToneLine<Tone>[],
  reading: Reading,
  { width, measure, family }: Sheet,
  size: number,
  most: number,
): Text | undefined {
  const lines = wrap(pieces, width, most, widthAt(measure, size, family));
  return lines && { reading, size, leading: size * leadingOf(reading), lines };
}

function clipped(run: PictureRun, reading: Reading, sheet: Sheet, most: number): Text | undefined {
  const pieces = breakable(run.text);
  const first = (count: number): PictureRun => {
    return count === pieces.length ? run : { ...run, text: `${pieces.slice(0, count).join('').trimEnd()}…` };
  };
  const lay = (count: number): Text | undefined => set(runPieces([first(count)]), reading, sheet, SMALLEST, most);
  return lay(largest(0, pieces.length, (count) => lay(count) !== undefined) ?? 0);
}

/** The words at the largest size that leaves room for the rest. */
function largestWords(picture: QuotePicture, sheet: Sheet, around: SmallPrint): Text | undefined {
  const lay = layWords(picture, sheet, around);
  const size = largest(SMALLEST, LARGEST, (candidate) => lay(candidate) !== undefined);
  return size === undefined ? undefined : lay(size);
}

/** The words at a size; `undefined` where they leave no room for the rest. */
function layWords(picture: QuotePicture, sheet: Sheet, around: SmallPrint): (size: number) => Text | undefined {
  const { lang, dir } = picture;
  const pieces = runPieces(quotationRuns(picture));
  const room = roomFor(around, sheet) / leadingOf(picture);
  return (size) => set(pieces, { lang, dir }, sheet, size, Math.floor(room / size));
}

/** As many of the words as fit at the smallest size, with a mark at the cut. */
function shortened(picture: QuotePicture, sheet: Sheet, around: SmallPrint): Text | undefined {
  const ends = cuts(picture);
  for (const framed of [picture, withoutFrame(picture)]) {
    const lay = (index: number): Text | undefined => layWords(cutAt(framed, ends[index] ?? 0), sheet, around)(SMALLEST);
    const last = largest(0, ends.length - 1, (index) => lay(index) !== undefined);
    if (last !== undefined) return lay(last);
  }
  return undefined;
}

/** The largest whole number that fits, where whatever is smaller than one that fits does too. */
function largest(from: number, to: number, fits: (candidate: number) => boolean): number | undefined {
  let [low, high] = [from - 1, to];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low < from ? undefined : low;
}

function leadingOf({ lang }: Reading): number {
  return TALL.has(baseLanguage(lang)) ? 1.5 : 1.3;
}

function heightOf(texts: readonly Text[]): number {
  const lines = texts.reduce((sum, { lines, leading }) => sum + lines.length * leading, 0);
  return lines + SMALL_GAP * Math.max(0, texts.length - 1);
}

/** Heading and gap above the words; gap, rule, gap and foot under them. */
function roomFor({ head, foot }: SmallPrint, sheet: Sheet): number {
  return sheet.height - (head.length ? heightOf(head) + GAP : 0) - heightOf(foot) - 2 * GAP;
}

/** Heading on top, foot at the bottom, the words in the middle between them. */
function placed(around: SmallPrint, words: Text | undefined, sheet: Sheet): Composition {
  const { head, foot } = around;
  const footTop = MARGIN + sheet.height - heightOf(foot);
  const wordsTop = MARGIN + (head.length ? heightOf(head) + GAP : 0);
  const spare = words ? (roomFor(around, sheet) - heightOf([words])) / 2 : 0;
  return {
    rule: footTop - GAP,
    blocks: [...stacked(head, MARGIN), ...stacked(words ? [words] : [], wordsTop + spare), ...stacked(foot, footTop)],
  };
}

function stacked(texts: readonly Text[], top: number): readonly Block[] {
  return texts.map((text, index) => {
    const above = texts.slice(0, index);
    return { ...text, top: top + heightOf(above) + (index > 0 ? SMALL_GAP : 0) };
  });
}
