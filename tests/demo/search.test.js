// The search of the gallery: the index, and the field in a page, also without the network.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import '../../tools/ts-loader.js';
import { indexOf } from '../../tools/build/search-index.js';
import { withSite } from '../../tools/build/site.js';
import { launch, openPage } from '../support/browser.js';
import { GALLERY } from '../support/gallery.js';
import { serve } from '../support/static-server.js';

const { find } = await import('../../demo/find.ts');
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const page = (title, main) => `<title>${title} · Entente</title><header><h2>No</h2></header><main>${main}</main>`;
const INDEX = indexOf([
  [
    'dates.html',
    page('Dates', '<h1>Dates</h1><p>A year &amp; a <b>mo</b>nth.</p><h2 id="forms">Forms</h2><p>1988?</p>'),
  ],
  ['guides/maps.html', page('Maps', '<h1>Maps</h1><p>Монгол. Dates on maps.</p><script>hidden</script>')],
]);
const hrefs = (query) => find(INDEX, query).map(([href]) => href);

describe('the index of the gallery', () => {
  it('has a section for each heading, and links to it', () => {
    assert.deepEqual(INDEX.sections, [
      ['dates.html', 'Dates', '', 'A year & a month.'],
      ['dates.html#forms', 'Dates', 'Forms', '1988?'],
      ['guides/maps.html', 'Maps', '', 'Монгол. Dates on maps.'],
    ]);
  });
  it('finds words by their beginning, in any script and case', () => {
    assert.deepEqual(hrefs('mon'), ['dates.html']);
    assert.deepEqual(hrefs('МОНГ'), ['guides/maps.html']);
  });
  it('finds only what has every word', () => {
    assert.deepEqual(hrefs('dates maps'), ['guides/maps.html']);
    assert.deepEqual(hrefs('dates nowhere'), []);
  });
  it('puts a title before a mention', () => assert.equal(hrefs('dates').at(-1), 'guides/maps.html'));
  it('finds nothing for nothing, for marks, or in scripts', () => {
    for (const query of ['', ' ', '?!', 'hidden', 'constructor']) assert.deepEqual(hrefs(query), []);
  });
});

describe('the search on a page', () => {
  it('leaves pages without the gallery’s navigation alone', () => {
    const html = '<head></head><header><nav></nav></header>';
    assert.equal(withSite(html, '/article.html'), html);
  });

  let server, browser;
  before(async () => {
    server = await serve({ folders: { '/': GALLERY } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** On a page, with the network gone once it is there. */
  async function offline(address, act, options) {
    const { page, seen, close } = await openPage(browser, `${server.url}/${address}`, options);
    try {
      // The gallery's worker has been fetched: what is still on its way would be missed, and said so.
      await page.evaluate(() => navigator.serviceWorker?.ready);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      const asked = seen.requests.length;
      await act(page);
      assert.equal(seen.requests.length, asked, 'a request');
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  }
  const state = (page) =>
    page.evaluate(() => {
      const input = document.querySelector('.search input');
      const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
      return {
        expanded: input.getAttribute('aria-expanded'),
        options: document.querySelectorAll('.search [role=option]').length,
        selected: [...document.querySelectorAll('.search [aria-selected=true]')].map(({ id }) => id),
        active: active?.id,
        href: active?.dataset.href,
        status: document.querySelector('.search [role=status]').textContent,
        shown: !document.querySelector('.search-found').hidden,
      };
    });

  for (const [width, scheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ]) {
    it(`finds without the network, by keys alone, clean to axe, at ${width} px, ${scheme}`, () =>
      offline(
        'guides/index.html',
        async (page) => {
          await page.focus('.search input');
          await page.keyboard.type('decade');
          const typed = await state(page);
          assert.equal(typed.expanded, 'true');
          assert.ok(typed.options > 0);
          assert.match(typed.status, /^\d+ results?$/);
          assert.equal(typed.active, undefined);
          await page.keyboard.press('ArrowDown');
          const first = await state(page);
          assert.equal(first.active, 'search-result-0');
          assert.deepEqual(first.selected, ['search-result-0']);
          assert.match(first.href, /\/guides\/dates\.html/);
          await page.keyboard.press('ArrowUp');
          const last = await state(page);
          assert.equal(last.active, `search-result-${typed.options - 1}`);
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() =>
            globalThis.axe.run('header', { resultTypes: ['violations'] }),
          );
          assert.deepEqual(
            violations.map(({ id }) => id),
            [],
          );
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(wide, 0, 'the page scrolls sideways');
          await page.keyboard.press('Escape');
          const closed = await state(page);
          assert.deepEqual([closed.shown, closed.expanded, closed.active], [false, 'false', undefined]);
        },
        { width, scheme },
      ));
  }

  it('says so where there is nothing', () =>
    offline('guides/dates.html', async (page) => {
      await page.fill('.search input', 'xyzzy');
      const { status, expanded, options } = await state(page);
      assert.deepEqual([status, expanded, options], ['Nothing found', 'false', 0]);
      await page.keyboard.press('Enter');
    }));

  for (const [from, how] of [
    ['index.html', 'Enter'],
    ['guides/format.html', 'a click'],
  ]) {
    it(`goes from ${from} to what was found, by ${how}`, async () => {
      const { page, close } = await openPage(browser, `${server.url}/${from}`);
      try {
        await page.fill('.search input', 'column map');
        await page.waitForSelector('#search-result-0');
        const [, arrived] = await Promise.all([
          how === 'Enter' ? page.press('.search input', 'Enter') : page.click('#search-result-0'),
          page.waitForURL(/spreadsheet\.html#/).then(() => page.url()),
        ]);
        const id = new URL(arrived).hash.slice(1);
        assert.equal(await page.locator(`[id="${id}"]`).count(), 1);
      } finally {
        await close();
      }
    });
  }
});
