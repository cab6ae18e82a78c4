import type { Dossier, Visit } from '../model/dossier.js';
import { textIn, type Language } from './language.js';
import { actorName } from './name.js';

/** Where they arrived: the place, else the state under its name of that day. */
export function destinationWords(dossier: Dossier, visit: Visit, language: Language): string {
  return textIn(visit.place, language, dossier.lang)?.words ?? actorName(dossier, visit.to, language, visit.when).words;
}
