/**
 * The projections of d3-geo by name. Loaded only by maps that ask for one: what every map draws in stands in projection.ts.
 * Left out are `geoIdentity`, which is none, and `geoAlbersUsa`, on which no other country than one can stand.
 */
import {
  geoAlbers,
  geoAzimuthalEqualArea,
  geoAzimuthalEquidistant,
  geoConicConformal,
  geoConicEqualArea,
  geoConicEquidistant,
  geoEqualEarth,
  geoEquirectangular,
  geoGnomonic,
  geoMercator,
  geoNaturalEarth1,
  geoOrthographic,
  geoStereographic,
  geoTransverseMercator,
  type GeoConicProjection,
  type GeoProjection,
} from 'd3-geo';
import { projectionName, type ProjectionKind } from './projection.js';

/** Seen from above the centre. */
const azimuthal = (make: () => GeoProjection): ProjectionKind => ({
  turned: ({ centre: [lon, lat] }) => make().rotate([-lon, -lat]),
  world: 'sphere',
});

/** North is up everywhere, or the curves are symmetrical about a meridian. */
const upright = (make: () => GeoProjection, world: ProjectionKind['world'] = 'sphere'): ProjectionKind => ({
  turned: ({ meridian }) => make().rotate([-meridian, 0]),
  world,
});

/** True on two parallels: a sixth of the way in from the north and south of what is shown (Deetz and Adams). */
const conic = (make: () => GeoConicProjection): ProjectionKind => ({
  turned: ({ meridian, latitudes: [south, north] }) => {
    const sixth = (north - south) / 6;
    return make()
      .parallels([south + sixth, north - sixth])
      .rotate([-meridian, 0])
      .center([0, 0]);
  },
  world: 'inhabited',
});

const KINDS: ReadonlyMap<string, ProjectionKind> = new Map([
  ['albers', conic(geoAlbers)],
  ['azimuthalequalarea', azimuthal(geoAzimuthalEqualArea)],
  ['azimuthalequidistant', azimuthal(geoAzimuthalEquidistant)],
  ['conicconformal', conic(geoConicConformal)],
  ['conicequalarea', conic(geoConicEqualArea)],
  ['conicequidistant', conic(geoConicEquidistant)],
  ['equalearth', upright(geoEqualEarth)],
  ['equirectangular', upright(geoEquirectangular)],
  ['gnomonic', azimuthal(geoGnomonic)],
  ['mercator', upright(geoMercator, 'inhabited')],
  ['naturalearth1', upright(geoNaturalEarth1)],
  ['orthographic', azimuthal(geoOrthographic)],
  ['stereographic', azimuthal(geoStereographic)],
  ['transversemercator', upright(geoTransverseMercator)],
]);

/** A projection by the name that d3-geo gives it, in any spelling; undefined for `auto` and for what has no such name. */
export function namedProjection(name: string): ProjectionKind | undefined {
  return KINDS.get(projectionName(name) ?? '');
}
