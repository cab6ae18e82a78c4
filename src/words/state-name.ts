import type { KnownState } from '../model/states.js';
import { say, type Language } from './language.js';

const names = new Map<string, Intl.DisplayNames>();

/** Long names that name a status beside the place ("Hong Kong SAR China"): the short one is what newspapers write. */
const SHORT = new Set(['HK', 'MO', 'PS']);

function displayNames(tag: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${tag} ${style}`;
  let made = names.get(key);
  if (!made) names.set(key, (made = new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' })));
  return made;
}

/**
 * What a language calls a state. Former states are named by our own messages: `Intl.DisplayNames` answers `SU` with
 * "Russia", `DD` with "Germany", `YU` and `CS` with "Serbia", silently. It is asked for codes in use only.
 */
export function stateName({ alpha2, alpha3 }: KnownState, language: Language): string | undefined {
  const { former } = language.phrases.common;
  if (!alpha2) return Object.hasOwn(former, alpha3) ? say(former[alpha3 as keyof typeof former], language) : undefined;
  return displayNames(language.tag, SHORT.has(alpha2) ? 'short' : 'long').of(alpha2);
}
