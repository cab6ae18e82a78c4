import type { Language } from './language.js';
import { commonMore, type CommonMorePhrases } from './strings/en.common-more.js';

/** What all elements say in parts that come later: tables, and what of the data could not be read. */
export function commonMorePhrases({ phrases }: Language): CommonMorePhrases {
  return phrases.commonMore ?? commonMore;
}
