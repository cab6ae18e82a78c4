import type { NameSize } from '../../layout/map/layout-map.js';
import type { GroupStanding } from '../../model/at-date.js';
import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { periodWords } from '../../words/date.js';
import { listWords, say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import type { Measure } from './map-words.js';
import { mapPhrases } from './phrases.js';

/** A group and who is in it at the date, for the ear. */
export function groupWords(dossier: Dossier, { group, members }: GroupStanding, at: Edtf, language: Language): string {
  const list = listWords(
    members.map(({ actor }) => actorName(dossier, actor, language, at).words),
    language,
  );
  return `${actorName(dossier, group.id, language).words}. ${say(mapPhrases(language).members, language, { list })}`;
}

/** The span of a group, in words. */
export function spanWords(valid: Edtf | undefined, language: Language): string {
  if (valid?.form === 'interval' && typeof valid.start !== 'string' && typeof valid.end !== 'string') {
    const years = [valid.start, valid.end].map(({ year }) => String(year));
    return say(language.phrases.common.range, language, { from: years[0] ?? '', to: years[1] ?? '' });
  }
  return periodWords(valid, language, 'short');
}

/** Measures of names with those of groups as they are written: the name, and below it the span. */
export function withSpans(
  names: ReadonlyMap<string, NameSize>,
  groups: readonly GroupStanding[],
  language: Language,
  measure: Measure,
): ReadonlyMap<string, NameSize> {
  const written = groups.flatMap(({ group }) => {
    const part = names.get(group.id);
    if (!part) return [];
    const span = Math.ceil(measure(spanWords(group.valid, language), 400, 12)) + 2;
    return [[group.id, { width: Math.max(part.width, span), height: 34, part }] as const];
  });
  return new Map([...names, ...written]);
}
