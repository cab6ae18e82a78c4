import { inHtml } from './escape.js';
import type { Declaration, Item } from './manifest.js';

/** Text of the manifest: what stands between backticks is code. */
export const withCode = (text: string): string => inHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>');

const code = (text: string): string => `<code>${inHtml(text)}</code>`;

type Column = readonly [heading: string, cell: (item: Item) => string];

const NAME: Column = ['name', ({ name }) => code(name || 'default')];
const TYPE: Column = ['type', ({ type }) => code(type?.text ?? 'string')];
const INITIAL: Column = ['default', ({ default: initial }) => (initial === undefined ? '–' : code(initial))];
const MEANING: Column = ['meaning', ({ description = '' }) => withCode(description)];

/** What a method is called with and answers, as TypeScript writes it. */
function signature({ name, parameters = [], return: answer }: Item): string {
  const given = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`);
  return code(`${name}(${given.join(', ')}): ${answer?.type.text ?? 'void'}`);
}

function tableHtml(title: string, columns: readonly Column[], items: readonly Item[]): string {
  if (items.length === 0) return '';
  const head = columns.map(([heading]) => `<th scope="col">${heading}</th>`).join('');
  const rows = items.map(
    (item) =>
      `<tr>${columns.map(([, cell], at) => (at === 0 ? `<th scope="row">${cell(item)}</th>` : `<td>${cell(item)}</td>`)).join('')}</tr>`,
  );
  return `<h3>${title}</h3>
<div class="table" role="region" tabindex="0" aria-label="Table of ${title.toLowerCase()}"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

/** All that the manifest says of an element, as tables. */
export function apiHtml(element: Declaration): string {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const own = members.filter((member) => member.static !== true);
  return [
    tableHtml('Attributes', [NAME, TYPE, INITIAL, MEANING], attributes),
    tableHtml(
      'Properties',
      [NAME, TYPE, INITIAL, MEANING],
      own.filter(({ kind }) => kind === 'field'),
    ),
    tableHtml(
      'Methods',
      [['method', signature], MEANING],
      own.filter(({ kind }) => kind === 'method'),
    ),
    tableHtml('Events', [NAME, TYPE, MEANING], events),
    tableHtml('Slots', [NAME, MEANING], slots),
    tableHtml('Parts', [NAME, MEANING], cssParts),
    tableHtml('Custom properties', [NAME, INITIAL, MEANING], cssProperties),
  ].join('\n');
}
