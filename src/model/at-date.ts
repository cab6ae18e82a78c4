import type { Dossier, Evidence, Group, Member, Relation } from './dossier.js';
import type { Edtf } from './edtf.js';
import { actorOf } from './facts.js';
import { relationOrder, relationType } from './families.js';
import { within, type Limits } from './shown.js';
import { holds, phase, type Truth } from './time.js';

/** A relation as of a date. */
export interface Standing {
  readonly relation: Relation;
  /** `perhaps` where the dates leave it open. */
  readonly truth: Exclude<Truth, 'no'>;
}

/** Relations under each of their keys, in the order in which they stand. */
export function standingBy(
  standing: readonly Standing[],
  keysOf: (relation: Relation) => readonly string[],
): ReadonlyMap<string, readonly Standing[]> {
  const groups = new Map<string, Standing[]>();
  for (const one of standing)
    for (const key of keysOf(one.relation)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

/** All that stands between actors at a date, and what has ended or is yet to come. */
export interface World {
  readonly standing: readonly Standing[];
  readonly ended: readonly Relation[];
  readonly later: readonly Relation[];
}

/** Two ids in a fixed order: the name of a pair. */
export function pairKey(parties: readonly string[]): string {
  return [...parties].sort().join(' ');
}

/** Is an actor there at a date? One whose life-span nobody gives always is. */
export function alive(dossier: Dossier, id: string, at: Edtf): boolean {
  const actor = actorOf(dossier, id);
  return actor?.kind !== 'state' || !actor.valid || holds(actor.valid, at) !== 'no';
}

/** What a map is asked for. */
export interface Asked extends Limits {
  readonly at: Edtf;
  /** Only relations of this actor. */
  readonly focus?: string | undefined;
  /** Only these types. */
  readonly types?: ReadonlySet<string> | undefined;
}

/** The relations asked for, sorted into standing, ended and later; in the order in which a pair's strands stand. */
export function worldAt(dossier: Dossier, { at, focus, types, ...limits }: Asked): World {
  const lets = within(limits);
  const world = { standing: [] as Standing[], ended: [] as Relation[], later: [] as Relation[] };
  const sorted = [...dossier.relations].sort((a, b) => relationOrder(a.type) - relationOrder(b.type));
  for (const relation of sorted) {
    const { parties, type, valid, rank } = relation;
    if (rank === 'deprecated' || !lets(relation, valid)) continue;
    if (focus !== undefined && !parties.includes(focus)) continue;
    if (types && !types.has(relationType(type))) continue;
    const truth = valid ? holds(valid, at) : 'perhaps';
    if (truth === 'no') {
      (phase(valid, at) === 'before' ? world.later : world.ended).push(relation);
    } else if (parties.every((id) => alive(dossier, id, at))) {
      world.standing.push({ relation, truth });
    }
  }
  return world;
}

/** A group as of a date, with the members it has then, and those that have left. */
export interface GroupStanding {
  readonly kind: 'group';
  readonly id: string;
  readonly group: Group;
  readonly members: readonly Member[];
  readonly left: readonly Member[];
  /** Of it and of these members. */
  readonly evidence: readonly Evidence[];
}

/** What is quoted for a group, and then for some of its members. */
export function evidenceOf(group: Group, members: readonly Member[]): readonly Evidence[] {
  return [group, ...members].flatMap(({ evidence = [] }) => evidence);
}

/** Groups of states that exist at a date and have members then. */
export function groupsAt(dossier: Dossier, at: Edtf): readonly GroupStanding[] {
  return [...dossier.actors.values()].flatMap((group) => {
    if (group.kind !== 'group' || group.form === 'anonymous' || !group.members) return [];
    if (group.valid && holds(group.valid, at) === 'no') return [];
    const states = group.members.filter(({ actor }) => actorOf(dossier, actor)?.kind === 'state');
    const members = states.filter(({ valid }) => !valid || holds(valid, at) !== 'no');
    const left = states.filter(({ valid }) => valid && phase(valid, at) === 'after');
    const evidence = evidenceOf(group, members);
    return members.length > 1 ? [{ kind: group.kind, id: group.id, group, members, left, evidence }] : [];
  });
}
