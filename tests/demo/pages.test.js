// Every page of the gallery, as the built site: drawn, clean, still, at home on a phone and on a desk, in light and dark.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const PAGES = readdirSync('demo', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the gallery', () => {
  let server, browser;
  before(async () => {
    execFileSync(process.execPath, ['tools/build-demo.js'], { stdio: 'pipe' });
    server = await serve({ folders: { '/': 'dist-demo/' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of PAGES) {
    for (const [width, scheme] of [
      [320, 'light'],
      [320, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ]) {
      it(`${name} at ${width} px, ${scheme}: drawn, axe clean, silent, still, asking its own host only`, async () => {
        const { page, seen, close } = await openPage(browser, `${server.url}/${name}`, { width, scheme });
        try {
          await allDrawn(page);
          const shifts = await page.evaluate(() => globalThis.shifts);
          assert.deepEqual(shifts, [], 'layout shifts');
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(wide, 0, 'the page scrolls sideways');
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() =>
            globalThis.axe.run(document, { resultTypes: ['violations'] }),
          );
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`,
          );
          assert.deepEqual(found, []);
          assert.deepEqual(seen.console, []);
          const foreign = seen.requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('blob:'));
          assert.deepEqual(foreign, []);
        } finally {
          await close();
        }
      });
    }

    it(`${name} links to pages and files that are there`, async () => {
      const { page, close } = await openPage(browser, `${server.url}/${name}`);
      try {
        const own = await page.evaluate(() =>
          [...document.querySelectorAll('a[href]')]
            .map(({ href }) => href)
            .filter((href) => href.startsWith(location.origin)),
        );
        for (const href of own) assert.equal((await fetch(href)).status, 200, href);
      } finally {
        await close();
      }
    });
  }
});
