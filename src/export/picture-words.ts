import { breakable, graphemes } from './line-breaks.js';
import type { QuoteForm } from '../model/dossier.js';
import { isTold } from '../model/told.js';
import { around, nested, pieces, quotationMarks } from '../words/quotation-marks.js';
import type { PictureRun } from './picture-tones.js';

/** A quotation as it is set. */
export interface Quotation {
  /** Verbatim, with editorial `…` and `[…]` as written. */
  readonly words: string;
  readonly lang: string;
  readonly form: QuoteForm;
  /** The reporter's own wording around the words. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Told words are quiet, as a reporter's are; `sentence` where nobody else's stand beside them. */
  readonly tone?: 'sentence';
  /** A name that told words begin with: stands out. */
  readonly lead?: string | undefined;
}

/** What stands for words that are left out here. */
const LEFT_OUT = '[…]';

/** A piece without a place to break it is cut between characters where it is longer than this. */
const LONG_PIECE = 40;

/** The own words in their marks, the reporter's wording around them; words that are told in other words without marks. */
export function quotationRuns({ words, lang, form, before, after, tone, lead = '' }: Quotation): readonly PictureRun[] {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  if (isTold(form)) {
    const name = words.startsWith(lead) ? lead : '';
    const rest = { text: plain(words).slice(name.length), tone: tone ?? ('told' as const) };
    return name ? [{ text: name, tone: 'own' }, rest] : [rest];
  }
  const { open, close } = quotationMarks(lang);
  const inner = pieces(nested(plain(words), lang)).map(({ text, editorial }): PictureRun => {
    return { text, tone: editorial ? 'editorial' : 'own' };
  });
  const [first, last] = around({ before: before && plain(before), after: after && plain(after) }, lang);
  return [
    ...(first ? [{ text: first, tone: 'told' } as const] : []),
    { text: open, tone: 'own' },
    ...inner,
    { text: close, tone: 'own' },
    ...(last ? [{ text: last, tone: 'told' } as const] : []),
  ];
}

/** How many characters of the words can stand without the rest: the ends of pieces, and the end of all. */
export function cuts({ words }: Quotation): readonly number[] {
  let end = 0;
  const ends = breakable(words)
    .flatMap((piece) => (piece.length > LONG_PIECE ? graphemes(piece) : [piece]))
    .map((piece) => (end += piece.length));
  // Not inside an editor's bracket, which would stay open.
  return ends.filter((at) => words.lastIndexOf('[', at - 1) <= words.lastIndexOf(']', at - 1));
}

/** A quotation of which only so many characters are left, with a mark of what is not. */
export function cutAt<T extends Quotation>(quotation: T, end: number): T {
  const start = quotation.words.slice(0, end);
  if (start === quotation.words) return quotation;
  const kept = start.trimEnd();
  return { ...quotation, words: `${kept}${kept === start ? '' : '\u00a0'}${LEFT_OUT}` };
}

/** The same without the reporter's wording, for one who is too long-winded even for a shortened quotation. */
export function withoutFrame<T extends Quotation>(quotation: T): T {
  const { before, after } = quotation;
  return { ...quotation, before: before && LEFT_OUT, after: after && LEFT_OUT };
}
