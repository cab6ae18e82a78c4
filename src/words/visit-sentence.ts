import type { Dossier, Visit } from '../model/dossier.js';
import { dateWords } from './date.js';
import { joined } from './joined.js';
import { labelled } from './labelled.js';
import { say, type Language } from './language.js';
import { wayInText } from './in-text.js';
import { visitorsWords } from './visit.js';
import { factPhrases } from './facts.js';

/** "Tsakhia Elbegdorj, President of Mongolia: Mongolia to North Korea, 28–31 October 2013, state visit". */
export function visitSentence(dossier: Dossier, visit: Visit, language: Language): string {
  const level = visit.level === 'unknown' ? '' : say(factPhrases(language).level[visit.level], language);
  const details = joined([wayInText(dossier, visit, language), dateWords(visit.when, language), level], language);
  const visitors = visitorsWords(dossier, visit, language, true);
  return visitors ? labelled(visitors, details, language) : details;
}
