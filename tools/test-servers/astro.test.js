// The package in an Astro site, built from the very samples of README.md and docs/cms.md.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../../tests/support/browser.js';
import { serve } from '../../tests/support/static-server.js';
import { nodeOf, run, SERVERS, start } from './apps.js';
import { samplesIn } from './samples.js';

const APP = join(process.env[SERVERS] ?? '', 'astro');
const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');

const [component, use, prerendered] = samplesIn('docs/cms.md', '\n## Astro\n', 'astro');
const [render] = samplesIn('docs/cms.md', '\n## Astro\n', 'sh');
const [readme] = samplesIn('README.md', '\n**Astro.**', 'astro');

/** What development builds say to everybody. */
const GREETINGS = /Lit is in dev mode|\[vite\] connect/;

/** A sample that is frontmatter and markup: `[imports, body]`. */
const parts = (sample) => sample.split(/^---\n/m).slice(1);

/** The same drawing, taken as text by a page that reads the file itself. */
const READ = `import { readFile } from 'node:fs/promises';
const visits = await readFile('src/prerendered/visits.html', 'utf8');`;

/** The sample's component for another element: "in the same way". */
const componentFor = (tag) => component.replaceAll('quote-card', tag);

const page = (imports, body, head = '') => `---
${imports}
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Entente in Astro</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
${body}
  </body>
</html>
`;

const IMPORTS = ['QuoteCard', 'VisitTimeline', 'RelationsMap']
  .map((name) => `import ${name} from '../components/${name}.astro';`)
  .join('\n');
const OTHERS = `<VisitTimeline src="/data/mongolia-korea.json" between="MNG PRK" gaps><p>Visits in words</p></VisitTimeline>
<RelationsMap src="/data/mongolia-korea.json" focus="MNG" at="2007-12"><p>Relations in words</p></RelationsMap>`;

/** Astro's own router, which puts the next page into this one. */
const ROUTER = `import { ClientRouter } from 'astro:transitions';`;
const ROUTED = '/routed/index.html';

const dossier = readFileSync(join('dist', 'data', 'mongolia-korea.json'));
const FILES = {
  'src/components/QuoteCard.astro': component,
  'src/components/VisitTimeline.astro': componentFor('visit-timeline'),
  'src/components/RelationsMap.astro': componentFor('relations-map'),
  'src/pages/index.astro': page(IMPORTS, use + OTHERS),
  'src/pages/readme.astro': page('', readme),
  'src/pages/none.astro': page('', '<p>No element here.</p>'),
  'src/pages/prerendered.astro': page(...parts(prerendered)),
  'src/pages/prerendered-read.astro': page(READ, '<div set:html={visits} />'),
  'src/pages/routed-home.astro': page(ROUTER, `<h1>Home</h1><a href="${ROUTED}">There</a>`, '<ClientRouter />'),
  'src/pages/routed.astro': page(`${ROUTER}\n${parts(prerendered)[0]}`, parts(prerendered)[1], '<ClientRouter />'),
  'public/mongolia-korea.json': dossier,
  'public/data/mongolia-korea.json': dossier,
};

