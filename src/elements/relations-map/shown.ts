import type { Coordinates, Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { actorOf, factsById } from '../../model/facts.js';
import { partiesOf } from '../../model/parties.js';
import { alive, groupsAt, worldAt, type GroupStanding, type World } from '../../model/at-date.js';
import { idsOf } from '../../model/shown.js';
import type { BaseMap } from '../../layout/map/shapes.js';
import { placeOf } from '../../layout/map/shapes.js';

/** The two levels of diplomacy: pairs with their relations, groups with their members; or both at once. */
export type Level = 'both' | 'pairs' | 'groups';

/** How many groups are drawn beside relations, and without. */
export function mostGroups(level: Level): number {
  return level === 'groups' ? 6 : 2;
}

/** Written to an attribute for none at all: an empty one means what is drawn without a choice. */
export const NONE = 'nothing';

/** What the attributes ask for. */
export interface Wanted {
  readonly at: Edtf;
  readonly focus: string | undefined;
  readonly types: ReadonlySet<string> | undefined;
  readonly groups: ReadonlySet<string>;
  readonly level: Level;
  readonly extent: string | undefined;
  readonly period: string | undefined;
  readonly actors: string | undefined;
}

/** What a map shows of a dossier at a date. */
export interface Shown {
  readonly level: Level;
  readonly world: World;
  /** Without the filter by type, for the counts of the legend. */
  readonly unfiltered: World;
  readonly groups: readonly GroupStanding[];
  readonly drawnGroups: readonly GroupStanding[];
  /** Ids of the actors drawn, the focus first. */
  readonly actors: readonly string[];
  /** Ids of the others, that no map has a place for: organizations, groups, people. */
  readonly landless: readonly string[];
}

/** Relations, groups and actors of a date. Without a choice the level of groups draws the first ones; the others are chips. */
export function shownAt(dossier: Dossier, wanted: Wanted): Shown {
  const { at, focus, period, actors: only, level } = wanted;
  const limits = { period, actors: only };
  const unfiltered = worldAt(dossier, { at, focus, ...limits });
  const types = level === 'groups' ? new Set<string>() : wanted.types;
  const world = types ? worldAt(dossier, { at, focus, types, ...limits }) : unfiltered;
  const groups = groupsAt(dossier, at);
  const chosen = (id: string): boolean => wanted.groups.has(id) || (level === 'groups' && !wanted.groups.size);
  const drawnGroups = groups.filter(({ group }) => level !== 'pairs' && chosen(group.id)).slice(0, mostGroups(level));
  const extent = idsOf(wanted.extent === 'auto' || wanted.extent === 'world' ? undefined : wanted.extent);
  const ids = new Set<string>(focus === undefined ? [] : [focus]);
  for (const { relation } of unfiltered.standing) for (const id of relation.parties) ids.add(id);
  for (const { members } of drawnGroups) for (const { actor } of members) ids.add(actor);
  for (const id of extent ?? []) ids.add(id);
  const drawn = [...ids].filter((id) => actorOf(dossier, id)?.kind === 'state' && alive(dossier, id, at));
  const landless = [...ids].filter((id) => (actorOf(dossier, id)?.kind ?? 'state') !== 'state');
  return { level, world, unfiltered, groups, drawnGroups, actors: drawn, landless };
}

/** Base-map ids of an actor's land: its own, or those of its successors where it is a former state. */
export function landIds(dossier: Dossier, id: string): readonly string[] {
  const actor = actorOf(dossier, id);
  if (actor?.kind !== 'state') return [];
  if (actor.successors?.length) return actor.successors;
  return [actor.feature ?? actor.codes?.alpha3 ?? id];
}

/** Where an actor stands: the dossier's word, else the base map's, else for a former state its largest successor's. */
export function placeFor(dossier: Dossier, map: BaseMap | undefined, id: string): Coordinates | undefined {
  const actor = actorOf(dossier, id);
  if (actor?.kind === 'state' && actor.capital) return actor.capital.coordinates;
  if (!map) return undefined;
  return (
    placeOf(map, id) ??
    landIds(dossier, id)
      .map((land) => placeOf(map, land))
      .find((place) => place !== undefined)
  );
}

/** States that the regional map has land or a place for. */
const NORTHEAST_ASIA = new Set(['MNG', 'PRK', 'KOR', 'CHN', 'JPN', 'TWN', 'RUS', 'KAZ']);

/** The base map that holds the story: the regional one where it has all the actors, or the data says where they are. */
export function baseMapFor(
  dossier: Dossier,
  shown: Shown,
  extent: string | undefined,
): 'northeast-asia.json' | 'world.json' {
  if (extent === 'world' || !shown.actors.length) return 'world.json';
  const near = shown.actors.filter((id) => NORTHEAST_ASIA.has(id));
  const far = shown.actors.filter((id) => !NORTHEAST_ASIA.has(id));
  const placed = far.every((id) => {
    const actor = actorOf(dossier, id);
    return actor?.kind === 'state' && actor.capital !== undefined;
  });
  return near.length > far.length && placed ? 'northeast-asia.json' : 'world.json';
}

/** The two actors whose relations the panel tells: of the selected relation or visit, or the focus and a chosen country. */
export function pairOf(dossier: Dossier, selected: string | undefined, focus: string | undefined): readonly string[] {
  if (selected === undefined) return [];
  const fact = factsById(dossier).get(selected);
  if (!fact)
    return focus !== undefined && focus !== selected && actorOf(dossier, selected)?.kind === 'state'
      ? [focus, selected]
      : [];
  const states = partiesOf(fact).filter((id) => actorOf(dossier, id)?.kind === 'state');
  return fact.kind === 'relation' || fact.kind === 'visit' ? states.slice(0, 2) : [];
}
