// Where a page is left and returned to, printed, or opened from a disk without any network.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { drawn, looksAsPlain, newTown } from './at-home.js';
import { CLASSIC, CLASSIC_LOADER, documentOf, PAGES, siteOf } from './pages.js';
import { differences, looksInside, LOOKS } from './witness.js';

/** Sheets for paper that reach for everything, as HTML5 Boilerplate's did, and those of frameworks. */
const PRINTED = [
  {
    name: 'a sheet that blackens, whitens and writes addresses after links',
    css: `@media print { *, *::before, *::after, *:first-letter { background: #fff !important; color: #000 !important;
      box-shadow: none !important; text-shadow: none !important } a[href]::after { content: " (" attr(href) ")" }
      svg, figure, table, [hidden] { display: none !important } body { font: 10pt/1.2 serif } }`,
    inherits: ['font-family', 'font-size', 'letter-spacing', 'line-height'],
  },
  ...PAGES.filter(({ name }) => /Bootstrap|Foundation|Bulma|Pico/.test(name)),
];

const fromDisk = (path) => pathToFileURL(resolve(path)).href;

describe('a page that is left, printed or on a disk', { concurrency: 3 }, () => {
  let town;
  before(async () => {
    const site = await siteOf([PAGES[0], ...PRINTED]);
    site.pages['/elsewhere'] = '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>';
    town = await newTown(site);
  });
  after(() => town?.close());

  it('comes back by the back button, and gives the browser no reason of ours not to keep it', async () => {
    const { page, seen, close } = await town.open('/0');
    const reasons = () =>
      page.evaluate(() =>
        performance.getEntriesByType('navigation')[0].notRestoredReasons?.reasons.map(({ reason }) => reason),
      );
    try {
      await page.goto(`${town.url}/0/plain`);
      await page.goto(`${town.url}/elsewhere`);
      await page.goBack();
      const without = await reasons();
      await page.goto(`${town.url}/0`);
      await drawn(page);
      await page.goto(`${town.url}/elsewhere`);
      await page.goBack();
      assert.deepEqual(await reasons(), without);
      await drawn(page);
      await looksAsPlain(town, page);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('goes on after the browser has frozen it', async () => {
    const { page, seen, close } = await town.open('/0');
    try {
      await drawn(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await page.locator('visit-timeline').getByRole('button', { name: 'Table' }).click();
      await page.locator('visit-timeline table').waitFor();
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('on paper has every source with its address, the tables and the passages opened; the screen is as before', async () => {
    const { page, seen, close } = await town.open('/0');
    const opened = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('quote-card, visit-timeline, relations-map')].map((element) => {
          const shown = (selector) => !!element.shadowRoot.querySelector(selector)?.checkVisibility();
          const address = element.shadowRoot.querySelector('[part="sources"] a');
          return {
            tag: element.localName,
            table: shown('table'),
            sources: shown('[part="sources"] li'),
            address: !!address && getComputedStyle(address, '::after').content.includes(address.getAttribute('href')),
            actions: shown('.actions'),
            context: element.localName === 'quote-card' && shown('.context[open] p'),
          };
        }),
      );
    const expected = (paper) =>
      ['quote-card', 'visit-timeline', 'relations-map'].map((tag) => ({
        tag,
        table: paper && tag !== 'quote-card', // whose words say all that its table does
        sources: paper,
        address: paper,
        actions: !paper,
        context: paper && tag === 'quote-card',
      }));
    try {
      await drawn(page);
      assert.deepEqual(await opened(), expected(false));
      await page.emulateMedia({ media: 'print' });
      await page.locator('relations-map table').waitFor();
      await page.locator('visit-timeline table').waitFor();
      await page.evaluate(() =>
        Promise.all([...document.querySelectorAll('relations-map, visit-timeline')].map((one) => one.updateComplete)),
      );
      await drawn(page);
      assert.deepEqual(await opened(), expected(true));
      await page.emulateMedia({ media: 'screen' });
      await page.locator('relations-map table').waitFor({ state: 'detached' });
      assert.deepEqual(await opened(), expected(false));
      await looksAsPlain(town, page);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  /** What an open page has on paper: the looks inside, and which drawings are vectors and seen. */
  async function onPaper(page) {
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    await page.locator('relations-map table').waitFor();
    await page.locator('visit-timeline table').waitFor();
    await page.evaluate(() =>
      Promise.all([...document.querySelectorAll('relations-map, visit-timeline')].map((one) => one.updateComplete)),
    );
    const vectors = await page.evaluate(() =>
      ['relations-map', 'visit-timeline'].map((tag) => {
        const root = document.querySelector(tag).shadowRoot;
        return !root.querySelector('canvas') && !!root.querySelector('svg :is(path, line)')?.checkVisibility();
      }),
    );
    assert.deepEqual(vectors, [true, true]);
    return page.evaluate(looksInside, LOOKS);
  }

  PRINTED.forEach(({ name, inherits = [] }, index) => {
    it(`on paper looks as in a plain page, its drawings are vectors: ${name}`, async () => {
      const looks = [];
      for (const path of ['/0', `/${index + 1}`]) {
        const { page, seen, close } = await town.open(path);
        try {
          looks.push(await onPaper(page));
          assert.deepEqual(seen.console, []);
        } finally {
          await close();
        }
      }
      const different = differences(...looks);
      assert.deepEqual(Object.keys(different).sort(), [...inherits].sort(), JSON.stringify(different, null, 2));
    });
  });

  /** Prints without a network: are the tables there in the moment in which the browser takes the page as it is? */
  async function tablesOnPaper(page) {
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const tables = page.evaluate(
      () =>
        new Promise((resolve) => {
          const elements = [...document.querySelectorAll('visit-timeline, relations-map')];
          matchMedia('print').addEventListener('change', () => {
            // As a browser does it: handlers, what they have promised, then the page as it is.
            queueMicrotask(() =>
              queueMicrotask(() => resolve(elements.map((one) => !!one.shadowRoot.querySelector('table tr')))),
            );
          });
        }),
    );
    await page.emulateMedia({ media: 'print' });
    return tables;
  }

  const REST = 4000; // at rest after two seconds, and time for the network

  it('once at rest needs nothing more for paper: tables are there in the moment that it is printed', async () => {
    const { page, seen, close } = await town.open('/0');
    try {
      await drawn(page);
      await page.waitForTimeout(REST);
      assert.deepEqual(await tablesOnPaper(page), [true, true]);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('on a phone asks for nothing while it is read, and for what paper needs when it loses the focus, as to a menu', async () => {
    const { page, seen, close } = await town.open('/0', { hasTouch: true, isMobile: true });
    try {
      await drawn(page);
      const before = seen.requests.length;
      await page.waitForTimeout(REST);
      assert.equal(seen.requests.length, before);
      await page.evaluate(() => dispatchEvent(new Event('blur')));
      await page.waitForTimeout(REST); // (The network has been idle before; nothing tells that it is so again.)
      assert.deepEqual(await tablesOnPaper(page), [true, true]);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  for (const [how, scripts] of Object.entries({ 'classic scripts': CLASSIC, 'the classic loader': CLASSIC_LOADER })) {
    it(`from a disk, with ${how} and all data in it, draws without a request`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'entente-'));
      const { page, seen, close } = await town.open('/elsewhere');
      try {
        const json = (await readFile('dist/data/mongolia-korea.json', 'utf8')).replaceAll('<', '\\u003c');
        const world = encodeURIComponent(await readFile('dist/data/northeast-asia.json', 'utf8'));
        const file = join(folder, 'page.html');
        const text = documentOf({ name: 'On a disk', scripts })
          .replaceAll(/ src="\/dist\/data\/[^"]*"/g, '')
          .replaceAll(
            /(?=<\/(?:quote-card|visit-timeline|relations-map)>)/g,
            () => `<script type="application/json">${json}</script>`,
          )
          .replaceAll(/(?<=src=")\/dist/g, () => fromDisk('dist'))
          .replace('<relations-map', () => `<relations-map basemap="data:application/json,${world}"`);
        await writeFile(file, text);
        seen.requests.length = 0;
        await page.goto(fromDisk(file));
        await drawn(page);
        await looksAsPlain(town, page, { ownMap: true }); // (Its land begins at other points of the coast.)
        assert.deepEqual(seen.console, []);
        assert.deepEqual(
          seen.requests.filter((url) => !/^(file|data):/.test(url)),
          [],
        );
        // Without a base map of its own there is no land, and nobody complains.
        await writeFile(file, text.replace(/ basemap="[^"]*"/, ''));
        await page.goto(fromDisk(file));
        await drawn(page);
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
        await rm(folder, { recursive: true });
      }
    });
  }
});
