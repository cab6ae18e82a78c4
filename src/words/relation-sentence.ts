import type { Dossier, Relation } from '../model/dossier.js';
import type { Edtf } from '../model/edtf.js';
import { commonMorePhrases } from './common-more.js';
import { periodWords } from './date.js';
import { joined } from './joined.js';
import { labelled } from './labelled.js';
import { inText } from './in-text.js';
import { say, textIn, type Language } from './language.js';
import { actorName } from './name.js';
import { relationWords } from './relation.js';

/** What the relation is called: the data's label, else the name of its type. */
export function relationLabel(dossier: Dossier, relation: Relation, language: Language): string {
  return textIn(relation.label, language, dossier.lang)?.words ?? relationWords(relation.type, language);
}

/** "Mongolia and North Korea: Diplomatic relations, since 15 October 1948". */
export function relationSentence(dossier: Dossier, relation: Relation, language: Language, at?: Edtf): string {
  const [from = '', other = ''] = relation.parties.map(
    (id) => actorName(dossier, id, language, at ?? relation.valid).words,
  );
  const to = inText(other, language);
  const pair = relation.directed
    ? say(language.phrases.common.direction, language, { from, to })
    : say(commonMorePhrases(language).and, language, { a: from, b: to });
  const period = periodWords(relation.valid, language);
  return joined([labelled(pair, relationLabel(dossier, relation, language), language), period], language);
}
