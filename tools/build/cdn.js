// dist/cdn: what a page loads. One ES module an element with the common code in chunks, the loader, the same as
// classic scripts, the page that a frame shows with what it needs on both sides, and a digest of each file.
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import { minify } from 'terser';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CHUNK_NAMES, namedWith } from './chunk-names.js';
import { writeIntegrity } from './integrity.js';
import { TAGS, copiesForLater, entryOf, groupsByNeed, pathOf, wholeParts } from './needed.js';
import { filesOf } from './sizes.js';
import { squeezePlugin, squeezeTemplates } from './squeeze-templates.js';
import { mended, waryDependencies } from './wary-dependencies.js';

const OUT = 'dist/cdn';

/** What d3-array and d3-geo call while they load, for exports that nothing of ours uses: a bundler cannot know that nothing else comes of it. */
const PURE = ['bisector', 'shuffler', 'Blur2', 'Adder', 'sqrt', 'azimuthalRaw'];

/**
 * What compiled decorators call, for the one kind that we write: `@property()` and `@state()`, one at a field. (The compiler's
 * own is for classes, methods and lists of them: 0.14 kB on every page.)
 */
const DECORATE_HELPER = /[\\/]helpers[\\/]esm[\\/]decorate\.js$/;
const DECORATE = 'export default ([decorate], prototype, name) => decorate(prototype, name);';

/** A module of ours as it goes into dist/cdn: templates squeezed, data files one folder beside the code. */
async function ours(path) {
  const text = squeezeTemplates(await readFile(path, 'utf8'));
  return path.endsWith('asset-url.ts') ? text.replaceAll('../../data/', '../data/') : text;
}

/** The modules. */
async function buildModules() {
  const bundle = await rolldown({
    input: Object.fromEntries(TAGS.map((tag) => [tag, entryOf(tag)])),
    tsconfig: 'tsconfig.json',
    treeshake: { manualPureFunctions: PURE },
    checks: { pluginTimings: false },
    plugins: [
      {
        name: 'ours',
        async load(id) {
          const path = pathOf(id);
          if (/[\\/]src[\\/].*\.ts$/.test(path)) return { code: await ours(path), moduleType: 'ts' };
          if (DECORATE_HELPER.test(path)) return { code: DECORATE, moduleType: 'js' };
          const code = await mended(path);
          return code === undefined ? undefined : { code, moduleType: 'js' };
        },
      },
      wholeParts(),
      copiesForLater(),
      namedWith(LAST_PASS),
    ],
  });
  const { output } = await bundle.write({
    dir: OUT,
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: CHUNK_NAMES,
    codeSplitting: { groups: await groupsByNeed() },
  });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const atOnce = new Set(filesOf(chunks, TAGS));
  for (const { fileName, isEntry } of chunks)
    await squeezeScript(`${OUT}/${fileName}`, true, atOnce.has(fileName) && !isEntry ? LAST_PASS.preamble : undefined);
  await exportByInnerNames(chunks);
  for (const { fileName } of chunks.filter(({ isEntry }) => isEntry)) await nameAll(fileName, chunks);
  return chunks;
}

/**
 * A file that only other files of ours ask for exports what it holds under the names it has there: `export{a,b}` is shorter
 * than `export{a as t,b as e}`, 0.1 kB on every page. What is asked for by name (an element, a part) keeps its name.
 */
async function exportByInnerNames(chunks) {
  const texts = new Map();
  for (const { fileName } of chunks) texts.set(fileName, await readFile(`${OUT}/${fileName}`, 'utf8'));
  for (const { fileName } of chunks.filter(({ isEntry, isDynamicEntry }) => !isEntry && !isDynamicEntry)) {
    const inner = new Map();
    const own = texts.get(fileName).replace(/export\{([^}]*)\};$/, (_, list) => {
      for (const [name, outer = name] of pairs(list)) inner.set(outer, name);
      return `export{${[...inner.values()].join()}};`;
    });
    if (!inner.size) throw new Error(`${fileName} does not end with its exports`);
    texts.set(fileName, own);
    const from = new RegExp(`\\{([^}]*)\\}from"\\./${fileName.replaceAll('.', '\\.')}"`, 'g');
    const renamed = (/** @type {string} */ list) =>
      pairs(list).map(([outer, name = outer]) => {
        const asked = inner.get(outer);
        return asked === name ? name : `${asked} as ${name}`;
      });
    for (const [importer, text] of texts)
      texts.set(
        importer,
        text.replace(from, (_, list) => `{${renamed(list).join()}}from"./${fileName}"`),
      );
  }
  for (const [fileName, text] of texts) await writeFile(`${OUT}/${fileName}`, text);
}

