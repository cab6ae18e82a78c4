/**
 * How a base map is read that is not ours. Loaded only where a page brings its own: tables of codes and names, and places for
 * states whose capital the file does not say.
 */
import { stateOfShape } from '../../model/state-joins.js';
import { landPoint } from './land-point.js';
import { baseMap, type BaseMap } from './shapes.js';

/** Reads a TopoJSON of anybody's: states in any object, by any usual code or name; undefined where there are none. */
export function foreignMap(raw: unknown): BaseMap | undefined {
  return baseMap(raw, { stateOf: stateOfShape, pointOn: landPoint });
}
