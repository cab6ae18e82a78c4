import type { Point } from '../wave.js';
import { areaOf } from './inside.js';

/** How large a ring of longitudes and latitudes is, whatever way it runs: its area on the sinusoidal projection, which keeps areas. */
export function areaOnEarth(ring: readonly GeoJSON.Position[]): number {
  return areaOf([ring.map(([lon = 0, lat = 0]): Point => [lon * Math.cos((lat * Math.PI) / 180), lat])]);
}

/** The largest piece of a state's land: without far islands and, for the United States, without Alaska. */
export function largestPiece({ coordinates }: GeoJSON.MultiPolygon): GeoJSON.Polygon | undefined {
  const [largest] = coordinates
    .map((rings) => ({ rings, area: areaOnEarth(rings[0] ?? []) }))
    .sort((a, b) => b.area - a.area);
  return largest && { type: 'Polygon', coordinates: largest.rings };
}
