import type { NameSize } from '../../layout/map/layout-map.js';
import type { GroupStanding } from '../../model/at-date.js';
import type { Dossier, Member } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { periodWords } from '../../words/date.js';
import { listWords, say, yearWords, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { sentences } from '../../words/sentences.js';
import { latePhrases } from './late-phrases.js';
import type { Measure } from './map-words.js';
import { mapPhrases } from './phrases.js';

/** Who is in a group, and who observes or hosts it. */
export function membersWords(dossier: Dossier, members: readonly Member[], at: Edtf, language: Language): string {
  const phrases = latePhrases(language);
  const names = members.map(({ actor, role }) => {
    const name = actorName(dossier, actor, language, at).words;
    if (role === 'observer') return say(phrases.roleObserver, language, { name });
    return role === 'host' ? say(phrases.roleHost, language, { name }) : name;
  });
  return listWords(names, language);
}

/** A group and who is in it at the date, for the ear. */
export function groupWords(dossier: Dossier, { group, members }: GroupStanding, at: Edtf, language: Language): string {
  const list = membersWords(dossier, members, at, language);
  const name = actorName(dossier, group.id, language).words;
  return sentences([name, say(mapPhrases(language).members, language, { list })], language);
}

/** A country and in which of the groups that are drawn it is: "Japan in Six-Party Talks". */
export function joinedWords(
  dossier: Dossier,
  id: string,
  groups: readonly GroupStanding[],
  at: Edtf,
  language: Language,
): string {
  const name = actorName(dossier, id, language, at).words;
  const own = groups
    .filter(({ members }) => members.some(({ actor }) => actor === id))
    .map(({ group }) => actorName(dossier, group.id, language).words);
  const { member } = latePhrases(language).changes;
  return own.length ? say(member, language, { name, group: listWords(own, language) }) : name;
}

/** The span of a group, in words. */
export function spanWords(valid: Edtf | undefined, language: Language): string {
  if (valid?.form === 'interval' && typeof valid.start !== 'string' && typeof valid.end !== 'string') {
    const years = [valid.start, valid.end].map(({ year }) => yearWords(year, language));
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
