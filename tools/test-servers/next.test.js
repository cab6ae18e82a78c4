// The package in a Next app, as README.md says: its pages from the server, hydrated, navigated to, and in development.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../../tests/support/browser.js';
import { run, SERVERS, start } from './apps.js';

const APP = join(process.env[SERVERS] ?? '', 'next');
const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next');
const HERE = ['--port', '0', '--hostname', '127.0.0.1'];

const MODES = {
  'next build, next start': { build: ['build'], serve: ['start', ...HERE] },
  'next build --webpack, next start': { build: ['build', '--webpack'], serve: ['start', ...HERE] },
  'next dev': { serve: ['dev', ...HERE] },
};

/** What development builds say to everybody. */
const GREETINGS = /Download the React DevTools|Lit is in dev mode|\[HMR\] connected|\[Fast Refresh\]/;

/** What Chromium says when React, after a way by links, puts a prerendered drawing in by `innerHTML`, which reads no roots. */
const ROOT_NOT_READ = /Found declarative shadowrootmode attribute on a template/;

/** The address that pages ask for, and the drawing for readers without scripts. */
function bringData() {
  const data = join('public', 'data');
  mkdirSync(join(APP, data), { recursive: true });
  copyFileSync(join('dist', 'data', 'mongolia-korea.json'), join(APP, data, 'mongolia-korea.json'));
  const drawing = ['--element', 'visit-timeline', '--between', 'MNG PRK', '--gaps', '--format', 'fragment'];
  const files = ['--src', '/data/mongolia-korea.json', '--out', 'fragment.html'];
  run(
    'npx',
    ['--no', '--', 'entente-elements', 'render', join(data, 'mongolia-korea.json'), ...drawing, ...files],
    APP,
  );
}

before(bringData);

for (const [mode, { build, serve }] of Object.entries(MODES)) {
  describe(`the package in Next: ${mode}`, () => {
    let server, browser;
    before(async () => {
      if (build) run(process.execPath, [NEXT, ...build], APP); // the types too
      server = await start(process.execPath, [NEXT, ...serve], APP);
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
    });

    /** Opens a page, does something there, and fails on anything that was said. */
    async function visit(path, act, { expected, ...options } = {}) {
      const { page: tab, seen, close } = await openPage(browser, `${server.url}${path}`, options);
      tab.setDefaultTimeout(60_000); // development compiles what is asked for
      try {
        await act(tab, seen);
        assert.deepEqual(
          seen.console.filter((line) => !GREETINGS.test(line) && !expected?.test(line)),
          [],
        );
      } finally {
        await close();
      }
    }
    /** React has put the element with the other key in place of the server's. */
    const hydrated = (tab) => tab.waitForFunction(() => document.querySelector('visit-timeline').dossier);
    const withoutScripts = { javaScriptEnabled: false };
    const wordsShown = (tab) => tab.locator('quote-card > blockquote').isVisible();

    it('writes attributes and the words inside, which readers without scripts see', () =>
      visit(
        '/attributes',
        async (tab) => {
          const attribute = (tag, name) => tab.locator(tag).getAttribute(name);
          assert.equal(await attribute('quote-card', 'quote'), 'quote-wsj-history');
          assert.equal(await attribute('quote-card', 'original'), '');
          assert.equal(await attribute('visit-timeline', 'between'), 'MNG PRK');
          assert.equal(await attribute('relations-map', 'focus'), 'MNG');
          assert.ok(await wordsShown(tab));
          assert.ok(await tab.getByText('Visits for readers without scripts').isVisible());
          assert.ok(await tab.getByText('Relations for readers without scripts').isVisible());
        },
        withoutScripts,
      ));

    it('draws all three from attributes alone, silently, with the base map that came along', () =>
      visit('/attributes', async (tab, seen) => {
        await allDrawn(tab);
        assert.ok(!(await wordsShown(tab)));
        await tab.waitForFunction(() => {
          const land = document.querySelector('relations-map').shadowRoot.querySelector('.land');
          return (land?.getAttribute('d') ?? '').length > 100;
        });
        const maps = seen.requests.filter((address) => /northeast-asia|world/.test(address));
        assert.equal(maps.length, 1);
        assert.ok(maps[0].startsWith(`${server.url}/_next/`), maps[0]);
      }));

    it('gives an object and a listener to an element with the key of the README', () =>
      visit('/objects', async (tab) => {
        await hydrated(tab);
        await allDrawn(tab);
        assert.equal(await tab.locator('visit-timeline [part~=heading]').textContent(), 'Given as an object');
        await tab.locator('visit-timeline [data-id=v2]').first().click();
        await tab.waitForFunction(() => document.querySelector('#chosen').textContent === 'v2');
      }));

    for (const [path, expected] of [['/attributes'], ['/objects'], ['/prerendered', ROOT_NOT_READ]]) {
      it(`${path}: draws again after a way by links, and by the button back`, () =>
        visit(
          path,
          async (tab) => {
            await tab.evaluate(() => (globalThis.stayed = true));
            if (path === '/objects') await hydrated(tab);
            await allDrawn(tab);
            for (const step of [() => tab.click(`#to-${path.slice(1)}`), () => tab.goBack()]) {
              await tab.click('#to-home');
              await tab.waitForSelector('h1');
              assert.equal(await tab.locator('visit-timeline').count(), 0);
              await step();
              await tab.waitForSelector('visit-timeline');
              await allDrawn(tab);
            }
            assert.ok(await tab.evaluate(() => globalThis.stayed));
          },
          { expected },
        ));
    }

    it('shows a prerendered drawing to readers without scripts', () =>
      visit(
        '/prerendered',
        async (tab) => {
          assert.ok(await tab.locator('visit-timeline figure').isVisible());
          assert.ok(await tab.locator('visit-timeline svg .name', { hasText: 'Elbegdorj' }).isVisible());
        },
        withoutScripts,
      ));

    it('brings a prerendered drawing to life', () =>
      visit('/prerendered', async (tab) => {
        await allDrawn(tab);
        // The served drawing brought its sheet as a <style>; the element's own drawing has none.
        await tab.waitForFunction(() => !document.querySelector('visit-timeline').shadowRoot.querySelector('style'));
        await tab.click('visit-timeline .crossing[data-id=visit-2013-elbegdorj]');
        await tab.waitForSelector('visit-timeline .crossing.selected');
        assert.equal(await tab.locator('visit-timeline figure').count(), 1);
      }));
  });
}
