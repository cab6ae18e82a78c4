import type { GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import { pairKey, type GroupStanding, type Standing } from '../../model/at-date.js';
import type { Point } from '../wave.js';
import { anchorOf, spreadPorts, type Anchor, type Frame } from './anchors.js';
import { beside, bows, greatCircle, pointAt, STRAND, STRANDS, strandPoints } from './cables.js';
import { geometricMedian, hubAt, spoke } from './hubs.js';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from './labels.js';
import { arc, global, REGION, regional, sphericalMean } from './projection.js';
import { backgroundPaths, disputedPath, landOf, pathOf, ringsOf, type BaseMap } from './shapes.js';
import { poleOf } from './inside.js';

/** A label's measure: the widest of its lines, and its height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map is laid out from. */
export interface MapInput {
  readonly map: BaseMap | undefined;
  readonly frame: Frame;
  readonly focus: string | undefined;
  /** Actors drawn, with their places and the base-map ids of their land (successors' for a former state). */
  readonly actors: readonly {
    readonly id: string;
    readonly place: Coordinates | undefined;
    readonly land: readonly string[];
  }[];
  readonly standing: readonly Standing[];
  readonly groups: readonly GroupStanding[];
  readonly seats: ReadonlyMap<string, Coordinates>;
  readonly world: boolean;
  /** More partners than lines can be told apart: land is tinted instead. */
  readonly tint: boolean;
  /** Measures of names and group names by id, of start dates by relation id. */
  readonly names: ReadonlyMap<string, Size>;
  readonly dates: ReadonlyMap<string, Size>;
  /** Room beside the frame's right edge for labels. */
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** One relation drawn. */
export interface Strand {
  readonly id: string;
  readonly type: string;
  readonly truth: Standing['truth'];
  /** From the first party to the second, in pieces. */
  readonly pieces: readonly (readonly Point[])[];
  readonly bead: { readonly x: number; readonly y: number };
  /** Where the open chevron of a directed relation stands, and where it points. */
  readonly chevron?: { readonly x: number; readonly y: number; readonly angle: number };
  readonly date?: PlacedLabel;
}

/** All strands of a pair. */
export interface Cable {
  readonly key: string;
  readonly strands: readonly Strand[];
  /** Strands that are folded away. */
  readonly folded: number;
  readonly middle: readonly Point[];
}

/** A group drawn as a hub and its spokes. */
export interface Hub {
  readonly id: string;
  readonly at: Point;
  readonly spokes: readonly { readonly member: string; readonly role: string; readonly points: readonly Point[] }[];
  readonly label: PlacedLabel | undefined;
}

/** All that a map draws, in pixels. */
export interface MapLayout {
  readonly frame: Frame;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly lines: string;
  readonly actorLands: ReadonlyMap<string, string>;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly cables: readonly Cable[];
  readonly hubs: readonly Hub[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Actors whose name found no place: numbered, in this order. */
  readonly numbered: readonly string[];
}

function chooseProjection(input: MapInput): GeoProjection {
  const { actors, focus, frame, padding, world, map } = input;
  const places = actors.flatMap(({ place }) => (place ? [place] : []));
  const centre = actors.find(({ id }) => id === focus)?.place ?? sphericalMean(places);
  const extent: [[number, number], [number, number]] = [
    [padding.left, padding.top],
    [frame.width - padding.right, frame.height - padding.bottom],
  ];
  if (world)
    return global().fitExtent(
      [
        [0, 0],
        [frame.width, frame.height],
      ],
      { type: 'Sphere' },
    );
  const near = places.filter((place) => arc(centre, place) <= REGION);
  const land = map && landOf(map, actors.find(({ id }) => id === focus)?.land ?? []);
  const points: GeoJSON.MultiPoint = {
    type: 'MultiPoint',
    coordinates: (near.length ? near : [centre]).map((place) => [...place]),
  };
  const projection = regional(centre);
  const around: GeoJSON.GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      points,
      ...(land ? [{ type: 'MultiPoint' as const, coordinates: land.coordinates.flat().flat() }] : []),
    ],
  };
  projection.fitExtent(extent, around);
  // A single place would be magnified without end.
  if (projection.scale() > 4000) projection.scale(1200).translate([frame.width / 2, frame.height / 2]);
  return projection;
}

const box = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function layCables(
  input: MapInput,
  anchors: ReadonlyMap<string, Anchor>,
  places: ReadonlyMap<string, Coordinates>,
  projection: GeoProjection,
): readonly Cable[] {
  const pairs = new Map<string, Standing[]>();
  for (const standing of input.standing) {
    const key = pairKey(standing.relation.parties);
    const list = pairs.get(key);
    if (list) list.push(standing);
    else pairs.set(key, [standing]);
  }
  const focusAt = input.focus === undefined ? undefined : anchors.get(input.focus);
  const ends = [...pairs].flatMap(([key]) => {
    const other = anchors.get(key.split(' ').find((id) => id !== input.focus) ?? '');
    return focusAt && other ? [{ key, to: [other.x, other.y] as Point }] : [];
  });
  const bow = focusAt ? bows([focusAt.x, focusAt.y], ends) : new Map<string, number>();
  return [...pairs].flatMap(([key, standings]): Cable[] => {
    const [first = '', second = ''] = key.split(' ');
    const [start, end] = second === input.focus ? [second, first] : [first, second];
    const [a, b] = [anchors.get(start), anchors.get(end)];
    if (!a || !b) return [];
    const shown = standings.slice(0, STRANDS);
    const course = {
      key,
      from: [a.x, a.y] as Point,
      to: [b.x, b.y] as Point,
      bow: bow.get(key) ?? (focusAt ? 0 : 0.1),
    };
    const [from, to] = [places.get(start), places.get(end)];
    const strands = shown.map(({ relation, truth }, index): Strand => {
      const pieces =
        input.world && from && to
          ? greatCircle(from, to, projection, input.frame.width).map((piece) =>
              beside(piece, (index - (shown.length - 1) / 2) * STRAND),
            )
          : [strandPoints(course, index, shown.length)];
      const longest = [...pieces].sort((x, y) => y.length - x.length)[0] ?? [];
      const forward = relation.parties[0] === start;
      const place = pointAt(longest, [0.5, 0.42, 0.58, 0.34, 0.66, 0.5][index] ?? 0.5);
      const tip = pointAt(longest, forward ? 0.72 : 0.28);
      return {
        id: relation.id,
        type: relation.type,
        truth,
        pieces,
        bead: { x: place.x, y: place.y },
        ...(relation.directed && { chevron: { x: tip.x, y: tip.y, angle: forward ? tip.angle : tip.angle + 180 } }),
      };
    });
    return [{ key, strands, folded: standings.length - shown.length, middle: strandPoints(course, 0, 1) }];
  });
}

function layHubs(
  input: MapInput,
  anchors: ReadonlyMap<string, Anchor>,
  cables: readonly Cable[],
  projection: GeoProjection,
): readonly Hub[] {
  const busy: Point[] = [
    ...[...anchors.values()].map(({ x, y }): Point => [x, y]),
    ...cables.flatMap(({ middle }) => middle.filter((_, index) => index % 4 === 0)),
  ];
  return input.groups.map(({ group, members }) => {
    const seat = input.seats.get(group.id);
    const points = members.flatMap(({ actor }) => {
      const anchor = anchors.get(actor);
      return anchor ? [[anchor.x, anchor.y] as Point] : [];
    });
    const projected = seat && projection([...seat]);
    const at = hubAt(projected ?? geometricMedian(points), busy, input.frame);
    busy.push(at);
    const spokes = members.flatMap(({ actor, role = 'member' }) => {
      const anchor = anchors.get(actor);
      return anchor ? [{ member: actor, role, points: spoke(at, [anchor.x, anchor.y]) }] : [];
    });
    return { id: group.id, at, spokes, label: undefined };
  });
}

function labelRequests(
  input: MapInput,
  anchors: ReadonlyMap<string, Anchor>,
  projection: GeoProjection,
): readonly LabelRequest[] {
  const request = (id: string, x: number, y: number, clear: number, centred = false): readonly LabelRequest[] => {
    const size = input.names.get(id);
    return size ? [{ id, x, y, ...size, clear, centred }] : [];
  };
  const order = [...anchors.values()].sort(
    (a, b) =>
      Number(b.id === input.focus) - Number(a.id === input.focus) ||
      Number(b.kind === 'capital') - Number(a.kind === 'capital'),
  );
  return order.flatMap(({ id, kind, x, y }) => {
    const actor = input.actors.find((one) => one.id === id);
    const land = id === input.focus && input.map && actor ? landOf(input.map, actor.land) : undefined;
    const pole = land && poleOf(ringsOf(land, projection));
    const size = input.names.get(id);
    if (pole && size && pole.room > size.height) return request(id, pole.point[0], pole.point[1], 0, true);
    return request(id, x, y, kind === 'port' ? 14 : 11);
  });
}

/** Lays a map out once for what it shows: land, places, lines, groups, names. */
export function layoutMap(input: MapInput): MapLayout {
  const { map, frame, actors } = input;
  const projection = chooseProjection(input);
  const bleed = 20;
  projection.clipExtent([
    [-bleed, -bleed],
    [frame.width + bleed, frame.height + bleed],
  ]);
  const lands = new Map(actors.map(({ id, land }) => [id, map && landOf(map, land)] as const));
  const places = new Map(actors.flatMap(({ id, place }) => (place ? [[id, place] as const] : [])));
  const found = actors.flatMap(({ id, place }) => anchorOf(id, place, lands.get(id), projection, frame) ?? []);
  const anchors = new Map(spreadPorts(found, frame).map((anchor) => [anchor.id, anchor]));
  const cables = input.tint ? [] : layCables(input, anchors, places, projection);
  const hubs = layHubs(input, anchors, cables, projection);
  const obstacles: Box[] = [
    ...[...anchors.values()].map(({ x, y }) => box(x, y, 8)),
    ...cables.flatMap(({ strands }) => strands.map(({ bead }) => box(bead.x, bead.y, 6))),
    ...hubs.map(({ at }) => box(at[0], at[1], 9)),
  ];
  const nameRequests = labelRequests(input, anchors, projection);
  const hubRequests = hubs.flatMap(({ id, at }): LabelRequest[] => {
    const size = input.names.get(id);
    return size ? [{ id, x: at[0], y: at[1], ...size, clear: 12 }] : [];
  });
  const dateRequests = cables.flatMap(({ strands }) =>
    strands.flatMap(({ id, bead }): LabelRequest[] => {
      const size = input.dates.get(id);
      return size ? [{ id, x: bead.x, y: bead.y, ...size, clear: 9 }] : [];
    }),
  );
  const labels = placeLabels([...nameRequests, ...hubRequests, ...dateRequests], obstacles, frame);
  const background = map
    ? backgroundPaths(map, projection, new Set(actors.flatMap(({ land }) => land)))
    : { land: '', borders: '' };
  return {
    frame,
    ...background,
    disputed: map ? disputedPath(map, projection) : '',
    lines: map?.lines ? pathOf(map.lines, projection) : '',
    actorLands: new Map([...lands].map(([id, land]) => [id, pathOf(land, projection)])),
    anchors,
    cables: cables.map((cable) => ({
      ...cable,
      strands: cable.strands.map((strand) => {
        const date = labels.get(strand.id);
        return date ? { ...strand, date } : strand;
      }),
    })),
    hubs: hubs.map((hub) => ({ ...hub, label: labels.get(hub.id) })),
    labels,
    numbered: nameRequests.map(({ id }) => id).filter((id) => !labels.has(id)),
  };
}
