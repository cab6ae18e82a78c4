import type { Coordinates } from '../../model/dossier.js';
import type { GroupStanding, Standing } from '../../model/at-date.js';
import type { Stages } from '../../model/stages.js';
import type { Point } from '../wave.js';
import { WHOLE, type View } from '../view.js';
import { anchorOf, spreadPorts, type Anchor, type Frame } from './anchors.js';
import { backgroundOf, type Background } from './background.js';
import { foldRelations, ROOM, type Bundle } from './bundles.js';
import { extentOf, projectionFor, type Padding } from './extent.js';
import type { Globe } from './globe.js';
import { areaOf, poleOf } from './inside.js';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel, type Size } from './labels.js';
import { pointAt } from './cables.js';
import { layCables, type Cable } from './lay-cables.js';
import type { Hub, layHubs } from './lay-hubs.js';
import type { ProjectionKind } from './projection.js';
import { ringsOf, ringsPath } from './rings.js';
import { landOf, type BaseMap, type landOfShapes } from './shapes.js';

export type { Cable, Strand } from './lay-cables.js';
export type { Hub } from './lay-hubs.js';

/** The measure of a name, and of its shorter form where it has one: its first part alone, or in two lines. */
export interface NameSize extends Size {
  readonly part?: Size;
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
  /** What lays groups out: code that only maps with groups have. Without it none is drawn. */
  readonly layHubs?: typeof layHubs | undefined;
  /** What makes one land of a former state's successors'. Without it their borders stay. */
  readonly dissolved?: typeof landOfShapes | undefined;
  readonly seats: ReadonlyMap<string, Coordinates>;
  readonly world: boolean;
  /** What a map of the world needs. Without it the story is framed as a region. */
  readonly globe?: Globe | undefined;
  /** Which relations have a line, where that was decided before; without it all, a pair's first six. */
  readonly bundles?: readonly Bundle[] | undefined;
  /** Measures of names and group names by id, of start dates by relation id. */
  readonly names: ReadonlyMap<string, NameSize>;
  readonly dates: ReadonlyMap<string, Size>;
  /** How the whole is magnified and moved. */
  readonly view?: View | undefined;
  readonly padding: Padding;
  /** Actors that are in the frame however far they are. */
  readonly framed?: ReadonlySet<string> | undefined;
  /** A projection asked for by name. */
  readonly projection?: ProjectionKind | undefined;
}

