// A page that the browser has kept while its reader was elsewhere. The headless Chromium of the other tests keeps none
// (`BackForwardCacheDisabledForDelegate`), Firefox does: this is skipped where there is no Firefox.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.js';
import { serve } from '../support/static-server.js';
import { PAGES, siteOf } from './pages.js';
import { DRAWN, drawnAndStill } from './witness.js';

const firefox = findBrowser('firefox');

describe('a page that is kept and comes back', firefox ? {} : { skip: 'Firefox is not installed here' }, () => {
  let server, browser;
  before(async () => {
    const site = await siteOf([PAGES[0]]);
    site.pages['/elsewhere'] = '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>';
    server = await serve(site);
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** All three are drawn, as wide as their room, and stay as they are. */
  const drawn = async (page) =>
    assert.deepEqual(await page.evaluate(drawnAndStill, DRAWN), { missing: [], moved: [], wide: [] });
  const part = (page, tag, selector) =>
    page.evaluateHandle(
      (...path) => path.reduce((root, one) => (root.shadowRoot ?? root).querySelector(one), document),
      tag,
      selector,
    );

  /** Opens the three, goes elsewhere, and comes back to the same page. */
  async function leaveAndReturn(meanwhile = async () => undefined) {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.setViewport({ width: 720, height: 900 });
    await page.goto(`${server.url}/0`);
    await drawn(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));
    });
    await (await part(page, 'quote-card', '.context summary')).click();
    // No browser keeps a page that waits for an answer: the click had parts of the code fetched.
    await page.waitForNetworkIdle();
    await page.goto(`${server.url}/elsewhere`);
    await meanwhile(page);
    await page.evaluate(() => history.back());
    // The automation hears of no navigation then. Were it a new page, nothing would set this.
    for (const end = Date.now() + 10_000; !(await page.evaluate(() => globalThis.persisted));) {
      if (Date.now() > end) throw new Error('The page was not kept.');
    }
    return { page, said };
  }

  it('is as it was left, and takes clicks and keys', async () => {
    const { page, said } = await leaveAndReturn();
    await drawn(page);
    const state = () =>
      page.evaluate(() => {
        const [card, timeline, map] = ['quote-card', 'visit-timeline', 'relations-map'].map(
          (tag) => document.querySelector(tag).shadowRoot,
        );
        return {
          open: card.querySelector('.context').open,
          active: [...timeline.querySelectorAll('.visit')].indexOf(timeline.activeElement),
          table: !!timeline.querySelector('table'),
          partner: map.querySelector('[role="listbox"]').getAttribute('aria-activedescendant'),
          at: map.host.at,
        };
      });
    const { partner, ...kept } = await state();
    assert.deepEqual(kept, { open: true, active: -1, table: false, at: '2007-12' });

    const press = async (tag, selector, key) => {
      await (await part(page, tag, selector)).focus();
      await page.keyboard.press(key);
    };
    await press('quote-card', '.context summary', 'Enter');
    await press('relations-map', '[role="listbox"]', 'ArrowRight');
    await (await part(page, 'relations-map', '.step')).click();
    await press('visit-timeline', '.visit', 'ArrowRight');
    // The focus follows the drawing.
    await page.waitForFunction(() => {
      const root = document.querySelector('visit-timeline').shadowRoot;
      return [...root.querySelectorAll('.visit')].indexOf(root.activeElement) === 1;
    });
    const { partner: next, at, ...changed } = await state();
    assert.deepEqual(changed, { open: false, active: 1, table: false });
    assert.notEqual(next, partner);
    assert.notEqual(at, '2007-12');
    await (await page.$('visit-timeline >>> ::-p-aria([role="button"][name="Table"])')).click();
    await (
      await part(page, 'visit-timeline', 'figure')
    ).evaluate(async () => document.querySelector('visit-timeline').updateComplete);
    assert.equal((await state()).table, true);
    assert.deepEqual(said, []);
    await page.evaluate(() => console.log('heard'));
    assert.deepEqual(said, ['heard']);
  });

  it('fits the window that became narrower meanwhile', async () => {
    const { page, said } = await leaveAndReturn((elsewhere) => elsewhere.setViewport({ width: 400, height: 900 }));
    await drawn(page);
    const widths = await page.evaluate(
      (tags) => tags.map((tag) => document.querySelector(tag).shadowRoot.querySelector('figure').offsetWidth),
      Object.keys(DRAWN),
    );
    assert.ok(
      widths.every((width) => width > 300 && width <= 400),
      widths.join(),
    );
    assert.deepEqual(said, []);
  });
});
