// What works without the network once a page was seen: the page itself, drawn as before.
import { allDrawn } from '../../tests/support/browser.js';

/** Milliseconds that a worker has to keep a page. */
const PATIENCE = 15_000;

/** @returns {Promise<string[]>} what is wrong with a page that opens a second time, offline */
export async function offlineProblems(
  /** @type {import('playwright-core').Browser} */ browser,
  /** @type {string} */ url,
  /** @type {string} */ front,
) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    // A page under a strict policy registers no worker: its readers have come by another page, which has one.
    if (await page.locator('meta[http-equiv="Content-Security-Policy"]').count()) {
      await page.goto(front, { waitUntil: 'load' });
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await page.goto(url, { waitUntil: 'load' });
    }
    await allDrawn(page);
    await page.evaluate(untilKept, PATIENCE);
    await context.setOffline(true);
    const problems = /** @type {string[]} */ ([]);
    page.on('requestfailed', (request) => problems.push(`${request.url()} is not kept`));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.reload({ waitUntil: 'load' });
    await allDrawn(page);
    return problems;
  } catch (error) {
    return [`without the network: ${error.message}`];
  } finally {
    await context.close();
  }
}

/** In the page: settles once all that it is made of is in the worker's hands. (`waitForFunction` does not wait for a promise.) */
async function untilKept(/** @type {number} */ patience) {
  for (const start = performance.now(); ; await new Promise((done) => setTimeout(done, 50))) {
    const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
    const own = entries.map(({ name }) => name).filter((name) => name.startsWith(location.origin));
    const kept = await Promise.all(own.map((name) => caches.match(name)));
    const missing = own.filter((_, index) => !kept[index]);
    if (!missing.length) return;
    if (performance.now() - start > patience) throw new Error(`the worker does not keep ${missing.join(', ')}`);
  }
}
