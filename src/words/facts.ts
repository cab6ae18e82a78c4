import type { Language } from './language.js';
import { facts, type FactPhrases } from './strings/en.facts.js';

/** What relations and visits are called. */
export function factPhrases({ phrases }: Language): FactPhrases {
  return phrases.facts ?? facts;
}
