import { indices } from '../../model/indices.js';
import type { Point } from '../wave.js';

/** Pixels between strands. */
export const STRAND = 6.5;
/** Strands come together over this length before a dot. */
const PINCH = 44;
/** A line ends this far from a dot. */
const STOP = 8;
/** Two cables that leave the focus closer than this bow apart. */
const APART = 18;
const MOST_BOW = 0.14;
const SAMPLES = 32;
/** The part of a loop, in radians, that is left out on either side of its dot. */
const LOOP_OPEN = 0.45;

/** A pair's course before its strands are laid. */
export interface Course {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  /** Share of the chord by which it bows to its left. */
  readonly bow: number;
}

const angleOf = ([x0, y0]: Point, [x1, y1]: Point): number => (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;

/** Bows of cables that leave one point: where two leave less than 18° apart they bow in opposite senses. */
export function bows(
  from: Point,
  ends: readonly { readonly key: string; readonly to: Point }[],
): ReadonlyMap<string, number> {
  const sorted = ends.map(({ key, to }) => ({ key, angle: angleOf(from, to) })).sort((a, b) => a.angle - b.angle);
  const bow = new Map(sorted.map(({ key }) => [key, 0]));
  sorted.forEach(({ key, angle }, index) => {
    const next = sorted[(index + 1) % sorted.length];
    if (!next || next.key === key) return;
    const gap = (next.angle - angle + 360) % 360;
    if (gap >= APART) return;
    const amount = (MOST_BOW * (APART - gap)) / APART;
    bow.set(key, (bow.get(key) ?? 0) - amount);
    bow.set(next.key, (bow.get(next.key) ?? 0) + amount);
  });
  return new Map([...bow].map(([key, value]) => [key, Math.max(-MOST_BOW, Math.min(MOST_BOW, value))]));
}

/**
 * Points of one strand: the bowed chord, moved aside by its place in the cable, pinched at both ends, clear of both dots.
 * Between dots that stand on one another, a loop for each, so that no relation is without a line.
 */
export function strandPoints({ from, to, bow }: Course, index: number, count: number): readonly Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length <= 3 * STOP) return loop(from, index, count);
  const [nx, ny] = [-dy / length, dx / length];
  const aside = (index - (count - 1) / 2) * STRAND;
  const pinched = Math.min(PINCH, length / 4);
  const points: Point[] = [];
  for (let i = 0; i <= SAMPLES; i++) {
    const along = STOP + ((length - 2 * STOP) * i) / SAMPLES;
    const share = along / length;
    const pinch = Math.min(1, Math.min(along, length - along) / pinched);
    const off = aside * pinch + bow * length * 4 * share * (1 - share);
    points.push([from[0] + dx * share + nx * off, from[1] + dy * share + ny * off]);
  }
  return points;
}

/** A circle that leaves a dot upwards, at the upper edge downwards, and comes back; circles of one dot touch there and nowhere else. */
function loop([x, y]: Point, index: number, count: number): readonly Point[] {
  const radius = (of: number): number => 2 * STOP + (of * STRAND) / 2;
  const [own, side] = [radius(index), y > 2 * radius(count) ? -1 : 1];
  return indices(SAMPLES + 1).map((i): Point => {
    const angle = LOOP_OPEN + ((2 * Math.PI - 2 * LOOP_OPEN) * i) / SAMPLES;
    return [x - own * Math.sin(angle), y + side * own * (1 - Math.cos(angle))];
  });
}

/** A line moved to its left by so many pixels, for strands that lie side by side. */
export function beside(points: readonly Point[], aside: number): readonly Point[] {
  return points.map(([x, y], index) => {
    const [before, after] = [
      points[Math.max(0, index - 1)] ?? [x, y],
      points[Math.min(points.length - 1, index + 1)] ?? [x, y],
    ];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    return [x - ((after[1] - before[1]) / length) * aside, y + ((after[0] - before[0]) / length) * aside];
  });
}

/** The point at a share of a polyline's length, and the direction there. */
export function pointAt(
  points: readonly Point[],
  share: number,
): { readonly x: number; readonly y: number; readonly angle: number } {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - (points[i]?.[0] ?? x), y - (points[i]?.[1] ?? y)));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  let i = -1;
  for (const length of lengths) {
    i++;
    if (left <= length || i === lengths.length - 1) {
      const [[x0, y0], [x1, y1]] = [points[i] ?? [0, 0], points[i + 1] ?? [0, 0]];
      const part = length ? Math.min(1, left / length) : 0;
      return { x: x0 + (x1 - x0) * part, y: y0 + (y1 - y0) * part, angle: angleOf([x0, y0], [x1, y1]) };
    }
    left -= length;
  }
  const [x, y] = points[0] ?? [0, 0];
  return { x, y, angle: 0 };
}
