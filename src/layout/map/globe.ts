/** What only a map of the world needs: where it is cut, what it is drawn in, and great circles. Fetched with the world's land. */
import { geoEqualEarthRaw, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import { indices } from '../../model/indices.js';
import type { Point } from '../wave.js';
import { outlineOf, type Placed } from './extent.js';
import {
  distance,
  geoInterpolate,
  geoProjection,
  sphericalMean,
  type Look,
  type ProjectionKind,
  type Simple,
} from './projection.js';
import { clipped, linesOf } from './rings.js';

/** All that draws a map of the world. */
export type Globe = typeof import('./globe.js');

/** Where people live: what a map frames whose poles are infinitely far. */
const INHABITED = [-56, 78] as const;

/** A story with no gap this wide in its longitudes is everywhere, and its map is the usual one. */
const EVERYWHERE = 60;

/** Points of half a great circle. */
const SAMPLES = 32;

/** So near to the cut that it cannot be seen: a place right on it would be drawn on either side. */
const EDGE = 180 - 1e-6;

/** Degrees between points of an outline along the cut, which is a curve on the map. */
const STEP = 2;

/** With points along the cut. */
const alongCut = (line: readonly Point[]): readonly Point[] =>
  line.flatMap((to, index): readonly Point[] => {
    const [x, y] = line.at(index - 1) ?? to;
    const steps = Math.abs(x) === EDGE && x === to[0] ? Math.ceil(Math.abs(to[1] - y) / STEP) : 1;
    return indices(steps).map((step) => (step + 1 < steps ? [x, y + ((to[1] - y) * (step + 1)) / steps] : to));
  });

/**
 * An outline cut opposite to a meridian: unrolled as if the earth went on and on, then cut out of one turn of it and of the
 * next ones. Undefined for one around a pole, which does not come back to where it began, and for a line.
 */
function cutOpposite(meridian: number, { type, coordinates }: Simple): readonly Simple[] | undefined {
  if (type !== 'Polygon') return undefined;
  let x = turn((coordinates[0]?.[0]?.[0] ?? 0) - meridian);
  const unrolled = coordinates.map((ring) =>
    ring.map(([lon = 0, lat = 0]): Point => {
      x += turn(lon - meridian - x + 180) - 180;
      return [x, lat];
    }),
  );
  if (unrolled.some((ring) => Math.abs((ring[0]?.[0] ?? 0) - (ring.at(-1)?.[0] ?? 0)) > 1)) return undefined;
  return [-360, 0, 360, 720].map((start): Simple => {
    const here = unrolled.map((ring) => ring.slice(1).map(([lon, lat]): Point => [lon - start, lat]));
    const pieces = clipped(here, true, [
      [-EDGE, -90],
      [EDGE, 90],
    ]);
    const rings = pieces.map((piece) => alongCut(piece).map(([lon, lat]) => [lon + meridian, lat]));
    return { type, coordinates: rings.map((ring) => [...ring.slice(-1), ...ring]) };
  });
}

/** Equal areas. For the world. */
export const GLOBAL: ProjectionKind = {
  turned: ({ meridian }) =>
    Object.assign(geoProjection(geoEqualEarthRaw).rotate([-meridian, 0]), {
      cut: (shape: Simple) => cutOpposite(meridian, shape),
    }),
  world: 'sphere',
};

/** The usual central meridian: the cut falls in the Bering Strait and divides no land but a cape. */
export const MERIDIAN = 11;

const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/**
 * The central meridian of a map of the world: the usual one, unless its cut would go through the story. Then the middle of
 * the smallest arc that holds all its longitudes, so that the Pacific is in one piece between Japan and the United States.
 */
export function centralMeridian(longitudes: readonly number[]): number {
  const sorted = longitudes.map(turn).sort((a, b) => a - b);
  const cut = turn(MERIDIAN + 180);
  const gaps = sorted.map((west, index) => ({
    west,
    gap: index + 1 < sorted.length ? (sorted[index + 1] ?? 0) - west : (sorted[0] ?? 0) + 360 - west,
  }));
  const { west, gap } = gaps.reduce((a, b) => (b.gap > a.gap ? b : a), { west: 0, gap: 0 });
  if (gap < EVERYWHERE || turn(cut - west) <= gap) return MERIDIAN;
  const middle = turn(west + gap + (360 - gap) / 2);
  return middle > 180 ? middle - 360 : middle;
}

/** Where on the round earth a state lies: amid its land, which for Russia is not Moscow. */
function longitudeOf(actor: Placed): readonly number[] {
  const outline = outlineOf(actor);
  if (outline.length) return [sphericalMean(outline)[0]];
  return actor.place ? [actor.place[0]] : [];
}

/** Where a map of the world looks. */
export const lookAt = (actors: readonly Placed[], centre: Coordinates): Look => ({
  centre,
  meridian: centralMeridian(actors.flatMap(longitudeOf)),
  latitudes: INHABITED,
});

/** Corners and edges of the inhabited world around a meridian. */
function inhabited(meridian: number): GeoJSON.MultiPoint {
  const steps = indices(13).map((index) => meridian - 179.9 + (index * 359.8) / 12);
  return { type: 'MultiPoint', coordinates: INHABITED.flatMap((lat) => steps.map((lon) => [lon, lat])) };
}

/** What is framed as the world. */
export const wholeOf = (
  { world }: ProjectionKind,
  meridian: number,
): GeoJSON.MultiPoint | { readonly type: 'Sphere' } => (world === 'sphere' ? { type: 'Sphere' } : inhabited(meridian));

/**
 * Points on the way between two places. Antipodes have no one great circle: theirs goes over the equator a quarter of the
 * earth to the east, which is as far from the one as from the other.
 */
function wayBetween(a: Coordinates, b: Coordinates): readonly Coordinates[] {
  const along = (from: Coordinates, to: Coordinates, steps: number): readonly Coordinates[] => {
    const between = geoInterpolate([...from], [...to]);
    return indices(steps + 1).map((i) => between(i / steps));
  };
  if (Math.PI - distance(a, b) > 1e-6) return along(a, b, 2 * SAMPLES);
  const quarter: Coordinates = [a[0] + 90, 0];
  return [...along(a, quarter, SAMPLES), ...along(quarter, b, SAMPLES).slice(1)];
}

/**
 * A great circle on a map, in pieces: cut where the projection cuts the earth, at its horizon and at the frame. Between
 * identical places there is none.
 */
export function greatCircle(a: Coordinates, b: Coordinates, projection: GeoProjection): readonly (readonly Point[])[] {
  if (distance(a, b) < 1e-6) return [];
  const coordinates = wayBetween(a, b).map((place) => [...place]);
  return linesOf({ type: 'LineString', coordinates }, projection);
}
