import type { Dossier, Text } from '../model/dossier.js';
import type { Edtf } from '../model/edtf.js';
import { roleOf } from '../model/facts.js';
import { say, textIn, type Language } from './language.js';
import { actorName } from './name.js';

/**
 * The role of that day: a role's id becomes its title and body ("President of Mongolia"); words stay as they are.
 * @param when the day that it is told of; its body has the name of then
 */
export function roleWords(dossier: Dossier, as: Text | undefined, language: Language, when?: Edtf): string | undefined {
  const held = typeof as === 'string' ? roleOf(dossier, as) : undefined;
  if (!held) return textIn(as, language, dossier.lang)?.words;
  const title = textIn(held.role.title, language, dossier.lang)?.words ?? '';
  if (held.role.of === undefined) return title;
  const body = actorName(dossier, held.role.of, language, when ?? held.role.valid).words;
  // A title that names its body already ("Mongolian Foreign Minister of Mongolia") is not told twice.
  return title.includes(body) ? title : say(language.phrases.common.roleOf, language, { title, body });
}
