#!/usr/bin/env node
// npx entente-elements render DOSSIER --element visit-timeline --between "MNG PRK" …
// npx entente-elements pin DOSSIER
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `entente-elements render DOSSIER --element relations-map|visit-timeline|quote-card [options]

  DOSSIER           a dossier (.json) or one table of it (.csv): a file or an address
  --format html     html: a whole page; fragment: the element alone, with its drawing as a declarative shadow root;
                    plain: HTML without any element, for feeds and e-mail; svg, png: a picture
  --width 720       CSS pixels
  --out FILE        default: standard output
  --src URL         the dossier's address as the page is to ask for it; default: DOSSIER as given
  --inline          puts the dossier into the element, which then asks for nothing
  --fallback FILE   HTML to stand inside the element; default: the plain form
  --script URL      the module that a whole page loads, such as /entente/cdn/entente.js
  --dark            a png of the dark colours
  and every attribute of the element: --between "MNG PRK" --context --lang mn …

entente-elements pin FILE

  prints the attribute that pins an element's data to what the file holds now: integrity="sha384-…"`;

const FORMS = ['html', 'fragment', 'plain', 'svg', 'png'];
const OWN = {
  element: { type: 'string' },
  format: { type: 'string', default: 'html' },
  width: { type: 'string', default: '720' },
  out: { type: 'string' },
  inline: { type: 'boolean' },
  fallback: { type: 'string' },
  script: { type: 'string' },
  dark: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/** A mistake of whoever typed the command: one sentence, no stack. */
class Mistake extends Error {}

async function library() {
  try {
    return await import('../dist/npm/prerender/prerender.js');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Mistake(`${error.message.split('\n')[0]}: in a clone, run npm run build first.`);
  }
}

/** A file, or an address of the web. */
const urlOf = (/** @type {string} */ name) => (/^https?:/.test(name) ? new URL(name) : pathToFileURL(name));

async function read(/** @type {URL} */ url) {
  try {
    return await readFile(url);
  } catch (error) {
    throw new Mistake(`${url.pathname} could not be read (${error.code}).`);
  }
}

function parsed(
  /** @type {string[]} */ args,
  /** @type {Awaited<ReturnType<typeof library>>} */ { attributesOf, isTag },
) {
  const { values: first } = parseArgs({ args, options: OWN, strict: false, allowPositionals: true });
  if (first.help || args.length === 0) return undefined;
  const tag = String(first.element ?? '');
  if (!isTag(tag)) throw new Mistake(`--element must name relations-map, visit-timeline or quote-card.`);
  const attributes = attributesOf(tag);
  const theirs = [...attributes].map(([name, type]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }]);
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({
      args,
      options: { ...Object.fromEntries(theirs), ...OWN },
      allowPositionals: true,
    }));
  } catch (error) {
    throw new Mistake(error.message);
  }
  const [command, dossier, ...more] = positionals;
  if (command !== 'render' || dossier === undefined || more.length)
    throw new Mistake('The command is: entente-elements render DOSSIER --element NAME, or: entente-elements pin FILE.');
  if (!FORMS.includes(values.format)) throw new Mistake(`--format must be one of ${FORMS.join(', ')}.`);
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 120 || width > 4000)
    throw new Mistake('--width must be a whole number of CSS pixels from 120 to 4000.');
  const given = [...attributes.keys()].flatMap((name) => {
    const value = values[name];
    return value === undefined || value === false ? [] : [[name, value === true ? '' : value]];
  });
  return { tag, dossier, width, values, attributes: new Map([['lang', 'en'], ...given]) };
}

/** The order that the library takes. */
async function orderOf({ tag, dossier, width, values, attributes }) {
  const url = urlOf(dossier);
  const drawn = new Map([['src', dossier], ...attributes]);
  if (url.protocol === 'file:') await read(url);
  const base = attributes.get('basemap');
  if (base !== undefined) drawn.set('basemap', urlOf(base).href);
  const written = new Map([...(values.inline ? [] : [['src', dossier]]), ...attributes]);
  if (values.inline) written.delete('src');
  return {
    tag,
    dossier: url,
    attributes: drawn,
    written,
    width,
    read,
    form: values.format === 'png' ? 'still' : values.format,
    script: values.script,
    inline: values.inline ? await inlineOf(url) : undefined,
    fallback: values.fallback === undefined ? undefined : String(await read(urlOf(values.fallback))),
  };
}

/** The dossier as JSON without blanks. A table has no such form. */
async function inlineOf(/** @type {URL} */ url) {
  const text = url.protocol === 'file:' ? String(await read(url)) : await (await fetch(url)).text();
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    throw new Mistake('--inline needs a dossier in JSON.');
  }
}

/** The attribute that pins data to a file's content. */
async function pinOf(/** @type {string[]} */ [file, ...more]) {
  if (file === undefined || more.length) throw new Mistake('The command is: entente-elements pin FILE.');
  const digest = createHash('sha384').update(await read(pathToFileURL(file)));
  return `integrity="sha384-${digest.digest('base64')}"`;
}

async function pictureOf(/** @type {string} */ page, /** @type {{ width: number, dark: boolean, tag: string }} */ how) {
  const { findBrowser } = await import('../tools/browsers.js');
  const browser = findBrowser('chromium');
  if (browser === undefined)
    throw new Mistake(
      'A png needs an installed Chromium or Chrome, and none was found: install one, or name yours in CHROME_PATH, or take --format svg.',
    );
  const { takePicture } = await import('./picture.js');
  return takePicture(browser, page, how);
}

async function main(/** @type {string[]} */ args) {
  const [command, ...files] = args;
  if (command === 'pin' && !files.includes('--help')) return process.stdout.write(`${await pinOf(files)}\n`);
  const entente = await library();
  const typed = parsed(args, entente);
  if (typed === undefined) return process.stdout.write(`${USAGE}\n`);
  const text = await entente.prerender(await orderOf(typed)).catch((error) => {
    throw new Mistake(error.message);
  });
  const { values, width, tag } = typed;
  const result = values.format === 'png' ? await pictureOf(text, { width, dark: !!values.dark, tag }) : text;
  return values.out === undefined ? process.stdout.write(result) : writeFile(values.out, result);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
