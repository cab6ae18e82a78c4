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
 * What of their ways tells these visits apart, as it stands after a date: between two states where each went, of those to
 * one host where each came from, else both, as far as they differ. Where one reads from the right the arrow points to the
 * left, and a mark of that direction goes before it, so that it does in a drawing too, whatever letters the name has.
 */
export function waysOf(dossier: Dossier, visits: readonly Visit[], language: Language): (visit: Visit) => string {
  const { comma, direction } = language.phrases.common;
  const hosts = hostsOf(visits);
  const guests = new Set(visits.map(({ from }) => from));
  const isOne = hosts.length < 2;
  const arrow = language.dir === 'rtl' ? '\u200F← {to}' : '→ {to}';
  const [before, phrase] =
    new Set([...hosts, ...guests]).size < 3 || (!isOne && guests.size < 2)
      ? [' ', arrow]
      : isOne
        ? [' ', timelinePhrases(language).fromState]
        : [comma, direction];
  return (visit) => before + wayWords(dossier, visit, language, phrase);
}
