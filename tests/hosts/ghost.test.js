// The elements in posts of Ghost, as Ghost makes them and opened in a browser: what its cards, its import and its
// uploads leave of them, and what a reader then sees.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';
import { drawn } from './at-home.js';
import { BROKEN_POST, DRAWN_POSTS, LOADER, SPILT_POSTS, STRICT, UPLOADED, WORDS, WORDS_POSTS } from './ghost-posts.js';
import { markdownCard, pageOfPost } from './ghost.js';

const POSTS = [...DRAWN_POSTS, ...SPILT_POSTS, ...WORDS_POSTS, BROKEN_POST];
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

describe('a post of Ghost', { concurrency: 3 }, () => {
  const pages = {};
  let server, browser;
  before(async () => {
    for (const [at, { post, foot = LOADER }] of POSTS.entries()) pages[`/${at}`] = pageOfPost(post, foot);
    for (const name of ['mongolia-korea.json', 'northeast-asia.json']) {
      pages[`${UPLOADED}${name}`] = { body: readFileSync(`dist/data/${name}`, 'utf8'), headers: TEXT };
    }
    server = await serve({
      pages,
      folders: { '/assets/entente/': 'dist/', [UPLOADED]: 'dist/cdn/', [STRICT]: 'dist/cdn/' },
      headersOf: (_, path) => ({
        ...(path.startsWith('/content/') && TEXT),
        ...(path.startsWith(STRICT) && { 'x-content-type-options': 'nosniff' }),
      }),
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a post, has it looked at, closes it. */
  async function read(post, look) {
    const at = POSTS.indexOf(post);
    // High enough for the loader to see all three at once.
    const { page, seen, close } = await openPage(browser, `${server.url}/${at}`, { height: 2400 });
    try {
      await look({ page, seen, html: pages[`/${at}`] });
    } finally {
      await close();
    }
  }
  const wordsInside = (page) =>
    page.evaluate(() =>
      ['quote-card', 'visit-timeline', 'relations-map'].map((tag) => {
        const own = [...document.querySelector(tag).childNodes].filter(({ localName }) => localName !== 'script');
        return own.map(({ textContent }) => textContent.trim()).join('');
      }),
    );
  const wordsShown = async (page) => {
    for (const words of WORDS) assert.ok(await page.getByText(words).isVisible(), words);
  };
  /** What the console has at last, line for line. */
  async function said(seen, lines) {
    for (const end = Date.now() + 10_000; seen.console.length < lines.length && Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.equal(seen.console.length, lines.length, seen.console.join('\n'));
    lines.forEach((line, at) => assert.match(seen.console[at], line));
  }

  it('in Markdown keeps every attribute of every element', () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    assert.equal(elements.length, 3);
    for (const { tagName, attributes } of elements) {
      const element = `<${tagName} ${attributes.map(({ name }) => `${name}="1"`).join(' ')}>\nWords\n</${tagName}>`;
      assert.equal(markdownCard(element), element);
    }
  });

  for (const post of DRAWN_POSTS) {
    it(`${post.name}: all three draw, silently`, () =>
      read(post, async ({ page, seen, html }) => {
        for (const part of post.holds) assert.ok(html.includes(part), html);
        await drawn(page);
        assert.deepEqual(await wordsInside(page), WORDS);
        assert.deepEqual(seen.console, []);
      }));
  }

  for (const post of SPILT_POSTS) {
    it(`${post.name}: all three draw, and the words stand beside them`, () =>
      read(post, async ({ page, seen }) => {
        await drawn(page);
        assert.deepEqual(await wordsInside(page), ['', '', '']);
        await wordsShown(page);
        assert.deepEqual(seen.console, []);
      }));
  }

  for (const post of WORDS_POSTS) {
    it(`${post.name}: nothing draws, the words stay, and we say nothing`, () =>
      read(post, async ({ page, seen }) => {
        await said(seen, post.says ?? []);
        await wordsShown(page);
        assert.equal(
          await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => e.shadowRoot).length),
          0,
        );
      }));
  }

  it(`${BROKEN_POST.name}: its words stay, and its maker is told why`, () =>
    read(BROKEN_POST, async ({ page, seen }) => {
      await said(seen, [/^warning: <visit-timeline> dossier: /]);
      await page.locator('quote-card figure').waitFor();
      await page.locator('relations-map figure').waitFor();
      assert.equal(await page.locator('visit-timeline figure').count(), 0);
      assert.ok(await page.getByText(WORDS[1]).isVisible());
    }));
});
