import type { Language } from '../../words/language.js';
import { along, type AlongPhrases } from '../../words/strings/en.along.js';
import { card, type CardPhrases } from '../../words/strings/en.card.js';

/** The card's messages in a language. */
export function cardPhrases({ phrases }: Language): CardPhrases {
  return phrases.card ?? card;
}

/** What is said where a reader takes a quotation along. */
export function alongPhrases({ phrases }: Language): AlongPhrases {
  return phrases.along ?? along;
}
