import type { Dossier, Quote } from '../model/dossier.js';
import { around, nested, quotationMarks } from './quotation-marks.js';
import { isTold } from '../model/told.js';

/** A quotation as plain text: its own words in marks between the reporter's wording, a paraphrase without marks. */
export function quotationWords(
  dossier: Dossier,
  quote: Pick<Quote, 'form' | 'text' | 'lang' | 'before' | 'after'>,
): string {
  if (isTold(quote.form)) return quote.text;
  const lang = quote.lang ?? dossier.lang;
  const { open, close } = quotationMarks(lang);
  return around(quote, lang).join(`${open}${nested(quote.text, lang)}${close}`);
}
