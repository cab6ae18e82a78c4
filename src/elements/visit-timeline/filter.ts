import type { Dossier, Visit, VisitLevel } from '../../model/dossier.js';
import { textIn, type Language } from '../../words/language.js';
import { alphabetical } from '../../words/alphabetical.js';
import { actorName } from '../../words/name.js';
import { visitorsWords } from '../../words/visit.js';

/** What a reader looks for; what is empty lets everything through. */
export interface Filter {
  readonly words: string;
  readonly country: string;
  readonly level: VisitLevel | '';
}

const texts = new WeakMap<Visit, readonly [string, string]>();

/** All that can be found of a visit: people with their roles, both states, place and purpose; worked out once a language. */
function textOf(dossier: Dossier, visit: Visit, language: Language): string {
  const known = texts.get(visit);
  if (known?.[0] === language.tag) return known[1];
  const words = [
    visitorsWords(dossier, visit, language, true),
    ...[visit.from, visit.to].map((id) => actorName(dossier, id, language, visit.when).words),
    textIn(visit.place, language, dossier.lang)?.words ?? '',
    textIn(visit.purpose, language, dossier.lang)?.words ?? '',
    visit.id,
  ]
    .join(' ')
    .toLocaleLowerCase(language.tag)
    .normalize('NFKC');
  texts.set(visit, [language.tag, words]);
  return words;
}

/** What a filter has let through last: a list that stays the same is not laid out anew at each move of the window. */
const left = new WeakMap<
  Filter,
  { readonly visits: readonly Visit[]; readonly tag: string; readonly through: readonly Visit[] }
>();

/** The visits that a filter lets through, in their order; the same list where it lets all through. */
export function filtered(
  dossier: Dossier,
  visits: readonly Visit[],
  filter: Filter,
  language: Language,
): readonly Visit[] {
  const before = left.get(filter);
  if (before?.visits === visits && before.tag === language.tag) return before.through;
  const { words, country, level } = filter;
  const wanted = words.toLocaleLowerCase(language.tag).normalize('NFKC').split(/\s+/).filter(Boolean);
  if (!wanted.length && !country && !level) return visits;
  const through = visits.filter(
    (visit) =>
      (!level || visit.level === level) &&
      (!country || visit.from === country || visit.to === country) &&
      wanted.every((word) => textOf(dossier, visit, language).includes(word)),
  );
  left.set(filter, { visits, tag: language.tag, through });
  return through;
}

/** The states and levels that there are to choose from, states by name. */
export function choicesOf(
  dossier: Dossier,
  visits: readonly Visit[],
  language: Language,
): { readonly countries: readonly (readonly [string, string])[]; readonly levels: readonly VisitLevel[] } {
  const compare = alphabetical(language);
  const ids = new Set<string>();
  const levels = new Set<VisitLevel>();
  for (const { from, to, level } of visits) {
    ids.add(from).add(to);
    levels.add(level);
  }
  return {
    countries: [...ids]
      .map((id) => [id, actorName(dossier, id, language).words] as const)
      .sort(([, a], [, b]) => compare(a, b)),
    levels: [...levels],
  };
}
