// What works without the network once a page was seen: the page itself, drawn as before.
import { allDrawn } from '../../tests/support/browser.js';

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
    await page.waitForFunction(everythingKept, undefined, { timeout: 15_000 });
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

/** In the page: is all that it is made of in the worker's hands? */
async function everythingKept() {
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  const own = entries.map(({ name }) => name).filter((name) => name.startsWith(location.origin));
  return (await Promise.all(own.map((name) => caches.match(name)))).every(Boolean);
}
