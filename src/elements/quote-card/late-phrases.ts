import type { Language } from '../../words/language.js';
import { along, type AlongPhrases } from '../../words/strings/en.along.js';
import { more, type MorePhrases } from '../../words/strings/en.more.js';

/** What is said of figures, of sets, of other wordings, and in the table. */
export function morePhrases({ phrases }: Language): MorePhrases {
  return phrases.more ?? more;
}

/** What is said where a reader takes a quotation along. */
export function alongPhrases({ phrases }: Language): AlongPhrases {
  return phrases.along ?? along;
}
