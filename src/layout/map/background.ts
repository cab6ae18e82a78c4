import type { GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Stages } from '../../model/stages.js';
import { linesOf, linesPath, ringsOf, ringsPath } from './rings.js';
import { shapeOf, type BaseMap, type Properties } from './shapes.js';

/** What lies under the actors of a map, as paths in pixels. */
export interface Background {
  /** All land that no actor has. */
  readonly land: string;
  readonly borders: string;
  /** Areas that more than one state claims. */
  readonly disputed: string;
  /** Lines that are no agreed borders. */
  readonly lines: string;
}

/** The background of a map without the land of some; of no map, nothing. */
export function* backgroundOf(
  map: BaseMap | undefined,
  projection: GeoProjection,
  taken: ReadonlySet<string>,
): Stages<Background> {
  if (!map) return { land: '', borders: '', disputed: '', lines: '' };
  const shapes = [...map.shapes.values()];
  const actors = new Set([...taken].map((id) => shapeOf(map, id)));
  const all: GeometryCollection<Properties> = { type: 'GeometryCollection', geometries: shapes };
  const rest = merge(
    map.topology,
    shapes.filter((shape) => !actors.has(shape)),
  );
  yield;
  const land = ringsPath(ringsOf(rest, projection));
  yield;
  const between = mesh(map.topology, all, (a, b) => a !== b);
  yield;
  const borders = linesPath(linesOf(between, projection));
  yield;
  const hatched = [...map.disputed, ...shapes.filter(({ properties }) => properties?.['disputed'] === true)];
  return {
    land,
    borders,
    disputed: ringsPath(hatched.flatMap((shape) => ringsOf(feature(map.topology, shape), projection))),
    lines: map.lines ? linesPath(linesOf(map.lines, projection)) : '',
  };
}
