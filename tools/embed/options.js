// What the commands `embed` and `oembed` take: an element and its attributes, as the manifest knows them.
import { parseArgs } from 'node:util';

/** Attributes that mean nothing on a page that holds its data: it has one element, and that is drawn at once. */
const NOT_HERE = new Set(['src', 'integrity', 'loading', 'scope']);

/** About the page, not the element. */
const OF_PAGE = ['title', 'fallback', 'name', 'width', 'height'];

/**
 * Element → attribute → whether it is a switch.
 * @returns {Map<string, Map<string, boolean>>}
 */
export function attributesOf(/** @type {any} */ manifest) {
  const declarations = manifest.modules.flatMap((/** @type {any} */ { declarations = [] }) => declarations);
  return new Map(
    declarations
      .filter((/** @type {any} */ { tagName }) => tagName)
      .map((/** @type {any} */ { tagName, attributes }) => [
        tagName,
        new Map(
          attributes
            .filter((/** @type {any} */ { name }) => !NOT_HERE.has(name))
            .map((/** @type {any} */ { name, type }) => [name, type?.text === 'boolean']),
        ),
      ]),
  );
}

/**
 * A wish from anywhere (command line, list) as an embed, or an error that says what is wrong with it.
 * @param {Record<string, unknown>} wish `dossier`, `element`, and any attribute and field of the page beside them
 * @param {Map<string, Map<string, boolean>>} known
 */
export function embedOf({ dossier, element, ...rest }, known) {
  if (typeof dossier !== 'string' || !dossier) throw new Error('No dossier is named.');
  const attributes = typeof element === 'string' ? known.get(element) : undefined;
  if (!attributes) throw new Error(`No element is called "${element}": it is one of ${[...known.keys()].join(', ')}.`);
  const page = {};
  const set = {};
  for (const [name, value] of Object.entries(rest)) {
    if (OF_PAGE.includes(name)) page[name] = value;
    else if (!attributes.has(name)) {
      throw new Error(`<${element}> has no attribute "${name}": it has ${[...attributes.keys()].join(', ')}.`);
    } else if (!attributes.get(name)) set[name] = String(value);
    else if (value === true) set[name] = true;
  }
  for (const side of ['width', 'height']) {
    if (page[side] === undefined) continue;
    if (!/^[1-9]\d*$/.test(String(page[side]))) throw new Error(`The ${side} "${page[side]}" is no number of pixels.`);
    page[side] = Number(page[side]);
  }
  return { dossier, element, attributes: set, ...page };
}

/**
 * `--element quote-card --quote ID …` as a wish.
 * @param {string[]} args
 * @param {Map<string, Map<string, boolean>>} known
 * @param {Record<string, { type: 'string' }>} own options of the command itself
 */
export function readArguments(args, known, own) {
  const attributes = [...known.values()].flatMap((list) => [...list]);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(attributes.map(([name, isSwitch]) => [name, { type: isSwitch ? 'boolean' : 'string' }])),
      ...Object.fromEntries(['element', ...OF_PAGE].map((name) => [name, { type: 'string' }])),
      ...own,
    },
  });
  const options = Object.fromEntries(Object.keys(own).map((name) => [name, values[name]]));
  const wish = Object.fromEntries(Object.entries(values).filter(([name]) => !(name in own)));
  return { options, wish, files: positionals };
}
