/** What was refused becomes problems in words. The words are fetched: good data, which most pages have, needs none. */
import type { Problem } from '../model/dossier.js';
import type { Parsed } from './parse.js';
import type { Read } from './read-dossier.js';
import type { Refusal } from './refusals.js';

/** The same with its problems in words: at once where there are none. */
export function told({ refusals, ...read }: Read): Parsed | Promise<Parsed> {
  if (!refusals.length) return { ...read, problems: [] };
  return words(refusals).then((problems) => ({ ...read, problems }));
}

async function words(refusals: readonly Refusal[]): Promise<readonly Problem[]> {
  try {
    return (await import('./problems.js')).tell(refusals);
  } catch {
    // Where the words cannot be had, the place is told, and what is wrong by its short name.
    return refusals.map(({ path, value, fault }) => ({
      path: path.join('.'),
      value: typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : typeof value,
      reason: `could not be read (${fault})`,
    }));
  }
}
