import type { GroupStanding } from '../model/at-date.js';
import type { Dossier, Fact, FactSet } from '../model/dossier.js';
import { factsById } from '../model/facts.js';
import { partiesOf } from '../model/parties.js';

const LISTS = {
  relation: 'relations',
  visit: 'visits',
  event: 'events',
  quote: 'quotes',
  figure: 'figures',
  silence: 'silences',
} as const;

/** Anything of the model as it is written in JSON: dates as their EDTF text, maps as objects, no kind on a fact. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, withoutId(written(item))]));
  if (typeof value !== 'object' || value === null) return value;
  if ('form' in value && 'earliest' in value && 'text' in value) return value.text;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]));
}

function withoutId(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id'));
}

/**
 * These, and the facts that they name in turn: what says otherwise, what came of it, how it began and ended. Whatever field
 * holds the id of a fact names it (the parser knows which may).
 */
function withNamed(dossier: Dossier, drawn: readonly (Fact | GroupStanding)[]): readonly (Fact | GroupStanding)[] {
  const facts = new Set(drawn);
  for (const fact of facts) {
    for (const id of Object.values(fact).flat() as readonly unknown[]) {
      const named = typeof id === 'string' ? factsById(dossier).get(id) : undefined;
      if (named) facts.add(named);
    }
  }
  return [...facts];
}

/**
 * A dossier of just these facts and those that they name, with their actors and sources, and those that groups among them
 * name in turn: what these say of themselves has its sources too; and the set that is drawn. It parses back without a problem.
 */
export function writeDossier(dossier: Dossier, drawn: readonly (Fact | GroupStanding)[], set?: FactSet): object {
  const facts = withNamed(dossier, drawn);
  const hands = facts.flatMap((fact) => (fact.kind === 'quote' ? fact.chain : []));
  const passages = facts.flatMap(({ evidence }) => evidence);
  const sources = new Set([...passages, ...hands].flatMap(({ source }) => source ?? []));
  const actors = new Set(facts.flatMap((fact) => (fact.kind === 'group' ? fact.id : partiesOf(fact))));
  if (set?.author) actors.add(set.author);
  for (const { source } of set?.evidence ?? []) sources.add(source);
  for (const id of actors) {
    const group = dossier.actors.get(id);
    if (group?.kind !== 'group') continue;
    const { members = [] } = group;
    for (const { actor } of members) actors.add(actor);
    for (const { evidence = [] } of [group, ...members]) for (const { source } of evidence) sources.add(source);
  }
  const { id, title, lang, updated, license, boundaries } = dossier;
  const kept = <T>(map: ReadonlyMap<string, T>, ids: ReadonlySet<string>): ReadonlyMap<string, T> =>
    new Map([...map].filter(([key]) => ids.has(key)));
  const lists = Object.entries(LISTS).flatMap(([kind, name]) => {
    const list = facts.filter((fact) => fact.kind === kind).map((fact) => written({ ...fact, kind: undefined }));
    return list.length ? [[name, list]] : [];
  });
  return {
    dossier: 1,
    ...(written({ id, title, lang, updated, license, boundaries }) as object),
    sources: written(kept(dossier.sources, sources)),
    actors: written(kept(dossier.actors, actors)),
    ...(Object.fromEntries(lists) as object),
    ...(set && { sets: [written(set)] }),
  };
}
