// The words for what is wrong with data are a file of their own: pages with good data never ask for it, and where it cannot be
// had, the page's maker still hears what and where.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const SOURCE = { s: { type: 'report', title: 'A report' } };
const QUOTE = {
  id: 'q',
  text: 'We said so.',
  form: 'direct',
  chain: [{ own: true, name: 'Jane Doe' }],
  evidence: [{ source: 's', exact: 'We said so.' }],
};
const DOSSIER = { dossier: 1, id: 'x', title: 'X', sources: SOURCE, quotes: [QUOTE] };
const FAULTY = { ...DOSSIER, quotes: [{ ...QUOTE, when: '1900-02-29' }] };

const html = (dossier) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
   <script>const told = []; addEventListener('entente-error', ({ detail }) => told.push(...detail.issues), true);</script>
   <script type="module" src="/dist/cdn/quote-card.js"></script></head>
   <body><quote-card quote="q"><script type="application/json">${JSON.stringify(dossier)}</script></quote-card></body></html>`;

const chunks = JSON.parse(await readFile('dist/chunks.json', 'utf8'));
const WORDS = chunks.find(
  ({ isDynamicEntry, modules }) => isDynamicEntry && modules.includes('src/dossier/problems.ts'),
);

describe('What is wrong with data', () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({
      pages: { '/none': '<!doctype html>', '/good': html(DOSSIER), '/faulty': html(FAULTY) },
      folders: { '/dist/': 'dist/' },
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What a page is told, once its card is drawn. */
  async function told(path, route) {
    const { page, seen, close } = await openPage(browser, `${server.url}/none`);
    try {
      if (route) await page.route(`**/${WORDS.fileName}`, route);
      await page.goto(`${server.url}${path}`);
      await page.waitForFunction(() => document.querySelector('quote-card')?.shadowRoot?.querySelector('figure'));
      const asked = seen.requests.filter((url) => url.endsWith(WORDS.fileName)).length;
      return { asked, problems: await page.evaluate('told') };
    } finally {
      await close();
    }
  }

  it('asks for no words where nothing is', async () => {
    assert.deepEqual(await told('/good'), { asked: 0, problems: [] });
  });
  it('is told in words before the drawing', async () => {
    const reason = 'has no day 29: February 1900 has 28 days';
    assert.deepEqual(await told('/faulty'), {
      asked: 1,
      problems: [{ path: 'quotes[0].when', value: '"1900-02-29"', reason }],
    });
  });
  it('is told by its place and its short name where the words cannot be had, and the rest is drawn', async () => {
    const { problems } = await told('/faulty', (route) => route.abort());
    assert.deepEqual(problems, [{ path: 'quotes.0.when', value: '1900-02-29', reason: 'could not be read (date)' }]);
  });
});
