import type { Dossier, Relation, Visit } from '../../model/dossier.js';
import { actorOf } from '../../model/facts.js';
import { gapsOf, type Gap } from '../../layout/timeline/silences.js';

/** Two actor ids, the shores; empty where the visits are not of one pair. */
export type Between = readonly [string, string] | readonly [];

/** The pair of `between`; without one, the pair that all visits are of. */
export function pairOf(dossier: Dossier, between: string | undefined): Between {
  const [a, b] = (between ?? '').split(/\s+/).filter((id) => actorOf(dossier, id));
  if (a && b && a !== b) return [a, b];
  const [first] = dossier.visits;
  if (!first || between) return [];
  const same = dossier.visits.every(
    ({ from, to }) => (from === first.from && to === first.to) || (from === first.to && to === first.from),
  );
  return same ? [first.from, first.to] : [];
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

/** The silences of the pair: computed, stated by a source, or not researched. */
export function silencesOf(dossier: Dossier, pair: Between, visits: readonly Visit[]): readonly Gap[] {
  const stated = dossier.silences.filter(({ between }) => isOf(pair, between));
  const covered = dossier.coverage.filter(
    ({ actors }) => !actors || actors.every((id) => (pair as readonly string[]).includes(id)),
  );
  return gapsOf(visits, stated, covered);
}
