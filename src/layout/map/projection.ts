import { geoAzimuthalEqualArea, geoInterpolate, geoProjection, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import type { Point } from '../wave.js';

/** For code that is fetched later: of a library it would have copies of its own. */
export { geoInterpolate, geoProjection };

/** Degrees of arc around the focus that a regional frame holds. */
export const REGION = 35;

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * How far apart two places are on a sphere of radius 1, by the haversine formula. (d3's `geoDistance` measures the same
 * with all that a line of any length needs.)
 */
export function distance([lonA, latA]: Coordinates, [lonB, latB]: Coordinates): number {
  const half = (one: number, other: number): number => Math.sin(radians(other - one) / 2) ** 2;
  const h = half(latA, latB) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lonA, lonB);
  return 2 * Math.atan2(Math.sqrt(h), Math.sqrt(Math.max(0, 1 - h)));
}

/** How far apart two places are, in degrees of arc. */
export const arc = (a: Coordinates, b: Coordinates): number => degrees(distance(a, b));

const EARTH_RADIUS_KM = 6371;

/** Kilometres between two places on a sphere of 6,371 km. */
export function kilometres(a: Coordinates, b: Coordinates): number {
  return distance(a, b) * EARTH_RADIUS_KM;
}

/** A place on a sphere of radius 1. */
export type Vector = readonly [x: number, y: number, z: number];

/** Where a place is on it. */
export function vectorOf([lon, lat]: Coordinates): Vector {
  const [l, p] = [radians(lon), radians(lat)];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** The mean of places on the sphere; the first where they cancel out. */
export function sphericalMean(places: readonly Coordinates[]): Coordinates {
  let [x, y, z] = [0, 0, 0];
  for (const [dx, dy, dz] of places.map(vectorOf)) {
    x += dx;
    y += dy;
    z += dz;
  }
  if (Math.hypot(x, y, z) < 1e-9) return places[0] ?? [0, 0];
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

/** Where a map looks. */
export interface Look {
  /** The middle of the story, on which a projection is centred that can be turned freely. */
  readonly centre: Coordinates;
  /** The central meridian of a projection on which north stays up. */
  readonly meridian: number;
  /** The southernmost and northernmost latitude that matter. */
  readonly latitudes: readonly [south: number, north: number];
}

/** A way to draw the earth, and how it is turned towards a story. */
export interface ProjectionKind {
  readonly turned: (look: Look) => GeoProjection;
  /** What is framed as the world: all of it, or, where a pole is infinitely far, where people live. */
  readonly world: 'sphere' | 'inhabited';
}

/** Equal areas, and true bearings from the centre: great circles through it are straight. For a region. */
export const REGIONAL: ProjectionKind = {
  turned: ({ centre: [lon, lat] }) => geoAzimuthalEqualArea().rotate([-lon, -lat]),
  world: 'sphere',
};

/**
 * The name in a `projection` attribute without what spellings of it differ in: `geoNaturalEarth1`, `natural-earth-1` and
 * `Natural Earth 1` are `naturalearth1`. Undefined for `auto` and for none.
 */
export function projectionName(value: string | undefined): string | undefined {
  const name = (value ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^geo/, '');
  return name === '' || name === 'auto' ? undefined : name;
}

/** Where a place stands; undefined where the projection hides it: beyond its horizon, or far outside the frame. */
export function seen(place: Coordinates, projection: GeoProjection): Point | undefined {
  let at: Point | undefined;
  projection
    .stream({
      point: (x, y) => (at = [x, y]),
      lineStart: () => undefined,
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    })
    .point(...place);
  return at && Number.isFinite(at[0]) && Number.isFinite(at[1]) ? at : undefined;
}

/** A point a little way from another along the great circle to a place, however far that is; undefined where no way leads. */
export function towards(from: Point, place: Coordinates, projection: GeoProjection): Point | undefined {
  const start = projection.invert?.([...from]);
  const way = start ? distance(start, place) : 0;
  if (!start || !(way > 1e-6)) return undefined;
  const next = projection(geoInterpolate(start, [...place])(Math.min(1, 0.01 / way)));
  return next && Number.isFinite(next[0]) && Number.isFinite(next[1]) ? [next[0], next[1]] : undefined;
}
