import type { Dossier, Evidence, Quote } from '../../model/dossier.js';
import { statusOf } from '../../view/status.js';
import { labelled } from '../../words/labelled.js';
import { say, type Language } from '../../words/language.js';
import { ended } from '../../words/sentences.js';
import { placeWords, quotationText } from './quotation-text.js';

/** Where a passage stands, and whether it speaks against what it is of. */
export function stanceWords(dossier: Dossier, evidence: Evidence, language: Language): string {
  const place = placeWords(dossier, evidence, language);
  if (evidence.stance !== 'contradicts') return place;
  const label = say(language.phrases.common.status.contradicted, language);
  return labelled(label, place, language);
}

/** A quotation as text, with what speaks against it: what is denied is not taken along as if it were not. */
export function doubtedText(dossier: Dossier, quote: Quote, language: Language): string {
  const status = statusOf(quote);
  const text = quotationText(dossier, quote, language);
  const against = quote.evidence.filter(({ stance }) => stance === 'contradicts');
  return [
    text,
    ...(status === 'asserted' ? [] : [ended(say(language.phrases.common.status[status], language), language)]),
    ...against.map((one) => stanceWords(dossier, one, language)),
  ].join('\n');
}
