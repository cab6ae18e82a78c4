// The link under a quotation, followed by a real click in a real browser: it opens the source at the words, wherever on a
// long page they stand and in whatever writing; and nowhere else, where the same words stand twice.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';
import { assertInView, CASES, placeOfWords, sourcePage, storyPage } from './passages.js';

describe('a link to the exact words', () => {
  let server, browser;
  const pages = {};

  before(async () => {
    browser = await launch();
    server = await serve({ pages, folders: { '/dist/': 'dist' } });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Draws the card, clicks the title of its source; answers with the page that opened. */
  async function follow(one, path = '/source') {
    pages['/source'] = sourcePage(one);
    pages['/story'] = storyPage(one, `${server.url}${path}`);
    const { page, seen, close } = await openPage(browser, `${server.url}/story`);
    const link = page.getByRole('link', { name: 'The source' });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    assert.deepEqual(seen.console, []);
    return { opened, close, href: await link.getAttribute('href') };
  }

  for (const one of CASES) {
    it(`opens the source at ${one.name}`, async () => {
      const { opened, close, href } = await follow(one);
      try {
        // The browser searches after the page has loaded, and answers in its own time.
        await opened.waitForFunction(() => scrollY > 0, undefined, { timeout: 5000 }).catch(() => undefined);
        assertInView(await opened.evaluate(placeOfWords), href);
      } finally {
        await close();
      }
    });
  }

  for (const path of ['/paper.pdf', '/paper.PDF?page=2', '/table.csv']) {
    it(`is the plain address of ${path}, where a browser finds no words`, async () => {
      pages[path.split('?', 1)[0]] = { body: 'a, table', headers: { 'content-type': 'text/plain' } };
      const { opened, close, href } = await follow(CASES[0], path);
      try {
        assert.equal(href, `${server.url}${path}`);
        assert.equal(opened.url(), href);
      } finally {
        await close();
      }
    });
  }

  it('keeps a place on the page that the source names itself', async () => {
    const { close, href } = await follow(CASES[0], '/source#part');
    assert.match(href, /\/source#part:~:text=in%20the%20old%20tent$/);
    await close();
  });

  it('takes the place of words that the address named before', async () => {
    const { close, href } = await follow(CASES[0], '/source#:~:text=other%20words');
    assert.match(href, /\/source#:~:text=in%20the%20old%20tent$/);
    await close();
  });
});
