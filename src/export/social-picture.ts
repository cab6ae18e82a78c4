import { baseLanguage } from '../words/language.js';
import { breakable } from './line-breaks.js';
import { pictureSvg, type Block, type Reading } from './picture-svg.js';
import { widthAt, type Measure, type PictureRun, type Tone } from './picture-tones.js';
import { cutAt, cuts, quotationRuns, withoutFrame, type Quotation } from './picture-words.js';
import { runPieces, wrap, type ToneLine } from './wrap.js';

/** A paragraph of what a picture shows. */
export interface Paragraph extends Reading {
  /** A quotation, which may be shortened, or what has to stand whole. */
  readonly words: Quotation | readonly PictureRun[];
  /** Its size against that of the picture's words; 1 without. */
  readonly scale?: number;
  /** Its number in a list: stands before it, and all that is said stands clear of it. */
  readonly mark?: string | undefined;
  /** Belongs to the paragraph above: what is measured to the number, whose words to the words. */
  readonly close?: boolean;
  /** Stands on one line, and is set smaller for it: a number. */
  readonly whole?: boolean;
}

/** What a picture shows: a quotation, a figure, a set. */
export interface SocialPicture {
  readonly heading?: string | undefined;
  readonly body: readonly Paragraph[];
  /** The most that the words are set at, in pixels. */
  readonly largest?: number;
  /** What is said of the words: whose they are, what kind of number it is, what others say. */
  readonly sentence: string;
  readonly source: string;
  /** Language of heading, sentence, source and note. */
  readonly reader: Reading;
  /** Says that the words are shortened; stands only where they had to be. */
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
/** Above a paragraph, in parts of the size of the words; above one that belongs to what is above it. */
const PARAGRAPH_GAP = 0.55;
const CLOSE_GAP = 0.1;
/** Between a number and its item. */
const MARK_GAP = 0.6;

/** Scripts that need more room between lines, as on the card. */
const TALL = new Set(['ko', 'zh', 'ja', 'ar', 'fa', 'ur', 'th', 'km', 'lo', 'my']);

/**
 * A picture in SVG: heading, words, what is said of them, source, in the light colours, nothing smaller than 24 px. The
 * words stand as large as they fit. Where they do not fit at all they are cut between words, with `[…]` at the cut and a
 * line that says so; the picture's description has them whole.
 * @param measure for example `measureText` of a canvas, with the fonts loaded
 */
export function socialPicture(
  picture: SocialPicture,
  shape: PictureShape,
  measure: Measure,
  family: string = 'system-ui, sans-serif',
): string {
  const { width, height } = PICTURE_SIZES[shape];
  const sheet: Sheet = { width: width - 2 * MARGIN, height: height - 2 * MARGIN, measure, family };
  const { heading, source, sentence, reader, body } = picture;
  const words = body.map(({ mark, words }) => {
    const text = runsOf(words).map((run) => run.text);
    return [mark, text.join('')].filter(Boolean).join('. ');
  });
  return pictureSvg({
    ...{ width, height, margin: MARGIN, family, reader },
    title: heading ?? source,
    description: [...words, sentence, source].filter(Boolean).join('\n'),
    ...compose(picture, sheet),
  });
}

const isQuotation = (words: Paragraph['words']): words is Quotation => !Array.isArray(words);

function runsOf(words: Paragraph['words']): readonly PictureRun[] {
  return isQuotation(words) ? quotationRuns(words) : words;
}

/** The inside of the margins, and how text is measured there. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly family: string;
}

/** A block that has no place yet. */
interface Text extends Omit<Block, 'top'> {
  /** Clear above it, where it is not the first. */
  readonly gap: number;
  /** Its number, on its first line. */
  readonly mark?: Text | undefined;
}

interface Composition {
  readonly rule: number;
  readonly blocks: readonly Block[];
}

/** First with roomy small print, then with the smallest, then with fewer words. */
function compose(picture: SocialPicture, sheet: Sheet): Composition {
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
function smallPrint(picture: SocialPicture, sheet: Sheet, size: number, cut = false): SmallPrint | undefined {
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
  return lines && { reading, size, leading: size * leadingOf(reading), lines, gap: SMALL_GAP };
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
function largestWords(picture: SocialPicture, sheet: Sheet, around: SmallPrint): readonly Text[] | undefined {
  const room = roomFor(around, sheet);
  const lay = (size: number): readonly Text[] | undefined => layWords(picture, sheet, room, size);
  const size = largest(SMALLEST, picture.largest ?? LARGEST, (candidate) => lay(candidate) !== undefined);
  return size === undefined ? undefined : lay(size);
}

/** Paragraphs at a size; `undefined` where they leave no room for the rest. */
function layWords(
  { body, reader }: Pick<SocialPicture, 'body' | 'reader'>,
  sheet: Sheet,
  room: number,
  size: number,
): readonly Text[] | undefined {
  const markOf = (mark: string): PictureRun => ({ text: mark, tone: 'source' });
  const width = widthAt(sheet.measure, size, sheet.family);
  const marks = body.flatMap(({ mark }) => (mark ? width(markOf(mark)) : []));
  const indent = marks.length ? Math.max(...marks) + MARK_GAP * size : 0;
  const texts: Text[] = [];
  for (const { words, lang, dir, scale = 1, mark, close, whole } of body) {
    const pieces = runPieces(runsOf(words));
    const lay = (own: number, most: number): Text | undefined =>
      set(pieces, { lang, dir }, { ...sheet, width: sheet.width - indent }, own, most);
    const wanted = Math.max(SMALLEST, scale * size);
    const line = whole ? largest(SMALLEST, Math.floor(wanted), (one) => lay(one, 1) !== undefined) : undefined;
    const own = line ?? wanted;
    const text = lay(own, Math.floor(room / (own * leadingOf({ lang, dir }))));
    if (!text) return undefined;
    texts.push({
      ...text,
      gap: (close ? CLOSE_GAP : PARAGRAPH_GAP) * size,
      // Words of the other direction begin at the other margin.
      indent: dir === reader.dir ? indent : 0,
      mark: mark ? set([[markOf(mark)]], reader, sheet, own, 1) : undefined,
    });
  }
  return heightOf(texts) > room ? undefined : texts;
}

/** As many of the words as fit at the smallest size, with a mark at each cut. */
function shortened({ body, reader }: SocialPicture, sheet: Sheet, around: SmallPrint): readonly Text[] {
  const room = roomFor(around, sheet);
  const ends = body.map(({ words }) => (isQuotation(words) ? cuts(words) : []));
  const most = Math.max(...ends.map(({ length }) => length));
  for (const frame of [(words: Quotation) => words, withoutFrame]) {
    const lay = (index: number): readonly Text[] | undefined => {
      const short = body.map((paragraph, at): Paragraph => {
        const { words } = paragraph;
        const end = ends[at]?.[Math.min(index, ends[at].length - 1)] ?? 0;
        return isQuotation(words) ? { ...paragraph, words: cutAt(frame(words), end) } : paragraph;
      });
      return layWords({ body: short, reader }, sheet, room, SMALLEST);
    };
    const last = largest(0, most - 1, (index) => lay(index) !== undefined);
    if (last !== undefined) return lay(last) ?? [];
  }
  // Too many: the first of them, each with what belongs to it.
  const starts = body.flatMap(({ close }, index) => (close ? [] : [index]));
  const first = (count: number): readonly Text[] | undefined => {
    return layWords({ body: body.slice(0, starts[count]), reader }, sheet, room, SMALLEST);
  };
  return first(largest(0, starts.length - 1, (count) => first(count) !== undefined) ?? 0) ?? [];
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
  return texts.reduce((sum, { lines, leading, gap }, at) => sum + lines.length * leading + (at && gap), 0);
}

/** Heading and gap above the words; gap, rule, gap and foot under them. */
function roomFor({ head, foot }: SmallPrint, sheet: Sheet): number {
  return sheet.height - (head.length ? heightOf(head) + GAP : 0) - heightOf(foot) - 2 * GAP;
}

/** Heading on top, foot at the bottom, the words in the middle between them. */
function placed(around: SmallPrint, words: readonly Text[], sheet: Sheet): Composition {
  const { head, foot } = around;
  const footTop = MARGIN + sheet.height - heightOf(foot);
  const wordsTop = MARGIN + (head.length ? heightOf(head) + GAP : 0);
  const spare = words.length ? (roomFor(around, sheet) - heightOf(words)) / 2 : 0;
  return {
    rule: footTop - GAP,
    blocks: [...stacked(head, MARGIN), ...stacked(words, wordsTop + spare), ...stacked(foot, footTop)],
  };
}

function stacked(texts: readonly Text[], top: number): readonly Block[] {
  return texts.flatMap(({ gap, mark, ...text }, index) => {
    const at = top + heightOf(texts.slice(0, index)) + (index && gap);
    return [...(mark ? [{ ...mark, top: at }] : []), { ...text, top: at }];
  });
}
