/**
 * Draws a map of the world point by point, many times faster than by way of d3, which looks at every point for where it cuts.
 * For projections on which the earth is cut along one meridian and nowhere else, and land around a pole is left to d3.
 */
import type { GeoProjection } from 'd3-geo';
import { indices } from '../../model/indices.js';
import type { Point } from '../wave.js';
import { geoClipRectangle, geoStream, type Projection } from './projection.js';
import { keeping } from './rings.js';

type Line = readonly Point[];
/** A line, or an outline with its holes. */
type Simple = GeoJSON.LineString | GeoJSON.Polygon;

/** The same direction in degrees from 0 to 360. */
export const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Lines as far as they are in a frame; closed, the outlines of what is inside. */
function clipped(lines: readonly Line[], closed: boolean, frame: readonly [Point, Point]): readonly Line[] {
  const found: Point[][] = [];
  const stream = geoClipRectangle(...frame[0], ...frame[1])(keeping(found));
  if (closed) stream.polygonStart();
  for (const line of lines) {
    stream.lineStart();
    for (const point of line) stream.point(point[0], point[1]);
    stream.lineEnd();
  }
  if (closed) stream.polygonEnd();
  return found;
}

/**
 * A line or the outlines of one piece of land, point by point. Undefined where neighbours are far apart, because the map is
 * cut between them.
 * @param whole already cut, so that none can be
 */
function plainly({ type, coordinates }: Simple, projection: GeoProjection, whole = false): readonly Line[] | undefined {
  const closed = type === 'Polygon';
  const far = whole ? Infinity : projection.scale();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const lines: Line[] = [];
  for (const places of closed ? coordinates : [coordinates]) {
    const line: Point[] = [];
    let at: Point | null = null;
    // (Of an outline the last point is the first. Thousands of points, when nothing is compiled yet: no iterators.)
    for (let i = closed ? 1 : 0; i < places.length; i++) {
      const before: Point | null = at;
      at = projection(places[i] as [number, number]);
      if (!at || (before && !(Math.abs(at[0] - before[0]) + Math.abs(at[1] - before[1]) < far))) return undefined;
      if (at[0] < left) left = at[0];
      if (at[0] > right) right = at[0];
      if (at[1] < top) top = at[1];
      if (at[1] > bottom) bottom = at[1];
      line.push(at);
    }
    lines.push(line);
  }
  const frame = projection.clipExtent();
  if (!frame) return lines;
  const [[x0, y0], [x1, y1]] = frame;
  if (right < x0 || left > x1 || bottom < y0 || top > y1) return [];
  return left > x0 && right < x1 && top > y0 && bottom < y1 ? lines : clipped(lines, closed, frame);
}

/** What a shape is made of, where it is made of lines or outlines. */
function simplesOf(shape: GeoJSON.GeoJSON): readonly Simple[] | undefined {
  if (shape.type === 'Feature') return simplesOf(shape.geometry);
  if (shape.type === 'LineString') return [shape];
  if (shape.type === 'MultiLineString')
    return shape.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
  if (shape.type === 'MultiPolygon') return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return undefined;
}

/** So near to the cut that it cannot be seen: a place right on it would be drawn on either side. */
const EDGE = 180 - 1e-6;

/** Degrees between points of an outline along the cut, which is a curve on the map. */
const STEP = 2;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** An outline with points along the cut. */
const alongCut = (line: readonly Point[], closed: boolean): readonly Point[] =>
  line.flatMap((to, index): readonly Point[] => {
    if (!closed) return [to];
    const [x, y] = line.at(index - 1) ?? to;
    const along = isSame(Math.abs(x), EDGE) && isSame(x, to[0]);
    const steps = along ? Math.max(1, Math.ceil(Math.abs(to[1] - y) / STEP)) : 1;
    return indices(steps).map((step) => (step + 1 < steps ? [x, y + ((to[1] - y) * (step + 1)) / steps] : to));
  });

/**
 * A line or an outline cut opposite to a meridian: unrolled as if the earth went on and on, then cut out of one turn of it and
 * of the next ones. Undefined for an outline around a pole, which does not come back to where it began.
 */
function cutOpposite(meridian: number, { type, coordinates }: Simple): readonly Simple[] | undefined {
  const closed = type === 'Polygon';
  const lines = closed ? coordinates : [coordinates];
  let x = turn((lines[0]?.[0]?.[0] ?? 0) - meridian);
  const unrolled = lines.map((ring) =>
    ring.map(([lon = 0, lat = 0]): Point => {
      x += turn(lon - meridian - x + 180) - 180;
      return [x, lat];
    }),
  );
  if (closed && unrolled.some((ring) => Math.abs((ring[0]?.[0] ?? 0) - (ring.at(-1)?.[0] ?? 0)) > 1)) return undefined;
  const xs = unrolled.flat().map(([lon]) => lon);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const turns = [-360, 0, 360, 720].filter((start) => west < start + 180 && east > start - 180);
  return turns.flatMap((start): readonly Simple[] => {
    const here = unrolled.map((ring) => ring.slice(Number(closed)).map(([lon, lat]): Point => [lon - start, lat]));
    const pieces = clipped(here, closed, [
      [-EDGE, -90],
      [EDGE, 90],
    ]);
    const places = pieces.map((piece) => alongCut(piece, closed).map(([lon, lat]) => [lon + meridian, lat]));
    return closed
      ? [{ type, coordinates: places.map((ring) => [...ring.slice(-1), ...ring]) }]
      : places.map((line) => ({ type, coordinates: line }));
  });
}

/** A projection that draws by hand what is made of lines or outlines. */
export const drawnByHand = (projection: GeoProjection, meridian: number): Projection =>
  Object.assign(projection, {
    linesOf: (shape: GeoJSON.GeoJSON) =>
      simplesOf(shape)?.flatMap((simple) => {
        const whole = plainly(simple, projection);
        if (whole) return whole;
        const pieces = cutOpposite(meridian, simple);
        if (pieces) return pieces.flatMap((piece) => plainly(piece, projection, true) ?? []);
        const lines: Point[][] = [];
        geoStream(simple, projection.stream(keeping(lines)));
        return lines;
      }),
  });
