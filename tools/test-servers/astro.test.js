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

const [component, use] = samplesIn('docs/cms.md', '\n## Astro\n', 'astro');
const [readme] = samplesIn('README.md', '\n**Astro.**', 'astro');

/** What development builds say to everybody. */
const GREETINGS = /Lit is in dev mode|\[vite\] connect/;

/** The sample's component for another element: "in the same way". */
const componentFor = (tag) => component.replaceAll('quote-card', tag);

const page = (imports, body) => `---
${imports}
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Entente in Astro</title>
    <link rel="icon" href="data:," />
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

const dossier = readFileSync(join('dist', 'data', 'mongolia-korea.json'));
const FILES = {
  'src/components/QuoteCard.astro': component,
  'src/components/VisitTimeline.astro': componentFor('visit-timeline'),
  'src/components/RelationsMap.astro': componentFor('relations-map'),
  'src/pages/index.astro': page(IMPORTS, use + OTHERS),
  'src/pages/readme.astro': page('', readme),
  'src/pages/none.astro': page('', '<p>No element here.</p>'),
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
});
