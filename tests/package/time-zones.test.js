// A date in a dossier is a day on a calendar, not a moment: where on earth a reader's clock stands changes nothing. Five time
// zones in two hemispheres, from fourteen hours ahead of Greenwich to eight behind, two of them with summer time.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const ZONES = [
  'Asia/Ulaanbaatar',
  'Pacific/Kiritimati',
  'America/Los_Angeles',
  'Pacific/Chatham', // +12:45, summer time in January
  'America/Sao_Paulo',
];

/** Days that a clock would lose: first and last of a year, of a month, and a night when clocks change. */
const EDGES = [
  '2013-01-01',
  '2013-12-31',
  '2013-03-10',
  '2012-02-29',
  '2011-12-30',
  '1961',
  '1961-07',
  '2007-07-20/2007-08-01',
];

const edges = {
  dossier: 1,
  id: 'edges',
  title: 'Edges',
  sources: { s: { type: 'book', title: 'S' } },
  visits: EDGES.map((when, index) => ({
    id: `v${index}`,
    from: index % 2 ? 'MNG' : 'PRK',
    to: index % 2 ? 'PRK' : 'MNG',
    when,
    level: 'state',
    visitors: [{ name: `Visitor ${index}` }],
    evidence: [{ source: 's', exact: 'words' }],
  })),
};

const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Zones</title>
  <script type="module" src="/dist/cdn/visit-timeline.js"></script></head><body>${body}</body></html>`;

const PAGES = {
  '/shipped': page(
    '<visit-timeline src="/dist/data/mongolia-korea.json" between="MNG PRK" context gaps loading="eager"></visit-timeline>',
  ),
  '/edges': page(
    `<visit-timeline between="MNG PRK" gaps loading="eager"><script type="application/json">${JSON.stringify(edges)}</script></visit-timeline>`,
  ),
};

describe('the same visits in five time zones', () => {
  let server, browser;

  before(async () => {
    browser = await launch();
    server = await serve({ pages: PAGES, folders: { '/dist/': 'dist' } });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The drawing as a reader there gets it: shapes with rounded numbers, words, and the offset to show that it is there. */
  async function drawnIn(timezoneId, path) {
    const { page: story, seen, close } = await openPage(browser, `${server.url}${path}`, { width: 900, timezoneId });
    try {
      await allDrawn(story);
      await story.waitForFunction(() =>
        document.querySelector('visit-timeline').shadowRoot.querySelector('.picture svg'),
      );
      assert.deepEqual(seen.console, []);
      return await story.evaluate(async () => {
        const timeline = document.querySelector('visit-timeline');
        await document.fonts.ready;
        await timeline.updateComplete;
        const { shadowRoot } = timeline;
        const svg = [...shadowRoot.querySelectorAll('.picture svg')]
          .map((node) => node.outerHTML)
          .join('\n')
          .replace(/<!--.*?-->/g, '')
          .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
          .replace(/></g, '>\n<');
        return {
          svg,
          words: shadowRoot.querySelector('figure').textContent.replace(/\s+/g, ' '),
          times: [...shadowRoot.querySelectorAll('time')].map((time) => time.getAttribute('datetime')),
          offset: new Date(2013, 0, 1).getTimezoneOffset(),
        };
      });
    } finally {
      await close();
    }
  }

  for (const path of Object.keys(PAGES)) {
    it(`draw the same picture and say the same dates: ${path.slice(1)}`, async () => {
      const drawings = [];
      for (const zone of ZONES) drawings.push(await drawnIn(zone, path));
      assert.equal(new Set(drawings.map(({ offset }) => offset)).size, ZONES.length, 'the zones are really there');
      const [{ svg, words, times }, ...rest] = drawings;
      assert.match(svg, /<path|<circle/);
      assert.match(words, /Elbegdorj|Visitor 7/);
      rest.forEach((drawing, index) => {
        const zone = ZONES[index + 1];
        assert.equal(drawing.svg, svg, `picture in ${zone}`);
        assert.equal(drawing.words, words, `words in ${zone}`);
        assert.deepEqual(drawing.times, times, `dates in ${zone}`);
      });
    });
  }
});
