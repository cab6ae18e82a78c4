// Whether `npm run test:engines` builds first: only where something is younger than what was built.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isBuilt } from '../../tools/build/is-built.js';

describe('a clone', () => {
  const root = mkdtempSync(join(tmpdir(), 'entente-built-'));
  after(() => rmSync(root, { recursive: true }));

  /** Writes a file as of a second. */
  function write(path, second) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), second, second);
  }
  for (const path of ['src/deep/a.ts', 'data/a.json', 'wordpress/a.php', 'tools/a.js']) write(path, 10);
  for (const path of ['package.json', 'package-lock.json', 'tsconfig.build.json']) write(path, 10);

  it('that was never built is not built', () => {
    assert.equal(isBuilt(root), false);
  });

  it('whose build is younger than all that it is made of is built', () => {
    write('dist/wordpress/entente.zip', 20);
    assert.equal(isBuilt(root), true);
  });

  it('is not built any more when a file deep in it was written since', () => {
    write('src/deep/a.ts', 30);
    assert.equal(isBuilt(root), false);
  });
});
