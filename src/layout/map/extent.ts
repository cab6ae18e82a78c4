import type { GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import { indices } from '../../model/indices.js';
import type { Frame } from './anchors.js';
import { largestPiece } from './pieces.js';
import {
  arc,
  GLOBAL,
  MERIDIAN,
  REGION,
  REGIONAL,
  sphericalMean,
  type Look,
  type ProjectionKind,
} from './projection.js';

/** Beyond this many degrees from the middle a region is no longer one. */
const HALF_A_WORLD = 75;

/** Where people live: what a map frames whose poles are infinitely far. */
const INHABITED = [-56, 78] as const;

/** A story with no gap this wide in its longitudes is everywhere, and its map is the usual one. */
const EVERYWHERE = 60;

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
  readonly world: boolean;
  /** The part of the world that the base map has, where it has not all. */
  readonly window: Window | undefined;
}

/** The part of the earth that a map frames. */
export interface Extent extends Look {
  readonly world: boolean;
  /** What stands inside the frame of a region: places, and of the focus its whole land. */
  readonly inside: readonly Coordinates[];
}

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

/** The outline of an actor's largest piece of land. */
const outlineOf = ({ land }: Placed): readonly Coordinates[] =>
  ((land && largestPiece(land)?.coordinates[0]) ?? []).map(([lon = 0, lat = 0]) => [lon, lat]);

/** Is an actor in the region around a place: its capital, or an edge of its land? */
const isNear = (actor: Placed, centre: Coordinates): boolean =>
  [...(actor.place ? [actor.place] : []), ...outlineOf(actor)].some((place) => arc(centre, place) <= REGION);

/** Where on the round earth a state lies: amid its land, which for Russia is not Moscow. */
function longitudeOf(actor: Placed): readonly number[] {
  const outline = outlineOf(actor);
  if (outline.length) return [sphericalMean(outline)[0]];
  return actor.place ? [actor.place[0]] : [];
}

const placesOf = (actors: readonly Placed[]): readonly Coordinates[] =>
  actors.flatMap(({ place }) => (place ? [place] : []));

const within = ([lon, lat]: Coordinates, [west, south, east, north]: Window): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/**
 * What is framed: the focus and its partners around it; who was asked for by id, however far; or the world, where that was
 * asked for, and where most of the story lies too far apart for a region. A partner outside stands at the frame's edge.
 */
export function extentOf({ actors, focus, framed, world, window }: Asked): Extent {
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
  if (world || ((wide || !places.length) && !window)) {
    return {
      world: true,
      centre,
      meridian: centralMeridian(actors.flatMap(longitudeOf)),
      latitudes: INHABITED,
      inside: [],
    };
  }
  const near = [...places.filter((place) => arc(centre, place) <= REGION), ...asked];
  const land =
    actors
      .find(({ id }) => id === focus)
      ?.land?.coordinates.flat()
      .flat() ?? [];
  const inside = [...(near.length ? near : [centre]), ...land.map(([lon = 0, lat = 0]): Coordinates => [lon, lat])];
  const latitudes = inside.map(([, lat]) => lat);
  return {
    world: false,
    centre,
    meridian: centre[0],
    latitudes: [Math.min(...latitudes), Math.max(...latitudes)],
    inside,
  };
}

/** Corners and edges of the inhabited world around a meridian. */
function inhabited(meridian: number): GeoJSON.MultiPoint {
  const steps = indices(13).map((index) => meridian - 179.9 + (index * 359.8) / 12);
  return { type: 'MultiPoint', coordinates: INHABITED.flatMap((lat) => steps.map((lon) => [lon, lat])) };
}

/** The projection of an extent, fitted into a frame: the kind asked for, else the one for a region or the world. */
export function projectionFor(
  extent: Extent,
  kind: ProjectionKind | undefined,
  { width, height }: Frame,
  padding: Padding,
): GeoProjection {
  const { turned, world } = kind ?? (extent.world ? GLOBAL : REGIONAL);
  const projection = turned(extent);
  if (extent.world) {
    const all = world === 'sphere' ? ({ type: 'Sphere' } as const) : inhabited(extent.meridian);
    return projection.fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      all,
    );
  }
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
