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

/** Rings as a path, to a tenth of a pixel. */
export const ringsPath = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}Z`).join('');

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** The rings of a shape in pixels. */
export function ringsOf(shape: GeoJSON.Geometry, projection: GeoProjection): readonly (readonly Point[])[] {
  return linesOf(shape, projection).filter((ring) => ring.length > 2);
}
