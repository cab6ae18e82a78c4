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
  /** The middle of its words. */
  readonly middle: number;
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

/** What is drawn from here to there. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** The widest stretch that nothing drawn within stands in. */
function freest({ x0, x1 }: Stretch, drawn: readonly Stretch[]): Stretch {
  let free: Stretch = { x0, x1: x0 };
  let from = x0;
  for (const block of [...drawn, { x0: x1, x1 }].sort((a, b) => a.x0 - b.x0)) {
    if (block.x0 < x0 || block.x0 > x1) continue;
    if (block.x0 - from > free.x1 - free.x0) free = { x0: from, x1: block.x0 };
    from = Math.max(from, block.x1);
  }
  return free;
}

/**
 * Gaps between their visits; one for whose shortest form there is no room has no mark. What others contradict ends no gap:
 * the words stand beside it.
 * @param drawn visits
 */
export function gapMarks(
  scale: Scale,
  gaps: readonly { readonly gap: Gap; readonly forms: readonly GapForm[] }[],
  drawn: readonly Stretch[],
): readonly GapMark[] {
  return gaps.flatMap(({ gap, forms }) => {
    const ends = [xOf(scale, gap.from), xOf(scale, gap.to)];
    const [x0, x1] = [Math.min(...ends), Math.max(...ends)];
    const free = freest({ x0, x1 }, drawn);
    const wide = free.x1 - free.x0;
    const form = forms.find(({ first, below }) => first + 2 * (BESIDE + WITHIN) <= wide && below + 2 * BELOW <= wide);
    return form ? [{ ...gap, x0, x1, middle: (free.x0 + free.x1) / 2, form }] : [];
  });
}
