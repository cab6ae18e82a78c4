import type { ActorName, Dossier, Who } from '../model/dossier.js';
import type { Edtf } from '../model/edtf.js';
import { actorOf } from '../model/facts.js';
import { knownState } from '../model/states.js';
import { holds } from '../model/time.js';
import { baseLanguage, textIn, type Language, type Words } from './language.js';
import { stateName } from './state-name.js';

/** The entry of `names` that speaks the reader's language, else English, else the first. */
function best(names: readonly ActorName[], { tag }: Language): ActorName | undefined {
  const speaks = (lang: string) => (name: ActorName) => name.lang !== undefined && baseLanguage(name.lang) === lang;
  return names.find(speaks(baseLanguage(tag))) ?? names.find(speaks('en')) ?? names.find(({ lang }) => !lang);
}

/** Was it the name then, to the last day? A decade in which a state took another name has the later one. */
function stood({ valid }: ActorName, at: Edtf): boolean {
  return !valid || (holds(valid, at) === 'yes' && at.latest <= valid.latest);
}

/**
 * What an actor is called: the data's name of that day, else the data's name, else what the language itself calls the
 * state (CLDR, or our own table where CLDR has no name or a wrong one), else the id. Misspellings are never shown.
 * @param at the day or period asked about; without it, today's name
 */
export function actorName(
  dossier: Dossier,
  id: string,
  language: Language,
  at?: Edtf,
  form: 'short' | 'formal' = 'short',
): Words {
  const actor = actorOf(dossier, id);
  const plain = dossier.lang;
  const wanted = (actor?.names ?? []).filter(
    (name) =>
      (name.form === 'historic' && !!at && !!name.valid && stood(name, at)) ||
      (name.form === 'formal' && form === 'formal' && (!at || stood(name, at))),
  );
  const named = best(wanted, language);
  if (named) return { words: named.name, lang: named.lang ?? plain };
  const given = textIn(actor?.name, language, plain);
  if (given && (baseLanguage(given.lang) === baseLanguage(language.tag) || actor?.kind !== 'state')) return given;
  // A name in the reader's language is better than the data's in another one.
  const known = actor?.kind === 'state' ? knownState(actor.codes?.alpha3 ?? id) : undefined;
  const words = known && stateName(known, language);
  return words ? { words, lang: language.tag } : (given ?? { words: id, lang: 'und' });
}

/** Somebody by id or by name. */
export function whoName(dossier: Dossier, who: Who, language: Language, at?: Edtf): string {
  return who.actor === undefined ? (who.name ?? '') : actorName(dossier, who.actor, language, at).words;
}
