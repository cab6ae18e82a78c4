// Cuts polygons at a window of longitudes and latitudes.

/** How far apart points on a cut edge may lie, in degrees: a cut along a parallel must not become a great circle. */
const STEP = 2;

/** One side of the window: which coordinate, its value, and whether what is larger stays. */
function cut(ring, axis, value, larger) {
  const inside = (point) => (larger ? point[axis] >= value : point[axis] <= value);
  const out = [];
  ring.forEach((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length];
    if (inside(point) !== inside(before)) {
      const share = (value - before[axis]) / (point[axis] - before[axis]);
      const crossing = before.map((start, i) => start + share * (point[i] - start));
      crossing[axis] = value;
      out.push(crossing);
    }
    if (inside(point)) out.push(point);
  });
  return out;
}

/** Points put in along edges that run on the window's own sides. */
function withSteps(ring, [west, south, east, north]) {
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length];
    const along = [west, east].some((x) => point[0] === x && next[0] === x)
      ? 1
      : [south, north].some((y) => point[1] === y && next[1] === y)
        ? 0
        : -1;
    if (along < 0) return [point];
    const steps = Math.ceil(Math.abs(next[along] - point[along]) / STEP);
    return Array.from({ length: Math.max(steps, 1) }, (_, i) =>
      point.map((start, axis) => start + (i / steps || 0) * (next[axis] - start)),
    );
  });
}

function clipRing(ring, window) {
  const [west, south, east, north] = window;
  const open = ring.slice(0, -1);
  const cutRing = cut(cut(cut(cut(open, 0, west, true), 0, east, false), 1, south, true), 1, north, false);
  if (cutRing.length < 3) return undefined;
  const stepped = withSteps(cutRing, window);
  return [...stepped, stepped[0]];
}

/** The part of a polygon or multipolygon within `[west, south, east, north]`; undefined where there is none. */
export function clipToWindow({ type, coordinates }, window) {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates)
    .map((rings) => {
      const [outer, ...holes] = rings.map((ring) => clipRing(ring, window));
      return outer && [outer, ...holes.filter(Boolean)];
    })
    .filter(Boolean);
  return polygons.length ? { type: 'MultiPolygon', coordinates: polygons } : undefined;
}
