import { relationType } from '../model/families.js';
import { say, type Language } from './language.js';
import { factPhrases } from './facts.js';

/** The name of a relation type. */
export function relationWords(type: string, language: Language): string {
  return say(factPhrases(language).relation[relationType(type)], language);
}
