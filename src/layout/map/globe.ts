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
} from './projection.js';
import { linesOf } from './rings.js';

/** All that draws a map of the world. */
export type Globe = typeof import('./globe.js');

/** Where people live: what a map frames whose poles are infinitely far. */
const INHABITED = [-56, 78] as const;

/** A story with no gap this wide in its longitudes is everywhere, and its map is the usual one. */
const EVERYWHERE = 60;

/** Points of half a great circle. */
const SAMPLES = 32;

/** Equal areas. For the world. */
export const GLOBAL: ProjectionKind = {
  turned: ({ meridian }) => geoProjection(geoEqualEarthRaw).rotate([-meridian, 0]),
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
