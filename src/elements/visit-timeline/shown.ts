import type { Dossier, Relation } from '../../model/dossier.js';
import { actorOf } from '../../model/facts.js';

/** Two actor ids, the shores; empty where the visits are not of one pair. */
export type Between = readonly [string, string] | readonly [];

/** The pair of `between`; without one, the pair that all visits are of. */
export function pairOf(dossier: Dossier, between: string | undefined): Between {
  const [a, b] = (between ?? '').split(/\s+/).filter((id) => actorOf(dossier, id));
  if (a && b && a !== b) return [a, b];
  const [first] = dossier.visits;
  if (!first || between) return [];
  const pair = [first.from, first.to] as const;
  return dossier.visits.every(({ from, to }) => isOf(pair, [from, to])) ? pair : [];
}

/** Are they of the pair? */
export const isOf = (pair: Between, parties: readonly string[]): boolean =>
  pair.length === 2 && parties.includes(pair[0]) && parties.includes(pair[1]);

/** The relation that joins the rails: the pair's diplomatic relations. */
export function tieOf(dossier: Dossier, pair: Between): Relation | undefined {
  return dossier.relations.find(
    ({ parties, type, valid }) => isOf(pair, parties) && type === 'diplomatic-relations' && valid,
  );
}
