/**
 * Words of a citation in runs, so that a page can set what a style sets in italics. The forms of citations are English
 * in every language of the page (the styles are), so their words stand here and not among the messages.
 */
import { nested } from '../quotation-marks.js';

/** A piece of a citation. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A citation, or a part of one. */
export type Runs = readonly Run[];

/** A part where it is put together: words, runs, or nothing. */
export type Part = Runs | string | undefined;

/** Only these scripts have italics; a title in Hangul or Arabic stays upright. */
const SLANTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Ends a sentence by itself, also inside closing marks; not inside a bracket. */
const ENDS = /[.?!…。？！]["”’]*$/u;

/** The plain words. */
export function runsText(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/** Words in italics, where their script has them. */
export function italic(text: string | undefined): Runs | undefined {
  return text ? [{ text, italic: SLANTED.test(text) || !/\p{Letter}/u.test(text) }] : undefined;
}

/**
 * A title in English marks, its own marks as inner ones, the style's point inside, as Americans set it. A comma follows
 * even a question mark (Chicago 6.125); a full stop does not.
 */
export function quoted(title: string, point: '' | '.' | ','): string {
  const inner = nested(title, 'en');
  const marked = inner !== title && inner.endsWith('’');
  const words = marked ? inner.slice(0, -1) : inner;
  const closing = point === '.' && ENDS.test(words) ? '' : point;
  return `“${words}${closing}${marked ? '’' : ''}”`;
}

/** Parts in a row, what is empty left out. */
export function joined(parts: readonly Part[], between: string): Runs {
  const runs: Run[] = [];
  for (const part of parts) {
    const next = typeof part === 'string' ? [{ text: part, italic: false }] : (part ?? []);
    if (!next.some(({ text }) => text)) continue;
    if (runs.length > 0) runs.push({ text: gap(runs, between), italic: false });
    runs.push(...next);
  }
  return merged(runs);
}

/** A comma that stands inside closing marks already is not set again. */
function gap(before: Runs, between: string): string {
  return between === ', ' && runsText(before).endsWith(',”') ? ' ' : between;
}

function merged(runs: Runs): Runs {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.italic === run.italic) out[out.length - 1] = { ...run, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** Parts with commas between them. */
export function commas(...parts: readonly Part[]): Runs {
  return joined(parts, ', ');
}

/** Parts with a space between them. */
export function spaced(...parts: readonly Part[]): Runs {
  return joined(parts, ' ');
}

/** A part with the full stop that it has not got yet. */
export function stopped(part: Part): Runs {
  const runs = joined([part], '');
  return runs.length === 0 || ENDS.test(runsText(runs)) ? runs : joined([runs, '.'], '');
}

/** Parts as sentences; an address at the end stays without a full stop. */
export function sentences(parts: readonly Part[], address?: string): Runs {
  return spaced(...parts.map(stopped), address);
}
