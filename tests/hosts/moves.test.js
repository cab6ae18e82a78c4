// Pages in which the elements do not simply stand: shown later, moved, taken out, put into another document, swapped in.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, leavesPageAlone, looksAsPlain, newTown, WIDTH } from './at-home.js';
import { documentOf, PAGES, siteOf } from './pages.js';

const TURBO = `<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>
<meta name="view-transition" content="same-origin" />`;

/** What happens to the elements: `before` they can draw, then after they have. Each is handed to the page. */
const MOVES = [
  {
    name: 'a tab that is shown later',
    wrap: (three) => `<div id="tab" hidden="">${three}</div>`,
    before: () => document.querySelector('#tab').toggleAttribute('hidden', false),
  },
  {
    name: 'a tab that is hidden and shown again',
    wrap: (three) => `<div id="tab">${three}</div>`,
    after: async () => {
      for (const hidden of [true, false]) {
        document.querySelector('#tab').hidden = hidden;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    },
  },
  {
    name: 'closed details that are opened later',
    wrap: (three) => `<details><summary>More</summary>${three}</details>`,
    before: () => document.querySelector('details').toggleAttribute('open', true),
  },
  {
    name: 'an open shadow root',
    wrap: (three) => `<div id="shadow"><template shadowrootmode="open">${three}</template></div>`,
  },
  {
    name: 'another place of the page',
    wrap: (three) => `<div id="here">${three}</div><div id="there"></div>`,
    after: () => document.querySelector('#there').append(...document.querySelector('#here').children),
  },
  {
    name: 'the same place, after they were taken out',
    after: async () => {
      const main = document.querySelector('main');
      const three = [...main.children];
      main.replaceChildren();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      main.replaceChildren(...three);
    },
  },
  {
    name: 'a page that has lent them to a frame',
    after: async () => {
      const main = document.querySelector('main');
      const three = [...main.children];
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.append(...three);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      main.append(...three);
      frame.remove();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
  },
  {
    name: 'a view transition',
    after: async () => {
      const main = document.querySelector('main');
      await document.startViewTransition(() => main.replaceChildren(...[...main.children].reverse())).finished;
    },
  },
];

describe('pages that move the elements', { concurrency: 3 }, () => {
  let town;
  before(async () => {
    const site = await siteOf([PAGES[0], ...MOVES, { name: 'a page that Turbo swaps in', head: TURBO }]);
    site.pages['/start'] = documentOf({ name: 'Start', head: TURBO }).replace(
      /<main>.*<\/main>/s,
      `<main><a id="go" href="/${MOVES.length + 1}">Go</a></main>`,
    );
    town = await newTown(site);
  });
  after(() => town?.close());

  /** Runs a visit to a page, then asks of it what is asked of all. */
  async function visit(index, act, options) {
    const { page, seen, close } = await town.open(`/${index}`, options);
    try {
      await act(page);
      await drawn(page);
      await looksAsPlain(town, page);
      await leavesPageAlone(page, `${town.url}/${index}/plain`);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  }

  MOVES.forEach((move, index) => {
    it(`${move.name}: drawn, still, and as in a plain page`, () =>
      visit(index + 1, async (page) => {
        if (move.before) await page.evaluate(move.before);
        if (!move.after) return;
        await drawn(page);
        await page.evaluate(move.after);
      }));
  });

  it('in a frame they have their styles too', async () => {
    const { page, seen, close } = await town.open('/0');
    try {
      await drawn(page);
      await page.evaluate((width) => {
        const frame = document.createElement('iframe');
        frame.width = width;
        document.body.append(frame);
        frame.contentDocument.body.append(...document.querySelector('main').children);
      }, WIDTH);
      const frame = page.frames()[1];
      await drawn(frame);
      await looksAsPlain(town, frame);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('Turbo swaps the body, goes back, and forward to its own copy', async () => {
    const { page, seen, close } = await town.open('/start');
    try {
      await page.click('#go');
      await drawn(page);
      await looksAsPlain(town, page);
      await page.goBack();
      await page.waitForSelector('#go');
      await page.goForward();
      await drawn(page);
      await looksAsPlain(town, page);
      await leavesPageAlone(page, `${town.url}/${MOVES.length + 1}/plain`);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });
});
