/** Makes what a map is laid out from, for tests: places, relations, groups. */
import * as globe from '../../../src/layout/map/globe.js';
import { layHubs } from '../../../src/layout/map/lay-hubs.js';
import type { MapInput } from '../../../src/layout/map/layout-map.js';
import type { GroupStanding, Standing } from '../../../src/model/at-date.js';
import type { Coordinates, Member, Relation } from '../../../src/model/dossier.js';
import { parseEdtf } from '../../../src/model/parse-edtf.js';

export const PLACES: Readonly<Record<string, Coordinates>> = {
  MNG: [106.92, 47.92],
  PRK: [125.75, 39.03],
  KOR: [126.98, 37.57],
  CHN: [116.4, 39.9],
  JPN: [139.69, 35.69],
  RUS: [37.62, 55.75],
  USA: [-77.04, 38.9],
  AUS: [149.13, -35.28],
  NZL: [174.78, -41.29],
  DEU: [13.4, 52.52],
  FRA: [2.35, 48.86],
  BRA: [-47.88, -15.79],
  FJI: [178.44, -18.14],
  WSM: [-171.77, -13.83],
};

export function placeOf(id: string): Coordinates {
  const place = PLACES[id];
  if (!place) throw new Error(`no place for ${id}`);
  return place;
}

export function relation(id: string, parties: readonly [string, string], more: Partial<Relation> = {}): Relation {
  return { kind: 'relation', id, type: 'trade', parties, evidence: [], ...more };
}
export const standing = (relations: readonly Relation[], truth: Standing['truth'] = 'yes'): readonly Standing[] =>
  relations.map((one) => ({ relation: one, truth }));

export function since(date: string): NonNullable<Relation['valid']> {
  const valid = parseEdtf(date);
  if (typeof valid === 'string') throw new Error(`${date} ${valid}`);
  return valid;
}

export function group(id: string, members: readonly string[]): GroupStanding {
  const list = members.map((actor): Member => ({ actor }));
  const standing = { group: { kind: 'group', id, form: 'talks', members: list }, members: list, left: [] } as const;
  return { ...standing, kind: 'group', id, evidence: [] };
}

/** A map without land, of actors at their capitals. */
export function input(actors: readonly string[], more: Partial<MapInput> = {}): MapInput {
  return {
    map: undefined,
    frame: { width: 720, height: 392 },
    focus: undefined,
    actors: actors.map((id) => ({ id, place: PLACES[id], land: [] })),
    standing: [],
    groups: [],
    layHubs,
    globe,
    seats: new Map(),
    world: false,
    names: new Map(),
    dates: new Map(),
    padding: { left: 24, right: 84, top: 36, bottom: 28 },
    ...more,
  };
}
