import type { Language } from '../../words/language.js';
import { map, type MapPhrases } from '../../words/strings/en.map.js';

/** The map's messages in a language. */
export function mapPhrases({ phrases }: Language): MapPhrases {
  return phrases.map ?? map;
}
