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

/** How a label is shown: whole, its first part alone or in two lines, or a number that stands for it. */
type Form = 'whole' | 'part' | 'number';

/** A label that wants a place. Earlier requests have the first choice. */
export interface LabelRequest extends Size {
  readonly id: string;
  /** The point it belongs to. */
  readonly x: number;
  readonly y: number;
  /** Its first part alone, or in two lines, for where the whole finds no place. */
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

/** Places to try: on all sides, then farther away, unless a shorter form is nearer or a label there would be mistaken. */
function candidates(
  { x, y, clear, centred, must, part, rivals }: LabelRequest,
  size: Size,
  form: Form,
): readonly Box[] {
  const { width, height } = size;
  const at = (i: number, j: number, d: number): Box => ({
    x: x + i * d + (width * (Math.sign(i) - 1)) / 2,
    y: y + j * d + (height * (Math.sign(j) - 1)) / 2,
    width,
    height,
  });
  if (centred) {
    const aside = form === 'part' ? [0, -8, 8, -16, 16, -24, 24, -32, 32] : [0];
    return [0, -8, 8, -16, 16, -24, 24, -32, 32, -44, 44].flatMap((down) =>
      aside.map((right) => ({ x: x - width / 2 + right, y: y - height / 2 + down, width, height })),
    );
  }
  const away = rivals || (part && form === 'whole' && !must) ? [0, 8] : must ? [0, 8, 18, 32, 48] : [0, 8, 18];
  return away.flatMap((more) => SIDES.map(([i, j]) => at(i, j, clear + more)));
}

/** Pixels between the points by which lines are known here. */
const STEP = 8;

/** Points along lines. */
function alongAll(lines: readonly (readonly Point[])[]): readonly Point[] {
  const points: Point[] = [];
  for (const line of lines) {
    let [from, next] = [line[0], 0];
    for (const to of line) {
      const [x, y] = from ?? to;
      const [dx, dy] = [to[0] - x, to[1] - y];
      const length = Math.sqrt(dx * dx + dy * dy);
      for (; next < length; next += STEP) points.push([x + (dx * next) / length, y + (dy * next) / length]);
      next -= length;
      from = to;
    }
  }
  return points;
}

/** How far a box is from a point. */
const gap = ({ x, y, width, height }: Box, [px, py]: Point): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

/** What a place farther away costs, in points of lines that are covered nearer by. */
const FARTHER = 1;
/** So much nearer than to its own mark a label that is to be nearest is to no other's. */
const CLEARLY = 3;

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
    const { id, x, y, width, clear, part, number, centred, rivals = [] } = request;
    const point: Point = [x, y];
    const own = obstacles.filter((box) => !centred && !gap(box, point));
    const isFree = (box: Box): boolean =>
      Math.min(box.x, box.y, frame.width - box.x - box.width, frame.height - box.y - box.height) >= 2 &&
      !taken.some((other) => touches(box, other, own.includes(other) ? 0 : 1)) &&
      !rivals.some((rival) => gap(box, rival) < gap(box, point) + CLEARLY);
    const reach = clear + 18 + width;
    const near = points.filter(([px, py]) => Math.abs(px - x) < reach && Math.abs(py - y) < reach);
    for (const [form, size] of [
      ['whole', request],
      ['part', part],
      ['number', number],
    ] as const) {
      let [found, least]: [Box | undefined, number] = [undefined, Infinity];
      let tried = 0;
      for (const box of size ? candidates(request, size, form) : []) {
        const farther = (centred ? tried : tried >> 3) * FARTHER;
        tried++;
        if (farther >= least) break;
        if (!isFree(box)) continue;
        const cost = near.reduce((sum, one) => sum + Number(!gap(box, one)), farther);
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
