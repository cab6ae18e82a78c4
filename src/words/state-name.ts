import type { KnownState } from '../model/states.js';
import { baseLanguage } from './language.js';

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
 * What a language calls a state. Former states come from our own table: `Intl.DisplayNames` answers `SU` with "Russia",
 * `DD` with "Germany", `YU` and `CS` with "Serbia", silently. It is asked for codes in use only.
 */
export function stateName({ alpha2, names: own }: KnownState, tag: string): string | undefined {
  if (own) return own[baseLanguage(tag)] ?? own['en'];
  return alpha2 && displayNames(tag, SHORT.has(alpha2) ? 'short' : 'long').of(alpha2);
}
