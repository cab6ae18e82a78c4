import type { KnownState } from '../model/states.js';
import { baseLanguage } from './language.js';

const names = new Map<string, Intl.DisplayNames>();

function displayNames(tag: string): Intl.DisplayNames {
  let made = names.get(tag);
  if (!made) names.set(tag, (made = new Intl.DisplayNames(tag, { type: 'region', style: 'short', fallback: 'none' })));
  return made;
}

/**
 * What a language calls a state. Former states come from our own table: `Intl.DisplayNames` answers `SU` with "Russia",
 * `DD` with "Germany", `YU` and `CS` with "Serbia", silently. It is asked for codes in use only.
 */
export function stateName({ alpha2, names: own }: KnownState, tag: string): string | undefined {
  if (own) return own[baseLanguage(tag)] ?? own['en'];
  return alpha2 && displayNames(tag).of(alpha2);
}