/** The names of an import or export list: `a as b` is two, `a` one. */
const pairs = (/** @type {string} */ list) => list.split(',').map((one) => one.split(' as '));

/** An entry names all that it will need, so that the browser asks for it at once and not as it comes upon each. */
async function nameAll(entry, chunks) {
  const path = `${OUT}/${entry}`;
  const text = await readFile(path, 'utf8');
  const others = filesOf(chunks, [entry.replace(/\.js$/, '')]).filter(
    (name) => name !== entry && !text.includes(`"./${name}"`),
  );
  await writeFile(path, others.map((name) => `import"./${name}";`).join('') + text);
}

/**
 * A second look: terser inlines and folds more, 3 % of the bytes on the wire. What every first drawing runs says so at its
 * top: Chromium then compiles it while it comes, beside the page, and not function by function in the midst of the drawing.
 */
const LAST_PASS = {
  preamble: '//# allFunctionsCalledOnLoad',
  terser: createRequire(import.meta.url)('terser/package.json').version,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  exports: 'by inner names',
};

async function squeezeScript(path, module, preamble) {
  const { code } = await minify(await readFile(path, 'utf8'), {
    module,
    ecma: 2020,
    // (A classic script holds all that modules fetch later: two more passes over it take 10 s, and find 0.1 %.)
    compress: module ? LAST_PASS.compress : { ...LAST_PASS.compress, passes: 1 },
    // A module is UTF-8 whatever its page is; a classic script is not.
    format: { ecma: 2020, ascii_only: !module, comments: false, preamble },
  });
  await writeFile(path, code);
}

/** Licences of what is inside, named once beside the files. */
async function writeLicences() {
  const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'd3-geo', 'd3-array', 'topojson-client'];
  const texts = await Promise.all(
    packages.map(async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`),
  );
  texts.push(
    'CLDR (names and dates in Mongolian, quotation marks)\n\nCopyright © 1991-2026 Unicode, Inc. Unicode License v3.',
  );
  await writeFile(`${OUT}/LICENSES.txt`, texts.join('\n\n---\n\n'));
}

export async function buildCdn() {
  await mkdir(OUT, { recursive: true });
  const chunks = await buildModules();
  const shared = {
    bundle: true,
    minify: true,
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    pure: PURE,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [squeezePlugin(ours), waryDependencies],
    outdir: OUT,
  };
  const classic = Object.fromEntries(TAGS.map((tag) => [`${tag}.classic`, entryOf(tag)]));
  await build({
    ...shared,
    entryPoints: classic,
    format: 'iife',
    // A classic script learns its address only while it runs, so it is kept inside the function that wraps it.
    define: { 'import.meta.url': 'ententeScript' },
    inject: ['tools/build/script-address.js'],
  });
  // The doors stand alone: a page without elements fetches one file.
  const doors = {
    'entente.classic': 'src/embed/loader.classic.ts',
    embed: 'src/embed/frame.ts',
    'embed-tell': 'src/embed/tell.ts',
    'embed-parent': 'src/embed/parent.ts',
  };
  await build({ ...shared, entryPoints: { entente: 'src/embed/loader.ts' }, format: 'esm' });
  await build({ ...shared, entryPoints: doors, format: 'iife' });
  for (const name of Object.keys({ ...classic, ...doors })) await squeezeScript(`${OUT}/${name}.js`, false);
  await squeezeScript(`${OUT}/entente.js`, true);
  for (const file of ['embed.html', 'embed.css']) await copyFile(`src/embed/${file}`, `${OUT}/${file}`);
  await writeLicences();
  await writeIntegrity(OUT);
  const here = `${process.cwd()}/`;
  return chunks.map(({ fileName, imports, isDynamicEntry, moduleIds }) => ({
    fileName,
    imports,
    isDynamicEntry,
    modules: moduleIds.map((id) => id.replace(here, '')),
  }));
}