describe('the package in Astro', () => {
  let server, browser;
  before(async () => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(APP, dirname(path)), { recursive: true });
      writeFileSync(join(APP, path), text);
    }
    mkdirSync(join(APP, 'src', 'prerendered'), { recursive: true });
    run('sh', ['-ec', render], APP);
    run(nodeOf(APP), [ASTRO, 'build'], APP);
    server = await serve({ folders: { '/': join(APP, 'dist') } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page, does something there, and fails on anything that was said. */
  async function visit(url, act, options) {
    const { page: tab, seen, close } = await openPage(browser, url, options);
    tab.setDefaultTimeout(30_000);
    try {
      await act(tab, seen);
      assert.deepEqual(
        seen.console.filter((line) => !GREETINGS.test(line)),
        [],
      );
    } finally {
      await close();
    }
  }

  /** All three are there, and the base map has come from a place of the app's own making. */
  async function drawsAll(tab, seen, place) {
    await allDrawn(tab);
    assert.ok(!(await tab.locator('quote-card > blockquote').isVisible()));
    await tab.waitForFunction(() => {
      const land = document.querySelector('relations-map').shadowRoot.querySelector('.land');
      return (land?.getAttribute('d') ?? '').length > 100;
    });
    const maps = seen.requests.filter((address) => /northeast-asia|world/.test(address));
    assert.equal(maps.length, 1);
    assert.ok(new URL(maps[0]).pathname.startsWith(place), maps[0]);
  }
  const withoutScripts = { javaScriptEnabled: false };

  it('writes what the components hold, which readers without scripts see', () =>
    visit(
      `${server.url}/index.html`,
      async (tab) => {
        assert.equal(await tab.locator('quote-card').getAttribute('quote'), 'quote-wsj-history');
        assert.equal(await tab.locator('visit-timeline').getAttribute('between'), 'MNG PRK');
        assert.ok(['', 'true'].includes(await tab.locator('visit-timeline').getAttribute('gaps')));
        assert.ok(await tab.locator('quote-card > blockquote').isVisible());
        assert.ok(await tab.getByText('Relations in words').isVisible());
      },
      withoutScripts,
    ));

  it('draws the components of docs/cms.md, silently, with the base map that came along', () =>
    visit(`${server.url}/index.html`, (tab, seen) => drawsAll(tab, seen, '/_astro/')));

  it('draws them in development too', async () => {
    const dev = await start(nodeOf(APP), [ASTRO, 'dev', '--port', '0', '--host', '127.0.0.1'], APP);
    try {
      await visit(`${dev.url}/`, (tab, seen) => drawsAll(tab, seen, '/node_modules/'));
    } finally {
      await dev.stop();
    }
  });

  it('draws the lines of the README', () =>
    visit(`${server.url}/readme/index.html`, async (tab) => {
      assert.equal(await tab.locator('visit-timeline').count(), 1);
      await allDrawn(tab);
      assert.ok(!(await tab.locator('visit-timeline > p').isVisible()));
    }));

  it('brings the code to pages that use it, and to no other', () =>
    visit(`${server.url}/none/index.html`, async (tab, seen) => {
      assert.ok(existsSync(join(APP, 'dist', 'none', 'index.html')));
      assert.equal(seen.requests.filter((address) => address.endsWith('.js')).length, 0);
      assert.equal(await tab.locator('script').count(), 0);
    }));

  for (const path of ['/prerendered/', '/prerendered-read/']) {
    it(`shows a prerendered drawing to readers without scripts: ${path}`, () =>
      visit(
        `${server.url}${path}index.html`,
        async (tab) => {
          assert.equal(await tab.locator('visit-timeline').count(), 1);
          assert.ok(await tab.locator('visit-timeline figure').isVisible());
          assert.ok(await tab.locator('visit-timeline svg .name', { hasText: 'Elbegdorj' }).isVisible());
        },
        withoutScripts,
      ));
  }

  it('leaves a prerendered drawing as it is on a page without the script', () =>
    visit(`${server.url}/prerendered-read/index.html`, async (tab, seen) => {
      assert.ok(await tab.locator('visit-timeline figure').isVisible());
      assert.equal(seen.requests.length, 1);
    }));

  /** The served drawing brought its sheet as a <style>; the element's own drawing has none. */
  const alive = (tab) =>
    tab.waitForFunction(() => {
      const root = document.querySelector('visit-timeline')?.shadowRoot;
      return root?.querySelector('figure') && !root.querySelector('style');
    });

  /** One drawing is there, and answers to a reader. */
  async function answers(tab) {
    await alive(tab);
    await tab.click('visit-timeline .crossing[data-id=visit-2013-elbegdorj]');
    await tab.waitForSelector('visit-timeline .crossing.selected');
    assert.equal(await tab.locator('visit-timeline figure').count(), 1);
  }

  it('brings the prerendered drawing of docs/cms.md to life, and nothing moves', () =>
    visit(`${server.url}/prerendered/index.html`, async (tab) => {
      await answers(tab);
      assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
    }));

  it('brings it to life in development too', async () => {
    const dev = await start(nodeOf(APP), [ASTRO, 'dev', '--port', '0', '--host', '127.0.0.1'], APP);
    try {
      await visit(`${dev.url}/prerendered/`, answers);
    } finally {
      await dev.stop();
    }
  });

  it("brings it to life after a way by links with Astro's router, and by the button back", () =>
    visit(`${server.url}/routed-home/index.html`, async (tab) => {
      await tab.evaluate(() => (globalThis.stayed = true));
      await tab.click('a');
      await tab.waitForURL(`**${ROUTED}`);
      await answers(tab);
      await tab.goBack();
      await tab.waitForSelector('h1');
      await tab.goForward();
      await answers(tab);
      assert.ok(await tab.evaluate(() => globalThis.stayed), 'the document is the same');
    }));
});
