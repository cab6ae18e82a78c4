import type { Dossier, Visit } from '../model/dossier.js';
import { listWords, say, type Language, type Phrase } from './language.js';
import { actorName, whoName } from './name.js';
import { roleWords } from './role.js';

/** Who went: names, each with the role of that day where `roles` asks for it. */
export function visitorsWords(dossier: Dossier, visit: Visit, language: Language, roles = false): string {
  const names = visit.visitors.map((visitor) => {
    const name = whoName(dossier, visitor, language, visit.when);
    const role = roles ? roleWords(dossier, visitor.as, language, visit.when) : undefined;
    return role ? say(language.phrases.common.nameRole, language, { name, role }) : name;
  });
  return listWords(names, language);
}

/** From where to where, under the names of that day: "Mongolia to North Korea"; by another phrase "from Mongolia". */
export function wayWords(
  dossier: Dossier,
  visit: Visit,
  language: Language,
  phrase: Phrase = language.phrases.common.direction,
): string {
  return say(phrase, language, {
    from: actorName(dossier, visit.from, language, visit.when).words,
    to: actorName(dossier, visit.to, language, visit.when).words,
  });
}
