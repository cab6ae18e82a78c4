/** A point in pixels. */
export type Point = readonly [x: number, y: number];

const AMPLITUDE = 2.6;
const LENGTH = 9;
/** Points of one wave: with fewer it is a zigzag. */
const STEPS = 8;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** A path through points. */
export function pathThrough(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index ? 'L' : 'M'}${round(x)},${round(y)}`).join('');
}

/** Points along a polyline at a distance, the last one included. */
export function pointsAlong(points: readonly Point[], step: number): readonly Point[] {
  const out: Point[] = points[0] ? [points[0]] : [];
  let carried = 0;
  for (let i = 1; i < points.length; i++) {
    const [[x0, y0], [x1, y1]] = [points[i - 1] ?? [0, 0], points[i] ?? [0, 0]];
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (let at = step - carried; at <= length; at += step) {
      out.push([x0 + ((x1 - x0) * at) / length, y0 + ((y1 - y0) * at) / length]);
    }
    carried = (carried + length) % step;
  }
  const last = points.at(-1);
  if (last) out.push(last);
  return out;
}

/** The sine wave of strained relations along a line: 2.6 px either way, 9 px long. */
export function wavePath(line: readonly Point[]): string {
  const points = pointsAlong(line, LENGTH / STEPS);
  return pathThrough(
    points.map(([x, y], index) => {
      const [before, after] = [
        points[Math.max(0, index - 1)] ?? [x, y],
        points[Math.min(points.length - 1, index + 1)] ?? [x, y],
      ];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const length = Math.hypot(dx, dy) || 1;
      const swing = AMPLITUDE * Math.sin((2 * Math.PI * index) / STEPS);
      return [x - (dy / length) * swing, y + (dx / length) * swing];
    }),
  );
}
