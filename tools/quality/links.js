// Does everything that a page names exist: pages, files, and the places in pages that a #fragment means?
import { allDrawn, openPage } from '../../tests/support/browser.js';

/** @typedef {{ name: string, links: string[], ids: Set<string> }} Seen what a drawn page names, and the places it has */

const NAMED = 'a[href], area[href], link[href], script[src], img[src], iframe[src], source[src]';

/** The addresses of a drawn page, also those in the elements' shadow trees, and all that a fragment can mean. */
export async function readPage(
  /** @type {import('playwright-core').Browser} */ browser,
  /** @type {string} */ root,
  /** @type {string} */ name,
) {
  const { page, close } = await openPage(browser, `${root}${name}`);
  try {
    await allDrawn(page);
    const links = await page.locator(NAMED).evaluateAll((nodes) => nodes.map((node) => node.href || node.src));
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
    // A set leads whoever comes by a link to its member (src/elements/quote-card/arrive.ts).
    const members = await page.locator('quote-card').evaluateAll((cards) =>
      cards
        .filter(({ set }) => set)
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[data-fact]') ?? [])])
        .map((member) => member.getAttribute('data-fact')),
    );
    return { name, links: [...new Set(links)], ids: new Set([...ids, ...members]), doubled };
  } finally {
    await close();
  }
}

/** @returns {Promise<string | undefined>} what is wrong with an address; of other hosts only its form is looked at */
async function problem(
  /** @type {string} */ href,
  /** @type {string} */ root,
  /** @type {Map<string, Set<string>>} */ places,
) {
  if (!URL.canParse(href)) return 'is no address';
  const url = new URL(href);
  if (url.origin !== new URL(root).origin) {
    return ['http:', 'https:', 'mailto:', 'data:', 'blob:'].includes(url.protocol) ? undefined : 'is an odd address';
  }
  if (!href.startsWith(root)) return 'leaves the folder of the site';
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*/s, '');
  url.hash = '';
  const { status } = await fetch(url);
  if (status !== 200) return `answers ${status}`;
  const page = url.href.slice(root.length) || 'index.html';
  return fragment === '' || places.get(page)?.has(fragment) !== false ? undefined : 'means a place that is not there';
}

/** @returns {Promise<string[]>} what is wrong with the addresses of a page */
export async function linkProblems(
  /** @type {Awaited<ReturnType<typeof readPage>>} */ page,
  /** @type {string} */ root,
  /** @type {Map<string, Set<string>>} */ places,
) {
  const found = await Promise.all(page.links.map(async (href) => [href, await problem(href, root, places)]));
  return [
    ...page.doubled.map((id) => `#${id} is there twice`),
    ...found.filter(([, what]) => what !== undefined).map(([href, what]) => `${href} ${what}`),
  ];
}
