import type { Coordinates } from '../../model/dossier.js';
import type { Point } from '../wave.js';
import { areaOf } from './inside.js';
import { arc } from './projection.js';

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

type Outline = readonly Coordinates[];

/** A ring as places: what topojson-client makes has a longitude and a latitude each. */
export const asPlaces = (ring: readonly GeoJSON.Position[]): Outline => ring as readonly unknown[] as Outline;

/** So many degrees of sea, 630 km, part land that is seen with a state from land far away: Borneo is nearer, Svalbard is not. */
const SEA = 5.7;

const isNear = (ring: Outline, other: Outline): boolean =>
  ring.some((a) => other.some((b) => Math.abs(a[1] - b[1]) < SEA && arc(a, b) < SEA));

/**
 * The outlines of the land that a state is seen by: its largest piece, and from there every piece that no wide sea parts from
 * one of them. France without Guiana, the United States without Alaska and Hawaii, all of Indonesia.
 */
export function mainlandOf(land: GeoJSON.MultiPolygon): Outline {
  const rest = new Set(land.coordinates.map(([outline = []]) => asPlaces(outline)));
  const kept = (largestPiece(land)?.coordinates.slice(0, 1) ?? []).map(asPlaces);
  for (const outline of kept)
    for (const other of rest)
      if (isNear(outline, other)) {
        rest.delete(other);
        if (other !== kept[0]) kept.push(other);
      }
  return kept.flat();
}
