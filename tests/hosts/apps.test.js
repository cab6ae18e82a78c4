// The package in real apps of other people's frameworks, in their development builds, which warn of what is not right.
// Each app tells the same story in two steps (story.js); those that render on a server are driven from its markup too.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';
import { bundle, outFolder } from './bundle.js';

const CUSTOM = { template: { compilerOptions: { isCustomElement: (/** @type {string} */ tag) => tag.includes('-') } } };
const APPS = {
  react: { plugins: [], client: 'client.jsx', server: 'server.jsx' },
  vue: { plugins: [vue(CUSTOM)], client: 'client.js', server: 'server.js' },
  svelte: { plugins: [svelte({ configFile: false })], client: 'client.js', server: 'server.js' },
  angular: { plugins: [], client: 'client.js', server: undefined },
};

/** What development builds say to everybody. */
const GREETINGS = /Download the React DevTools|Lit is in dev mode|Angular is running in development mode/;

const page = (app, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${app}</title>
<link rel="icon" href="data:,"></head><body><div id="root">${body}</div>
<script type="module" src="/${app}/client.js"></script></body></html>`;

describe('the package in apps', () => {
  let out, server, browser;
  const pages = {};

  before(async () => {
    out = outFolder();
    for (const [app, { plugins, client, server: onServer }] of Object.entries(APPS)) {
      await bundle(app, client, join(out.folder, app), { plugins });
      pages[`/${app}.html`] = page(app, '');
      if (!onServer) continue;
      const folder = join(out.folder, 'server', app);
      await bundle(app, onServer, folder, { plugins, ssr: true });
      const { render } = await import(pathToFileURL(join(folder, 'server.js')).href);
      pages[`/${app}-server.html`] = page(app, await render());
    }
    server = await serve({ pages, folders: { '/story/': 'dist/data/', '/': out.folder } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    out?.remove();
  });

  const properties = (tab) =>
    tab.evaluate(() => {
      const [card, timeline, map] = ['quote-card', 'visit-timeline', 'relations-map'].map((tag) =>
        document.querySelector(tag),
      );
      return {
        quote: card.quote,
        original: card.original,
        scope: card.scope ?? '',
        title: timeline.shadowRoot.querySelector('[part~=heading]').textContent.trim(),
        gaps: timeline.gaps,
        focus: map.focusActor,
        stillFocuses: typeof map.focus,
        at: map.at,
        words: card.querySelector('blockquote').textContent,
        wordsShown: card.querySelector('blockquote').getClientRects().length > 0,
      };
    });
  const loads = (tab, count) =>
    tab.waitForFunction((want) => Number(document.querySelector('#loads').textContent) === want, count);
  /** The base map came along with the code. */
  const landDrawn = (tab) =>
    tab.waitForFunction(() => {
      const land = document.querySelector('relations-map').shadowRoot.querySelector('.land');
      return (land?.getAttribute('d') ?? '').length > 100;
    });

  const first = {
    quote: 'quote-wsj-history',
    original: true,
    scope: 'one',
    title: 'First',
    gaps: true,
    focus: 'MNG',
    stillFocuses: 'function',
    at: '2007-12',
    words: 'Words for readers without scripts',
    wordsShown: false,
  };
  const second = {
    ...first,
    quote: 'quote-mediator',
    original: false,
    scope: '',
    title: 'Second',
    gaps: false,
    focus: 'KOR',
  };

  for (const app of Object.keys(APPS)) {
    for (const from of ['', ...(APPS[app].server ? ['-server'] : [])]) {
      it(`${app}${from}: takes attributes and objects, hears events, changes, goes and comes back, silently`, async () => {
        const { page: tab, seen, close } = await openPage(browser, `${server.url}/${app}${from}.html`);
        tab.setDefaultTimeout(15_000);
        try {
          await tab.waitForSelector('quote-card');
          await allDrawn(tab);
          assert.deepEqual(await properties(tab), first);
          await loads(tab, 3);
          await landDrawn(tab);

          await tab.locator('quote-card summary').first().click();
          await tab.waitForFunction(() => document.querySelector('#selected').textContent === 'quote-wsj-history');

          await tab.click('#next');
          await loads(tab, 4); // the timeline has another dossier
          assert.deepEqual(await properties(tab), second);

          await tab.click('#toggle');
          await tab.waitForSelector('article', { state: 'detached' }); // Angular does it a moment later
          await tab.click('#toggle');
          await allDrawn(tab);
          await loads(tab, 7);
          assert.deepEqual(await properties(tab), second);

          assert.match(seen.console.join('\n'), GREETINGS);
          assert.deepEqual(
            seen.console.filter((line) => !GREETINGS.test(line)),
            [],
          );
        } finally {
          await close();
        }
      });
    }
  }

  for (const app of Object.keys(APPS).filter((name) => APPS[name].server)) {
    it(`${app}: the words from the server stay until the drawing is there`, async () => {
      const { page: tab, close } = await openPage(browser, 'about:blank');
      try {
        let release = () => undefined;
        const held = new Promise((resolve) => (release = resolve));
        await tab.route('**/story/*', async (route) => {
          await held;
          await route.continue();
        });
        const asked = tab.waitForRequest('**/story/*');
        await tab.goto(`${server.url}/${app}-server.html`);
        await asked;
        assert.ok(await tab.locator('quote-card blockquote').isVisible());
        release();
        await allDrawn(tab);
        assert.ok(!(await tab.locator('quote-card > blockquote').isVisible()));
      } finally {
        await close();
      }
    });

    it(`${app}: a server writes attributes and the words inside, which readers without scripts see`, async () => {
      const { page: tab, close } = await openPage(browser, `${server.url}/${app}-server.html`, {
        javaScriptEnabled: false,
      });
      try {
        assert.ok(await tab.locator('quote-card blockquote').isVisible());
        const card = tab.locator('quote-card');
        assert.equal(await card.getAttribute('quote'), 'quote-wsj-history');
        assert.ok(['', 'true'].includes(await card.getAttribute('original')));
        assert.equal(await tab.locator('relations-map').getAttribute('focus'), 'MNG');
        assert.notEqual(await tab.locator('visit-timeline').getAttribute('gaps'), null);
        // Svelte writes every object that way; nobody reads it.
        assert.ok([null, '[object Object]'].includes(await tab.locator('visit-timeline').getAttribute('dossier')));
      } finally {
        await close();
      }
    });
  }
});
