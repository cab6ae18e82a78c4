import type { Point } from '../wave.js';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label's measure: the widest of its lines, and its height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a label is shown: all, its first part alone, or a number that stands for it. */
type Form = 'whole' | 'part' | 'number';

/** A label that wants a place. Earlier requests have the first choice. */
export interface LabelRequest extends Size {
  readonly id: string;
  /** The point it belongs to. */
  readonly x: number;
  readonly y: number;
  /** Its first part alone, for where the whole finds no place. */
  readonly part?: Size | undefined;
  /** The number that stands for it where it finds no place at all; what has none may be left out. */
  readonly number?: Size | undefined;
  /** How far it stays from the point. */
  readonly clear: number;
  /** Stands on its point, as a name on its land. */
  readonly centred?: boolean;
  /** Goes farther away than others before it is a number. */
  readonly must?: boolean;
  /** Where others of its kind stand. Nearer to one of them than to its own point, or far away, it would be taken for theirs, and is left out. */
  readonly rivals?: readonly Point[];
}

/** A placed label: its box. */
export interface PlacedLabel extends Box {
  readonly id: string;
  readonly form: Form;
}

const touches = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Sides of a point, in the order in which they are tried: right, left, above, below, the corners. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.7, -0.7],
  [0.7, 0.7],
  [-0.7, -0.7],
  [-0.7, 0.7],
] as const;

/** How far on its own land a name moves down or up. */
const DOWN = [0, -8, 8, -16, 16, -24, 24, -32, 32, -44, 44];

/** Steps away from a point: farther, unless a shorter form is nearer or a label there would be mistaken. */
const stepsOf = ({ must, part, rivals }: LabelRequest, form: Form): readonly number[] =>
  rivals || (part && form === 'whole') ? [0, 8] : must ? [0, 8, 18, 32, 48] : [0, 8, 18];

/** The n-th place to try: on all sides, then a step farther away; undefined after the last. */
function placeToTry(
  { x, y, clear, centred }: LabelRequest,
  steps: readonly number[],
  size: Size,
  n: number,
): Box | undefined {
  const { width, height } = size;
  const away = centred ? DOWN[n] : steps[n >> 3];
  if (away === undefined) return undefined;
  if (centred) return { x: x - width / 2, y: y - height + away, width, height };
  const [i, j] = SIDES[n & 7] ?? SIDES[0];
  return {
    x: x + i * (clear + away) + (width * (Math.sign(i) - 1)) / 2,
    y: y + j * (clear + away) + (height * (Math.sign(j) - 1)) / 2,
    width,
    height,
  };
}

/** Pixels between the points by which lines are known here. */
const STEP = 8;

/** Points along lines. */
function alongAll(lines: readonly (readonly Point[])[]): readonly Point[] {
  const points: Point[] = [];
  for (const line of lines) {
    let from = line[0];
    let next = 0;
    for (const to of line) {
      const x = from ? from[0] : 0;
      const y = from ? from[1] : 0;
      const dx = to[0] - x;
      const dy = to[1] - y;
      const length = Math.sqrt(dx * dx + dy * dy);
      for (; next < length; next += STEP) points.push([x + (dx * next) / length, y + (dy * next) / length]);
      next -= length;
      from = to;
    }
  }
  return points;
}

/** How far a box is from a point. */
function gap({ x, y, width, height }: Box, point: Point): number {
  const dx = Math.max(x - point[0], 0, point[0] - x - width);
  const dy = Math.max(y - point[1], 0, point[1] - y - height);
  return Math.sqrt(dx * dx + dy * dy);
}

const isWithin = (point: Point, x: number, y: number, reach: number): boolean =>
  Math.abs(point[0] - x) < reach && Math.abs(point[1] - y) < reach;

/** How many points a box covers, as far as it matters: so many are too many. */
function covered({ x, y, width, height }: Box, points: readonly Point[], most: number): number {
  let count = 0;
  for (const point of points) {
    if (point[0] < x || point[0] > x + width || point[1] < y || point[1] > y + height) continue;
    count++;
    if (count >= most) break;
  }
  return count;
}

/** What a place farther away costs, in points of lines that are covered nearer by. */
const FARTHER = 1;
/** So much nearer than to its own mark a label that is to be nearest is to no other's. */
const CLEARLY = 3;
/** No place to try is farther away. */
const FARTHEST = 50;

/**
 * Places labels so that none touches another, an obstacle (dot, bead, hub) or the frame: as much of each as has room, and
 * where it covers the least of the lines. What finds no place is not in the answer. An obstacle around the label's own point
 * may be touched.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Size,
  lines: readonly (readonly Point[])[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const points = alongAll(lines);
  const placed = new Map<string, PlacedLabel>();
  const taken: Box[] = [...obstacles];
  for (const request of requests) {
    const { id, x, y, width, height, clear, part, number, centred } = request;
    const point: Point = [x, y];
    // What no place to try comes near is looked at once, and not for each of them.
    const reach = clear + FARTHEST + Math.max(width, height, number?.width ?? 0);
    const near = points.filter((one) => isWithin(one, x, y, reach));
    const rivals = request.rivals?.filter((one) => isWithin(one, x, y, reach + CLEARLY + reach)) ?? [];
    const around = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
    const others = taken.filter((other) => touches(around, other, 1));
    const own = centred ? [] : obstacles.filter((box) => !gap(box, point));
    const isFree = (box: Box): boolean => {
      if (Math.min(box.x, box.y, frame.width - box.x - box.width, frame.height - box.y - box.height) < 2) return false;
      const away = rivals.length ? gap(box, point) + CLEARLY : 0;
      return (
        !others.some((other) => touches(box, other, 1) && (!own.includes(other) || touches(box, other, 0))) &&
        !rivals.some((rival) => gap(box, rival) < away)
      );
    };
    for (const [form, size] of [
      ['whole', request],
      ['part', part],
      ['number', number],
    ] as const) {
      if (!size) continue;
      const steps = stepsOf(request, form);
      let found: Box | undefined;
      let least = Infinity;
      for (let tried = 0; ; tried++) {
        const farther = (centred ? tried : tried >> 3) * FARTHER;
        const box = farther < least ? placeToTry(request, steps, size, tried) : undefined;
        if (!box) break;
        if (!isFree(box)) continue;
        const cost = farther + covered(box, near, least - farther);
        if (cost < least) [found, least] = [box, cost];
      }
      if (!found) continue;
      placed.set(id, { ...found, id, form });
      taken.push(found);
      break;
    }
  }
  return placed;
}
