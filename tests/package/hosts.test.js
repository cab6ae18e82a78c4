// The built files in pages that are not ours: a strict content policy, the loader, placeholders, a sandboxed frame.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { digestOf } from '../../tools/build/integrity.js';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const html = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${body}</body></html>`;
const SRC = 'src="/dist/data/mongolia-korea.json"';
const THREE = `<quote-card ${SRC} quote="quote-wsj-history" loading="eager"></quote-card>
  <visit-timeline ${SRC} between="MNG PRK" context gaps loading="eager"></visit-timeline>
  <relations-map ${SRC} focus="MNG" at="2007-12" timeline groups="six-party-talks" loading="eager"></relations-map>`;
const MODULES = ['relations-map', 'visit-timeline', 'quote-card']
  .map((tag) => `<script type="module" src="/dist/cdn/${tag}.js"></script>`)
  .join('');
const CLASSIC = ['relations-map', 'visit-timeline', 'quote-card']
  .map((tag) => `<script src="/dist/cdn/${tag}.classic.js"></script>`)
  .join('');
const FRAME = '/dist/cdn/embed.html?element=visit-timeline&src=/dist/data/mongolia-korea.json&between=MNG+PRK';

/** The dossier as of another day, and a page that reads it live or holds it to its content. */
const dated = JSON.stringify({
  ...JSON.parse(readFileSync('dist/data/mongolia-korea.json', 'utf8')),
  updated: '2026-01-02',
});
const readingDated = (pin = '') => html(MODULES, THREE.replaceAll(SRC, `src="/dated.json"${pin}`));

const pages = {
  '/dated.json': { body: dated, headers: { 'content-type': 'application/json' } },
  '/live': readingDated(),
  '/pinned': readingDated(` integrity="${digestOf(dated)}"`),
  '/modules': html(MODULES, THREE),
  '/classic': html(CLASSIC, THREE),
  '/twice': html(MODULES + CLASSIC, THREE),
  '/loader': html('<script type="module" src="/dist/cdn/entente.js"></script>', THREE),
  '/placeholder': html(
    '<script type="module" src="/dist/cdn/entente.js"></script>',
    '<div data-entente="visit-timeline" data-src="/dist/data/mongolia-korea.json" data-between="MNG PRK"><p>Own words</p></div>',
  ),
  '/none': html('<script type="module" src="/dist/cdn/entente.js"></script>', '<p>No element here.</p>'),
};

describe('the built files in other people’s pages', () => {
  let server, browser;
  before(async () => {
    server = await serve({
      pages,
      folders: { '/dist/': 'dist/' },
      headers: {
        'content-security-policy': STRICT.replace(
          "default-src 'none'",
          "default-src 'none'; img-src data:; frame-src 'self'",
        ),
        'access-control-allow-origin': '*',
      },
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const path of ['/modules', '/classic', '/twice', '/loader']) {
    it(`${path}: all three draw under a strict policy, silently, adding no global, asking no other host`, async () => {
      const { page, seen, close } = await openPage(browser, `${server.url}${path}`, { width: 900 });
      try {
        await allDrawn(page);
        assert.equal(
          await page.evaluate(() => document.querySelectorAll('relations-map, visit-timeline, quote-card').length),
          3,
        );
        assert.deepEqual(seen.console, []);
        const globals = await page.evaluate(() => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const plain = new Set(Object.keys(frame.contentWindow));
          frame.remove();
          return Object.keys(globalThis).filter((name) => !plain.has(name));
        });
        assert.deepEqual(
          globals.filter((name) => !['shifts', '0'].includes(name)),
          [],
        );
        assert.deepEqual(
          seen.requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:')),
          [],
        );
        const kept = () =>
          Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then(
            (lists) => [localStorage, sessionStorage, document.cookie, ...lists].map(({ length }) => length),
          );
        assert.deepEqual(await page.evaluate(kept), [0, 0, 0, 0, 0, 0]);
      } finally {
        await close();
      }
    });
  }

  for (const path of ['/live', '/pinned']) {
    it(`${path}: map and timeline say of what day their data are`, async () => {
      const { page, seen, close } = await openPage(browser, `${server.url}${path}`, { width: 900 });
      try {
        await allDrawn(page);
        const texts = await page.evaluate(() =>
          [...document.querySelectorAll('relations-map, visit-timeline')].map(
            ({ shadowRoot }) => /Data of [\w ]+/.exec(shadowRoot.querySelector('figure').textContent)?.[0],
          ),
        );
        assert.deepEqual(texts, Array(2).fill('Data of 2 Jan 2026'));
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });
  }

  it('a placeholder becomes the element, with its words inside', async () => {
    const { page, seen, close } = await openPage(browser, `${server.url}/placeholder`);
    try {
      await page.waitForSelector('visit-timeline');
      await allDrawn(page);
      assert.equal(await page.evaluate(() => document.querySelector('visit-timeline p').textContent), 'Own words');
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('an element that is added later is loaded then', async () => {
    const { page, close } = await openPage(browser, `${server.url}/none`);
    try {
      await page.evaluate(() => {
        const element = document.createElement('quote-card');
        element.setAttribute('src', '/dist/data/mongolia-korea.json');
        element.setAttribute('quote', 'quote-wsj-history');
        document.body.append(element);
      });
      await allDrawn(page);
    } finally {
      await close();
    }
  });

  it('a page without any element fetches the loader alone', async () => {
    const { page, seen, close } = await openPage(browser, `${server.url}/none`);
    try {
      await page.waitForTimeout(300);
      assert.deepEqual(
        seen.requests.filter((url) => url.includes('/cdn/')).map((url) => new URL(url).pathname),
        ['/dist/cdn/entente.js'],
      );
    } finally {
      await close();
    }
  });

  it('a sandboxed frame draws, and tells its height', { timeout: 30_000 }, async () => {
    // What is framed comes from a plain host, as a newsroom's own would: the strict policy above is the article's.
    const plain = await serve({
      pages: { '/article': html('', '<p>An article.</p>') },
      folders: { '/dist/': 'dist/' },
      headers: { 'access-control-allow-origin': '*' },
    });
    const { page, seen, close } = await openPage(browser, `${plain.url}/article`);
    try {
      const height = await page.evaluate(
        (src) =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.setAttribute('sandbox', 'allow-scripts');
            frame.width = '700';
            frame.src = src;
            addEventListener('message', ({ data, source }) => {
              if (source === frame.contentWindow && data.entente === 'height' && data.height > 400)
                resolve(data.height);
            });
            document.body.append(frame);
          }),
        FRAME,
      );
      assert.ok(height > 400);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
      await plain.close();
    }
  });
});
