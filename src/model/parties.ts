import type { Fact, Who } from './dossier.js';

/** The ids of the actors a fact concerns, each once. */
export function partiesOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'relation':
      return fact.parties;
    case 'visit':
      return once([fact.from, fact.to, ...ids(fact.visitors), ...ids(fact.met)]);
    case 'event':
      return once([...(fact.parties ?? []), fact.partOf]);
    case 'quote':
      return once([...fact.chain.map((link) => link.agent), ...(fact.about ?? [])]);
    case 'figure':
      return once([fact.of]);
    case 'silence':
      return fact.between;
  }
}

/** Does a fact concern at least one of these actors? */
export function concerns(fact: Fact, actors: ReadonlySet<string>): boolean {
  return partiesOf(fact).some((id) => actors.has(id));
}

function ids(people: readonly Who[] = []): (string | undefined)[] {
  return people.map((who) => who.actor);
}

function once(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
