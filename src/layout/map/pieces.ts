import type { Coordinates } from '../../model/dossier.js';
import type { Point } from '../wave.js';
import { areaOf } from './inside.js';
import { vectorOf, type Vector } from './projection.js';

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

/** So much sea, 630 km on a sphere of radius 1, parts what is seen with a state from what is far: Borneo is nearer, Svalbard is not. */
const SEA = 0.0995;

/** A detailed map has ten thousand points of a state; these are enough to tell how far its pieces are apart, and to frame it. */
const ENOUGH = { largest: 200, other: 20 };

/** A piece of land, and where the points of its outline are on the sphere. */
interface Piece {
  readonly outline: Outline;
  readonly points: readonly Vector[];
}

function pieceOf(ring: readonly GeoJSON.Position[], most: number): Piece {
  const outline = asPlaces(ring).filter((_, index) => index % Math.ceil(ring.length / most) === 0);
  return { outline, points: outline.map(vectorOf) };
}

const isNear = (piece: Piece, other: Piece): boolean =>
  piece.points.some(([x, y, z]) =>
    other.points.some(([u, v, w]) => (x - u) ** 2 + (y - v) ** 2 + (z - w) ** 2 < SEA ** 2),
  );

/**
 * The outlines of the land that a state is seen by: its largest piece, and from there every piece that no wide sea parts from
 * one of them. France without Guiana, the United States without Alaska and Hawaii, all of Indonesia.
 */
export function mainlandOf(land: GeoJSON.MultiPolygon): Outline {
  const largest = largestPiece(land)?.coordinates[0];
  const outlines = land.coordinates.flatMap(([ring = []]) => (ring === largest ? [] : [ring]));
  const rest = new Set(outlines.map((ring) => pieceOf(ring, ENOUGH.other)));
  const kept = [pieceOf(largest ?? [], ENOUGH.largest)];
  for (const piece of kept)
    for (const other of rest)
      if (isNear(piece, other)) {
        rest.delete(other);
        kept.push(other);
      }
  return kept.flatMap(({ outline }) => outline);
}
