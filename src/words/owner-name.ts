import type { Dossier, Quote } from '../model/dossier.js';
import { linkName, ownerOf } from './chain.js';
import type { Language } from './language.js';

/** Whose words these are, by name; `undefined` where nobody is named, or a dash stands for nobody. */
export function ownerName(dossier: Dossier, quote: Quote, language: Language): string | undefined {
  const own = ownerOf(quote);
  const name = own && linkName(dossier, own, quote, language);
  return name === '' ? undefined : name;
}
