// The check of addresses, on small pages with every kind of mistake.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../tools/setup.js';
import { linkProblems, readPage } from '../../tools/quality/links.js';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const page = (/** @type {string} */ body) => `<!doctype html><html lang="en"><title>T</title>${body}</html>`;

const PAGES = {
  '/folder/index.html': page(
    `<h1 id="top">1</h1><a href="other.html#there">good</a><a href="#top">good</a><a href="https://example.org/#x">good</a>
     <a href="other.html#missing">bad</a><a href="#nowhere">bad</a><a href="none.html">bad</a><a href="/outside.html">bad</a>`,
  ),
  '/folder/other.html': page('<p id="there">1</p><p id="twice">2</p><p id="twice">3</p>'),
  '/folder/sets.html': page(
    `<a href="#quote-lankov">good</a><a href="#quote-economy">bad</a>
     <script type="module" src="cdn/quote-card.js"></script>
     <quote-card src="data/mongolia-korea.json" set="debate"></quote-card>
     <quote-card src="data/mongolia-korea.json" quote="quote-economy"></quote-card>`,
  ),
  '/outside.html': page(''),
};

describe('the check of links', () => {
  let server, browser, root, seen, places;
  before(async () => {
    server = await serve({
      pages: PAGES,
      folders: { '/folder/cdn/': join(ROOT, 'dist', 'cdn'), '/folder/data/': join(ROOT, 'dist', 'data') },
    });
    browser = await launch();
    root = `${server.url}/folder/`;
    seen = [];
    for (const name of ['index.html', 'other.html', 'sets.html']) seen.push(await readPage(browser, root, name));
    places = new Map(seen.map(({ name, ids }) => [name, ids]));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('names pages and places that are not there, and those outside the site', async () => {
    assert.deepEqual(await linkProblems(seen[0], root, places), [
      `${root}other.html#missing means a place that is not there`,
      `${root}index.html#nowhere means a place that is not there`,
      `${root}none.html answers 404`,
      `${server.url}/outside.html leaves the folder of the site`,
    ]);
  });

  it('knows that a set leads to its members, and a card of one quotation to nothing', async () => {
    assert.deepEqual(await linkProblems(seen[2], root, places), [
      `${root}sets.html#quote-economy means a place that is not there`,
    ]);
    const { page: followed, close } = await openPage(browser, `${root}sets.html#quote-lankov`);
    await followed.locator('quote-card [data-fact="quote-lankov"].selected').waitFor();
    await close();
  });

  it('names an id that is there twice', async () => {
    assert.deepEqual(await linkProblems(seen[1], root, places), ['#twice is there twice']);
  });
});
