import { geoAzimuthalEqualArea, geoCentroid, geoContains } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import { poleOf } from './inside.js';
import { areaOnEarth, largestPiece } from './pieces.js';
import { ringsOf } from './rings.js';

/**
 * A point on the largest piece of land, where nobody says where a state stands: its middle, or where that falls outside
 * (as in Croatia and Vietnam), the point farthest from every border. Never the middle of all pieces: that of Kiribati lies
 * far from any of its islands.
 */
export function landPoint(land: GeoJSON.MultiPolygon): Coordinates | undefined {
  const polygon = largestPiece(land);
  const ring = polygon?.coordinates[0];
  if (!polygon || !ring) return undefined;
  // A speck that a coarse grid has flattened has no middle.
  const [lon = 0, lat = 0] = areaOnEarth(ring) ? geoCentroid(polygon) : (ring[0] ?? []);
  if (!areaOnEarth(ring) || geoContains(polygon, [lon, lat])) return [lon, lat];
  const around = geoAzimuthalEqualArea().rotate([-lon, -lat]).fitSize([200, 200], polygon);
  const pole = poleOf(ringsOf(polygon, around));
  const inside = pole && around.invert?.([...pole.point]);
  return inside ? [inside[0], inside[1]] : [lon, lat];
}
