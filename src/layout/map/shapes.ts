import { geoStream, type GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { stateOfCode } from '../../model/state-codes.js';
import type { Coordinates } from '../../model/dossier.js';
import type { Point } from '../wave.js';

/** What a base map may say of a shape. */
interface ShapeProperties {
  readonly capital?: Coordinates;
  readonly anchor?: Coordinates;
  readonly disputed?: boolean;
}

type Shape = Polygon<ShapeProperties> | MultiPolygon<ShapeProperties>;

/** A base map, joined to our ids. */
export interface BaseMap {
  readonly topology: Topology;
  readonly shapes: ReadonlyMap<string, Shape>;
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

/** The id of a shape: our own, whatever code the base map uses. */
function idOf(shape: Shape): string {
  const properties = (shape.properties ?? {}) as Readonly<Record<string, unknown>>;
  const codes = [shape.id, properties['a3'], properties['ISO_A3'], properties['iso_a3'], properties['adm0_a3']];
  for (const code of codes) {
    const known = typeof code === 'string' || typeof code === 'number' ? stateOfCode(String(code)) : '';
    if (/^[A-Z]{3}$/.test(known)) return known;
  }
  return String(shape.id ?? '');
}

/** Reads a TopoJSON with states in `states`, `countries` or its first collection; undefined where there is none. */
export function baseMap(raw: unknown): BaseMap | undefined {
  if (typeof raw !== 'object' || raw === null || !('objects' in raw) || !('arcs' in raw)) return undefined;
  const topology = raw as Topology & { anchors?: Record<string, Coordinates>; lines?: GeoJSON.FeatureCollection };
  const { states, countries, disputed, ...others } = topology.objects;
  const collection = [states, countries, ...Object.values(others)].find(isCollection);
  if (!collection) return undefined;
  return {
    topology,
    shapes: new Map(collection.geometries.filter(isShape).map((shape) => [idOf(shape), shape])),
    anchors: topology.anchors ?? {},
    disputed: isCollection(disputed) ? disputed.geometries.filter(isShape) : [],
    lines: topology.lines,
  };
}

/** The place of a state by the base map: its capital, else a point on its largest piece of land. */
export function placeOf(map: BaseMap, id: string): Coordinates | undefined {
  const properties = map.shapes.get(id)?.properties;
  return properties?.capital ?? properties?.anchor ?? map.anchors[id];
}

/** A state's land as one shape: its own, or that of its successors with the borders between them dissolved. */
export function landOf(map: BaseMap, ids: readonly string[]): GeoJSON.MultiPolygon | undefined {
  const shapes = ids.flatMap((id) => map.shapes.get(id) ?? []);
  return shapes.length ? merge(map.topology, shapes) : undefined;
}

/** Paths of all land that no actor has, in one, and of all borders in one. */
export function backgroundPaths(
  map: BaseMap,
  projection: GeoProjection,
  actors: ReadonlySet<string>,
): { readonly land: string; readonly borders: string } {
  const rest = [...map.shapes].filter(([id]) => !actors.has(id)).map(([, shape]) => shape);
  const all: GeometryCollection<ShapeProperties> = { type: 'GeometryCollection', geometries: [...map.shapes.values()] };
  return {
    land: pathOf(merge(map.topology, rest), projection),
    borders: pathOf(
      mesh(map.topology, all, (a, b) => a !== b),
      projection,
    ),
  };
}

/** A path of lines and areas, to a tenth of a pixel. (`geoPath` would bring areas, centroids and lengths with it.) */
export function pathOf(shape: GeoJSON.GeoJSON | undefined, projection: GeoProjection): string {
  if (!shape) return '';
  let [path, areas, starts] = ['', false, true];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => {
        path += `${starts ? 'M' : 'L'}${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`;
        starts = false;
      },
      lineStart: () => {
        starts = true;
      },
      lineEnd: () => {
        if (areas) path += 'Z';
      },
      polygonStart: () => {
        areas = true;
      },
      polygonEnd: () => {
        areas = false;
      },
      sphere: () => undefined,
    }),
  );
  return path;
}

/** Areas that more than one state claims. */
export function disputedPath(map: BaseMap, projection: GeoProjection): string {
  const hatched = [...map.shapes.values()].filter(({ properties }) => properties?.disputed);
  return [...map.disputed, ...hatched].map((shape) => pathOf(feature(map.topology, shape), projection)).join('');
}

/** The rings of a shape in pixels, as far as the frame shows them. */
export function ringsOf(shape: GeoJSON.Geometry, projection: GeoProjection): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => rings.at(-1)?.push([x, y]),
      lineStart: () => rings.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined,
    }),
  );
  return rings.filter((ring) => ring.length > 2);
}
