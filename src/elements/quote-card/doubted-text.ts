import type { Dossier, Quote } from '../../model/dossier.js';
import { statusOf } from '../../view/status.js';
import { say, type Language } from '../../words/language.js';
import { placeWords, quotationText } from './quotation-text.js';

/** A quotation as text, with what speaks against it: what is denied is not taken along as if it were not. */
export function doubtedText(dossier: Dossier, quote: Quote, language: Language): string {
  const status = statusOf(quote);
  const text = quotationText(dossier, quote, language);
  const { common } = language.phrases;
  const against = quote.evidence.filter(({ stance }) => stance === 'contradicts');
  return [
    text,
    ...(status === 'asserted' ? [] : [`${say(common.status[status], language)}.`]),
    ...against.map((one) => `${say(common.status.contradicted, language)}: ${placeWords(dossier, one, language)}`),
  ].join('\n');
}
