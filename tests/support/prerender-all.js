// Writes many elements of the shipped dossier in one process, as `entente-elements render` writes one: the command itself
// is tested in render.test.js, and takes seconds to start. Orders come as JSON, texts go back as JSON.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ITSELF = fileURLToPath(import.meta.url);
const DOSSIER = pathToFileURL('data/mongolia-korea.json');

/** One view of each element, as a story would have it. */
export const VIEWS = {
  'visit-timeline': { between: 'MNG PRK', context: '', gaps: '' },
  'relations-map': { focus: 'MNG', at: '2007-12', timeline: '', groups: 'six-party-talks' },
  'quote-card': { quote: 'quote-wsj-history' },
};

/**
 * @typedef {object} Order
 * @property {keyof typeof VIEWS} tag
 * @property {string} src the dossier's address, as the page is to ask for it
 * @property {string} script
 * @property {string} [form] `html` without it
 * @property {string} [lang] `en` without it
 * @property {number} [width] 720 without it
 */

/** @returns {string[]} in the order of the orders */
export function prerenderAll(/** @type {readonly Order[]} */ orders) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [ITSELF], {
    encoding: 'utf8',
    input: JSON.stringify(orders),
    maxBuffer: 1e9,
  });
  if (status !== 0 || stderr) throw new Error(stderr || `ended with ${status}`);
  return JSON.parse(stdout);
}

async function write(/** @type {readonly Order[]} */ orders) {
  const { prerender } = await import('../../dist/npm/prerender/prerender.js');
  const texts = [];
  for (const { tag, src, script, form = 'html', lang = 'en', width = 720 } of orders) {
    const view = new Map(Object.entries({ lang, ...VIEWS[tag] }));
    const attributes = new Map([['src', DOSSIER.href], ...view]);
    const written = new Map([['src', src], ...view]);
    texts.push(await prerender({ tag, dossier: DOSSIER, attributes, written, width, read: readFile, form, script }));
  }
  process.stdout.write(JSON.stringify(texts));
}

if (process.argv[1] === ITSELF) await write(JSON.parse(readFileSync(0, 'utf8')));
