import { geoStream, type GeoProjection } from 'd3-geo';
import type { Point } from '../wave.js';

/** The rings of a shape in pixels, as far as the frame shows them. */
export function ringsOf(shape: GeoJSON.Geometry, projection: GeoProjection): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => rings.at(-1)?.push([x, y]),
      lineStart: () => rings.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined,
    }),
  );
  return rings.filter((ring) => ring.length > 2);
}
