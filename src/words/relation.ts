import { relationType } from '../model/families.js';
import { say, type Language } from './language.js';

/** The name of a relation type. */
export function relationWords(type: string, language: Language): string {
  return say(language.phrases.common.relation[relationType(type)], language);
}
