import type { Dossier, Visit } from '../model/dossier.js';
import { dateWords } from './date.js';
import { listWords, say, type Language } from './language.js';
import { actorName, whoName } from './name.js';
import { roleWords } from './role.js';

/** Who went: names, each with the role of that day where `roles` asks for it. */
export function visitorsWords(dossier: Dossier, visit: Visit, language: Language, roles = false): string {
  const names = visit.visitors.map((visitor) => {
    const name = whoName(dossier, visitor, language, visit.when);
    const role = roles ? roleWords(dossier, visitor.as, language) : undefined;
    return role ? say(language.phrases.common.nameRole, language, { name, role }) : name;
  });
  return listWords(names, language);
}

/** From where to where, under the names of that day: "Mongolia to North Korea". */
export function wayWords(dossier: Dossier, visit: Visit, language: Language): string {
  return say(language.phrases.common.direction, language, {
    from: actorName(dossier, visit.from, language, visit.when).words,
    to: actorName(dossier, visit.to, language, visit.when).words,
  });
}

/**
 * "→ North Korea", under the name of that day; where one reads from the right the arrow points to the left, and a mark of
 * that direction goes before it, so that it does in a drawing too, whatever letters the name has.
 */
export function toWords(dossier: Dossier, { to, when }: Visit, language: Language): string {
  return `${language.dir === 'rtl' ? '\u200F←' : '→'} ${actorName(dossier, to, language, when).words}`;
}

/** "Tsakhia Elbegdorj, President of Mongolia: Mongolia to North Korea, 28–31 October 2013, state visit". */
export function visitSentence(dossier: Dossier, visit: Visit, language: Language): string {
  const { common } = language.phrases;
  const level = visit.level === 'unknown' ? '' : say(common.level[visit.level], language);
  const details = [wayWords(dossier, visit, language), dateWords(visit.when, language), level]
    .filter(Boolean)
    .join(common.comma);
  return [visitorsWords(dossier, visit, language, true), details].filter(Boolean).join(': ');
}
