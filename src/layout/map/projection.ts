import { geoAzimuthalEquidistant, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';

/** Degrees of arc around the focus that a regional frame holds. */
export const REGION = 35;

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** How far apart two places are, in degrees of arc. */
export function arc(a: Coordinates, b: Coordinates): number {
  return degrees(geoDistance([...a], [...b]));
}

const EARTH_RADIUS_KM = 6371;

/** Kilometres between two places on a sphere of 6,371 km. */
export function kilometres(a: Coordinates, b: Coordinates): number {
  return geoDistance([...a], [...b]) * EARTH_RADIUS_KM;
}

/** The mean of places on the sphere; the first where they cancel out. */
export function sphericalMean(places: readonly Coordinates[]): Coordinates {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of places) {
    const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    x += Math.cos(p) * Math.cos(l);
    y += Math.cos(p) * Math.sin(l);
    z += Math.sin(p);
  }
  if (Math.hypot(x, y, z) < 1e-9) return places[0] ?? [0, 0];
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

/** Distances and bearings from the centre are true. */
export function regional([lon, lat]: Coordinates): GeoProjection {
  return geoAzimuthalEquidistant().rotate([-lon, -lat]);
}

/** Equal areas; the cut falls in the Bering Strait. */
export function global(): GeoProjection {
  return geoEqualEarth().rotate([-11, 0]);
}