/** All that a map draws, in pixels. */
export interface MapLayout extends Background {
  readonly frame: Frame;
  readonly actorLands: ReadonlyMap<string, string>;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly cables: readonly Cable[];
  readonly hubs: readonly Hub[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Actors that stand nowhere: no data and no base map has a place for them. Their relations have no line. */
  readonly placeless: readonly string[];
  /** Actors and groups whose name found no place but a number did: in this order. */
  readonly numbered: readonly string[];
  /** So many have neither. */
  readonly unnamed: number;
}

const box = ([x, y]: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Room for the number of a name that finds none. */
const NUMBER: Size = { width: 17, height: 19 };
/** Of more actors than these nobody looks up numbers. */
const FEW = 40;

/** The land of actors in pixels. */
type Rings = ReadonlyMap<string, readonly (readonly Point[])[]>;

/** The pairs to draw: as they were folded, else all of them. */
function bundlesOf({ bundles, standing, focus }: MapInput): readonly Bundle[] {
  return bundles ?? foldRelations({ standing, focus, room: { ...ROOM, cables: Infinity } }).bundles;
}

/** Names in the order in which they choose. The larger land first: what a smaller one's name stands on is taken for its land. */
function labelRequests(
  input: MapInput,
  anchors: ReadonlyMap<string, Anchor>,
  rings: Rings,
): readonly Omit<LabelRequest, 'rivals'>[] {
  const order = [...anchors.values()].sort(
    (a, b) =>
      Number(b.id === input.focus) - Number(a.id === input.focus) ||
      Number(b.kind === 'capital') - Number(a.kind === 'capital') ||
      areaOf(rings.get(b.id) ?? []) - areaOf(rings.get(a.id) ?? []),
  );
  const number = order.length > FEW ? undefined : NUMBER;
  return order.flatMap(({ id, kind, x, y }): Omit<LabelRequest, 'rivals'>[] => {
    const land = id === input.focus ? rings.get(id) : undefined;
    const pole = land && poleOf(land);
    const all = input.names.get(id);
    if (!all) return [];
    // What follows a name tells how far away a place is that the map has not. The focus’ name may go into two lines.
    const size = kind === 'port' || id === input.focus ? all : (all.part ?? all);
    if (pole && pole.room > size.height)
      return [{ id, x: pole.point[0], y: pole.point[1], ...size, number, clear: 0, centred: true }];
    return [{ id, x, y, ...size, number, clear: kind === 'port' ? 14 : 11, must: id === input.focus }];
  });
}

/** Lays a map out once for what it shows: land, places, lines, groups, names. No stage is long on a phone. */
export function* layoutMap(input: MapInput): Stages<MapLayout> {
  const { map, frame, actors } = input;
  const lands = new Map(actors.map(({ id, land }) => [id, map && landOf(map, land, input.dissolved)] as const));
  yield;
  const extent = extentOf({
    actors: actors.map(({ id, place }) => ({ id, place, land: lands.get(id) })),
    focus: input.focus,
    framed: input.framed ?? new Set(),
    world: input.world,
    globe: input.globe,
    window: map?.window,
  });
  yield;
  const projection = projectionFor(extent, input.projection, frame, input.padding);
  const view = input.view ?? WHOLE;
  const [tx, ty] = projection.translate();
  projection.scale(projection.scale() * view.k).translate([tx * view.k + view.x, ty * view.k + view.y]);
  const bleed = 20;
  projection.clipExtent([
    [-bleed, -bleed],
    [frame.width + bleed, frame.height + bleed],
  ]);
  const places = new Map(actors.flatMap(({ id, place }) => (place ? [[id, place] as const] : [])));
  // Projected once: where an actor stands, where its name does and what is drawn all come from these.
  const rings = new Map<string, ReturnType<typeof ringsOf>>();
  const found: Anchor[] = [];
  for (const { id, place } of actors) {
    yield;
    const land = lands.get(id);
    if (land) rings.set(id, ringsOf(land, projection));
    const anchor = anchorOf(id, place, rings.get(id), projection, frame);
    if (anchor) found.push(anchor);
  }
  yield;
  const anchors = new Map(spreadPorts(found, frame).map((anchor) => [anchor.id, anchor]));
  const ground = { anchors, places, projection, frame, focus: input.focus, seats: input.seats, globe: extent.globe };
  const cables = layCables(bundlesOf(input), ground);
  yield;
  const busy: Point[] = [
    ...[...anchors.values()].map(({ x, y }): Point => [x, y]),
    ...cables.flatMap(({ middle }) => middle.filter((_, index) => index % 4 === 0)),
  ];
  const hubs = input.layHubs?.(input.groups, busy, ground) ?? [];
  yield;
  const beads = cables.flatMap(({ strands }) => strands.map(({ id, bead }) => ({ id, at: [bead.x, bead.y] as const })));
  const obstacles = [
    ...[...anchors.values()].map(({ x, y }) => box([x, y], 8)),
    ...beads.map(({ at }) => box(at, 6)),
    ...hubs.map(({ at }) => box(at, 9)),
  ];
  const nameRequests = labelRequests(input, anchors, rings);
  const hubRequests = hubs.flatMap(({ id, at }): LabelRequest[] => {
    const size = input.names.get(id);
    return size ? [{ id, x: at[0], y: at[1], ...size, number: NUMBER, clear: 12, must: true }] : [];
  });
  const dateRequests = beads.flatMap(({ id, at }): LabelRequest[] => {
    const size = input.dates.get(id);
    return size
      ? [{ id, x: at[0], y: at[1], ...size, clear: 9, rivals: beads.flatMap((one) => (one.id === id ? [] : [one.at])) }]
      : [];
  });
  const moreRequests = cables.flatMap(({ key, folded, strands, middle }): LabelRequest[] => {
    const { x, y } = pointAt(middle, 0.5);
    const width = 8 * (1 + String(folded).length) + 2;
    return folded ? [{ id: key, x, y, width, height: 17, clear: strands.length * 3.5 + 6 }] : [];
  });
  const lines = [
    ...cables.flatMap(({ strands }) => strands.flatMap(({ pieces }) => pieces)),
    ...hubs.flatMap(({ spokes }) => spokes.map(({ points }) => points)),
  ];
  const requests = [...nameRequests, ...hubRequests, ...moreRequests, ...dateRequests];
  const named = [...nameRequests, ...hubRequests].map(({ id }) => id);
  const labels = placeLabels(requests, obstacles, frame, lines);
  yield;
  const background = yield* backgroundOf(map, projection);
  return {
    frame,
    ...background,
    actorLands: new Map([...rings].map(([id, land]) => [id, ringsPath(land)])),
    anchors,
    cables: cables.map((cable) => ({
      ...cable,
      more: labels.get(cable.key),
      strands: cable.strands.map((strand) => {
        const date = labels.get(strand.id);
        return date ? { ...strand, date } : strand;
      }),
    })),
    hubs: hubs.map((hub) => ({ ...hub, label: labels.get(hub.id) })),
    labels,
    placeless: actors.map(({ id }) => id).filter((id) => !anchors.has(id)),
    numbered: named.filter((id) => labels.get(id)?.form === 'number'),
    unnamed: named.filter((id) => !labels.has(id)).length,
  };
}
