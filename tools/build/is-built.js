// Is there something to build? After `npm test` in the same clone there is not.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.js';

/** What the build reads. */
const READ = ['src', 'data', 'wordpress', 'tools', 'package-lock.json', 'package.json', 'tsconfig.build.json'];
/** What it writes last. */
const LAST = join('dist', 'wordpress', 'entente.zip');

/** When the youngest file at a path was written, in milliseconds. */
function youngest(/** @type {string} */ path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => youngest(join(path, name))), 0);
}

/** Is dist/ younger than everything that it is made of? */
export function isBuilt(root = ROOT) {
  if (!existsSync(join(root, LAST))) return false;
  return Math.max(...READ.map((path) => youngest(join(root, path)))) < statSync(join(root, LAST)).mtimeMs;
}
