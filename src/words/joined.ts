import type { Language } from './language.js';

/** Parts in a row with the language's comma between them: "، " in Arabic, "、" in Japanese. What is empty is left out. */
export function joined(parts: readonly (string | undefined)[], { phrases }: Language): string {
  return parts.filter(Boolean).join(phrases.common.comma);
}
