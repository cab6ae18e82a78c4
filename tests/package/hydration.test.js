// What a server has drawn looks as it does once scripts have come: pictures of both, compared pixel by pixel.
//
// A server knows no fonts and reckons with Helvetica's widths. In a font of those widths nothing but the joins of letters
// may differ; in the font of this machine, labels may also stand elsewhere or give way to others, so that the picture may come
// to be a row of labels, or the list of numbered names a line, higher or lower.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/browser.js';
import { VIEWS, prerenderAll } from '../support/prerender-all.js';
import { serve } from '../support/static-server.js';

const WIDTHS = [400, 720, 960];

/** A step of a colour channel that an eye may notice. */
const NOTICED = 48;
/**
 * Of all pixels, at most: with the widths that the server reckoned with (most pages have none), and with this machine’s
 * (1.7 % with Noto, whose letters run 5 % wider than Helvetica’s).
 */
const AT_MOST = { reckoned: 0.001, own: 0.06 };
/** Pixels by which the height may differ: none, and a row of labels. */
const HIGHER = { reckoned: 0, own: 36 };

/** Makes a page measure text as the server did. */
const RECKON = `
  import { estimatedWidth } from '/dist/npm/prerender/text-width.js';
  CanvasRenderingContext2D.prototype.measureText = function (text) {
    const [, weight = '400', size = '13'] = /^(?:normal )*(\\d{3}|bold)? ?([\\d.]+)px/.exec(this.font) ?? [];
    return { width: estimatedWidth(text, Number(size), weight === 'bold' ? 700 : Number(weight)) };
  };`;

/** Pixels of height between two pictures, and the share of pixels that differ so that it may be noticed. Runs in a page. */
async function difference([one, other, noticed]) {
  const pixels = async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  if (a.width !== b.width) throw new Error(`${a.width} px wide is not ${b.width}`);
  const higher = Math.abs(a.height - b.height);
  if (higher) return { higher, share: undefined }; // what stands below has moved: a share would say nothing
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > noticed)) count++;
  return { higher, share: count / (a.width * a.height) };
}

describe('an element looks the same before and after its scripts', { timeout: 300_000 }, () => {
  let server, browser;
  before(async () => {
    const pages = {};
    const orders = Object.keys(VIEWS).flatMap((tag) =>
      WIDTHS.map((width) => ({
        tag,
        width,
        src: '/dist/data/mongolia-korea.json',
        script: '/dist/cdn/entente.js',
      })),
    );
    for (const [index, text] of prerenderAll(orders).entries()) {
      const { tag, width } = orders[index];
      const page = text.replace('</head>', '<link rel="icon" href="data:,"></head>');
      pages[`/own/${tag}/${width}`] = page;
      pages[`/reckoned/${tag}/${width}`] = page.replace('<script', `<script type="module">${RECKON}</script><script`);
    }
    server = await serve({ pages, folders: { '/dist/': 'dist/' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A page as wide as the drawing and its margins, in which nothing moves. */
  async function open(path, width, scheme, javaScriptEnabled) {
    const context = await browser.newContext({
      viewport: { width: width + 80, height: 2000 },
      reducedMotion: 'reduce',
      colorScheme: scheme,
      locale: 'en',
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const element = document.querySelector('relations-map, visit-timeline, quote-card');
        globalThis.served = element.shadowRoot.querySelector('figure');
      });
    });
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
    return page;
  }

  async function compare(fonts, tag, width, scheme = 'light') {
    const path = `/${fonts}/${tag}/${width}`;
    const still = await open(path, width, scheme, false);
    const alive = await open(path, width, scheme, true);
    try {
      await alive.waitForFunction(() => !globalThis.served.isConnected);
      await alive.evaluate(() => document.querySelector('relations-map, visit-timeline, quote-card').updateComplete);
      await alive.waitForTimeout(300);
      const [a, b] = [await still.locator(tag).screenshot(), await alive.locator(tag).screenshot()];
      const { higher, share = 0 } = await alive.evaluate(difference, [
        a.toString('base64'),
        b.toString('base64'),
        NOTICED,
      ]);
      assert.ok(higher <= HIGHER[fonts], `${higher} px higher or lower`);
      assert.ok(share <= AT_MOST[fonts], `${(share * 100).toFixed(2)} % of the pixels differ`);
    } finally {
      await Promise.all([still.context().close(), alive.context().close()]);
    }
  }

  for (const tag of Object.keys(VIEWS)) {
    for (const width of WIDTHS) {
      it(`${tag}, ${width} px, in a font of the widths that the server reckoned with`, () =>
        compare('reckoned', tag, width));
      it(`${tag}, ${width} px, in this machine’s font`, () => compare('own', tag, width));
    }
    it(`${tag}, dark`, () => compare('reckoned', tag, 720, 'dark'));
  }

  it('a difference is noticed', async () => {
    const page = await open('/own/quote-card/400', 400, 'light', false);
    const one = await page.locator('quote-card').screenshot();
    const dark = await open('/own/quote-card/400', 400, 'dark', true);
    const other = await dark.locator('quote-card').screenshot();
    const pair = [one.toString('base64'), other.toString('base64'), NOTICED];
    assert.ok((await dark.evaluate(difference, pair)).share > 0.5);
    await Promise.all([page.context().close(), dark.context().close()]);
  });
});
