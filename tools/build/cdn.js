// dist/cdn: what a page loads. One ES module an element with the common code in chunks, the loader, the same as
// classic scripts, the page that a frame shows with what it needs on both sides, and a digest of each file.
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import { minify } from 'terser';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeIntegrity } from './integrity.js';
import { filesOf } from './sizes.js';
import { squeezePlugin, squeezeTemplates } from './squeeze-templates.js';
import { mended, waryDependencies } from './wary-dependencies.js';

export const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];
const OUT = 'dist/cdn';

/** A module of ours as it goes into dist/cdn: templates squeezed, data files one folder beside the code. */
async function ours(path) {
  const text = squeezeTemplates(await readFile(path, 'utf8'));
  return path.endsWith('asset-url.ts') ? text.replaceAll('../../data/', '../data/') : text;
}

/** The modules that each element needs: at once (its static imports, and theirs), and ever. */
async function modulesNeeded() {
  const { metafile } = await build({
    entryPoints: TAGS.map((tag) => `src/elements/${tag}/${tag}.ts`),
    bundle: true,
    splitting: true,
    format: 'esm',
    tsconfig: 'tsconfig.json',
    outdir: OUT,
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const from = (tag, kinds) => {
    const seen = new Set();
    const visit = (path) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { path: next, kind } of metafile.inputs[path]?.imports ?? []) if (kinds.includes(kind)) visit(next);
    };
    visit(`src/elements/${tag}/${tag}.ts`);
    return new Set([...seen].map((path) => resolve(path)));
  };
  return {
    atOnce: TAGS.map((tag) => from(tag, ['import-statement'])),
    ever: TAGS.map((tag) => from(tag, ['import-statement', 'dynamic-import'])),
  };
}

/** The modules: a request or two an element and one or two for what is shared, instead of one for every overlap. */
async function buildModules() {
  const { atOnce, ever } = await modulesNeeded();
  const digits = (sets, id) => sets.map((modules) => Number(modules.has(id))).join('');
  /**
   * A module goes with those that the same elements need at once: `110` is what the first two share. What only one needs
   * goes together unless another may come to need a piece of it later.
   */
  const group = (id) => {
    const needed = digits(atOnce, id);
    return needed.replaceAll('0', '').length > 1 || needed === digits(ever, id) ? needed : undefined;
  };
  const bundle = await rolldown({
    input: Object.fromEntries(TAGS.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`])),
    tsconfig: 'tsconfig.json',
    checks: { pluginTimings: false },
    plugins: [
      {
        name: 'ours',
        async load(id) {
          if (/[\\/]src[\\/].*\.ts$/.test(id)) return { code: await ours(id), moduleType: 'ts' };
          const code = await mended(id);
          return code === undefined ? undefined : { code, moduleType: 'js' };
        },
      },
    ],
  });
  const { output } = await bundle.write({
    dir: OUT,
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    codeSplitting: {
      groups: ['111', '110', '101', '011', '100', '010', '001'].map((name) => ({
        name,
        test: (id) => group(id) === name,
      })),
    },
  });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  for (const { fileName } of chunks) await squeezeScript(`${OUT}/${fileName}`, true);
  for (const { fileName } of chunks.filter(({ isEntry }) => isEntry)) await nameAll(fileName, chunks);
  return chunks;
}

/** An entry names all that it will need, so that the browser asks for it at once and not as it comes upon each. */
async function nameAll(entry, chunks) {
  const path = `${OUT}/${entry}`;
  const text = await readFile(path, 'utf8');
  const others = filesOf(chunks, [entry.replace(/\.js$/, '')]).filter(
    (name) => name !== entry && !text.includes(`"./${name}"`),
  );
  await writeFile(path, others.map((name) => `import"./${name}";`).join('') + text);
}

/** A second look: terser inlines and folds more, 3 % of the bytes on the wire. */
async function squeezeScript(path, module) {
  const { code } = await minify(await readFile(path, 'utf8'), {
    module,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    // A module is UTF-8 whatever its page is; a classic script is not.
    format: { ecma: 2020, ascii_only: !module, comments: false },
  });
  await writeFile(path, code);
}

/** Licences of what is inside, named once beside the files. */
async function writeLicences() {
  const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'd3-geo', 'd3-array', 'topojson-client'];
  const texts = await Promise.all(
    packages.map(async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`),
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
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [squeezePlugin(ours), waryDependencies],
    outdir: OUT,
  };
  const classic = Object.fromEntries(TAGS.map((tag) => [`${tag}.classic`, `src/elements/${tag}/${tag}.ts`]));
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
  return chunks.map(({ fileName, imports, moduleIds }) => ({
    fileName,
    imports,
    modules: moduleIds.map((id) => id.replace(here, '')),
  }));
}
