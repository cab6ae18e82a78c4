// `<relations-map … />` in HTML: the parser takes all that follows as the element's content. The article stays whole,
// and its maker hears of it; what is closed stays as it is.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const MODULE = '<script type="module" src="/dist/cdn/entente.js"></script>';
const CLASSIC = '<script src="/dist/cdn/entente.classic.js"></script>';
const OWN = '<script type="module" src="/dist/cdn/quote-card.js"></script>';
const OWN_CLASSIC = '<script src="/dist/cdn/quote-card.classic.js"></script>';
const DATA = '/dist/data/mongolia-korea.json';
const CARD = `quote-card src="${DATA}" quote="quote-wsj-history"`;
const LINE = `visit-timeline src="${DATA}" between="MNG PRK"`;
const ARTICLE = '<p>One</p><h2>Two</h2><p>Three</p><ul><li>Four</li></ul><p>Five</p>';
const PARAGRAPHS = '<p>One</p><p>Two</p>and <b>three</b><p>Four</p><p>Five</p>';
const LONG_FALLBACK = '<h3>Visits</h3><p>One</p><p>Two</p><ol><li>Three</li></ol><p>Four</p>';

const html = (head, body, end = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head>
   <body><article><p>Before</p>${body}</article>${end}</body></html>`;

/** What the parser made an element's content, as the reader is to find it: beside the element, in order. */
const UNCLOSED = {
  'before paragraphs and headings': html(MODULE, `<${CARD} />${ARTICLE}`),
  'before many paragraphs': html(MODULE, `<${CARD} />${PARAGRAPHS}`),
  'before an element of ours': html(MODULE, `<${CARD} /><p>One</p><${LINE}></visit-timeline><p>Two</p>`),
  'twice, one after the other': html(MODULE, `<${CARD} /><p>One</p><${LINE} /><p>Two</p>`),
  'before its script': html('', `<${CARD} />${MODULE}<p>One</p>`),
  'with a classic script in the head': html(CLASSIC, `<${CARD} />${ARTICLE}`),
  'with its own module': html(OWN, `<${CARD} />${ARTICLE}`),
  'with its own classic script in the head': html(OWN_CLASSIC, `<${CARD} />${ARTICLE}`),
  'with its own module, drawn at once': html(OWN, `<${CARD} loading="eager" />${PARAGRAPHS}`),
  'as a placeholder': html(MODULE, `<div data-entente="quote-card" data-src="${DATA}" />${ARTICLE}`),
};

const CLOSED = {
  'with a long fallback, last in its place': html(MODULE, `<${CARD}>${LONG_FALLBACK}</quote-card>`),
  'with paragraphs, before others': html(MODULE, `<${CARD}>${PARAGRAPHS}</quote-card>\n`),
  'with a long fallback, by its own module': html(OWN, `<${CARD}>${LONG_FALLBACK}</quote-card>`),
  'as a placeholder with a long fallback': html(
    MODULE,
    `<div data-entente="quote-card" data-src="${DATA}">${LONG_FALLBACK}</div>`,
  ),
};

const pages = {
  '/none': html(MODULE, '<p>No element here.</p>'),
  ...Object.fromEntries(
    [...Object.entries(UNCLOSED), ...Object.entries(CLOSED)].map(([name, page]) => [`/${name}`, page]),
  ),
};

/** What stands in the article, its words, and those of them that a reader sees. */
const read = (page) =>
  page.evaluate(() => {
    const article = document.querySelector('article');
    const words = (text) => text.split(/\s+/).filter(Boolean).join(' ');
    return {
      children: [...article.children].map(({ localName }) => localName),
      words: words([...article.children].map(({ textContent }) => textContent).join(' ')),
      seen: words(article.innerText),
    };
  });

describe('an element without an end tag', () => {
  let server, browser;
  before(async () => {
    const spaced = Object.fromEntries(Object.entries(pages).map(([path, page]) => [path.replaceAll(' ', '%20'), page]));
    server = await serve({ pages: spaced, folders: { '/dist/': 'dist/' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function on(path, test) {
    const { page, seen, close } = await openPage(browser, `${server.url}/${path}`);
    try {
      await page.waitForSelector(':is(quote-card, visit-timeline):defined');
      await allDrawn(page);
      await test(page, seen.console);
    } finally {
      await close();
    }
  }

  const EXPECTED = {
    'before paragraphs and headings': ['p', 'quote-card', 'p', 'h2', 'p', 'ul', 'p'],
    'before many paragraphs': ['p', 'quote-card', 'p', 'p', 'b', 'p', 'p'],
    'before an element of ours': ['p', 'quote-card', 'p', 'visit-timeline', 'p'],
    'twice, one after the other': ['p', 'quote-card', 'p', 'visit-timeline', 'p'],
    'before its script': ['p', 'quote-card', 'script', 'p'],
    'with a classic script in the head': ['p', 'quote-card', 'p', 'h2', 'p', 'ul', 'p'],
    'with its own module': ['p', 'quote-card', 'p', 'h2', 'p', 'ul', 'p'],
    'with its own classic script in the head': ['p', 'quote-card', 'p', 'h2', 'p', 'ul', 'p'],
    'with its own module, drawn at once': ['p', 'quote-card', 'p', 'p', 'b', 'p', 'p'],
    'as a placeholder': ['p', 'quote-card', 'p', 'h2', 'p', 'ul', 'p'],
  };
  for (const [name, children] of Object.entries(EXPECTED)) {
    it(`${name}: gives the article back what follows it, in order, and says so`, () =>
      on(name, async (page, said) => {
        const article = await read(page);
        assert.deepEqual(article.children, children);
        assert.equal(article.seen.replace('and ', ''), article.words);
        const elements = name.startsWith('twice') ? ['quote-card', 'visit-timeline'] : ['quote-card'];
        assert.deepEqual(
          said,
          elements.map((tag) => {
            const named = name === 'as a placeholder' ? 'div' : tag;
            return `warning: <${named}> needs an end tag: what follows it in the page had become its content.`;
          }),
        );
      }));
  }

  it('gives it back where a script writes the article later', async () => {
    const { page, seen, close } = await openPage(browser, `${server.url}/none`);
    try {
      await page.evaluate((text) => {
        document.querySelector('article').innerHTML = text;
      }, `<${CARD} />${ARTICLE}`);
      await allDrawn(page);
      assert.deepEqual((await read(page)).children, ['quote-card', 'p', 'h2', 'p', 'ul', 'p']);
      assert.equal(seen.console.length, 1);
    } finally {
      await close();
    }
  });

  for (const name of Object.keys(CLOSED)) {
    it(`is not one ${name}: its words stay inside`, () =>
      on(name, async (page, said) => {
        assert.deepEqual((await read(page)).children, ['p', 'quote-card']);
        assert.deepEqual(said, []);
      }));
  }
});
