// node tools/measure-reserve.js: writes demo/reserve.css, the height that each element of the gallery takes.
// To be run again whenever a change alters a height: it builds the gallery, opens every page in Chromium, and keeps for
// each band of widths the greatest height that an element had anywhere in it. Needs dist/ no more than the gallery does.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { chromium } from 'playwright-core';
import { serve } from '../tests/support/static-server.js';
import { ensureBrowser } from './browsers.js';

/** Widths of the window that are measured, by the width from which a rule holds. */
const BANDS = [
  [0, [320, 360, 399]],
  [400, [400, 480, 559]],
  [560, [560, 640, 719]],
  [720, [720, 840, 959]],
  [960, [960, 1280, 1440]],
];
const TAGS = 'relations-map, visit-timeline, quote-card';
const STEP = 8;

/** Lets nothing but the drawing itself say how high it is. */
const UNRESERVED = `:is(${TAGS})[id] { min-block-size: 0 !important; }`;

/** Heights by id, once every element has drawn and none has changed for some frames. */
function settledHeights(/** @type {string} */ tags) {
  const elements = [...document.querySelectorAll(tags)].filter(({ id }) => id);
  const heights = () => elements.map((element) => Math.ceil(element.getBoundingClientRect().height));
  const frames = (/** @type {number} */ count) =>
    new Promise((resolve) => {
      const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve(undefined));
      next();
    });
  return (async () => {
    for (const element of elements) {
      element.scrollIntoView();
      for (let tries = 0; !element.shadowRoot?.querySelector('figure'); tries++) {
        if (tries > 1500) throw new Error(`<${element.localName} id="${element.id}"> has not drawn`);
        await frames(1);
      }
    }
    let [before, now] = ['', heights().join()];
    while (before !== now) {
      before = now;
      await frames(12);
      now = heights().join();
    }
    return Object.fromEntries(elements.map(({ id }, at) => [id, heights()[at]]));
  })();
}

async function measure(/** @type {import('playwright-core').Browser} */ browser, /** @type {string} */ url, heights) {
  // A page under a strict policy takes no style of ours otherwise.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: BANDS[0][1][0], height: 900 } });
  await page.goto(url, { waitUntil: 'load' });
  await page.addStyleTag({ content: UNRESERVED });
  for (const [from, widths] of BANDS) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(settledHeights, TAGS);
      for (const [id, height] of Object.entries(found)) {
        const known = (heights[from] ??= {});
        known[id] = Math.max(known[id] ?? 0, Math.ceil(height / STEP) * STEP);
      }
    }
  }
  await page.close();
}

function sheet(/** @type {Record<number, Record<string, number>>} */ heights) {
  const rules = (of) =>
    Object.entries(of)
      .map(([id, height]) => `#${id} { display: block; min-block-size: ${height}px; }`)
      .join('\n');
  const bands = Object.entries(heights).map(([from, of]) =>
    from === '0' ? rules(of) : `@media (min-width: ${from}px) {\n${rules(of)}\n}`,
  );
  return `/* What each element of the gallery takes, written by tools/measure-reserve.js: the place stands free before anything is loaded. */\n${bands.join('\n')}\n`;
}

execFileSync(process.execPath, ['tools/build-demo.js'], { stdio: 'inherit' });
const pages = readdirSync('dist-demo', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('cdn/'))
  .sort();
const server = await serve({ folders: { '/': 'dist-demo/' } });
const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const heights = {};
try {
  for (const name of pages) {
    await measure(browser, `${server.url}/${name}`, heights);
    console.log(`measured ${name}`);
  }
} finally {
  await browser.close();
  await server.close();
}
const written = sheet(heights);
writeFileSync('demo/reserve.css', await prettier.format(written, { parser: 'css', printWidth: 120 }));
