import { commonMorePhrases } from './common-more.js';
import { say, type Language } from './language.js';

/** What words are, before them: "Contradicted: …"; without words what stands over others. */
export function labelled(label: string, words: string, language: Language): string {
  return say(commonMorePhrases(language).labelled, language, { label, words }).trim();
}

/** Words with others in brackets behind them. */
export function aside(words: string, others: string, language: Language): string {
  return say(commonMorePhrases(language).aside, language, { words, others });
}
