import type { Reach } from '../../model/time.js';
import { xOf, type Scale } from './scale.js';

/** What stands behind the visits, from the rails down: what is between the two, who led them, what went on around them. */
export const BANDS = ['between', 'leaders', 'around'] as const;
export type Behind<T> = Readonly<Record<(typeof BANDS)[number], T>>;

/** Something dated behind the visits. */
export interface Background {
  readonly id: string;
  readonly when: Reach;
  readonly labelWidth: number;
}

/** A bar behind the visits, with its label beside it. */
export interface BarRequest {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly width: number;
}

/** A placed bar. */
export interface Bar extends BarRequest {
  readonly row: number;
  readonly side: 'before' | 'after' | 'on';
}

const GAP = 8;
/** So much of a bar is seen at both ends of a label that stands on it. */
const ENDS = 16;

/**
 * Bars in as few rows as hold them without touching, each label before its bar where there is room, else after it, else on it.
 * What finds no room in `rows` rows is left out.
 */
export function packBars(
  requests: readonly BarRequest[],
  bounds: { readonly left: number; readonly right: number },
  rows = 3,
): readonly Bar[] {
  const taken: [number, number][][] = [];
  const placed: Bar[] = [];
  for (const request of requests) {
    const { x0, x1, width } = request;
    const places: readonly (readonly [Bar['side'], number, number])[] = [
      ['before', x0 - GAP - width, x1],
      ['after', x0, x1 + GAP + width],
      ...(width + 2 * ENDS <= x1 - x0 ? [['on', x0, x1] as const] : []),
    ];
    for (let row = 0; row < rows; row++) {
      const held = (taken[row] ??= []);
      const place = places.find(
        ([, from, to]) =>
          from >= bounds.left && to <= bounds.right && held.every(([a, b]) => to + GAP < a || from - GAP > b),
      );
      if (!place) continue;
      const [side, from, to] = place;
      held.push([from, to]);
      placed.push({ ...request, row, side });
      break;
    }
  }
  return placed;
}

/** From one row of bars to the next. */
export const BAR_ROW = 26;

/** The bars of a band, and where its first row begins. */
export interface Band {
  readonly bars: readonly Bar[];
  readonly from: number;
}

function barsOf(list: readonly Background[], scale: Scale, rows: number | undefined): readonly Bar[] {
  // What was over before the axis begins, or began after its end, has no place on it: at its edge it would be of another time.
  const inside = list.filter(({ when }) => when.latest >= scale.start && when.earliest <= scale.end);
  const requests = inside.map(({ id, when, labelWidth }) => {
    const [a, b] = [xOf(scale, Math.max(scale.start, when.earliest)), xOf(scale, Math.min(scale.end, when.latest + 1))];
    return { id, x0: Math.min(a, b), x1: Math.max(a, b, Math.min(a, b) + 6), width: labelWidth };
  });
  return packBars(requests, scale, rows);
}

/**
 * Bands one under the other from a height down, along the axis of the visits: none reaches into the names of the rows.
 * @param rows of a band at most
 */
export function layoutBands(
  behind: Behind<readonly Background[]>,
  scale: Scale,
  top: number,
  rows?: number,
): { readonly bands: Behind<Band>; readonly bottom: number } {
  let bottom = top;
  const bands = BANDS.map((band) => {
    const bars = barsOf(behind[band], scale, rows);
    const placed = { bars, from: bottom };
    bottom += bars.reduce((rows, { row }) => Math.max(rows, row + 1), 0) * BAR_ROW;
    return [band, placed] as const;
  });
  return { bands: Object.fromEntries(bands) as Behind<Band>, bottom };
}
