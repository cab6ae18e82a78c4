import type { Language } from '../../words/language.js';
import { card, type CardPhrases } from '../../words/strings/en.card.js';

/** The card's messages in a language. */
export function cardPhrases({ phrases }: Language): CardPhrases {
  return phrases.card ?? card;
}
