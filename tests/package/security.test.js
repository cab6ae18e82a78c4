// What SECURITY.md promises, in a browser: its policies, digests, and names that are taken.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { integrityOf } from '../../tools/build/integrity.js';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];
const SRC = 'src="/dist/data/mongolia-korea.json" loading="eager"';
const CARD = `<quote-card ${SRC} quote="quote-wsj-history"><p>Own words</p></quote-card>`;
const THREE = `${CARD}<visit-timeline ${SRC} between="MNG PRK"></visit-timeline><relations-map ${SRC} focus="MNG"></relations-map>`;
const html = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${body}</body></html>`;
const modules = (tags, from = '/dist/cdn') =>
  tags.map((tag) => `<script type="module" src="${from}/${tag}.js"></script>`).join('');
const classics = (tags, from = '/dist/cdn') =>
  tags.map((tag) => `<script src="${from}/${tag}.classic.js"></script>`).join('');

const [forModules, forClassics] = [
  ...readFileSync('SECURITY.md', 'utf8').matchAll(/^```\n(default-src .*)\n```$/gm),
].map(([, policy]) => policy);
const digests = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const WRONG = `sha384-${'A'.repeat(64)}`;

const importMap = (change = {}) => {
  const integrity = Object.fromEntries(
    Object.entries({ ...digests, ...change })
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, digest]) => [`/dist/cdn/${name}`, digest]),
  );
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
};
const signed = (name, digest = digests[name]) =>
  `<script ${name.includes('classic') ? '' : 'type="module"'} src="/dist/cdn/${name}" integrity="${digest}"></script>`;

const FOREIGN =
  '<script>customElements.define("quote-card", class Foreign extends HTMLElement { connectedCallback() { this.title = "foreign" } })</script>';

describe('security', () => {
  let browser, server;
  const pages = {};
  const strict = {};
  before(async () => {
    browser = await launch();
    server = await serve({ pages, folders: { '/dist/': 'dist/', '/other/': 'dist/' } });
    for (const [name, policy] of Object.entries({ forModules, forClassics })) {
      strict[name] = await serve({
        pages,
        folders: { '/dist/': 'dist/' },
        headers: { 'content-security-policy': policy },
      });
    }
  });
  after(async () => {
    await browser?.close();
    for (const one of [server, ...Object.values(strict)]) await one?.close();
  });

  /** Opens a page with this markup, hands it to the test, and fails on anything on the console. */
  const on = async (host, head, body, test, silent = true) => {
    pages['/page'] = html(head, body);
    const { page, seen, close } = await openPage(browser, `${host.url}/page`, { width: 900 });
    try {
      await test(page, seen);
      if (silent) assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  };

  describe('under the policies of SECURITY.md', () => {
    it('a card writes its JSON-LD, by no policy of its own', () =>
      on(
        strict.forModules,
        modules(['quote-card']),
        CARD.replace('<quote-card', '<quote-card jsonld'),
        async (page) => {
          await allDrawn(page);
          const script = page.locator('quote-card > script[type="application/ld+json"]');
          await script.waitFor({ state: 'attached' });
          assert.equal(JSON.parse(await script.textContent())['@type'], 'Quotation');
          assert.equal(await page.locator('quote-card').evaluate((card) => card.lastChild.nodeName), 'SCRIPT');
        },
      ));

    it('modules draw, and save a picture', () =>
      on(strict.forModules, modules(TAGS), THREE, async (page) => {
        await allDrawn(page);
        const size = await page.evaluate(async () => {
          const blob = await document.querySelector('relations-map').exportImage('png');
          return blob.size;
        });
        assert.ok(size > 10_000, String(size));
      }));

    it('the loader draws', () => on(strict.forModules, modules(['entente']), THREE, allDrawn));

    it('classic scripts draw', () => on(strict.forClassics, classics(TAGS), THREE, allDrawn));

    it('the classic loader draws', () => on(strict.forClassics, classics(['entente']), THREE, allDrawn));

    it('embed.html draws', async () => {
      const { page, seen, close } = await openPage(
        browser,
        `${strict.forClassics.url}/dist/cdn/embed.html?element=quote-card&src=/dist/data/mongolia-korea.json`,
      );
      try {
        await page.waitForSelector('quote-card');
        await allDrawn(page);
        assert.deepEqual(
          seen.console.filter((line) => !line.includes('favicon')),
          [],
        );
      } finally {
        await close();
      }
    });

    it('a nonce on the classic loader is handed on', async () => {
      const policy = forClassics.replace("script-src 'self'", "script-src 'nonce-abc'");
      const host = await serve({
        pages,
        folders: { '/dist/': 'dist/' },
        headers: { 'content-security-policy': policy },
      });
      try {
        await on(host, '<script nonce="abc" src="/dist/cdn/entente.classic.js"></script>', CARD, allDrawn);
        await on(host, '<script nonce="abc" type="module" src="/dist/cdn/entente.js"></script>', CARD, allDrawn);
      } finally {
        await host.close();
      }
    });
  });

  describe('integrity.json', () => {
    it('is fresh: a digest of each file beside it, and of no other', async () => {
      assert.deepEqual(digests, await integrityOf('dist/cdn'));
    });

    it('signs modules with all that they import', () =>
      on(server, importMap() + signed('quote-card.js'), CARD, allDrawn));

    it('signs classic scripts and the loader', async () => {
      await on(server, signed('quote-card.classic.js'), CARD, allDrawn);
      await on(server, importMap() + signed('entente.js'), CARD, allDrawn);
    });

    const chunk = /chunk-\w+\.js/.exec(readFileSync('dist/cdn/quote-card.js', 'utf8'))[0];
    for (const [what, head] of [
      ['module', importMap() + signed('quote-card.js', WRONG)],
      ['classic script', signed('quote-card.classic.js', WRONG)],
      ['chunk', importMap({ [chunk]: WRONG }) + signed('quote-card.js')],
    ]) {
      it(`keeps a changed ${what} out: the page’s own words stand`, () =>
        on(
          server,
          head,
          CARD,
          async (page, seen) => {
            await page.waitForTimeout(300);
            assert.equal(await page.isVisible('quote-card p'), true);
            assert.equal(await page.evaluate(() => customElements.get('quote-card')), undefined);
            assert.ok(
              seen.console.some((line) => line.includes('integrity')),
              seen.console.join(),
            );
          },
          false,
        ));
    }
  });

  describe('a name that is taken', () => {
    for (const [what, head] of [
      ['a second copy as modules', classics(TAGS) + modules(TAGS, '/other/cdn')],
      ['a second copy as classic scripts', classics(TAGS) + classics(TAGS, '/other/cdn')],
    ]) {
      it(`${what}: the first stays, nothing throws, all draw`, () =>
        on(
          server,
          `${head.slice(0, classics(TAGS).length)}<script>first = ${JSON.stringify(TAGS)}.map((tag) => customElements.get(tag))</script>${head.slice(classics(TAGS).length)}`,
          THREE,
          async (page) => {
            await allDrawn(page);
            assert.equal(
              await page.evaluate(
                (tags) =>
                  tags.every((tag, n) => globalThis.first[n] && customElements.get(tag) === globalThis.first[n]),
                TAGS,
              ),
              true,
            );
          },
        ));
    }

    it('elements of two copies draw side by side', () =>
      on(server, modules(['quote-card']) + modules(TAGS.slice(0, 2), '/other/cdn'), THREE, allDrawn));

    for (const [what, head] of [
      ['modules', modules(TAGS)],
      ['classic scripts', classics(TAGS)],
      ['the loader', modules(['entente'])],
      ['the classic loader', classics(['entente'])],
    ]) {
      it(`${what}: somebody else’s <quote-card> stays, nothing throws, the others draw`, () =>
        on(server, FOREIGN + head, THREE, async (page, seen) => {
          await page.evaluate(async () => {
            const has = (tag) => document.querySelector(tag).shadowRoot?.querySelector('figure');
            while (!has('visit-timeline') || !has('relations-map')) await new Promise((done) => setTimeout(done, 50));
          });
          assert.equal(await page.evaluate(() => customElements.get('quote-card').name), 'Foreign');
          assert.equal(await page.getAttribute('quote-card', 'title'), 'foreign');
          if (head.includes('entente')) {
            assert.deepEqual(
              seen.requests.filter((url) => url.includes('/quote-card')),
              [],
            );
          }
        }));
    }
  });
});
