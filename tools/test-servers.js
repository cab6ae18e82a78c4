// npm run test:servers: the packed package in real apps of Next and Astro. Not part of npm test: it installs 800 MB from npm.
// With names (npm run test:servers -- astro) it takes those.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, conclude, failure, suite } from './run.js';
import { setup } from './setup.js';
import { makeApp, newerNode, pack, SERVERS, versionIn } from './test-servers/apps.js';

/** `@latest`, because npm would else take an older one that fits an older Node. */
const FRAMEWORKS = {
  next: ['next@latest', 'react', 'react-dom', 'typescript', '@types/node', '@types/react', '@types/react-dom'],
  astro: ['astro@latest', ...newerNode()],
};

const REPORTER = ['--test-reporter=./tools/node-reporter.js', '--test-reporter-destination=stdout'];

async function main(/** @type {string[]} */ names) {
  try {
    setup();
  } catch (error) {
    return conclude([failure('setup', error.message)]);
  }
  const outcomes = [await check('build', [join('tools', 'build.js')])];
  const folder = mkdtempSync(join(tmpdir(), 'entente-servers-'));
  try {
    const tarball = pack(folder);
    for (const name of names) {
      makeApp(name, { folder, tarball, packages: FRAMEWORKS[name] });
      const file = join('tools', 'test-servers', `${name}.test.js`);
      const args = ['--test', '--test-timeout=900000', ...REPORTER, file];
      const title = `${name} ${versionIn(join(folder, name), name)}`;
      outcomes.push(...(await suite(title, args, { [SERVERS]: folder })));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return conclude(outcomes);
}

const named = process.argv.slice(2);
await main(named.length > 0 ? named : Object.keys(FRAMEWORKS));
