import type { GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import type { Frame } from './anchors.js';
import type { Globe } from './globe.js';
import { largestPiece, mainlandOf, asPlaces } from './pieces.js';
import { arc, REGION, REGIONAL, sphericalMean, type Look, type ProjectionKind } from './projection.js';

/** Beyond this many degrees from the middle a region is no longer one. */
const HALF_A_WORLD = 75;

/** Scales: the most, and what one place alone is shown at. */
const [MOST, CLOSE] = [4000, 1200];

/** West, south, east, north. */
type Window = readonly [number, number, number, number];

/** Room beside the frame's edges for labels. */
export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An actor as an extent knows it. */
export interface Placed {
  readonly id: string;
  readonly place: Coordinates | undefined;
  readonly land: GeoJSON.MultiPolygon | undefined;
}

/** What a map has to show. */
export interface Asked {
  readonly actors: readonly Placed[];
  readonly focus: string | undefined;
  /** Actors that are in the frame however far they are. */
  readonly framed: ReadonlySet<string>;
  /** Is the world asked for? */
  readonly world: boolean;
  /** What a map of the world needs; without it the story is framed as a region. */
  readonly globe: Globe | undefined;
  /** The part of the world that the base map has, where it has not all. */
  readonly window: Window | undefined;
}

/** The part of the earth that a map frames. */
export interface Extent extends Look {
  /** What draws the world; undefined for a region. */
  readonly globe: Globe | undefined;
  /** What stands inside the frame of a region: places, and of the focus its land without what lies overseas. */
  readonly inside: readonly Coordinates[];
}

/** The outline of an actor's largest piece of land. */
export const outlineOf = ({ land }: Placed): readonly Coordinates[] =>
  asPlaces((land && largestPiece(land)?.coordinates[0]) ?? []);

/** Is an actor in the region around a place: its capital, or an edge of its land? */
const isNear = (actor: Placed, centre: Coordinates): boolean =>
  [...(actor.place ? [actor.place] : []), ...outlineOf(actor)].some((place) => arc(centre, place) <= REGION);

const placesOf = (actors: readonly Placed[]): readonly Coordinates[] =>
  actors.flatMap(({ place }) => (place ? [place] : []));

const within = ([lon, lat]: Coordinates, [west, south, east, north]: Window): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/**
 * What is framed: the focus and its partners around it; who was asked for by id, however far; or the world, where that was
 * asked for, and where most of the story lies too far apart for a region. A partner outside stands at the frame's edge.
 */
export function extentOf({ actors, focus, framed, world, globe, window }: Asked): Extent {
  const places = placesOf(actors);
  const at = actors.find(({ id }) => id === focus)?.place;
  const asked = placesOf(actors.filter(({ id }) => framed.has(id)));
  const drawable = window ? places.filter((place) => within(place, window)) : places;
  const centre = asked.length
    ? sphericalMean(at ? [at, ...asked] : asked)
    : (at ?? sphericalMean(drawable.length ? drawable : places));
  const partners = actors.filter(({ id, place, land }) => id !== focus && (place ?? land));
  const far = partners.filter((partner) => !isNear(partner, centre)).length;
  const wide = asked.length ? asked.some((place) => arc(centre, place) > HALF_A_WORLD) : far > partners.length / 2;
  if (globe && (world || ((wide || !places.length) && !window)))
    return { ...globe.lookAt(actors, centre), globe, inside: [] };
  const near = [...places.filter((place) => arc(centre, place) <= REGION), ...asked];
  const land = actors.find(({ id }) => id === focus)?.land;
  const inside = [...(near.length ? near : [centre]), ...(land ? mainlandOf(land) : [])];
  const latitudes = inside.map(([, lat]) => lat);
  return {
    globe: undefined,
    centre,
    meridian: centre[0],
    latitudes: [Math.min(...latitudes), Math.max(...latitudes)],
    inside,
  };
}

/** The projection of an extent, fitted into a frame: the kind asked for, else the one for a region or the world. */
export function projectionFor(
  extent: Extent,
  kind: ProjectionKind | undefined,
  { width, height }: Frame,
  padding: Padding,
): GeoProjection {
  const { globe } = extent;
  const drawn = kind ?? globe?.GLOBAL ?? REGIONAL;
  const projection = drawn.turned(extent);
  if (globe) return projection.fitSize([width, height], globe.wholeOf(drawn, extent.meridian));
  projection.fitExtent(
    [
      [padding.left, padding.top],
      [width - padding.right, height - padding.bottom],
    ],
    { type: 'MultiPoint', coordinates: extent.inside.map((place) => [...place]) },
  );
  // A single place would be magnified without end.
  if (!(projection.scale() <= MOST)) {
    projection.scale(CLOSE).translate([0, 0]);
    const [x, y] = projection([...extent.centre]) ?? [0, 0];
    projection.translate([width / 2 - x, height / 2 - y]);
  }
  return projection;
}
