import { distanceToSegment } from './inside.js';
import type { Point } from '../wave.js';

/** A line that can be hit. */
export interface Target {
  readonly id: string;
  readonly points: readonly Point[];
}

/** The line nearest to a point, within a reach: 12 px for a mouse, 22 for a finger. */
export function nearestLine(point: Point, targets: readonly Target[], reach: number): string | undefined {
  let best: { id: string; distance: number } | undefined;
  for (const { id, points } of targets) {
    for (let i = 1; i < points.length; i++) {
      const distance = distanceToSegment(point, points[i - 1] ?? [0, 0], points[i] ?? [0, 0]);
      if (distance <= reach && (!best || distance < best.distance)) best = { id, distance };
    }
  }
  return best?.id;
}
