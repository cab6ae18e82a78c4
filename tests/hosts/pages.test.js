// The built files in the table of other people's pages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, leavesPageAlone, looksAsPlain, newTown } from './at-home.js';
import { PAGES, siteOf } from './pages.js';

describe(
  'other people’s pages: all three draw and stay still, silently, and nothing leaks in or out',
  {
    concurrency: 3,
  },
  () => {
    let town;
    before(async () => {
      town = await newTown(await siteOf(PAGES));
    });
    after(() => town?.close());

    PAGES.forEach((host, index) => {
      it(`in ${host.name}`, async () => {
        const { page, seen, close } = await town.open(`/${index}`, host.context);
        try {
          await drawn(page);
          await looksAsPlain(town, page, host);
          await leavesPageAlone(page, `${town.url}/${index}/plain`);
          assert.deepEqual(seen.console, []);
        } finally {
          await close();
        }
      });
    });
  },
);
