// npm test: from a fresh clone to a tested library. With names of files or folders (npm test -- tests/model/edtf.test.ts) it
// runs only those, each by the right runner.
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ensureBrowser } from './browsers.js';
import { check, conclude, failure, program, suite } from './run.js';
import { ROOT, setup } from './setup.js';
import { findTests, isBrowserTest } from './test-files.js';

const WTR = program('@web', 'test-runner', 'dist', 'bin.js');

/** Everything that reads the sources without running them. */
async function checkSources() {
  const outcomes = [];
  const build = join('tools', 'build.js');
  if (existsSync(join(ROOT, build))) outcomes.push(await check('build', [build]));
  // The linter takes as long as the other two together.
  const lint = check('lint', [program('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0']);
  outcomes.push(await check('types', [program('typescript', 'bin', 'tsc'), '--noEmit']));
  outcomes.push(await buildGallery());
  outcomes.push(await check('format', [program('prettier', 'bin', 'prettier.cjs'), '--check', '.']));
  outcomes.push(await lint);
  return outcomes;
}

/** The gallery as a site in dist-demo/, once for all tests that open it. */
const buildGallery = () => check('gallery', [join('tools', 'build-demo.js')]);

/** Does a test open the gallery? */
const opensGallery = (/** @type {string} */ file) => file.startsWith(join('tests', 'demo', sep));

function runNodeTests(/** @type {string[]} */ files) {
  const loader = ['--import', './tools/ts-loader.js'];
  const reporter = ['--test-reporter=./tools/node-reporter.js', '--test-reporter-destination=stdout'];
  return suite('Tests in Node', [
    ...loader,
    '--test',
    '--test-concurrency=2',
    '--test-timeout=600000',
    ...reporter,
    ...files,
  ]);
}

function runBrowserTests(/** @type {string[]} */ files, all = true) {
  return suite('Tests in the browser', [
    WTR,
    '--config',
    'web-test-runner.config.js',
    ...(all ? [] : ['--files', ...files]),
  ]);
}

/** The finder once, for all: node tests that drive a browser read CHROME_PATH. */
function prepareBrowser() {
  try {
    process.env['CHROME_PATH'] = ensureBrowser('chromium');
    return undefined;
  } catch (error) {
    return failure('browser', error.message);
  }
}

/** The tests in a folder, or the one file of that name. */
function testsAt(/** @type {string} */ path) {
  const name = relative(ROOT, path);
  const inside = findTests().filter((file) => file.startsWith(join(name, sep)));
  return inside.length > 0 ? inside : [name];
}

async function main(/** @type {string[]} */ named) {
  try {
    setup();
  } catch (error) {
    return conclude([failure('setup', error.message)]);
  }
  const outcomes = [];
  const noBrowser = prepareBrowser();
  if (noBrowser) outcomes.push(noBrowser);
  if (named.length === 0) outcomes.push(...(await checkSources()));

  const files = named.length === 0 ? findTests() : named.flatMap(testsAt);
  const inBrowser = files.filter(isBrowserTest);
  const inNode = files.filter((file) => !isBrowserTest(file));
  if (named.length > 0 && inNode.some(opensGallery)) outcomes.push(await buildGallery());
  if (inNode.length > 0) outcomes.push(...(await runNodeTests(inNode)));
  if (inBrowser.length > 0 && !noBrowser) outcomes.push(...(await runBrowserTests(inBrowser, named.length === 0)));
  return conclude(outcomes);
}

await main(process.argv.slice(2));
