// What editors read to complete and explain our tags in HTML: VS Code's custom data and JetBrains' web-types, from the
// manifest.
import { readFile, writeFile } from 'node:fs/promises';
import { elementsOf } from './manifest.js';

const plain = (text = '') => text.replace(/\s+/g, ' ').trim();
const typeOf = ({ type }) => plain(type?.text).replace(/ \| undefined$/, '');
/** The words that a type like `'auto' | 'light'` allows. */
const wordsOf = (item) => [...typeOf(item).matchAll(/'([^']*)'/g)].map(([, word]) => word);
const described = ({ name, description }) => ({ name, description: plain(description) });

function customDataAttribute(attribute) {
  if (typeOf(attribute) === 'boolean') return { ...described(attribute), valueSet: 'v' };
  const values = wordsOf(attribute).map((name) => ({ name }));
  return values.length > 0 ? { ...described(attribute), values } : described(attribute);
}

/** https://github.com/microsoft/vscode-custom-data, version 1.1 */
export function customData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, summary, attributes }) => ({
      name: tagName,
      description: plain(summary),
      attributes: attributes.map(customDataAttribute),
    })),
  };
}

const typed = (item) => ({ ...described(item), type: typeOf(item) });
const initial = (item) => (item.default === undefined ? {} : { default: item.default });

function webTypesElement({ tagName, summary, attributes, members, events, slots, cssParts, cssProperties }) {
  return {
    name: tagName,
    description: plain(summary),
    attributes: attributes.map((item) => ({ ...described(item), value: { type: typeOf(item), ...initial(item) } })),
    slots: slots.map(described),
    js: {
      properties: members.filter(({ kind, static: ofClass }) => kind === 'field' && !ofClass).map(typed),
      events: events.map(typed),
    },
    css: {
      parts: cssParts.map(described),
      properties: cssProperties.map((item) => ({ ...described(item), ...initial(item) })),
    },
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(manifest, { name, version }) {
  return {
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: elementsOf(manifest).map(webTypesElement) } },
  };
}

export async function writeDataForEditors(manifest) {
  const pack = JSON.parse(await readFile('package.json', 'utf8'));
  await writeFile('dist/vscode.html-custom-data.json', `${JSON.stringify(customData(manifest), null, 2)}\n`);
  await writeFile('dist/web-types.json', `${JSON.stringify(webTypes(manifest, pack), null, 2)}\n`);
}
