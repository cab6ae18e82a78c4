import { xOf, type Scale } from './scale.js';
import type { Gap } from './silences.js';

/** A way to write a gap: its years and what is known of it, each in one or more lines. */
export interface GapForm {
  readonly years: readonly string[];
  readonly reason: readonly string[];
  /** Pixels of the first line, which stands within the bracket, and of the longest one below it. */
  readonly first: number;
  readonly below: number;
}

/** A gap in its place, in the fullest form that its place has room for. */
export interface GapMark extends Gap {
  readonly x0: number;
  readonly x1: number;
  readonly form: GapForm;
}

/** Between a visit and the bracket, between the bracket and its words, and between a visit and the words below. */
export const BESIDE = 6;
const WITHIN = 3;
const BELOW = 3;

/** Words in two lines, as even as they can be: breaks that the language allows, the widths of the lines. */
export function inTwoLines(
  pieces: readonly string[],
  measure: (text: string) => number,
): readonly [first: string, second: string] | undefined {
  const ways = pieces.slice(1).map((_, index): readonly [string, string] => [
    pieces
      .slice(0, index + 1)
      .join('')
      .trim(),
    pieces
      .slice(index + 1)
      .join('')
      .trim(),
  ]);
  const width = (lines: readonly string[]): number => Math.max(...lines.map(measure));
  return [...ways].sort((a, b) => width(a) - width(b))[0];
}

/** Gaps between their visits; one for whose shortest form there is no room has no mark. */
export function gapMarks(
  scale: Scale,
  gaps: readonly { readonly gap: Gap; readonly forms: readonly GapForm[] }[],
): readonly GapMark[] {
  return gaps.flatMap(({ gap, forms }) => {
    const ends = [xOf(scale, gap.from), xOf(scale, gap.to)];
    const [x0, x1] = [Math.min(...ends), Math.max(...ends)];
    const form = forms.find(
      ({ first, below }) => first + 2 * (BESIDE + WITHIN) <= x1 - x0 && below + 2 * BELOW <= x1 - x0,
    );
    return form ? [{ ...gap, x0, x1, form }] : [];
  });
}
