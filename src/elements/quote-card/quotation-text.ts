import type { Dossier, Evidence, Quote } from '../../model/dossier.js';
import { chainSentence } from '../../words/chain.js';
import type { Language } from '../../words/language.js';
import { isName } from '../../words/named.js';
import { passageLink } from '../../words/passage-link.js';
import { quotationWords } from '../../words/quotation.js';
import { sourceWords } from '../../words/source.js';

/** Where a passage stands, as text: the source, and on a line of its own its address at the words. */
export function placeWords(dossier: Dossier, evidence: Evidence, language: Language): string {
  const source = dossier.sources.get(evidence.source);
  return source && isName(source.title)
    ? [sourceWords(source, language), passageLink(source, evidence)?.href].filter(Boolean).join('\n')
    : '';
}

/** A quotation as text to take along: the words as they are set, whose they are, the source and its address. */
export function quotationText(dossier: Dossier, quote: Quote, language: Language): string {
  const [evidence] = quote.evidence;
  const where = evidence && placeWords(dossier, evidence, language);
  return [quotationWords(dossier, quote), chainSentence(dossier, quote, language), where].filter(Boolean).join('\n');
}
