// Lists of embeds: what they name, under which file names their pages lie.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { embedOf } from './options.js';

/** The embeds of a list file. Its dossiers are named relative to it. */
export async function readList(/** @type {string} */ file, /** @type {Map<string, Map<string, boolean>>} */ known) {
  const wishes = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(wishes)) throw new Error(`${file} is no list of embeds.`);
  return wishes.map((wish, index) => {
    try {
      const embed = embedOf(wish, known);
      return { ...embed, dossier: resolve(dirname(file), embed.dossier) };
    } catch (error) {
      throw new Error(`${file}[${index}]: ${error.message}`, { cause: error });
    }
  });
}

/** A word for an address: letters and digits of ASCII, the rest as hyphens. */
const slug = (/** @type {string} */ text) =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** File name without its end: the one given, else made of the element and what it shows. Two embeds never share one. */
export function namesOf(/** @type {ReturnType<typeof embedOf>[]} */ embeds) {
  const names = embeds.map(({ name, element, attributes }) => {
    if (name !== undefined && slug(name) !== name) throw new Error(`"${name}" is no name: use a-z, 0-9 and hyphens.`);
    const { quote, set, between, focus, at } = attributes;
    return name ?? slug([element, quote ?? set ?? between ?? focus, at].filter(Boolean).join(' '));
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two embeds are called "${twice}": give them a name each.`);
  return names;
}
