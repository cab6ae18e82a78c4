import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoContains } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import { poleOf } from './inside.js';
import { ringsOf } from './rings.js';

/** Steradians. What is left of a speck may have turned inside out, and would be the whole globe. */
function areaOf(polygon: GeoJSON.Polygon): number {
  const area = geoArea(polygon);
  return area < 2 * Math.PI ? area : 0;
}

/**
 * A point on the largest piece of land, where nobody says where a state stands: its middle, or where that falls outside
 * (as in Croatia and Vietnam), the point farthest from every border. Never the middle of all pieces: that of Kiribati lies
 * far from any of its islands.
 */
export function landPoint({ coordinates }: GeoJSON.MultiPolygon): Coordinates | undefined {
  const [largest] = coordinates
    .map((rings): GeoJSON.Polygon => ({ type: 'Polygon', coordinates: rings }))
    .map((polygon) => ({ polygon, area: areaOf(polygon) }))
    .sort((a, b) => b.area - a.area);
  if (!largest) return undefined;
  const { polygon } = largest;
  const [corner = [0, 0]] = polygon.coordinates[0] ?? [];
  // A speck that a coarse grid has flattened has no middle.
  const [lon = 0, lat = 0] = largest.area ? geoCentroid(polygon) : corner;
  if (!largest.area || geoContains(polygon, [lon, lat])) return [lon, lat];
  const around = geoAzimuthalEqualArea().rotate([-lon, -lat]).fitSize([200, 200], polygon);
  const pole = poleOf(ringsOf(polygon, around));
  const inside = pole && around.invert?.([...pole.point]);
  return inside ? [inside[0], inside[1]] : [lon, lat];
}
