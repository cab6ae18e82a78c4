// Other people's pages patch and freeze what our dependencies take for granted, and nothing of ours is to be seen in them.
// Each row mends one place of a dependency in what a page loads; tests/hosts shows the page that breaks without it.
import { readFile } from 'node:fs/promises';
import { LEFT_OUT } from './left-out.js';

const REACTIVE_ELEMENT = /@lit\/reactive-element\/reactive-element\.js$/;
const LIT_HTML = /lit-html\/lit-html\.js$/;
const LIT_ELEMENT = /lit-element\/lit-element\.js$/;

const MENDED = [
  {
    // MooTools and Prototype replace Array.from by one that knows no iterators.
    file: /d3-array\.mjs$/,
    from: 'return Array.from(flatten(arrays));',
    to: 'return [...flatten(arrays)];',
  },
  {
    // What a page adds to Object.prototype is enumerable, and `for … in` meets it.
    file: /topojson-client\/src\/stitch\.js$/,
    from: 'for (var k in fragmentByEnd) {',
    to: 'for (var k of Object.keys(fragmentByEnd)) {',
  },
  // Lit leaves a list of its versions, a map for decorators of another kind than ours and a symbol for them in the page (which may
  // have frozen Symbol), and calls what the page has under four names, for browsers and servers that we have nothing to do with.
  {
    file: REACTIVE_ELEMENT,
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: '',
  },
  {
    file: REACTIVE_ELEMENT,
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
  },
  {
    file: REACTIVE_ELEMENT,
    from: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
    to: '',
  },
  { file: LIT_HTML, from: 'B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', to: '' },
  {
    file: LIT_ELEMENT,
    from: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    to: ';',
  },
  { file: LIT_ELEMENT, from: '(s.litElementVersions??=[]).push("4.2.2");', to: '' },
  {
    // An XHTML page would read templates as XML, which they are not.
    file: LIT_HTML,
    from: 'l.createElement("template")',
    to: '(l.contentType==="text/html"?l:l.implementation.createHTMLDocument("")).createElement("template")',
  },
];

/** What is changed in our dependencies, in this order: what the second leaves out may stand in what the first mends. */
const CHANGED = [...MENDED, ...LEFT_OUT];

/** What a mended file holds, without what no page of ours needs of it; undefined for any other. */
export async function mended(path) {
  const rows = CHANGED.filter(({ file }) => file.test(path));
  if (!rows.length) return undefined;
  let source = await readFile(path, 'utf8');
  for (const { from, to = '' } of rows) {
    if (!source.includes(from)) throw new Error(`${path} has changed: look for what tools/build has of it: ${from}`);
    source = source.replaceAll(from, () => to);
  }
  return source;
}

/** The same as an esbuild plugin. */
export const waryDependencies = {
  name: 'wary-dependencies',
  setup({ onLoad }) {
    for (const file of new Set(CHANGED.map((row) => row.file))) {
      onLoad({ filter: file }, async ({ path }) => ({ contents: await mended(path), loader: 'js' }));
    }
  },
};
