/** Checks, when all has been read, that facts which name other facts name facts that are there. */
import type { Fact, FactSet } from '../model/dossier.js';
import type { Reading } from './read.js';
import { refuse } from './refusals.js';

/** Fields that name facts, of whatever kind has them. */
const LISTS = ['alternatives', 'outcomes', 'variants'] as const;
const SINGLES = ['establishedBy', 'endedBy'] as const;

type Referring = Pick<Fact, 'id' | 'kind'> &
  Partial<Record<(typeof LISTS)[number], readonly string[]>> &
  Partial<Record<(typeof SINGLES)[number], string>>;

/** Takes references to nowhere out of facts that were just read, and so belong to nobody else yet. */
export function checkFacts(facts: readonly Fact[], { facts: places, refusals }: Reading): void {
  for (const fact of facts as readonly Referring[]) {
    const isThere = (field: string, id: string): boolean => {
      if (places.has(id)) return true;
      refuse(refusals, [`${fact.kind}s`, places.get(fact.id) ?? fact.id, field], id, 'fact');
      return false;
    };
    for (const field of LISTS) {
      const ids = fact[field];
      if (ids) fact[field] = ids.filter((id) => isThere(field, id));
    }
    for (const field of SINGLES) {
      const id = fact[field];
      if (id && !isThere(field, id)) Reflect.deleteProperty(fact, field);
    }
  }
}

/** The sets with the items whose facts are there; a set without any is left out. */
export function checkSets(sets: readonly FactSet[], { facts, sets: places, refusals }: Reading): readonly FactSet[] {
  const checked = sets.map((set): FactSet => {
    const items = set.items.filter(({ fact }) => {
      if (facts.has(fact)) return true;
      refuse(refusals, ['sets', places.get(set.id) ?? set.id, 'items'], fact, 'fact');
      return false;
    });
    return { ...set, items };
  });
  return checked.filter((set) => set.items.length > 0);
}
