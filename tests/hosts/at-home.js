// Opens a host page and holds it against the same page without us, and against a plain page with us.
import assert from 'node:assert/strict';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';
import {
  differences,
  DRAWN,
  drawnAndStill,
  drawnInside,
  globalsOf,
  looksInside,
  LOOKS,
  looksOutside,
} from './witness.js';

export const WIDTH = 720;

/** A server, a browser, and what the elements look like in a plain page of a width. */
export async function newTown(site) {
  const server = await serve(site);
  const browser = await launch();
  const plain = new Map();
  async function look(width) {
    const { page, close } = await openPage(browser, `${server.url}/0`, { width });
    await drawn(page);
    const found = { looks: await page.evaluate(looksInside, LOOKS), pictures: await page.evaluate(drawnInside) };
    await close();
    return found;
  }
  return {
    url: server.url,
    open: (path, options) => openPage(browser, `${server.url}${path}`, { width: WIDTH, ...options }),
    /** How all looks inside in a plain page, and what is drawn there, looked up once a width. */
    plainly(width = WIDTH) {
      if (!plain.has(width)) plain.set(width, look(width));
      return plain.get(width);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** All three are drawn, as wide as their room, and stay as they are. */
export async function drawn(page) {
  assert.deepEqual(await page.evaluate(drawnAndStill, DRAWN), { missing: [], moved: [], wide: [] });
}

/** What the elements look like there differs from a plain page in what is meant to be inherited, and in nothing else. */
export async function looksAsPlain(town, page, { inherits = [], like, ownMap = false } = {}) {
  const plain = await town.plainly(like);
  const different = differences(plain.looks, await page.evaluate(looksInside, LOOKS));
  assert.deepEqual(Object.keys(different).sort(), [...inherits].sort(), JSON.stringify(different, null, 2));
  // Where nothing is inherited, not the letters either, and there is the same room, each line is where it is there.
  const pictures = await page.evaluate(drawnInside);
  const sameRoom = pictures.every(({ offsetWidth }, index) => offsetWidth === plain.pictures[index]?.offsetWidth);
  if (!inherits.length && sameRoom && !ownMap) assert.deepEqual(pictures, plain.pictures);
}

/** The page itself is as it is without us: its looks, its globals. Leaves for its plain version, so it comes last. */
export async function leavesPageAlone(page, plainPath) {
  const [looks, globals] = [await page.evaluate(looksOutside, LOOKS), await page.evaluate(globalsOf)];
  await page.goto(plainPath);
  const before = new Set(await page.evaluate(globalsOf));
  assert.deepEqual(
    globals.filter((name) => !before.has(name)),
    [],
  );
  assert.deepEqual(differences(await page.evaluate(looksOutside, LOOKS), looks), {});
}
