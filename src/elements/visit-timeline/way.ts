import type { Dossier, Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { wayWords } from '../../words/visit.js';
import { timelinePhrases } from './phrases.js';
import type { Between } from './shown.js';

const hostsOf = (visits: readonly Visit[]): readonly string[] => [...new Set(visits.map(({ to }) => to))];

/** The names of the rails: of both shores, or of the only one to which all visits went. */
export function railNames(
  dossier: Dossier,
  pair: Between,
  visits: readonly Visit[],
  language: Language,
): readonly string[] {
  const hosts = pair.length ? pair : hostsOf(visits);
  if (!pair.length && hosts.length > 1) return [];
  return hosts.map((id) =>
    say(timelinePhrases(language).inState, language, { name: actorName(dossier, id, language).words }),
  );
}

/**
 * "→ North Korea". Where one reads from the right the arrow points to the left, and a mark of that direction goes before
 * it, so that it does in a drawing too, whatever letters the name has.
 */
export const arrowOf = ({ dir }: Language): string => (dir === 'rtl' ? '\u200F← {to}' : '→ {to}');

/**
 * What of their ways tells these visits apart, with what goes before it after a date: of visits to one host where each came from,
 * between two states and from one where each went, else both.
 */
export function waysOf(
  dossier: Dossier,
  visits: readonly Visit[],
  language: Language,
): (visit: Visit) => readonly [before: string, way: string] {
  const { comma, direction } = language.phrases.common;
  const hosts = hostsOf(visits);
  const guests = new Set(visits.map(({ from }) => from));
  const [before, phrase] =
    hosts.length < 2
      ? [' ', timelinePhrases(language).fromState]
      : guests.size < 2 || new Set([...hosts, ...guests]).size < 3
        ? [' ', arrowOf(language)]
        : [comma, direction];
  return (visit) => [before, wayWords(dossier, visit, language, phrase)];
}
