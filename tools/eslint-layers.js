// The layers of src/, as one table and one ESLint rule. Data flows one way:
// model ← dossier, layout, words ← view, controllers, export ← elements ← embed.
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/**
 * @typedef {object} Layer
 * @property {string[]} imports layers it may import
 * @property {string[]} [types] layers and packages of which it may import types only
 * @property {string[]} [dynamic] layers it may only load by `import()`
 * @property {string[]} [packages] npm packages it may import
 */

const ABOVE_VIEW = ['model', 'dossier', 'layout', 'words', 'styles', 'view', 'controllers', 'export'];

/** @type {Record<string, Layer>} */
export const LAYERS = {
  model: { imports: [] },
  dossier: { imports: ['model'] },
  layout: { imports: ['model'], packages: ['d3-geo', 'topojson-client'], types: ['geojson', 'topojson-specification'] },
  words: { imports: ['model'] },
  styles: { imports: [], packages: ['lit'] },
  view: { imports: ['model', 'words', 'styles'], types: ['layout', 'dossier'], packages: ['lit'] },
  controllers: {
    imports: ['model', 'dossier', 'words'],
    types: ['layout', 'geojson', 'topojson-specification'],
    packages: ['lit'],
  },
  export: { imports: ['model', 'dossier', 'layout', 'words', 'styles'] },
  elements: { imports: ABOVE_VIEW, packages: ['lit'], types: ['geojson', 'topojson-specification'] },
  prerender: {
    imports: [...ABOVE_VIEW, 'elements'],
    packages: ['lit', '@lit-labs/ssr'],
  },
  embed: { imports: ['model', 'dossier', 'words', 'controllers'], dynamic: ['elements'] },
};

/** Globals that tie code to a page. */
const PAGE = [
  ...['document', 'window', 'self', 'navigator', 'location', 'history', 'customElements', 'screen'],
  ...['HTMLElement', 'SVGElement', 'Element', 'Node', 'DOMParser', 'Event', 'CustomEvent', 'EventTarget'],
  ...['getComputedStyle', 'matchMedia', 'requestAnimationFrame', 'cancelAnimationFrame', 'MutationObserver'],
  ...['localStorage', 'sessionStorage', 'innerWidth', 'innerHeight', 'devicePixelRatio'],
];
const NETWORK = ['fetch', 'XMLHttpRequest', 'AbortController', 'WebSocket', 'EventSource'];
const OBSERVERS = ['ResizeObserver', 'IntersectionObserver'];

/** What a file may not name: `files` globs → globals. A later entry replaces an earlier one. */
export const FORBIDDEN_GLOBALS = [
  { files: ['src/**/*.ts'], names: OBSERVERS, reason: 'observers live in src/controllers' },
  { files: ['src/{controllers,embed}/**/*.ts'], names: [], reason: '' }, // the doors into a page have no host to control
  {
    files: ['src/{model,dossier,layout,words}/**/*.ts'],
    names: [...PAGE, ...NETWORK, ...OBSERVERS],
    reason: 'the pure layers know no page and no network',
  },
  {
    files: ['src/dossier/{load,pin}.ts'],
    names: [...PAGE, ...OBSERVERS],
    reason: 'loading knows the network but no page',
  },
  {
    files: ['src/view/**/*.ts'],
    names: ['document', 'window', ...OBSERVERS],
    reason: 'views are functions of their data',
  },
];

/** `elements/relations-map/x.ts` → layer `elements`, part `relations-map`. */
function placeOf(/** @type {string} */ file) {
  const path = relative(SRC, file);
  if (path.startsWith('..')) return undefined;
  const [layer = '', part = ''] = path.split(sep);
  return path.includes(sep) ? { layer, part } : { layer: '', part: '' }; // index.ts and its like see everything
}

/** `@scope/name/x.js` → `@scope/name`. */
function packageOf(/** @type {string} */ specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Why `file` may not import `specifier`, or undefined where it may.
 * @param {string} file
 * @param {string} specifier
 * @param {'value' | 'type' | 'dynamic'} kind
 * @returns {string | undefined}
 */
export function objection(file, specifier, kind) {
  const from = placeOf(file);
  if (!from || from.layer === '') return undefined;
  const rules = LAYERS[from.layer];
  if (!rules) return `src/${from.layer} is no layer yet: give it a row in tools/eslint-layers.js`;
  const allowed = [...rules.imports, ...(rules.packages ?? []), ...(kind === 'type' ? (rules.types ?? []) : [])];

  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return allowed.includes(name) ? undefined : `src/${from.layer} may not import the package ${name}`;
  }
  const to = placeOf(resolve(dirname(file), specifier));
  if (!to) return `src may not import ${specifier} from outside src`;
  if (to.layer === '') return `src/${from.layer} may not import from the top of src`;
  if (to.layer === from.layer) {
    if (from.layer !== 'elements' || to.part === from.part || to.part === 'base') return undefined;
    return `elements never import each other (${from.part} imports ${to.part}); they meet in the scope controller`;
  }
  if (kind !== 'value' && rules.dynamic?.includes(to.layer)) return undefined; // a type costs nothing
  if (allowed.includes(to.layer)) return undefined;
  const how = rules.dynamic?.includes(to.layer) ? ' but by import()' : '';
  return `src/${from.layer} may not import src/${to.layer}${how}`;
}

/** @type {import('eslint').Rule.RuleModule} */
const boundaries = {
  meta: { type: 'problem', schema: [], messages: { layer: '{{reason}}.' } },
  create(context) {
    const check = (node, source, kind) => {
      if (typeof source?.value !== 'string') return;
      const reason = objection(context.filename, source.value, kind);
      if (reason) context.report({ node, messageId: 'layer', data: { reason } });
    };
    const checkStatic = (node) =>
      check(node, node.source, (node.importKind ?? node.exportKind) === 'type' ? 'type' : 'value');
    return {
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      ImportExpression: (node) => check(node, node.source, 'dynamic'),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, 'type'),
    };
  },
};

/**
 * ESLint's no-restricted-globals sees values only; this one sees types (`HTMLElement` in a signature).
 * @type {import('eslint').Rule.RuleModule}
 */
const globalTypes = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }],
    messages: { type: "Unexpected use of the type '{{name}}'. {{reason}}." },
  },
  create(context) {
    const [names, reason] = context.options;
    const isOwn = (/** @type {any} */ node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        // A name that the file declares or imports is its own; one that only a library declares has no definition.
        if (scope.set.get(node.name)?.defs.length) return true;
      }
      return false;
    };
    return {
      'TSTypeReference > Identifier.typeName'(/** @type {any} */ node) {
        if (!names.includes(node.name) || isOwn(node)) return;
        context.report({ node, messageId: 'type', data: { name: node.name, reason } });
      },
    };
  },
};

/** The plugin: `layers/boundaries` and `layers/global-types`. */
export default { meta: { name: 'layers' }, rules: { boundaries, 'global-types': globalTypes } };
