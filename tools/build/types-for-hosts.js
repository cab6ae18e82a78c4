// Types for the frameworks whose templates hold our elements, from the manifest: dist/npm/hosts/<name>.d.ts, each taken by
// one import (`import 'entente-elements/react'`) that brings no code. The types of attributes are those of the properties.
import { mkdir, writeFile } from 'node:fs/promises';
import { elementsOf } from './manifest.js';

const FOLDER = 'dist/npm/hosts';

const doc = ({ description = '' }) => `/** ${description.replace(/\s+/g, ' ').trim()} */`;

/** What a template may set: each attribute that stands for a property, and properties without attribute. */
function ownAttributes({ name, attributes, members }) {
  const propertiesOnly = members.filter(
    ({ kind, attribute, static: ofClass }) => kind === 'field' && !attribute && !ofClass,
  );
  return [
    ...attributes.filter(({ fieldName }) => fieldName),
    ...propertiesOnly.map((member) => ({ ...member, fieldName: member.name })),
  ].map((item) => `  ${doc(item)}\n  ${item.name}?: ${name}['${item.fieldName}'] | undefined;`);
}

const importOf = ({ name, module }) => `import type { ${name} } from '../${module.replace('dist/npm/', '')}';`;

/** What all hosts share: attributes by element, events by name. */
function attributesModule(elements) {
  const events = [...new Set(elements.flatMap((element) => element.events.map(({ name }) => name)))];
  return `import type { EntenteEvent } from '../elements/base/events.js';
${elements.map(importOf).join('\n')}

/** The events, by name. */
export type EntenteEvents = { [K in ${events.map((name) => `'${name}'`).join(' | ')}]: EntenteEvent<K> };

${elements
  .map(
    (element) =>
      `/** ${element.summary} */\nexport interface ${element.name}Attributes {\n${ownAttributes(element).join('\n')}\n}`,
  )
  .join('\n\n')}
`;
}

/**
 * @typedef {object} Host
 * @property {string} name of the import: entente-elements/<name>
 * @property {string} imports of the framework's own types
 * @property {string} types \`Listeners\` and \`Host<Element, Own>\`: what the framework writes in a template
 * @property {(rows: string) => string} declaration around one row an element
 */

const listeners = (/** @type {string} */ key) =>
  `type Listeners = { [K in keyof EntenteEvents as ${key}]?: ((event: EntenteEvents[K]) => void) | undefined };`;
const jsx = (/** @type {string} */ module) => (/** @type {string} */ rows) =>
  `declare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements {\n${rows}\n    }\n  }\n}`;
const host = (/** @type {string} */ attributes) =>
  `type Host<Element extends HTMLElement, Own> = Own & Listeners & Omit<${attributes}, keyof Own>;`;

/** @type {Host[]} */
const HOSTS = [
  {
    name: 'react',
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    types: `${listeners('`on${K}`')}\n${host('DetailedHTMLProps<HTMLAttributes<Element>, Element>')}`,
    declaration: jsx('react'),
  },
  {
    name: 'preact',
    imports: "import type { ClassAttributes, HTMLAttributes } from 'preact';",
    types: `${listeners('`on${K}`')}\n${host('HTMLAttributes<Element> & ClassAttributes<Element>')}`,
    declaration: jsx('preact'),
  },
  {
    name: 'solid',
    imports: "import type { JSX } from 'solid-js';",
    types: `${listeners('`on:${K}`')}\n${host('JSX.HTMLAttributes<Element>')}`,
    declaration: jsx('solid-js'),
  },
  {
    name: 'svelte',
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    types: `${listeners('`on${K}`')}\n${host('HTMLAttributes<Element>')}`,
    declaration: (rows) => `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${rows}\n  }\n}`,
  },
  {
    name: 'vue',
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    types: `type Pascal<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${Capitalize<A>}\${Pascal<B>}\` : Capitalize<S>;
${listeners('`on${Pascal<K>}`')}
/** A component as Vue's language tools read it: its props are what a template may write. */
type Host<Element extends HTMLElement, Own> = new () => Element & {
  $props: Own & Listeners & ReservedProps & Omit<HTMLAttributes, keyof Own>;
};`,
    declaration: (rows) => `declare module 'vue' {\n  interface GlobalComponents {\n${rows}\n  }\n}`,
  },
];

function hostModule(/** @type {Host} */ { name, imports, types, declaration }, elements) {
  const attributes = elements.map((element) => `${element.name}Attributes`).join(', ');
  const rows = elements.map(
    (element) => `      '${element.tagName}': Host<${element.name}, ${element.name}Attributes>;`,
  );
  return `// Types of the elements in templates of ${name}: import 'entente-elements/${name}'.
${imports}
${elements.map(importOf).join('\n')}
import type { EntenteEvents, ${attributes} } from './attributes.js';

${types}

${declaration(rows.join('\n'))}

export {};
`;
}

export async function writeTypesForHosts(manifest) {
  const elements = elementsOf(manifest);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}/attributes.d.ts`, attributesModule(elements));
  for (const each of HOSTS) {
    await writeFile(`${FOLDER}/${each.name}.d.ts`, hostModule(each, elements));
    // An import for its types alone is still resolved by bundlers.
    await writeFile(`${FOLDER}/${each.name}.js`, 'export {};\n');
  }
}
