/**
 * Questions about the facts and actors of a dossier. What is found once is kept as long as the dossier lives.
 */
import type { Actor, Dossier, Fact, Person, Role, State } from './dossier.js';
import { readEdtf } from './read-edtf.js';
import { knownState } from './states.js';

/** An office and who held it. */
export interface HeldRole {
  readonly role: Role;
  readonly person: Person;
}

interface Index {
  facts?: ReadonlyMap<string, Fact>;
  roles?: ReadonlyMap<string, HeldRole>;
  readonly actors: Map<string, Actor | undefined>;
}

const indexes = new WeakMap<Dossier, Index>();

function indexOf(dossier: Dossier): Index {
  let index = indexes.get(dossier);
  if (!index) indexes.set(dossier, (index = { actors: new Map() }));
  return index;
}

/** Every fact by its id. */
export function factsById(dossier: Dossier): ReadonlyMap<string, Fact> {
  const index = indexOf(dossier);
  return (index.facts ??= new Map(factsOf(dossier).map((fact) => [fact.id, fact])));
}

/** Every fact, in the order of the file. */
export function factsOf(dossier: Dossier): readonly Fact[] {
  return [
    ...dossier.relations,
    ...dossier.visits,
    ...dossier.events,
    ...dossier.quotes,
    ...dossier.figures,
    ...dossier.silences,
  ];
}

/**
 * An actor by id: as declared, else a state known without declaration. What a declared state leaves out (codes,
 * life-span, predecessors, successors) is filled in from what is known of it.
 */
export function actorOf(dossier: Dossier, id: string): Actor | undefined {
  const { actors } = indexOf(dossier);
  if (actors.has(id)) return actors.get(id);
  const declared = dossier.actors.get(id);
  let actor = declared;
  if (!declared || declared.kind === 'state') {
    const known = knownActor(id);
    actor =
      known && declared
        ? { ...known, ...declared, ...(known.codes && { codes: { ...known.codes, ...declared.codes } }) }
        : (known ?? declared);
  }
  actors.set(id, actor);
  return actor;
}

function knownActor(id: string): State | undefined {
  const known = knownState(id);
  if (!known) return undefined;
  const { alpha2, alpha3, alpha4, gw, predecessors, successors } = known;
  const valid = known.valid === undefined ? undefined : readEdtf(known.valid);
  return {
    kind: 'state',
    id,
    codes: {
      ...(alpha2 && { alpha2 }),
      ...(alpha3 && { alpha3 }),
      ...(alpha4 && { alpha4 }),
      ...(gw && { gw }),
    },
    ...(typeof valid === 'object' && { valid }),
    ...(predecessors && { predecessors }),
    ...(successors && { successors }),
  };
}

/** The office with this id and the person who held it. */
export function roleOf(dossier: Dossier, roleId: string): HeldRole | undefined {
  const index = indexOf(dossier);
  index.roles ??= new Map(
    [...dossier.actors.values()].flatMap((person) =>
      person.kind === 'person'
        ? (person.roles ?? []).map((role): [string, HeldRole] => [role.id, { role, person }])
        : [],
    ),
  );
  return index.roles.get(roleId);
}
