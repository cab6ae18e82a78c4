// What every page of the built gallery gets, wherever it lies: its data asked for at once, and its copy for offline.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const source = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../demo/offline/${name}`, import.meta.url), 'utf8');

/** The first element of a page that reads a file of the gallery. */
const FIRST_DATA = /<(?:relations-map|visit-timeline|quote-card)\b[^>]*?\ssrc="([^":?#]+\.json)"/;

/** @returns {import('vite').Plugin} */
export function galleryPages() {
  return {
    name: 'entente-gallery-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const root = posix.relative(posix.dirname(path), '/') || '.';
        const worker = { tag: 'script', injectTo: 'head', attrs: { type: 'module', src: `${root}/offline.js` } };
        const data = FIRST_DATA.exec(html)?.[1];
        // `crossorigin` without credentials elsewhere is how the elements fetch it.
        const attrs = { rel: 'preload', as: 'fetch', href: data, crossorigin: true };
        const preload = { tag: 'link', injectTo: 'head', attrs };
        return data ? [preload, worker] : [worker];
      },
    },
    generateBundle(_, bundle) {
      const version = createHash('sha256').update(Object.keys(bundle).sort().join()).digest('hex').slice(0, 8);
      this.emitFile({ type: 'asset', fileName: 'offline.js', source: source('keep.js') });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: source('worker.js').replace('__VERSION__', version) });
    },
  };
}
