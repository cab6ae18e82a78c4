// Signs that browsers turn with the text cannot be asked for by what stands in the page: their pixels are.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const page = (/** @type {string} */ lang, /** @type {string} */ dir) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><title>Arrows</title><link rel="icon" href="data:," />
  <script type="module" src="/dist/cdn/entente.js"></script>
  <relations-map src="/dist/data/mongolia-korea.json" focus="MNG" at="1990" timeline></relations-map>`;

/** Which way the arrow points that is in a picture of a button: to where its ink is halfway down. */
async function direction(tab, button) {
  const picture = (await tab.locator(`relations-map ${button}`).screenshot()).toString('base64');
  return tab.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    // The button's border is not part of it.
    const { data, width: w, height: h } = canvas.getImageData(4, 4, width - 8, height - 8);
    const ink = [];
    for (let i = 0; i < w * h; i++) if (data[4 * i] < 140) ink.push([i % w, Math.floor(i / w)]);
    const ys = ink.map(([, y]) => y);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const mean = (list) => list.reduce((sum, [x]) => sum + x, 0) / list.length;
    const tip = mean(ink.filter(([, y]) => Math.abs(y - (top + bottom) / 2) <= 1));
    const ends = mean(ink.filter(([, y]) => y === top || y === bottom));
    return tip > ends ? 'right' : 'left';
  }, picture);
}

describe('the arrows of the date control', () => {
  let server;
  let browser;
  before(async () => {
    const pages = { '/en': page('en', 'ltr'), '/ar': page('ar', 'rtl'), '/en-rtl': page('en', 'rtl') };
    server = await serve({ pages, folders: { '/dist': 'dist' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [path, previous, next] of [
    ['/en', 'left', 'right'],
    ['/ar', 'right', 'left'],
    ['/en-rtl', 'right', 'left'],
  ]) {
    it(`point to where the earlier and the later is: ${path}`, async () => {
      const { page: tab, close } = await openPage(browser, `${server.url}${path}`, { lang: path.slice(1, 3) });
      try {
        await tab.locator('relations-map .step.next').waitFor();
        const center = (button) => tab.locator(`relations-map ${button}`).boundingBox();
        const [earlier, later] = [await center('.step.previous'), await center('.step.next')];
        assert.equal(earlier.x < later.x ? 'left' : 'right', previous, 'where the buttons stand');
        assert.deepEqual(
          [await direction(tab, '.step.previous'), await direction(tab, '.step.next')],
          [previous, next],
        );
      } finally {
        await close();
      }
    });
  }
});
