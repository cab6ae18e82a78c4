// What the front page and the examples promise: the elements follow one another, and the code shown draws what is seen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { GALLERY } from '../support/gallery.js';
import { serve } from '../support/static-server.js';

const PAGES = ['index', 'relations-map', 'visit-timeline', 'quote-card'];

const onPage = (code) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pasted</title><link rel="icon" href="data:,"></head><body>${code}</body></html>`;

describe('the gallery shows what it says', () => {
  const pages = {};
  let server, browser;
  before(async () => {
    // Where the code says that these are.
    const folders = { '/entente/': 'dist/', '/data/': 'data/', '/tables/': 'demo/tables/', '/': GALLERY };
    server = await serve({ pages, folders });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const selected = (page) =>
    page.evaluate(() =>
      ['quote-card', 'visit-timeline', 'relations-map'].map((tag) => document.querySelector(tag).selected ?? ''),
    );

  it('on the front page, what is chosen in one element is chosen in the others, by pointer and by key', async () => {
    const { page, seen, close } = await openPage(browser, `${server.url}/index.html`, { width: 1200 });
    try {
      await allDrawn(page);
      const visit = page.locator('visit-timeline .visit').first();
      await visit.scrollIntoViewIfNeeded();
      await visit.focus();
      await page.keyboard.press('Enter');
      const first = (await selected(page))[1];
      assert.notEqual(first, '');
      assert.deepEqual(await selected(page), [first, first, first]);
      const told = await page.locator('relations-map [part=panel]').textContent();
      await page.locator('relations-map .map').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const second = (await selected(page))[2];
      assert.notEqual(second, first);
      assert.deepEqual(await selected(page), [second, second, second]);
      await page.waitForFunction(
        (before) =>
          document.querySelector('relations-map').shadowRoot.querySelector('[part=panel]').textContent !== before,
        told,
      );
      const { x, y, width, height } = await page.locator('relations-map .anchor[data-actor=JPN] .hit').boundingBox();
      await page.mouse.click(x + width / 2, y + height / 2);
      const third = (await selected(page))[0];
      assert.ok(third !== second && third !== first && third !== '');
      assert.deepEqual(await selected(page), [third, third, third]);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  for (const name of PAGES) {
    it(`on ${name}.html, each code shown draws in a page of its own`, async () => {
      const { page, close } = await openPage(browser, `${server.url}/${name}.html`);
      const shown = await page
        .locator('pre')
        .evaluateAll((all) => all.filter((pre) => !pre.closest('.playground')).map((pre) => pre.textContent));
      await close();
      assert.ok(shown.length > 0);
      for (const [place, code] of shown.entries()) {
        const address = `/pasted/${name}-${place}.html`;
        pages[address] = onPage(code);
        const pasted = await openPage(browser, server.url + address);
        try {
          await allDrawn(pasted.page);
          const count = await pasted.page.locator('relations-map, visit-timeline, quote-card').count();
          assert.ok(count > 0, code);
          assert.deepEqual(pasted.seen.console, [], code);
        } finally {
          await pasted.close();
        }
      }
    });
  }
});
