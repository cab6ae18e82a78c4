import type { Language } from '../../words/language.js';
import { mapMore, type MapMorePhrases } from '../../words/strings/en.map-more.js';

/** What is said by the parts that come later: the panel, the date control, zoom, the table. */
export function latePhrases({ phrases }: Language): MapMorePhrases {
  return phrases.mapMore ?? mapMore;
}
