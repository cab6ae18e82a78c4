// Pages in which the elements do not simply stand: shown later, moved, taken out, put into another document, swapped in.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, leavesPageAlone, looksAsPlain, newTown, WIDTH } from './at-home.js';
import { documentOf, LOADER, PAGES, siteOf } from './pages.js';

const TURBO = `<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>
<meta name="view-transition" content="same-origin" />`;
const ACROSS = '<style>@view-transition { navigation: auto }</style>';

/** Pages that are come to from another one by a way of their own: it leads to each from a page with the same head. */
const WAYS = [
  { name: 'a page that Turbo swaps in', head: TURBO },
  { name: 'a page that Turbo swaps in, by the loader', head: TURBO, scripts: LOADER },
  { name: 'a page that a view transition leads to', head: ACROSS },
];

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
    name: 'an accordion that has no height at first',
    wrap: (three) =>
      `<div id="rows" style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden; min-block-size: 0">${three}</div></div>`,
    before: () => document.querySelector('#rows').style.setProperty('grid-template-rows', '1fr'),
  },
  {
    name: 'a drawer that has no width at first',
    wrap: (three) => `<div id="drawer" style="inline-size: 0; overflow: hidden">${three}</div>`,
    before: () => document.querySelector('#drawer').style.setProperty('inline-size', 'auto'),
  },
  {
    name: 'a part of the page that the browser leaves out until it is near',
    wrap: (three) => `<div style="block-size: 3000px"></div><div style="content-visibility: auto">${three}</div>`,
    before: () => document.querySelector('quote-card').scrollIntoView(),
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
    const site = await siteOf([PAGES[0], ...MOVES, ...WAYS]);
    WAYS.forEach((way, index) => {
      site.pages[`/start-${index}`] = documentOf({ ...way, name: 'Start' }).replace(
        /<main>.*<\/main>/s,
        `<main><a id="go" href="/${MOVES.length + 1 + index}">Go</a></main>`,
      );
    });
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

  WAYS.forEach(({ name, head }, index) => {
    it(`${name}, and to which a reader comes back and again`, async () => {
      const { page, seen, close } = await town.open(`/start-${index}`);
      try {
        await page.evaluate(() => {
          document.stayed = true;
          addEventListener('pageswap', ({ viewTransition }) => sessionStorage.setItem('led', String(!!viewTransition)));
        });
        await page.click('#go');
        await page.waitForSelector('visit-timeline');
        await drawn(page);
        await looksAsPlain(town, page);
        assert.equal(await page.evaluate(() => 'stayed' in document), head === TURBO);
        if (head === ACROSS) assert.equal(await page.evaluate(() => sessionStorage.getItem('led')), 'true');
        await page.goBack();
        await page.waitForSelector('#go');
        await page.goForward();
        await page.waitForSelector('visit-timeline');
        await drawn(page);
        await looksAsPlain(town, page);
        await leavesPageAlone(page, `${town.url}/${MOVES.length + 1 + index}/plain`);
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });
  });
});
