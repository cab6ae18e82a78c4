import type { Point } from '../wave.js';

type Ring = readonly Point[];

/**
 * How far a point is from a segment. Asked tens of thousands of times in the first drawing, when nothing is compiled yet:
 * taking points apart as arrays, and Math.hypot, are many times slower than what stands here.
 */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  let toX = point[0] - from[0];
  let toY = point[1] - from[1];
  const along = toX * dx + toY * dy;
  if (along > 0) {
    const share = Math.min(1, along / (dx * dx + dy * dy));
    toX -= share * dx;
    toY -= share * dy;
  }
  return Math.sqrt(toX * toX + toY * toY);
}

/** How far a point is from the nearest edge of rings: above 0 inside (even-odd), below 0 outside. */
export function roomAt(point: Point, rings: readonly Ring[]): number {
  const [x, y] = point;
  let [inside, nearest] = [false, Infinity];
  for (const ring of rings) {
    let from = ring.at(-1) ?? point;
    for (const to of ring) {
      if (from[1] > y !== to[1] > y && x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0])
        inside = !inside;
      nearest = Math.min(nearest, distanceToSegment(point, from, to));
      from = to;
    }
  }
  return inside ? nearest : -nearest;
}

/** Area of all rings, by the shoelace formula. */
export function areaOf(rings: readonly Ring[]): number {
  let twice = 0;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) twice += from[0] * to[1] - to[0] * from[1];
      from = to;
    }
  }
  return Math.abs(twice) / 2;
}

/** A square to look in for a pole. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const SIDES = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/** What a better place must be better by: a twentieth, and a pixel. */
const BETTER = 1.05;
const PRECISION = 1;
/** Pixels that a coast may be simplified by: a state has a dozen points on each. */
const STEP = 2;

/** A ring without the points that are nearer than a step to the one kept before. */
function thinned(ring: Ring): Ring {
  let [x, y] = [Infinity, Infinity];
  return ring.filter((point) => {
    const far = Math.abs(point[0] - x) + Math.abs(point[1] - y) >= STEP;
    if (far) [x, y] = point;
    return far;
  });
}

/**
 * The pole of inaccessibility: the point inside that is farthest from every edge; undefined where nothing is inside.
 * Squares that can hold none better than the best known are let go, the others quartered (as Mapbox's `polylabel` does).
 */
export function poleOf(rings: readonly Ring[]): { readonly point: Point; readonly room: number } | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  const [width, height] = [right - left, bottom - top];
  if (!(width > 0 && height > 0)) return undefined;
  const coasts = rings.map(thinned);
  const cellAt = (x: number, y: number): Cell => ({ x, y, room: roomAt([x, y], coasts) });
  let half = Math.max(Math.min(width, height), Math.max(width, height) / 32) / 2;
  let cells: Cell[] = [];
  for (let x = left + half; x < right + half; x += 2 * half)
    for (let y = top + half; y < bottom + half; y += 2 * half) cells.push(cellAt(x, y));
  let best = cells[0];
  while (cells.length) {
    for (const cell of cells) if (!best || cell.room > best.room) best = cell;
    const known = Math.max(0, best?.room ?? 0);
    const [reach, quarter] = [half * Math.SQRT2, half / 2];
    cells = cells
      .filter(({ room }) => room + reach > known * BETTER + PRECISION)
      .flatMap(({ x, y }) => SIDES.map(([i, j]) => cellAt(x + i * quarter, y + j * quarter)));
    half = quarter;
  }
  return best && best.room > 0 ? { point: [best.x, best.y], room: best.room } : undefined;
}
