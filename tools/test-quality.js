// npm run test:quality: the built gallery as a reader gets it from a plain host, in a folder that is not its root: its
// HTML, its links, its pages without the network, and what Lighthouse says. Arguments take some of the pages.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/support/browser.js';
import { serve } from '../tests/support/static-server.js';
import { AT_LEAST, measurePage } from './quality/lighthouse.js';
import { linkProblems, readPage } from './quality/links.js';
import { markupProblems } from './quality/markup.js';
import { offlineProblems } from './quality/offline.js';
import { conclude, failure } from './run.js';
import { ROOT, setup } from './setup.js';

const FOLDER = '/some/folder/';
/** Copies for other people's pages, not pages of the gallery. */
const NOT_PAGES = /^cdn\//;

function builtPages(/** @type {string} */ dist) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith('.html') && !NOT_PAGES.test(file)).sort();
}

/** As a host does it: what has its content in its name may be kept for a year. */
const headersOf = (/** @type {string} */ file) => ({
  'cache-control': /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
});

/** Runs one check; it passes when it finds no problem. */
async function check(/** @type {string} */ name, /** @type {() => Promise<string[]>} */ run) {
  const start = performance.now();
  const problems = await run().catch((error) => [String(error)]);
  const failed = problems.length > 0 ? 1 : 0;
  for (const problem of problems) console.log(`✖ ${name}: ${problem}`);
  return { name, passed: 1 - failed, failed, skipped: 0, seconds: (performance.now() - start) / 1000 };
}

async function checkPages(/** @type {string} */ root, /** @type {string[]} */ all, /** @type {string[]} */ chosen) {
  const browser = await launch();
  try {
    const seen = new Map();
    for (const page of all) seen.set(page, await readPage(browser, root, page));
    const places = new Map([...seen].map(([page, { ids }]) => [page, ids]));
    const outcomes = [];
    for (const page of chosen) {
      outcomes.push(await check(`${page}: HTML`, () => markupProblems(page)));
      outcomes.push(await check(`${page}: links`, () => linkProblems(seen.get(page), root, places)));
      outcomes.push(await check(`${page}: offline`, () => offlineProblems(browser, root + page, `${root}index.html`)));
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}

/** One outcome for each page and form; a score counts as one test. */
async function measure(/** @type {string} */ url, /** @type {string} */ page) {
  const start = performance.now();
  const measured = await measurePage(url);
  const seconds = (performance.now() - start) / 1000 / measured.length;
  return measured.map(({ form, scores, measures, shortfalls }) => {
    const values = Object.values(scores);
    const passed = values.filter((score) => score >= AT_LEAST).length;
    console.log(
      `${page.padEnd(28)} ${form.padEnd(8)} ${values.map((score) => `${score}`.padStart(4)).join(' ')}   ${measures}`,
    );
    for (const shortfall of shortfalls) console.log(`  ✖ ${shortfall}`);
    return { name: `${page}: Lighthouse, ${form}`, passed, failed: values.length - passed, skipped: 0, seconds };
  });
}

async function main(/** @type {string[]} */ named) {
  const outcomes = [];
  let server;
  try {
    setup();
    execFileSync(process.execPath, [join(ROOT, 'tools', 'build.js')], { stdio: 'pipe' });
    execFileSync(process.execPath, [join(ROOT, 'tools', 'build-demo.js')], { stdio: 'pipe' });
    const dist = join(ROOT, 'dist-demo');
    const all = builtPages(dist);
    const chosen = named.length > 0 ? all.filter((page) => named.includes(page)) : all;
    server = await serve({ folders: { [FOLDER]: dist }, gzip: true, headersOf });
    const root = server.url + FOLDER;
    outcomes.push(...(await checkPages(root, all, chosen)));
    console.log('\nLighthouse, of 100: performance, accessibility, best practices, search engines');
    for (const page of chosen) {
      const measured = measure(root + page, page);
      outcomes.push(...(await measured.catch((error) => [failure(`${page}: Lighthouse`, error.message)])));
    }
    if (chosen.length === 0) outcomes.push(failure('quality', `no such page: ${named.join(', ')}`));
  } catch (error) {
    outcomes.push(failure('quality', error.message));
  } finally {
    await server?.close();
  }
  return conclude(outcomes);
}

await main(process.argv.slice(2));
