/** Keeps the draft in this browser, until it is taken away. A page's storage may be shut; then nothing is kept. */
import { isRaw, type Raw } from './draft.js';

const KEY = 'entente-make';

/** What was kept; undefined where nothing was. */
export function kept(): Raw | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isRaw(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false where it cannot be kept. */
export function keep(draft: Raw): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Keeps nothing any longer. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
