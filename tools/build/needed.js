// Which modules go into one file: a request or two an element and one or two for what is shared, instead of one for
// every overlap.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';

export const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];

/** The module that registers an element. */
export const entryOf = (/** @type {string} */ tag) => `src/elements/${tag}/${tag}.ts`;

const BUNDLE = {
  bundle: true,
  format: 'esm',
  tsconfig: 'tsconfig.json',
  outdir: 'dist', // a name only
  write: false,
  metafile: true,
  logLevel: 'warning',
};

/** Leaves out what is fetched later. */
const atOnceOnly = {
  name: 'at-once-only',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onResolve }) => {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : null));
  },
};

/**
 * The modules that each element needs: at once, which are those whose code is in a bundle of it, and ever; and those that
 * are fetched by name.
 */
async function modulesNeeded() {
  const { metafile } = await build({ ...BUNDLE, entryPoints: TAGS.map(entryOf), splitting: true });
  const everOf = (/** @type {string} */ tag) => {
    const seen = new Set();
    const visit = (/** @type {string} */ path) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { path: next } of metafile.inputs[path]?.imports ?? []) visit(next);
    };
    visit(entryOf(tag));
    return new Set([...seen].map((path) => resolve(path)));
  };
  const atOnceOf = async (/** @type {string} */ tag) => {
    const { metafile } = await build({ ...BUNDLE, entryPoints: [entryOf(tag)], plugins: [atOnceOnly] });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput).map(([path]) => resolve(path)));
  };
  return {
    atOnce: await Promise.all(TAGS.map(atOnceOf)),
    ever: TAGS.map(everOf),
    fetched: new Set(
      Object.values(metafile.inputs)
        .flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic-import'))
        .map(({ path }) => resolve(path)),
    ),
  };
}

/** @type {ReturnType<typeof modulesNeeded> | undefined} */
let found;
const needs = () => (found ??= modulesNeeded());

/** The module that an id stands for: a copy of one is marked with what it is for. */
export const pathOf = (/** @type {string} */ id) => id.split('?for=', 1)[0] ?? id;

/** Libraries of which late modules need other pieces than the first drawing. */
const IN_PIECES = ['d3-geo', 'topojson-client'];

/**
 * A library that is one module is one piece for the bundler, and so is what its index names: what one late module needs of
 * it would come with what every map needs at once (of d3-geo 2.4 kB of projections by name, gzip). A module that is
 * fetched later has a copy with what it needs.
 * @returns {import('rolldown').Plugin}
 */
export function copiesForLater() {
  return {
    name: 'copies-for-later',
    async resolveId(source, importer, options) {
      if (!importer || !IN_PIECES.includes(source)) return null;
      const { atOnce, ever } = await needs();
      const among = (/** @type {Set<string>[]} */ sets) => sets.some((modules) => modules.has(pathOf(importer)));
      if (among(atOnce) || !among(ever)) return null;
      const real = await this.resolve(source, importer, { ...options, skipSelf: true });
      return real && { id: `${real.id}?for=${basename(pathOf(importer))}`, moduleSideEffects: false };
    },
    load: (id) => (id === pathOf(id) ? null : readFile(pathOf(id), 'utf8')),
  };
}

/**
 * What is fetched later comes in one file: modules that two such parts share would be a third one, which the browser learns
 * of when it has read the part, a way to the server and back later. So each part has its own copy of them; they are small.
 * @returns {import('rolldown').Plugin}
 */
export function wholeParts() {
  return {
    name: 'whole-parts',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.')) return null;
      const { atOnce, fetched } = await needs();
      const from = pathOf(importer);
      const [, part = fetched.has(from) ? relative('src', from) : undefined] = importer.split('?for=');
      if (part === undefined) return null;
      const real = await this.resolve(source, from, { ...options, skipSelf: true });
      const shared = !real || fetched.has(real.id) || atOnce.some((modules) => modules.has(real.id));
      return shared ? real : { id: `${real.id}?for=${part}` };
    },
  };
}

/**
 * Groups for Rolldown's `codeSplitting`. A module goes with those that the same elements need at once: `110` is what the
 * first two share. What only one needs goes together unless another may come to need a piece of it later.
 */
export async function groupsByNeed() {
  const { atOnce, ever } = await needs();
  const digits = (/** @type {Set<string>[]} */ sets, /** @type {string} */ id) =>
    sets.map((modules) => Number(modules.has(id))).join('');
  const group = (/** @type {string} */ id) => {
    const needed = digits(atOnce, id);
    return needed.replaceAll('0', '').length > 1 || needed === digits(ever, id) ? needed : undefined;
  };
  return ['111', '110', '101', '011', '100', '010', '001'].map((name) => ({
    name,
    test: (/** @type {string} */ id) => group(id) === name,
  }));
}
