// What a guide does not say itself: `<!-- fields: Visit -->` and the like, on lines of their own, become what a machine
// knows. A mark that nobody knows stops the build.
import { readFile } from 'node:fs/promises';
import { elementsOf } from '../manifest.js';
import { fieldTable } from './fields.js';
import { dateTable } from './dates.js';

const json = async (path) => JSON.parse(await readFile(path, 'utf8'));
export const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (text) => (text ? `\`${cell(text)}\`` : '–');

const PARTS = {
  fields: async (type) => fieldTable(await json('data/dossier.schema.json'), type),
  dates: (lines) => dateTable(lines),
  properties: async () => propertyTable(elementsOf(await json('custom-elements.json'))),
  parts: async () => partTable(elementsOf(await json('custom-elements.json'))),
  bytes: async () => byteTable(await readFile('README.md', 'utf8')),
  include: (what) => included(what),
};

/** The text with every mark replaced. */
export async function withParts(text) {
  const marks = [...text.matchAll(/^<!-- (\w+)(?::\s+([\s\S]*?))? -->$/gm)];
  const made = await Promise.all(
    marks.map(([mark, name, what = '']) => {
      if (!PARTS[name]) throw new Error(`Nothing makes ${mark}`);
      return PARTS[name](what.trim());
    }),
  );
  let next = 0;
  return text.replace(/^<!-- (\w+)(?::\s+([\s\S]*?))? -->$/gm, () => made[next++]);
}

/** Another page of ours without its title, down to a heading: `docs/cms.md`, `README.md until ## Weight`. */
async function included(what) {
  const [path, end] = what.split(' until ');
  const text = await readFile(path, 'utf8');
  const to = end ? text.indexOf(`\n${end}\n`) : text.length;
  if (to < 0) throw new Error(`No "${end}" in ${path}`);
  return text
    .slice(0, to)
    .replace(/^# .*\n/, '')
    .replace(/^<!-- \/?generated: .*-->\n/gm, '');
}

/** Every custom property once, whichever elements read it. */
function propertyTable(elements) {
  const found = new Map(elements.flatMap(({ cssProperties }) => cssProperties.map((one) => [one.name, one])));
  return table(
    ['property', 'default', 'what it colours or sets'],
    [...found.values()].map(({ name, default: initial, description }) => [
      code(name),
      code(initial),
      cell(description),
    ]),
  );
}

/** Every part, and which elements have it. */
function partTable(elements) {
  const found = new Map();
  for (const { tagName, cssParts } of elements) {
    for (const { name, description } of cssParts) {
      const part = found.get(name) ?? { description, tags: [] };
      found.set(name, part);
      part.tags.push(code(tagName));
    }
  }
  return table(
    ['part', 'what it is', 'in'],
    [...found].map(([name, { description, tags }]) => [code(name), cell(description), tags.join(', ')]),
  );
}

/** What a view costs: the first two columns of the README's table of sizes, which the build measures. */
function byteTable(readme) {
  const [, sizes] = /<!-- generated: sizes -->\n+([\s\S]*?)\n+<!-- \/generated: sizes -->/.exec(readme) ?? [];
  const rows = sizes.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((one) => one.trim()),
  );
  return table(['what a reader’s browser fetches', 'over the wire'], rows.slice(2));
}
