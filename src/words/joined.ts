import type { Language } from './language.js';

/**
 * Parts in a row with the language's sign between them: a comma, "، " in Arabic, "、" in Japanese; a semicolon where the
 * parts have commas of their own. What is empty is left out.
 */
export function joined(
  parts: readonly (string | undefined)[],
  { phrases }: Language,
  sign: 'comma' | 'semicolon' = 'comma',
): string {
  return parts.filter(Boolean).join(phrases.common[sign]);
}
