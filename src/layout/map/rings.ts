import { geoClipRectangle, geoStream, type GeoProjection, type GeoStream } from 'd3-geo';
import { tenth } from '../tenth.js';
import type { Point } from '../wave.js';
import { turnOf } from './inside.js';
import type { Projection, Simple } from './projection.js';

type Line = readonly Point[];

/** Keeps the lines that a stream brings. */
function keeping(lines: Point[][]): GeoStream {
  return {
    point: (x, y) => lines.at(-1)?.push([x, y]),
    lineStart: () => lines.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
}

/** Anything by way of d3, which cuts what has to be cut. */
function streamed(shape: GeoJSON.GeoJSON, projection: GeoProjection): readonly Line[] {
  const lines: Point[][] = [];
  geoStream(shape, projection.stream(keeping(lines)));
  return lines;
}

/** Lines as far as they are in a frame; closed, the outlines of what is inside. */
export function clipped(lines: readonly Line[], closed: boolean, frame: readonly [Point, Point]): readonly Line[] {
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
 * Lines or the outlines of one piece of land, point by point: many times faster than by way of d3. Undefined where that would
 * not do: neighbours are far apart where the projection cuts between them, and an outline is turned inside out where it lies
 * around the far side of the earth.
 * @param whole already cut, so that neither can be
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
    if (closed && !whole && !lines.length && !(turnOf(line) > 0)) return undefined;
    lines.push(line);
  }
  const frame = projection.clipExtent();
  if (!frame) return lines;
  const [[x0, y0], [x1, y1]] = frame;
  if (right < x0 || left > x1 || bottom < y0 || top > y1) return [];
  return left > x0 && right < x1 && top > y0 && bottom < y1 ? lines : clipped(lines, closed, frame);
}

/** What a shape is made of, where it is lines or outlines of one kind. */
function simplesOf(shape: GeoJSON.GeoJSON): readonly Simple[] | undefined {
  if (shape.type === 'Feature') return simplesOf(shape.geometry);
  if (shape.type === 'LineString') return [shape];
  if (shape.type === 'MultiLineString')
    return shape.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
  if (shape.type === 'MultiPolygon') return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return undefined;
}

/** The lines of anything in pixels, as far as the frame shows them: cut where the projection cuts the earth. */
export function linesOf(shape: GeoJSON.GeoJSON, projection: Projection): readonly Line[] {
  const { cut } = projection;
  const simples = cut && simplesOf(shape);
  const lines = simples
    ? simples.flatMap(
        (simple) =>
          plainly(simple, projection) ??
          cut(simple)?.flatMap((piece) => plainly(piece, projection, true) ?? []) ??
          streamed(simple, projection),
      )
    : streamed(shape, projection);
  return lines.filter((line) => line.length > 1);
}

/** Lines as a path, to a tenth of a pixel. (`geoPath` would bring areas, centroids and lengths with it.) */
export function linesPath(lines: readonly Line[], end = ''): string {
  let path = '';
  for (const line of lines) {
    let sign = 'M';
    for (const point of line) {
      path += `${sign}${tenth(point[0])},${tenth(point[1])}`;
      sign = 'L';
    }
    path += end;
  }
  return path;
}

/** Rings as a path. */
export const ringsPath = (rings: readonly Line[]): string => linesPath(rings, 'Z');

/** The rings of a shape in pixels. */
export function ringsOf(shape: GeoJSON.GeoJSON, projection: GeoProjection): readonly Line[] {
  return linesOf(shape, projection).filter((ring) => ring.length > 2);
}
