import type { GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Stages } from '../../model/stages.js';
import { linesOf, linesPath, ringsOf, ringsPath } from './rings.js';
import type { BaseMap } from './shapes.js';

/** What lies under the actors of a map, as paths in pixels. */
export interface Background {
  /** All land. */
  readonly land: string;
  readonly borders: string;
  /** Areas that more than one state claims. */
  readonly disputed: string;
  /** Lines that are no agreed borders. */
  readonly lines: string;
}

/** The background of a map; of no map, nothing. Actors' land is drawn upon it. */
export function* backgroundOf(map: BaseMap | undefined, projection: GeoProjection): Stages<Background> {
  if (!map) return { land: '', borders: '', disputed: '', lines: '' };
  const land = ringsPath(ringsOf(map.land, projection));
  yield;
  const borders = linesPath(linesOf(map.borders, projection));
  yield;
  const hatched = [
    ...map.disputed,
    ...[...map.shapes.values()].filter(({ properties }) => properties?.['disputed'] === true),
  ];
  return {
    land,
    borders,
    disputed: ringsPath(hatched.flatMap((shape) => ringsOf(feature(map.topology, shape), projection))),
    lines: map.lines ? linesPath(linesOf(map.lines, projection)) : '',
  };
}
