import { geoStream, type GeoProjection } from 'd3-geo';
import type { Point } from '../wave.js';

/** The lines of anything in pixels, as far as the frame shows them: cut where the projection cuts the earth. */
export function linesOf(shape: GeoJSON.Geometry, projection: GeoProjection): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => lines.at(-1)?.push([x, y]),
      lineStart: () => lines.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined,
    }),
  );
  return lines.filter((line) => line.length > 1);
}

/** A point of a path, to a tenth of a pixel. */
export const pathPoint = (x: number, y: number): string =>
  `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`;

/** Rings as a path. */
export const ringsPath = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => pathPoint(x, y)).join('L')}Z`).join('');

/** The rings of a shape in pixels. */
export function ringsOf(shape: GeoJSON.Geometry, projection: GeoProjection): readonly (readonly Point[])[] {
  return linesOf(shape, projection).filter((ring) => ring.length > 2);
}
