import type { QuoteForm } from './dossier.js';

/** Is it told in the reporter's own words? What is told never stands in quotation marks. */
export function isTold(form: QuoteForm): boolean {
  return form === 'indirect' || form === 'paraphrase';
}
