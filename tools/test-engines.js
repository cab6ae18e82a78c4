// npm run test:engines: the browser tests again, and links to exact words, in stock Firefox and WebKit. Arguments take some
// of the engines.
import { join } from 'node:path';
import { isBuilt } from './build/is-built.js';
import { ensureBrowser } from './browsers.js';
import { check, conclude, failure, program, suite } from './run.js';
import { setup } from './setup.js';
import { findTests, isBrowserTest } from './test-files.js';

const ENGINES = /** @type {const} */ (['firefox', 'webkit']);

const REPORTER = ['--test-reporter=./tools/node-reporter.js', '--test-reporter-destination=stdout'];

async function runIn(/** @type {'firefox' | 'webkit'} */ engine) {
  try {
    ensureBrowser(engine);
  } catch (error) {
    return [failure(engine, error.message)];
  }
  const args = [program('@web', 'test-runner', 'dist', 'bin.js'), '--config', 'web-test-runner.engines.config.js'];
  const outcomes = await suite(`Tests in ${engine}`, args, { ENGINES: engine });
  const links = [
    '--test',
    '--test-timeout=120000',
    ...REPORTER,
    join('tools', 'test-engines', 'text-fragments.test.js'),
  ];
  return [...outcomes, ...(await suite(`Links to exact words in ${engine}`, links, { ENGINES: engine }))];
}

async function main(/** @type {string[]} */ named) {
  const outcomes = [];
  try {
    setup();
  } catch (error) {
    return conclude([failure('setup', error.message)]);
  }
  if (findTests().some(isBrowserTest)) {
    const engines = ENGINES.filter((engine) => named.length === 0 || named.includes(engine));
    // The links are those of a built card.
    if (!isBuilt()) outcomes.push(await check('build', [join('tools', 'build.js')]));
    // Each is one browser with one page: side by side they take little longer than the slower one.
    outcomes.push(...(await Promise.all(engines.map(runIn))).flat());
  } else {
    outcomes.push(failure('engines', 'there are no browser tests'));
  }
  return conclude(outcomes);
}

await main(process.argv.slice(2));
