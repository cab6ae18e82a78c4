// Other people's pages patch and freeze what our dependencies take for granted. Each row mends one place of one of them in
// what a page loads; tests/hosts shows the page that breaks without it.
import { readFile } from 'node:fs/promises';

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
  {
    // Where a page has frozen Symbol nothing can be added to it. Our decorators are compiled and ask for no metadata.
    file: /@lit\/reactive-element\/reactive-element\.js$/,
    from: 'Symbol.metadata??=Symbol("metadata")',
    to: 'Object.isExtensible(Symbol)&&(Symbol.metadata??=Symbol("metadata"))',
  },
  {
    // An XHTML page would read templates as XML, which they are not.
    file: /lit-html\/lit-html\.js$/,
    from: 'l.createElement("template")',
    to: '(l.contentType==="text/html"?l:l.implementation.createHTMLDocument("")).createElement("template")',
  },
];

/** What a mended file holds; undefined for any other. */
export async function mended(path) {
  const row = MENDED.find(({ file }) => file.test(path));
  if (!row) return undefined;
  const source = await readFile(path, 'utf8');
  if (!source.includes(row.from)) throw new Error(`${path} has changed: look at tools/build/wary-dependencies.js`);
  return source.replace(row.from, () => row.to);
}

/** The same as an esbuild plugin. */
export const waryDependencies = {
  name: 'wary-dependencies',
  setup({ onLoad }) {
    for (const { file } of MENDED) {
      onLoad({ filter: file }, async ({ path }) => ({ contents: await mended(path), loader: 'js' }));
    }
  },
};
