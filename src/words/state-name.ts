import type { KnownState } from '../model/states.js';
import { intlOf, say, wanted, type IntlOfLanguage, type Language } from './language.js';

const names = new Map<string, InstanceType<IntlOfLanguage['DisplayNames']>>();

/** Long names that name a status beside the place ("Hong Kong SAR China"): the short one is what newspapers write. */
const SHORT = /HK|MO|PS/;

/**
 * What a language calls a state. Former states are named by our own messages: `Intl.DisplayNames` answers `SU` with
 * "Russia", `DD` with "Germany", `YU` and `CS` with "Serbia", silently. It is asked for codes in use only.
 */
export function stateName({ alpha2, alpha3 }: KnownState, language: Language): string | undefined {
  const { former } = language.phrases.common;
  if (!alpha2) return Object.hasOwn(former, alpha3) ? say(former[alpha3 as keyof typeof former], language) : undefined;
  const style = SHORT.test(alpha2) ? 'short' : 'long';
  const key = [language.tag, style, !!language.phrases.intl].join();
  let made = names.get(key);
  if (!made) {
    made = new (intlOf(language).DisplayNames)(wanted(language.tag), { type: 'region', style, fallback: 'none' });
    names.set(key, made);
  }
  return made.of(alpha2);
}
