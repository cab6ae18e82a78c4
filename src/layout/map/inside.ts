import type { Point } from '../wave.js';

type Ring = readonly Point[];

/** Is a point inside rings (even-odd)? */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** How far a point is from a segment. */
export function distanceToSegment([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length)) : 0;
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}

/** How far a point is from the nearest edge of rings. */
export function distanceToEdge(point: Point, rings: readonly Ring[]): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      nearest = Math.min(nearest, distanceToSegment(point, ring[i] ?? [0, 0], ring[j] ?? [0, 0]));
    }
  }
  return nearest;
}

/** Area of all rings, by the shoelace formula. */
export function areaOf(rings: readonly Ring[]): number {
  return Math.abs(
    rings.reduce(
      (sum, ring) =>
        sum +
        ring.reduce((part, [x, y], i) => {
          const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
          return part + (x * ny - nx * y) / 2;
        }, 0),
      0,
    ),
  );
}

/** The pole of inaccessibility: the point inside that is farthest from every edge, on a grid; undefined where nothing is inside. */
export function poleOf(
  rings: readonly Ring[],
  step = 12,
): { readonly point: Point; readonly room: number } | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  let best: { point: Point; room: number } | undefined;
  const pace = Math.max(2, Math.min(step, (right - left) / 8, (bottom - top) / 8));
  for (let x = left + pace / 2; x < right; x += pace) {
    for (let y = top + pace / 2; y < bottom; y += pace) {
      if (!isInside([x, y], rings)) continue;
      const room = distanceToEdge([x, y], rings);
      if (!best || room > best.room) best = { point: [x, y], room };
    }
  }
  return best;
}
