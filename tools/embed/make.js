// From a wish to a page and what is known of it: reads the dossier, the base map and the built scripts.
import { readFile } from 'node:fs/promises';
import { ROOT } from '../setup.js';
import { readDossier, unknownIds, wordsOf } from './dossier.js';
import { attributesOf } from './options.js';

const { embedPage, jsonAddress } = await import('../../src/embed/frame-page.ts');
const { openingMap } = await import('../../src/elements/relations-map/opening-map.ts');

const read = (/** @type {string} */ path) => readFile(`${ROOT}/${path}`, 'utf8');

async function built(/** @type {string} */ name) {
  try {
    return await read(`dist/cdn/${name}`);
  } catch {
    throw new Error(`dist/cdn/${name} is not there: run npm run build first.`);
  }
}

/** What the manifest says that the elements take. */
export const knownAttributes = async () => attributesOf(JSON.parse(await read('custom-elements.json')));

/** A base map goes into the page as an address that holds it. */
async function inlineBaseMap(dossier, /** @type {Record<string, string | true>} */ attributes) {
  const text = attributes.basemap
    ? await readFile(attributes.basemap, 'utf8')
    : await read(`data/${openingMap(dossier, attributes)}`);
  return jsonAddress(text);
}

/**
 * @param {ReturnType<import('./options.js').embedOf>} embed
 * @param {{ page: string, oembed: string }} [addresses]
 */
export async function makePage({ dossier: file, element, attributes, title, fallback }, addresses) {
  const { raw, dossier, problems } = await readDossier(file);
  const unknown = unknownIds(dossier, attributes);
  if (unknown.length) throw new Error(`${file} has no ${unknown.join(', no ')}.`);
  const words = await wordsOf(dossier, attributes);
  const about = { lang: words.lang, title: title ?? words.title, fallback: fallback ?? words.fallback };
  const basemap = element === 'relations-map' ? { basemap: await inlineBaseMap(dossier, attributes) } : {};
  const html = await embedPage({
    ...about,
    tag: element,
    attributes: { ...attributes, ...basemap },
    dossier: raw,
    scripts: [await built('embed-tell.js'), await built(`${element}.classic.js`)],
    addresses,
  });
  return { ...about, html, problems };
}

/** One line a problem, on the error channel: the page is written all the same. */
export function reportProblems(
  /** @type {string} */ file,
  /** @type {{ path: string, value: string, reason: string }[]} */ problems,
) {
  for (const { path, value, reason } of problems) console.error(`${file} ${path}: ${value} ${reason}`);
}
