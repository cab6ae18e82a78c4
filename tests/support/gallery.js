// For tests of the gallery as a built site: each page drawn, valid, clean, still, at home on a phone and on a desk, in light
// and dark.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { galleryPages } from '../../tools/build/site.js';
import { markupProblems } from '../../tools/quality/markup.js';
import { allDrawn, launch, openPage } from './browser.js';
import { serve } from './static-server.js';

/** Where tools/test.js has the gallery built, once for all tests that open it. */
export const GALLERY = 'dist-demo/';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Width, and the schemes that a page is seen in: the first from the start on, then as when the evening comes. */
const VIEWS = [
  [320, ['dark', 'light']],
  [1280, ['light', 'dark']],
];

/** What a page says in its head, and how many first headings it has. */
const headOf = (html) => ({
  lang: /<html lang="([^"]+)"/.exec(html)?.[1],
  title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
  description: /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1],
  headings: html.match(/<h1\b/g)?.length,
});

/** The rules that another scheme can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong in a page that has it, by all its rules or these. */
async function faultsOf(page, runOnly) {
  const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
  const { violations } = await page.evaluate((how) => globalThis.axe.run(document, how), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`);
}

/** Tests those pages of the gallery that are `meant`, by their address in it. */
export function checkPages(title, meant) {
  const names = galleryPages('demo').map(([name]) => name);
  const read = (name) => readFileSync(join(GALLERY, name), 'utf8');

  describe(title, () => {
    let server, browser;
    before(async () => {
      server = await serve({ folders: { '/': GALLERY } });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('tells its pages apart by title and description', () => {
      const heads = names.map((name) => headOf(read(name)));
      for (const field of ['title', 'description']) {
        const all = heads.map((head) => head[field]);
        assert.deepEqual(
          all.filter((one, place) => all.indexOf(one) !== place),
          [],
        );
      }
    });

    for (const name of names.filter(meant)) {
      it(`${name} is valid HTML with one first heading, a language, a title and a description`, async () => {
        assert.deepEqual(await markupProblems(name), []);
        const { lang, title, description, headings } = headOf(read(name));
        assert.ok(lang && title && description, `${lang}, ${title}, ${description}`);
        assert.equal(headings, 1);
      });

      for (const [width, schemes] of VIEWS) {
        it(`${name} at ${width} px, ${schemes.join(', ')}: drawn, axe clean, silent, still, asking its own host only`, async () => {
          const [scheme, ...others] = schemes;
          const { page, seen, close } = await openPage(browser, `${server.url}/${name}`, { width, scheme });
          try {
            await allDrawn(page);
            const wide = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            assert.equal(wide, 0, 'the page scrolls sideways');
            await page.evaluate(AXE);
            assert.deepEqual(await faultsOf(page), []);
            for (const colorScheme of others) {
              await page.emulateMedia({ colorScheme });
              assert.deepEqual(await faultsOf(page, OF_COLOUR), [], colorScheme);
            }
            const shifts = await page.evaluate(() => globalThis.shifts);
            assert.deepEqual(shifts, [], 'layout shifts');
            assert.deepEqual(seen.console, []);
            const foreign = seen.requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('blob:'));
            assert.deepEqual(foreign, []);
          } finally {
            await close();
          }
        });
      }

      it(`${name} links to pages, files and headings that are there`, () => {
        const page = pathToFileURL(join(GALLERY, name));
        const links = [...read(name).matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href]) => new URL(href, page));
        for (const link of links.filter(({ protocol }) => protocol === 'file:')) {
          const id = decodeURIComponent(link.hash.slice(1));
          link.hash = '';
          assert.ok(existsSync(link), `${link}`);
          if (id) assert.ok(readFileSync(link, 'utf8').includes(`id="${id}"`), `${link}#${id}`);
        }
      });
    }
  });
}
