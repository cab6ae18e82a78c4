import type { Dossier, Visit } from '../model/dossier.js';
import { baseLanguage, say, type Language } from './language.js';
import { actorName } from './name.js';

/** States and the like that English gives an article within a sentence: plurals, and what they are called by what they are. */
const ARTICLE =
  /^(?:(?:.+ )?(?:Islands|Republic|Union|Federation|Emirates|Kingdom|States|Nations)(?: of .+)?|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Vatican|Holy See|Ivory Coast|Isle of Man|State of .+)$/;

/** A name within a sentence, and not as a label: "in the Netherlands". As its beginning "The Netherlands". */
export function inText(name: string, { tag }: Language, article: 'the' | 'The' = 'the'): string {
  return baseLanguage(tag) === 'en' && ARTICLE.test(name) ? `${article} ${name}` : name;
}

/** From where to where, as a sentence has it: "Mongolia to the Netherlands". */
export function wayInText(dossier: Dossier, { from, to, when }: Visit, language: Language): string {
  const name = (id: string): string => actorName(dossier, id, language, when).words;
  return say(language.phrases.common.direction, language, { from: name(from), to: inText(name(to), language) });
}
