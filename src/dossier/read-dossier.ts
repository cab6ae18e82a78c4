/** From anything to a dossier and the list of what in it was refused. */
import type { Dossier, Visit } from '../model/dossier.js';
import { dossier as format } from './format.js';
import { isObject, read } from './read.js';
import type { Reading } from './read.js';
import { checkFacts, checkSets } from './references.js';
import { refuse } from './refusals.js';
import type { Refusal } from './refusals.js';

/** A dossier, as far as it could be read, and what could not. */
export interface Read {
  /** Absent only when nothing can be read. */
  readonly dossier?: Dossier;
  readonly refusals: readonly Refusal[];
}

/** What a file that leaves a list out has. */
const LISTS = {
  relations: [],
  visits: [],
  events: [],
  quotes: [],
  figures: [],
  silences: [],
  sets: [],
  coverage: [],
} satisfies Partial<Dossier>;

/** Reads a dossier from what JSON gave, or from a page's own object, which is not changed. */
export function readDossier(raw: unknown): Read {
  const refusals: Refusal[] = [];
  if (!isDossier(raw)) {
    refuse(refusals, [], raw, 'format');
    return { refusals };
  }
  const reading: Reading = {
    path: [],
    refusals,
    known: { source: () => false, actor: () => false },
    facts: new Map(),
    sets: new Map(),
  };
  // Sources and actors come first: the facts are checked against them.
  const inOrder = { sources: {}, actors: {}, ...raw };
  const found = { lang: 'en', sources: new Map(), actors: new Map(), ...LISTS, ...read(format, inOrder, reading) };
  const { relations, visits, events, quotes, figures, silences } = found as Dossier;
  shareVisitors(visits);
  for (const facts of [relations, visits, events, quotes, figures, silences]) checkFacts(facts, reading);
  return { dossier: { ...(found as Dossier), sets: checkSets(found.sets, reading) }, refusals };
}

/** Equal lists of visitors become one: the same people travel, and a hundred thousand visits would keep a list each. */
function shareVisitors(visits: readonly (Omit<Visit, 'visitors'> & { visitors: Visit['visitors'] })[]): void {
  const lists = new Map<string, Visit['visitors']>();
  for (const visit of visits) {
    // (Not as JSON: a page may have given all lists a `toJSON`.)
    const parts = visit.visitors.flatMap((one): readonly unknown[] => [
      ...Object.keys(one),
      ...(Object.values(one) as readonly unknown[]),
      '',
    ]);
    if (!parts.every((part) => typeof part === 'string')) continue;
    const key = parts.join('\n');
    const list = lists.get(key);
    if (list) visit.visitors = list;
    else lists.set(key, visit.visitors);
  }
}

/** A file that forgets to say its format is taken for a dossier when it has one of its lists. */
function isDossier(raw: unknown): raw is Readonly<Record<string, unknown>> {
  if (!isObject(raw)) return false;
  return raw['dossier'] === 1 || (raw['dossier'] === undefined && Object.keys(LISTS).some((list) => raw[list]));
}
