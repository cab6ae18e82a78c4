import { geoStream, type GeoProjection } from 'd3-geo';
import { tenth } from '../tenth.js';
import type { Point } from '../wave.js';

/** The lines of anything in pixels, as far as the frame shows them: cut where the projection cuts the earth. */
export function linesOf(shape: GeoJSON.GeoJSON, projection: GeoProjection): readonly (readonly Point[])[] {
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

/** Lines as a path, to a tenth of a pixel. (`geoPath` would bring areas, centroids and lengths with it.) */
export function linesPath(lines: readonly (readonly Point[])[], end = ''): string {
  return lines.map((line) => `M${line.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}${end}`).join('');
}

/** Rings as a path. */
export const ringsPath = (rings: readonly (readonly Point[])[]): string => linesPath(rings, 'Z');

/** The rings of a shape in pixels. */
export function ringsOf(shape: GeoJSON.GeoJSON, projection: GeoProjection): readonly (readonly Point[])[] {
  return linesOf(shape, projection).filter((ring) => ring.length > 2);
}
