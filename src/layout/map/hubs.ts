import type { Point } from '../wave.js';
import type { Frame } from './anchors.js';

/** How far a hub may stand from its seat. */
const REACH = 80;
const MARGIN = 28;

/** The point with the least sum of distances to others (Weiszfeld's iteration). */
export function geometricMedian(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const [px, py] of points) {
    x += px / points.length;
    y += py / points.length;
  }
  for (let i = 0; i < 40; i++) {
    let [sumX, sumY, weights] = [0, 0, 0];
    for (const [px, py] of points) {
      const weight = 1 / Math.max(1e-6, Math.hypot(px - x, py - y));
      sumX += px * weight;
      sumY += py * weight;
      weights += weight;
    }
    [x, y] = [sumX / weights, sumY / weights];
  }
  return [x, y];
}

/**
 * Where a group's hub stands: at its seat, or up to 80 px from it where there is more room.
 * @param seat the seat in pixels, or the median of the members where it has none
 * @param busy points that it should keep away from: dots, beads, lines
 */
export function hubAt(seat: Point, busy: readonly Point[], { width, height }: Frame): Point {
  const room = ([x, y]: Point): number => Math.min(40, ...busy.map(([bx, by]) => Math.hypot(bx - x, by - y)));
  let best: { point: Point; worth: number } | undefined;
  for (const distance of [0, 24, 48, REACH]) {
    for (let angle = 0; angle < 360; angle += distance ? 30 : 360) {
      const point: Point = [
        seat[0] + distance * Math.cos((angle * Math.PI) / 180),
        seat[1] + distance * Math.sin((angle * Math.PI) / 180),
      ];
      if (point[0] < MARGIN || point[1] < MARGIN || point[0] > width - MARGIN || point[1] > height - MARGIN) continue;
      const worth = room(point) - distance * 0.12;
      if (!best || worth > best.worth) best = { point, worth };
    }
  }
  return (
    best?.point ?? [
      Math.min(width - MARGIN, Math.max(MARGIN, seat[0])),
      Math.min(height - MARGIN, Math.max(MARGIN, seat[1])),
    ]
  );
}

/** A spoke from a hub to a member, clear of both dots. */
export function spoke(hub: Point, member: Point, clear = 10): readonly Point[] {
  const [dx, dy] = [member[0] - hub[0], member[1] - hub[1]];
  const length = Math.hypot(dx, dy);
  if (length <= 2 * clear) return [];
  const at = (distance: number): Point => [hub[0] + (dx * distance) / length, hub[1] + (dy * distance) / length];
  return [at(clear), at(length - clear)];
}
