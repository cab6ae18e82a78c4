// entente.js in pages that are not ours: it finds what is there, loads what is needed, and leaves the rest alone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const MODULE = '<script type="module" src="/dist/cdn/entente.js"></script>';
const CLASSIC = '<script src="/dist/cdn/entente.classic.js"></script>';
const DATA = '/dist/data/mongolia-korea.json';
const CARD = `<quote-card src="${DATA}" quote="quote-wsj-history"><p>Own words</p></quote-card>`;
const QUOTE = `data-entente="quote-card" data-src="${DATA}" data-quote="quote-wsj-history"`;
const html = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${body}</body></html>`;

const pages = {
  '/one': html(MODULE, CARD),
  '/far': html(MODULE, `<div style="height: 6000px"></div>${CARD}`),
  '/declared-root': html(MODULE, `<section><template shadowrootmode="open"><p>In here</p>${CARD}</template></section>`),
  '/late-host': html(MODULE, '<late-host></late-host>'),
  '/plain-host': html(
    MODULE,
    '<div id="host"></div><script>addEventListener("DOMContentLoaded", () => { host.attachShadow({ mode: "open" }); host.shadowRoot.append(document.createElement("quote-card")); })</script>',
  ),
  '/placeholders': html(
    MODULE,
    `<div id="d" class="wide" lang="mn" dir="ltr" ${QUOTE} data-original><p>Own words</p></div>
     <blockquote id="b" class="wp-quote" cite="https://example.org/" ${QUOTE}><p>Said so</p></blockquote>
     <a id="a" href="${DATA}?v=1" title="Data" data-entente="visit-timeline" data-between="MNG PRK">The visits</a>
     <a id="page" href="/article" data-entente="quote-card">A page</a>
     <a id="both" href="/visits.csv" ${QUOTE}>Both</a>
     <p id="p" ${QUOTE}>A paragraph</p><div id="x" data-entente="script" data-src="/x.js">Not ours</div>`,
  ),
  '/own-words': html(
    MODULE,
    '<blockquote data-entente="quote-card" data-owner="Jane Doe" cite="https://example.org/">“We said so.”</blockquote>',
  ),
  '/gadget': html(
    MODULE,
    `<div ${QUOTE} data-onclick="top.hurt = true" data-onmouseover="top.hurt = true" data-style="position:fixed" data-is="x" data-slot="y" data-id="z" data-theme="dark"></div>`,
  ),
  '/twice': html(
    MODULE + '<script type="module" src="/dist/cdn/entente.js?v=2"></script>' + CLASSIC + CLASSIC,
    `${CARD}<div ${QUOTE}><p>Own words</p></div>`,
  ),
  '/classic': html(CLASSIC, `${CARD}<div ${QUOTE}><p>Own words</p></div>`),
  '/one-and-late': html(MODULE, `${CARD}<img src="/late.svg" alt="">`),
  '/classic-one-and-late': html(CLASSIC, `${CARD}<img src="/late.svg" alt="">`),
  '/namesake': html(
    `<script>customElements.define('quote-card', class extends HTMLElement { connectedCallback() { this.title = 'theirs'; } })</script>${MODULE}`,
    `${CARD}<visit-timeline src="${DATA}" between="MNG PRK"></visit-timeline>`,
  ),
  '/none': html(MODULE, '<p>No element here.</p>'),
};

const drawn = (page, find) =>
  page.waitForFunction((code) => !!Function(`return ${code}`)()?.shadowRoot?.querySelector('figure'), find);
const entriesOf = ({ requests }) =>
  requests
    .map((url) => new URL(url).pathname.replace('/dist/cdn/', ''))
    .filter((name) => /^(relations-map|visit-timeline|quote-card)/.test(name))
    .sort();

describe('the loader', () => {
  let server, browser;
  before(async () => {
    server = await serve({ pages, folders: { '/dist/': 'dist/' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page, hands it to the test, and fails on anything on the console. */
  const on = async (path, test) => {
    const { page, seen, close } = await openPage(browser, `${server.url}${path}`);
    try {
      await test(page, seen);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  };

  it('loads the module of the one element that is there, and no other', () =>
    on('/one', async (page, seen) => {
      await drawn(page, 'document.querySelector("quote-card")');
      assert.deepEqual(entriesOf(seen), ['quote-card.js']);
    }));

  it('waits with what is far below until a reader comes near', () =>
    on('/far', async (page, seen) => {
      await page.waitForTimeout(300);
      assert.deepEqual(entriesOf(seen), []);
      await page.evaluate(() => scrollTo(0, 5500));
      await drawn(page, 'document.querySelector("quote-card")');
      assert.deepEqual(entriesOf(seen), ['quote-card.js']);
    }));

  it('waits with nothing that is to be drawn at once, an element or a placeholder', () =>
    on('/far', async (page, seen) => {
      await page.evaluate(() => {
        const end =
          '<quote-card loading="eager"></quote-card><a data-entente="visit-timeline" data-loading="eager"></a>';
        document.body.insertAdjacentHTML('beforeend', end);
      });
      await page.waitForFunction(() => customElements.get('quote-card') && customElements.get('visit-timeline'));
      await page.locator('visit-timeline').waitFor({ state: 'attached' });
      assert.deepEqual(entriesOf(seen).sort(), ['quote-card.js', 'visit-timeline.js']);
    }));

  it('finds an element in a root that the markup declares', () =>
    on('/declared-root', (page) =>
      drawn(page, 'document.querySelector("section").shadowRoot.querySelector("quote-card")'),
    ));

  it('finds an element in the root of a custom element that is defined later, and in a root inside that root', () =>
    on('/late-host', async (page) => {
      await page.waitForTimeout(100);
      await page.evaluate(
        ([card]) => {
          customElements.define(
            'late-host',
            class extends HTMLElement {
              connectedCallback() {
                this.attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
                const inner = this.shadowRoot.querySelector('section').attachShadow({ mode: 'open' });
                inner.innerHTML = card;
              }
            },
          );
        },
        [CARD],
      );
      await drawn(
        page,
        'document.querySelector("late-host").shadowRoot.querySelector("section").shadowRoot.querySelector("quote-card")',
      );
    }));

  it('finds an element in a root that a script of the page gave to a plain element while the page loaded', () =>
    on('/plain-host', (page) =>
      page.waitForFunction(() => document.querySelector('#host').shadowRoot.querySelector('quote-card:defined')),
    ));

  it('finds an element that comes into an open root later, and a host that comes with its root', () =>
    on('/declared-root', async (page) => {
      await page.evaluate(
        ([quote]) => {
          const root = document.querySelector('section').shadowRoot;
          const fresh = document.createElement('article');
          fresh.attachShadow({ mode: 'open' }).innerHTML = `<div ${quote}></div>`;
          root.append(fresh);
        },
        [QUOTE],
      );
      await drawn(
        page,
        'document.querySelector("section").shadowRoot.querySelector("article").shadowRoot.querySelector("quote-card")',
      );
    }));

  it('makes elements of placeholders, with their words inside', () =>
    on('/placeholders', async (page) => {
      await drawn(page, 'document.querySelector("quote-card#d")');
      await drawn(page, 'document.querySelector("quote-card#b")');
      await drawn(page, 'document.querySelector("visit-timeline#a")');
      const outer = (selector) =>
        page.evaluate((found) => {
          const element = document.querySelector(found);
          const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
          return { attributes, inside: element.innerHTML.trim() };
        }, selector);
      assert.deepEqual(await outer('quote-card#d'), {
        attributes: {
          ...{ id: 'd', class: 'wide', lang: 'mn', dir: 'ltr' },
          ...{ src: DATA, quote: 'quote-wsj-history', original: '' },
        },
        inside: '<p>Own words</p>',
      });
      assert.deepEqual(await outer('quote-card#b'), {
        attributes: { id: 'b', class: 'wp-quote', src: DATA, quote: 'quote-wsj-history' },
        inside: `<blockquote cite="https://example.org/" data-src="${DATA}" data-quote="quote-wsj-history"><p>Said so</p></blockquote>`,
      });
      assert.deepEqual(await outer('visit-timeline#a'), {
        attributes: { id: 'a', src: `${server.url}${DATA}?v=1`, between: 'MNG PRK' },
        inside: `<a href="${DATA}?v=1" title="Data" data-between="MNG PRK">The visits</a>`,
      });
    }));

  it('makes one element of a placeholder that is found again while its module is on the way', async () => {
    const { page, close } = await openPage(browser, `${server.url}/none`);
    try {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route(/\/(quote-card|visit-timeline)\.js$/, (route) => held.then(() => route.continue()));
      await page.goto(`${server.url}/placeholders`);
      await page.waitForTimeout(200);
      await page.evaluate(() => document.body.prepend(...document.querySelectorAll('#d, #b, #a')));
      await page.waitForTimeout(200);
      release();
      for (const id of ['quote-card#d', 'quote-card#b', 'visit-timeline#a'])
        await drawn(page, `document.querySelector("${id}")`);
      assert.equal(await page.locator(':is(quote-card, visit-timeline) :is(quote-card, visit-timeline)').count(), 0);
    } finally {
      await close();
    }
  });

  it('makes a card of a quotation that says itself whose words it is', () =>
    on('/own-words', async (page) => {
      await drawn(page, 'document.querySelector("quote-card")');
      assert.match(
        await page.evaluate(() => document.querySelector('quote-card').shadowRoot.querySelector('figure').textContent),
        /Jane Doe/,
      );
    }));

  it('takes a link’s address as data only where it is data, and where no other is named', () =>
    on('/placeholders', async (page) => {
      await page.waitForSelector('quote-card#both');
      assert.equal(await page.getAttribute('quote-card#page', 'src'), null);
      assert.equal(await page.getAttribute('quote-card#both', 'src'), DATA);
    }));

  it('leaves alone what is no placeholder', () =>
    on('/placeholders', async (page, seen) => {
      await page.waitForSelector('quote-card#d');
      assert.equal(await page.textContent('p#p'), 'A paragraph');
      assert.equal(await page.textContent('div#x'), 'Not ours');
      assert.deepEqual(
        seen.requests.filter((url) => url.endsWith('/x.js') || url.endsWith('script.js')),
        [],
      );
    }));

  it('takes over what the element knows, and no handler, style or slot', () =>
    on('/gadget', async (page) => {
      await drawn(page, 'document.querySelector("quote-card")');
      assert.deepEqual(await page.evaluate(() => document.querySelector('quote-card').getAttributeNames().sort()), [
        'quote',
        'src',
        'theme',
      ]);
      await page.click('quote-card');
      assert.equal(await page.evaluate(() => 'hurt' in window), false);
    }));

  it('doubles nothing where it is loaded twice, by other addresses and as classic script too', () =>
    on('/twice', async (page, seen) => {
      await drawn(page, 'document.querySelectorAll("quote-card")[1]');
      await page.waitForTimeout(200);
      assert.equal(await page.locator('quote-card').count(), 2);
      assert.equal(await page.locator('quote-card p:text("Own words")').count(), 2);
      assert.equal(entriesOf(seen).length, 1);
    }));

  it('leaves an element of the same name that is the page’s own to the page, and draws the others', () =>
    on('/namesake', async (page, seen) => {
      await drawn(page, 'document.querySelector("visit-timeline")');
      const theirs = page.locator('quote-card');
      assert.equal(await theirs.getAttribute('title'), 'theirs');
      assert.equal(await theirs.innerText(), 'Own words');
      assert.deepEqual(entriesOf(seen), ['visit-timeline.js']);
      // Nor does the module itself take it over, or complain.
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/quote-card.js' });
      await page.waitForTimeout(200);
      assert.equal(await theirs.innerText(), 'Own words');
    }));

  it('as a classic script needs no module and no CORS', () =>
    on('/classic', async (page, seen) => {
      await drawn(page, 'document.querySelectorAll("quote-card")[1]');
      assert.deepEqual(entriesOf(seen), ['quote-card.classic.js']);
    }));

  describe('on another host, which sends no CORS headers', () => {
    let other;
    before(async () => {
      other = await serve({ folders: { '/dist/': 'dist/' } });
      for (const [path, head] of Object.entries({ '/other-module': MODULE, '/other-classic': CLASSIC }))
        pages[path] = html(head.replace('/dist/', `${other.url}/dist/`), `${CARD}<div ${QUOTE}><p>Own words</p></div>`);
    });
    after(() => other?.close());

    it('as a classic script draws, with scripts of that host and data of the page’s', () =>
      on('/other-classic', async (page, seen) => {
        await drawn(page, 'document.querySelectorAll("quote-card")[1]');
        const [loader, card] = seen.requests.filter((url) => url.startsWith(other.url));
        assert.deepEqual(
          [loader, card].map((url) => url.split('/').at(-1)),
          ['entente.classic.js', 'quote-card.classic.js'],
        );
        assert.ok(seen.requests.includes(`${server.url}${DATA}`));
      }));

    it('as a module does not come, and the words stand', async () => {
      const { page, seen, close } = await openPage(browser, `${server.url}/other-module`);
      try {
        assert.match(seen.console.join('\n'), /CORS/);
        for (const words of await page.getByText('Own words').all()) assert.ok(await words.isVisible());
        assert.equal(await page.evaluate(() => customElements.get('quote-card')), undefined);
      } finally {
        await close();
      }
    });
  });

  // The loader looks through the page again when all of it has come, so the page has something that comes after the refusal.
  for (const path of ['/one-and-late', '/classic-one-and-late']) {
    it(`${path}: leaves the page’s own content where a script cannot be had, and asks again for a later element`, async () => {
      const { page, close } = await openPage(browser, `${server.url}/none`);
      try {
        let refused = 0;
        await page.route('**/quote-card*.js', (route) => (refused++ ? route.continue() : route.abort()));
        await page.route('**/late.svg', async (route) => {
          await page.waitForTimeout(300);
          await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
        });
        await page.goto(`${server.url}${path}`);
        await page.waitForTimeout(300);
        assert.equal(refused, 1);
        assert.equal(await page.locator('quote-card p').first().isVisible(), true);
        await page.evaluate(([card]) => document.body.insertAdjacentHTML('beforeend', card), [CARD]);
        await drawn(page, 'document.querySelector("quote-card")');
      } finally {
        await close();
      }
    });
  }
});
