// What every page of the gallery gets beside what is its own: a link to the guides, and the search.
import { readFileSync, readdirSync } from 'node:fs';
import { indexOf } from './search-index.js';

const INDEX = 'search-index';

/** A place that needs no script to stand; without scripts it is not shown (search.css). */
const FIELD = `<form class="search" role="search">
  <label for="search">Search</label>
  <input id="search" type="search" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="search-results" autocomplete="off" spellcheck="false" />
  <button type="submit">Go</button>
  <div class="search-found" hidden>
    <p role="status"></p>
    <ul id="search-results" role="listbox" aria-label="Results"></ul>
  </div>
</form>`;

/** Adds them to a page that has the gallery's navigation. `path` is its address in the gallery, `/guides/dates.html`. */
export function withSite(html, path) {
  const nav = /(<header>\s*<nav aria-label="Gallery">[\s\S]*?)(<\/nav>)/;
  if (!nav.test(html)) return html;
  const root = '../'.repeat(path.split('/').length - 2);
  const guides = `${root || './'}guides/index.html`;
  const here = path === '/guides/index.html' ? ' aria-current="page"' : '';
  return html
    .replace(nav, `$1<a href="${guides}"${here}>Guides</a>$2${FIELD}`)
    .replace(
      '</head>',
      `<link rel="stylesheet" href="${root}search.css" /><script type="module" src="${root}search.ts"></script></head>`,
    );
}

/** Every page of the gallery: its address there, and its HTML. */
export function galleryPages(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(`${folder}/${name}`, 'utf8')]);
}

/** For Vite: the above on every page, and the index of them all as a module named `search-index`. */
export function sitePlugin(folder) {
  return {
    name: 'entente-site',
    transformIndexHtml: { order: 'pre', handler: (html, { path }) => withSite(html, path) },
    resolveId: (id) => (id === INDEX ? `\0${INDEX}` : undefined),
    load: (id) =>
      id === `\0${INDEX}` ? `export default ${JSON.stringify(indexOf(galleryPages(folder)))};` : undefined,
  };
}
