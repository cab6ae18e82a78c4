// npm run test:wordpress: the plugin in a real WordPress. Not part of npm test: it fetches 180 MB and needs PHP.
// With names of builds (npm run test:wordpress -- nightly) it takes those; else 6.5, and the newest where apt has it.
import { join } from 'node:path';
import { debianMirror } from './test-wordpress/debian.js';
import { ensurePhp, installWordPress, versionOf } from './test-wordpress/install.js';
import { check, conclude, failure, suite } from './run.js';
import { setup } from './setup.js';

const FOLDER = join('tools', 'test-wordpress');

/** With the plugin, then without it. */
const TESTS = ['posts', 'editor', 'without-plugin', 'embeds', 'media', 'placeholders'];

const REPORTER = ['--test-reporter=./tools/node-reporter.js', '--test-reporter-destination=stdout'];

async function main(/** @type {string[]} */ builds) {
  try {
    setup();
    ensurePhp();
  } catch (error) {
    return conclude([failure('setup', error.message)]);
  }
  const outcomes = [await check('build', [join('tools', 'build.js')])];
  for (const build of builds) {
    const folder = installWordPress(build);
    const files = TESTS.map((name) => join(FOLDER, `${name}.test.js`));
    const args = ['--test', '--test-concurrency=1', '--test-timeout=180000', ...REPORTER, ...files];
    outcomes.push(...(await suite(`WordPress ${versionOf(folder)}`, args, { WORDPRESS: folder })));
  }
  return conclude(outcomes);
}

const named = process.argv.slice(2);
await main(named.length > 0 ? named : debianMirror() ? ['6.5', 'debian'] : ['6.5']);
