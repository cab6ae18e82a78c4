import type { Dossier, Fact, Group } from './dossier.js';
import { factsById } from './facts.js';

/** What has passages that a reader can be shown: a fact, or a group. */
export function quotedOf(dossier: Dossier, id = ''): Fact | Group | undefined {
  const actor = dossier.actors.get(id);
  return actor?.kind === 'group' ? actor : factsById(dossier).get(id);
}
