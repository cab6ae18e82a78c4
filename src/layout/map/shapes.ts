import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Coordinates } from '../../model/dossier.js';

export type Properties = Readonly<Record<string, unknown>>;
export type Shape = Polygon<Properties> | MultiPolygon<Properties>;

/** What lies under the actors of a map: all land as one, and the borders on it. */
export interface Terrain {
  readonly land: GeoJSON.GeoJSON;
  readonly borders: GeoJSON.GeoJSON;
}

/** How a base map is read. */
export interface Reading {
  /** Which state a shape's id and properties mean. */
  readonly stateOf: (id: unknown, properties: Properties) => string | undefined;
  /** A place on land, where the file says none. */
  readonly pointOn: (land: GeoJSON.MultiPolygon) => Coordinates | undefined;
  /** Two shapes of one state: the West Bank and Gaza, a state and its far islands. */
  readonly joined: (topology: Topology, a: Shape, b: Shape) => Shape;
  /** Its land and borders; undefined where the file should have them and has not. */
  readonly terrainOf: (topology: Topology, shapes: readonly Shape[]) => Terrain | undefined;
}

/** A base map, joined to our ids. */
export interface BaseMap extends Terrain {
  readonly topology: Topology;
  /** One shape a state, in however many pieces the file has it. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The ids of the file itself → ours, for a dossier that names a shape by the file's id. */
  readonly named: ReadonlyMap<string, string>;
  /** West, south, east, north of what it has, where that is not the world. */
  readonly window: readonly [number, number, number, number] | undefined;
  readonly pointOn: Reading['pointOn'];
  /** Places of states that have no shape here. */
  readonly anchors: Readonly<Record<string, Coordinates>>;
  /** Areas that more than one state claims, and lines that are no agreed borders. */
  readonly disputed: readonly Shape[];
  readonly lines: GeoJSON.FeatureCollection | undefined;
}

const isShape = (object: GeometryObject<GeoJSON.GeoJsonProperties>): object is Shape =>
  object.type === 'Polygon' || object.type === 'MultiPolygon';
const isCollection = (
  object: GeometryObject<GeoJSON.GeoJsonProperties> | undefined,
): object is GeometryCollection<GeoJSON.GeoJsonProperties> => object?.type === 'GeometryCollection';
const isPlace = (value: unknown): value is Coordinates =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');

/** The base maps that ship have our own ids, one shape a state and a place for it, and land and borders made beforehand. */
const OWN: Reading = {
  stateOf: (id) => (typeof id === 'string' && /^[A-Z]{3}$/.test(id) ? id : undefined),
  pointOn: () => undefined,
  joined: (_, shape) => shape,
  terrainOf: (topology) => {
    const { land, borders } = topology.objects;
    return land && borders && { land: feature(topology, land), borders: feature(topology, borders) };
  },
};

/** The shapes of a collection by state, and how many of them a state was found for. A shape of nobody is still land. */
function shapesOf(
  topology: Topology,
  { geometries }: GeometryCollection<GeoJSON.GeoJsonProperties>,
  { stateOf, joined }: Reading,
): Pick<BaseMap, 'shapes' | 'named'> & { readonly found: number } {
  const shapes = new Map<string, Shape>();
  const named = new Map<string, string>();
  let found = 0;
  geometries.filter(isShape).forEach((shape, index) => {
    const state = stateOf(shape.id, shape.properties ?? {});
    // Shapes without any id must not become one: `-99` stands for a dozen places.
    const raw = shape.id === undefined || String(shape.id) === '-99' ? `#${String(index)}` : String(shape.id);
    const id = state ?? raw;
    const other = shapes.get(id);
    shapes.set(id, other ? joined(topology, other, shape) : shape);
    named.set(raw, id);
    if (state !== undefined) found++;
  });
  return { shapes, named, found };
}

/**
 * Reads a TopoJSON, in whatever object it keeps its states: the one in which most are found, the largest of equals.
 * @param reading by which codes and names its shapes are found; without it, by our own ids
 * @returns undefined where it is no TopoJSON or has no shapes
 */
export function baseMap(raw: unknown, reading: Reading = OWN): BaseMap | undefined {
  if (typeof raw !== 'object' || raw === null || !('objects' in raw) || !('arcs' in raw)) return undefined;
  const topology = raw as Topology & Pick<BaseMap, 'window' | 'lines'> & { anchors?: Record<string, Coordinates> };
  const { disputed, ...others } = topology.objects;
  const [best] = Object.values(others)
    .filter(isCollection)
    .map((collection) => shapesOf(topology, collection, reading))
    .sort((a, b) => b.found - a.found || b.shapes.size - a.shapes.size);
  const terrain = best?.shapes.size ? reading.terrainOf(topology, [...best.shapes.values()]) : undefined;
  if (!best || !terrain) return undefined;
  return {
    topology,
    ...terrain,
    shapes: best.shapes,
    named: best.named,
    window: topology.window,
    pointOn: reading.pointOn,
    anchors: topology.anchors ?? {},
    disputed: isCollection(disputed) ? disputed.geometries.filter(isShape) : [],
    lines: topology.lines,
  };
}

/** A state's shape, by our id or by the file's own. */
export const shapeOf = (map: BaseMap, id: string): Shape | undefined =>
  map.shapes.get(id) ?? map.shapes.get(map.named.get(id) ?? '');

/** Found once a shape. */
const points = new WeakMap<Shape, Coordinates | undefined>();

/** The place of a state by the base map: its capital, else a point on its largest piece of land. */
export function placeOf(map: BaseMap, id: string): Coordinates | undefined {
  const shape = shapeOf(map, id);
  if (!shape) return map.anchors[id];
  const { capital, anchor } = shape.properties ?? {};
  if (isPlace(capital)) return capital;
  if (isPlace(anchor)) return anchor;
  if (!points.has(shape)) points.set(shape, map.pointOn(landOfShapes(map, [shape])));
  return points.get(shape);
}

const arcsOf = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

/** The land of shapes, each in its own borders. */
export function landOfShapes({ topology }: BaseMap, shapes: readonly Shape[]): GeoJSON.MultiPolygon {
  return feature(topology, { type: 'MultiPolygon', arcs: shapes.flatMap(arcsOf) } as const).geometry;
}

/**
 * A state's land as one shape: its own, or that of its successors.
 * @param dissolved puts several shapes into one without the borders between them; without it these stay
 */
export function landOf(
  map: BaseMap,
  ids: readonly string[],
  dissolved: typeof landOfShapes = landOfShapes,
): GeoJSON.MultiPolygon | undefined {
  const shapes = ids.flatMap((id) => shapeOf(map, id) ?? []);
  return shapes.length ? (shapes.length > 1 ? dissolved : landOfShapes)(map, shapes) : undefined;
}
