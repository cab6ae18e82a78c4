// What every page of the built gallery gets, wherever it lies: its rules inside, its data and the code of its first element
// asked for at once, and its copy for offline.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { TAGS } from './needed.js';

const source = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../demo/offline/${name}`, import.meta.url), 'utf8');

/** The first element of a page that reads a file of the gallery. */
const FIRST = /<(relations-map|visit-timeline|quote-card)\b[^>]*?\ssrc="([^":?#]+\.json)"[^>]*>/;

/** @typedef {import('vite').Rolldown.OutputBundle} Bundle */

/** The files of an element's class, and of all that it imports. */
function codeOf(/** @type {string} */ tag, /** @type {Bundle} */ bundle) {
  const files = new Set();
  const take = (/** @type {string} */ file) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    chunk.imports.forEach(take);
  };
  const module = resolve(`src/elements/${tag}/${tag}.class.ts`);
  for (const [file, chunk] of Object.entries(bundle))
    if (chunk.type === 'chunk' && chunk.moduleIds.includes(module)) take(file);
  return [...files];
}

/** The page's first element is near the screen: its code, and what that will ask for once it is there. */
function preloads(/** @type {string} */ html, /** @type {string} */ root, /** @type {Bundle} */ bundle) {
  const [element = '', tag, data] = FIRST.exec(html) ?? [];
  if (!data) return [];
  const built = (/** @type {RegExp} */ name) =>
    Object.keys(bundle)
      .filter((file) => name.test(file))
      .map((file) => `${root}/${file}`);
  const map = tag === 'relations-map' ? built(/extent="world"/.test(element) ? BASE_MAPS.world : BASE_MAPS.region) : [];
  const modules = [
    ...codeOf(tag, bundle).map((file) => `${root}/${file}`),
    ...(/\stimeline\b/.test(element) ? built(/\/date-control-[^/]*\.js$/) : []),
  ];
  return [
    // `crossorigin` without credentials elsewhere is how the elements fetch it.
    ...[data, ...map].map((href) => ({ rel: 'preload', as: 'fetch', href, crossorigin: true })),
    ...modules.map((href) => ({ rel: 'modulepreload', href })),
  ];
}

const BASE_MAPS = { region: /\/northeast-asia-[^/]*\.json$/, world: /\/world-[^/]*\.json$/ };

const RULES = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/g;
/** The rules of every page, which Vite calls after the search: a page's own come after them, and may say otherwise. */
const SHARED = /\/search-[^/]*\.css"/;

/** A page with its few rules inside, so that it is painted as soon as it is there; not where its policy forbids them. */
function withRules(/** @type {string} */ html, /** @type {string} */ path, /** @type {Bundle} */ bundle) {
  const links = html.match(RULES) ?? [];
  const inOrder = [...links.filter((link) => SHARED.test(link)), ...links.filter((link) => !SHARED.test(link))];
  const ordered = html.replace(RULES, () => inOrder.shift() ?? '');
  if (html.includes('http-equiv="Content-Security-Policy"')) return ordered;
  return ordered.replace(RULES, (link, href) => {
    const file = bundle[posix.join(posix.dirname(path), href).replace(/^\//, '')];
    const rules = file?.type === 'asset' ? file.source.toString().trim() : '';
    // Addresses in rules are from where the file lies.
    return rules && !rules.includes('url(') ? `<style>${rules}</style>` : link;
  });
}

/** @returns {import('vite').Plugin} */
export function galleryPages() {
  return {
    name: 'entente-gallery-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        const root = posix.relative(posix.dirname(path), '/') || '.';
        // The worker is for the next visit: nothing of this one waits for it.
        const worker = { type: 'module', src: `${root}/offline.js`, fetchpriority: 'low' };
        const links = preloads(html, root, bundle).map((attrs) => ({ tag: 'link', attrs }));
        const tags = [...links, { tag: 'script', attrs: worker }];
        return {
          html: withRules(html, path, bundle),
          tags: tags.map((one) => ({ ...one, injectTo: /** @type {const} */ ('head') })),
        };
      },
    },
    generateBundle(_, bundle) {
      const code = [
        ...new Set(TAGS.flatMap((tag) => codeOf(tag, bundle))),
        ...Object.keys(bundle).filter((file) => BASE_MAPS.region.test(file)),
      ];
      const version = createHash('sha256').update(Object.keys(bundle).sort().join()).digest('hex').slice(0, 8);
      const emit = (/** @type {string} */ fileName, /** @type {string} */ text) =>
        this.emitFile({ type: 'asset', fileName, source: text });
      emit('offline.js', source('keep.js').replace("['__CODE__']", JSON.stringify(code)));
      emit('sw.js', source('worker.js').replace('__VERSION__', version));
    },
  };
}
