// A page whose scripts do not run, for good (switched off, a feed reader, a search engine) or by accident (blocked, lost on
// the way): the words and their source stand there all the same, to be read and followed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const SRC = 'src="/dist/data/mongolia-korea.json"';

/** What a page writes inside each element, and what a reader must find of it. */
const ELEMENTS = {
  'quote-card': {
    html: `<quote-card ${SRC} quote="quote-wsj-history" loading="eager">
      <blockquote cite="/source">“will present his country’s history as an example”</blockquote>
      <p>The Wall Street Journal, in <cite><a href="/source">The Diplomat</a></cite></p></quote-card>`,
    words: 'will present his country’s history as an example',
  },
  'visit-timeline': {
    html: `<visit-timeline ${SRC} between="MNG PRK" loading="eager">
      <ul><li>1956: Kim Il-sung in Ulaanbaatar (<a href="/source">The Diplomat</a>)</li></ul></visit-timeline>`,
    words: '1956: Kim Il-sung in Ulaanbaatar',
  },
  'relations-map': {
    html: `<relations-map ${SRC} focus="MNG" loading="eager">
      <p>Mongolia and North Korea: diplomatic relations since 1948 (<a href="/source">The Diplomat</a>)</p></relations-map>`,
    words: 'diplomatic relations since 1948',
  },
};

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Story</title>${head}</head><body><p>The story.</p>${body}</body></html>`;

describe('a page without scripts', () => {
  let server, browser;
  const pages = { '/source': page('', '<p id="there">The source.</p>') };
  for (const [tag, { html }] of Object.entries(ELEMENTS)) {
    pages[`/${tag}`] = page(`<script type="module" src="/dist/cdn/${tag}.js"></script>`, html);
    pages[`/loader/${tag}`] = page('<script type="module" src="/dist/cdn/entente.js"></script>', html);
  }

  before(async () => {
    browser = await launch();
    server = await serve({ pages, folders: { '/dist/': 'dist' } });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a story; `lost` names the requests that never arrive. */
  async function open(path, { javaScriptEnabled = true, lost } = {}) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 720, height: 900 } });
    const story = await context.newPage();
    const errors = [];
    story.on('pageerror', (error) => errors.push(error.message));
    if (lost) await story.route(lost, (route) => route.abort());
    await story.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    return { story, errors, close: () => context.close() };
  }

  /** Words and source can be seen, and the source can be followed. */
  async function readable(story, tag) {
    await story.getByText(ELEMENTS[tag].words).waitFor({ state: 'visible', timeout: 5000 });
    const link = story.locator(tag).getByRole('link', { name: 'The Diplomat' });
    const { width, height } = await link.boundingBox();
    assert.ok(width > 20 && height > 10);
    await link.click();
    await story.locator('#there').waitFor({ timeout: 5000 });
  }

  for (const tag of Object.keys(ELEMENTS)) {
    it(`${tag}: scripts switched off`, async () => {
      const { story, close } = await open(`/${tag}`, { javaScriptEnabled: false });
      await readable(story, tag);
      await close();
    });

    it(`${tag}: the script is lost on the way`, async () => {
      const { story, errors, close } = await open(`/${tag}`, { lost: `**/cdn/${tag}.js` });
      await readable(story, tag);
      assert.deepEqual(errors, []);
      await close();
    });

    it(`${tag}: the loader arrives, the element’s own script is lost`, async () => {
      const { story, errors, close } = await open(`/loader/${tag}`, { lost: `**/cdn/${tag}.js` });
      await readable(story, tag);
      assert.deepEqual(errors, []);
      await close();
    });

    it(`${tag}: the script arrives, one of its parts is lost`, async () => {
      const { story, close } = await open(`/${tag}`, {
        lost: /\/cdn\/(?!relations-map|visit-timeline|quote-card)[^/]+\.js$/,
      });
      await readable(story, tag);
      await close();
    });

    it(`${tag}: the script arrives, the data are lost`, async () => {
      const { story, errors, close } = await open(`/${tag}`, { lost: '**/*.json' });
      await readable(story, tag);
      assert.deepEqual(errors, []);
      await close();
    });
  }
});
