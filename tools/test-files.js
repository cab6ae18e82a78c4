// Which test runs where. A `*.test.ts` in one of the folders below runs in a browser; every other `*.test.ts` and every
// `*.test.js` runs in Node.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.js';

const BROWSER_FOLDERS = ['elements', 'contract', 'controllers', 'embed', 'snapshots', 'styles', 'view'];

/** Globs for Web Test Runner. */
export const BROWSER_GLOBS = BROWSER_FOLDERS.map((folder) => `tests/${folder}/**/*.test.ts`);

/** Does this test, a path from the repository's folder, run in a browser? */
export function isBrowserTest(/** @type {string} */ file) {
  const [, folder = ''] = file.split(/[\\/]/);
  return file.endsWith('.test.ts') && BROWSER_FOLDERS.includes(folder);
}

/** All tests, as paths from the repository's folder, sorted. */
export function findTests() {
  const all = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => /\.test\.(?:ts|js)$/.test(file)).map((file) => join('tests', file));
  return files.sort();
}
