import { intlOf, wanted, type Language } from './language.js';
import { englishIntl } from './strings/en.intl.js';

/** A name as English sorts it: without accents, in small letters. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function compareEnglish(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  return left < right ? -1 : Number(left > right);
}

/** The order of names in a language; in English, which asks nothing of `Intl` (`en.intl.ts`), nor does this. */
export const alphabetical = (language: Language): ((a: string, b: string) => number) =>
  intlOf(language) === englishIntl ? compareEnglish : new Intl.Collator(wanted(language.tag)).compare;
