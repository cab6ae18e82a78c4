/**
 * For the editors of content systems: what can be chosen from a dossier, and what an element says of it in plain words.
 * A module for a picker to import; it touches no page.
 */
import { loadDossier } from '../dossier/load.js';
import type { Problem } from '../model/dossier.js';
import { choicesOf, type Choices } from '../words/choices.js';
import { fallbackOf, type Attributes, type Fallback } from '../words/fallback.js';
import { language, textIn } from '../words/language.js';
import { common } from '../words/strings/en.common.js';
import { loadPhrases } from '../words/strings/load.js';

/** A dossier, for somebody who writes an element's attributes. */
export interface Facts {
  readonly title: string;
  readonly choices: Choices;
  readonly fallback: (tag: string, attributes: Attributes) => Fallback;
  readonly problems: readonly Problem[];
}

/**
 * Reads the dossier or table at an address, in the words of a language. Resolves without one where it cannot be read,
 * with the problems that say why; rejects only when `signal` aborts.
 */
export async function readFacts(
  src: string,
  lang: string,
  signal: AbortSignal,
): Promise<Facts | { readonly problems: readonly Problem[] }> {
  const [{ dossier, problems }, phrases] = await Promise.all([loadDossier(src, signal), loadPhrases(lang)]);
  if (!dossier) return { problems };
  const speaking = language(lang, phrases ?? { common });
  return {
    title: textIn(dossier.title, speaking, dossier.lang)?.words ?? '',
    choices: choicesOf(dossier, speaking),
    fallback: (tag, attributes) => fallbackOf(dossier, tag, attributes, speaking),
    problems,
  };
}
