// The API tables of the README, from the manifest.
import { writeGenerated } from './generated.js';
import { elementsOf } from './manifest.js';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function attributeTable({ attributes = [] }) {
  const rows = attributes.map(
    ({ name, type, default: initial, description }) =>
      `| \`${name}\` | \`${cell(type?.text ?? 'string')}\` | ${initial ? `\`${cell(initial)}\`` : '–'} | ${cell(description)} |`,
  );
  return ['| attribute | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

export function apiTables(manifest) {
  return elementsOf(manifest)
    .map(
      (element) =>
        `### \`<${element.tagName}>\`\n\n${cell(element.summary ?? element.description)}\n\n${attributeTable(element)}`,
    )
    .join('\n\n');
}

/** The tags with their attributes, as filters of content systems want them. */
export function allowedTags(manifest) {
  const tags = elementsOf(manifest).map(
    ({ tagName, attributes }) => `<${tagName} ${attributes.map(({ name }) => name).join(' ')}>`,
  );
  return ['```text', ...tags, '```'].join('\n');
}

export async function writeApiTables(manifest) {
  await writeGenerated('README.md', 'api', apiTables(manifest));
  await writeGenerated('docs/cms.md', 'tags', allowedTags(manifest));
}
