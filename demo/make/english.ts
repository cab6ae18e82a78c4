/** The language of this page, with the words that the elements use. */
import { language, type Language } from '../../src/words/language.js';
import { common } from '../../src/words/strings/en.common.js';

export const ENGLISH: Language = language('en', { common });
