// dist/cdn: what a page loads. One ES module an element with the common code in chunks, the loader, the same as
// classic scripts, and the page that a frame shows.
import { build } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { squeezePlugin } from './squeeze-templates.js';
import { waryDependencies } from './wary-dependencies.js';

export const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];
const OUT = 'dist/cdn';

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [squeezePlugin, dataBeside(), waryDependencies],
};

/** In dist/cdn every module lies one folder below dist, wherever it stood in src. */
function dataBeside() {
  return {
    name: 'data-beside',
    setup({ onLoad }) {
      onLoad({ filter: /asset-url\.ts$/ }, async ({ path }) => {
        const { readFile } = await import('node:fs/promises');
        return { contents: (await readFile(path, 'utf8')).replace('../../data/', '../data/'), loader: 'ts' };
      });
    },
  };
}

export async function buildCdn() {
  common.plugins.reverse();
  const modules = await build({
    ...common,
    entryPoints: {
      ...Object.fromEntries(TAGS.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`])),
      entente: 'src/embed/loader.ts',
    },
    format: 'esm',
    charset: 'utf8', // a module is UTF-8 whatever its page is; a classic script is not
    splitting: true,
    chunkNames: 'chunk-[hash]',
    outdir: OUT,
    metafile: true,
  });
  await build({
    ...common,
    entryPoints: {
      ...Object.fromEntries(TAGS.map((tag) => [`${tag}.classic`, `src/elements/${tag}/${tag}.ts`])),
      embed: 'src/embed/frame.ts',
    },
    format: 'iife',
    // A classic script learns its address only while it runs, so it is kept inside the function that wraps it.
    define: { 'import.meta.url': 'ententeScript' },
    inject: ['tools/build/script-address.js'],
    outdir: OUT,
  });
  for (const file of ['embed.html', 'embed.css']) await copyFile(`src/embed/${file}`, `${OUT}/${file}`);
  return modules.metafile;
}
