import { baseLanguage } from '../language.js';
import type { AllPhrases } from './all.js';

const LOADERS: Readonly<Record<string, () => Promise<{ default: AllPhrases }>>> = {
  mn: () => import('./mn.js'),
  ko: () => import('./ko.js'),
  zh: () => import('./zh.js'),
  ja: () => import('./ja.js'),
  ru: () => import('./ru.js'),
  ar: () => import('./ar.js'),
};

const loaded = new Map<string, Promise<AllPhrases | undefined>>();

/**
 * The messages of a language, fetched once when it is first asked for. `undefined` at once where there is nothing to
 * fetch: English, and languages we do not ship, which read English. Resolves to `undefined` where they cannot be had.
 */
export function loadPhrases(tag: string): Promise<AllPhrases | undefined> | undefined {
  const base = baseLanguage(tag);
  const load = Object.hasOwn(LOADERS, base) ? LOADERS[base] : undefined;
  if (!load) return undefined;
  let coming = loaded.get(base);
  if (!coming) {
    coming = load().then(
      (module) => module.default,
      () => {
        loaded.delete(base);
        return undefined;
      },
    );
    loaded.set(base, coming);
  }
  return coming;
}
