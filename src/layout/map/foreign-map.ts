/**
 * How a base map is read that is not ours. Loaded only where a page brings its own: tables of codes and names, and places for
 * states whose capital the file does not say.
 */
import { merge, mergeArcs, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon } from 'topojson-specification';
import { stateOfShape } from '../../model/state-joins.js';
import { landPoint } from './land-point.js';
import { baseMap, type BaseMap, type Properties, type Reading } from './shapes.js';

/** All its land, and the borders where two of its states meet. */
const terrainOf: Reading['terrainOf'] = (topology, shapes) => {
  const all: GeometryCollection<Properties> = { type: 'GeometryCollection', geometries: [...shapes] };
  return { land: merge(topology, [...shapes]), borders: mesh(topology, all, (a, b) => a !== b) };
};

/** What the two share is no border. */
const joined: Reading['joined'] = (topology, a, b) => ({
  ...a,
  ...(mergeArcs(topology, [a, b]) as MultiPolygon<Properties>),
});

/** Reads a TopoJSON of anybody's: states in any object, by any usual code or name; undefined where there are none. */
export function foreignMap(raw: unknown): BaseMap | undefined {
  return baseMap(raw, { stateOf: stateOfShape, pointOn: landPoint, joined, terrainOf });
}
