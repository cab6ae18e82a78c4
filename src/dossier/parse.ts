/** From anything to a dossier and the list of what in it could not be read, at once. (Elements fetch the words for that list.) */
import type { Dossier, Problem } from '../model/dossier.js';
import { tell } from './problems.js';
import { readDossier } from './read-dossier.js';

/** A dossier, as far as it could be read, and what could not. */
export interface Parsed {
  /** Absent only when nothing can be read. */
  readonly dossier?: Dossier;
  readonly problems: readonly Problem[];
}

/** Reads a dossier from what JSON gave, or from a page's own object, which is not changed. */
export function parseDossier(raw: unknown): Parsed {
  const { refusals, ...read } = readDossier(raw);
  return { ...read, problems: tell(refusals) };
}
