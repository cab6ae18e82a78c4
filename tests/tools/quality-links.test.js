// The check of addresses, on two small pages with every kind of mistake.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { linkProblems, readPage } from '../../tools/quality/links.js';
import { launch } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const page = (/** @type {string} */ body) => `<!doctype html><html lang="en"><title>T</title>${body}</html>`;

const PAGES = {
  '/folder/index.html': page(
    `<h1 id="top">1</h1><a href="other.html#there">good</a><a href="#top">good</a><a href="https://example.org/#x">good</a>
     <a href="other.html#missing">bad</a><a href="#nowhere">bad</a><a href="none.html">bad</a><a href="/outside.html">bad</a>`,
  ),
  '/folder/other.html': page('<p id="there">1</p><p id="twice">2</p><p id="twice">3</p>'),
  '/outside.html': page(''),
};

describe('the check of links', () => {
  let server, browser, root, seen, places;
  before(async () => {
    server = await serve({ pages: PAGES });
    browser = await launch();
    root = `${server.url}/folder/`;
    seen = [await readPage(browser, root, 'index.html'), await readPage(browser, root, 'other.html')];
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

  it('names an id that is there twice', async () => {
    assert.deepEqual(await linkProblems(seen[1], root, places), ['#twice is there twice']);
  });
});
