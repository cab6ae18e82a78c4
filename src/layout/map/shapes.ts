import { merge } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Coordinates } from '../../model/dossier.js';

export type Properties = Readonly<Record<string, unknown>>;
export type Shape = Polygon<Properties> | MultiPolygon<Properties>;

/** How a base map is read. */
export interface Reading {
  /** Which state a shape's id and properties mean. */
  readonly stateOf: (id: unknown, properties: Properties) => string | undefined;
  /** A place on land, where the file says none. */
  readonly pointOn: (land: GeoJSON.MultiPolygon) => Coordinates | undefined;
}

/** A base map, joined to our ids. */
export interface BaseMap {
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

/** The base maps that ship have our own ids, and a place for every state. */
const OWN: Reading = {
  stateOf: (id) => (typeof id === 'string' && /^[A-Z]{3}$/.test(id) ? id : undefined),
  pointOn: () => undefined,
};

const arcsOf = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

/** Two pieces of one state: the West Bank and Gaza, a state and its far islands. */
const joined = (a: Shape, b: Shape): Shape => ({
  ...a,
  type: 'MultiPolygon',
  arcs: [...arcsOf(a), ...arcsOf(b)],
});

/** The shapes of a collection by state, and how many of them a state was found for. A shape of nobody is still land. */
function shapesOf(
  { geometries }: GeometryCollection<GeoJSON.GeoJsonProperties>,
  { stateOf }: Reading,
): Pick<BaseMap, 'shapes' | 'named'> & { readonly found: number } {
  const shapes = new Map<string, Shape>();
  const named = new Map<string, string>();
  let found = 0;
  for (const [index, shape] of geometries.filter(isShape).entries()) {
    const state = stateOf(shape.id, shape.properties ?? {});
    // Shapes without any id must not become one: `-99` stands for a dozen places.
    const raw = shape.id === undefined || String(shape.id) === '-99' ? `#${String(index)}` : String(shape.id);
    const id = state ?? raw;
    const other = shapes.get(id);
    shapes.set(id, other ? joined(other, shape) : shape);
    named.set(raw, id);
    if (state !== undefined) found++;
  }
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
    .map((collection) => shapesOf(collection, reading))
    .sort((a, b) => b.found - a.found || b.shapes.size - a.shapes.size);
  if (!best?.shapes.size) return undefined;
  return {
    topology,
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
  if (!points.has(shape)) points.set(shape, map.pointOn(merge(map.topology, [shape])));
  return points.get(shape);
}

/** A state's land as one shape: its own, or that of its successors with the borders between them dissolved. */
export function landOf(map: BaseMap, ids: readonly string[]): GeoJSON.MultiPolygon | undefined {
  const shapes = ids.flatMap((id) => shapeOf(map, id) ?? []);
  return shapes.length ? merge(map.topology, shapes) : undefined;
}
