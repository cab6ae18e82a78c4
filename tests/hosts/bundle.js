// Builds an app of this folder as its makers would, in development mode, where frameworks warn of what is not right.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** A folder for what is built, inside the repository, where the server's code finds its packages. */
export function outFolder() {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'apps-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * @param {string} app name of its folder, and of its place on the server
 * @param {string} entry
 * @param {string} outDir
 * @param {{ plugins?: import('vite').PluginOption[], ssr?: boolean, root?: string }} [options] `root`: where the entry is
 */
export async function bundle(app, entry, outDir, { plugins = [], ssr = false, root = join('tests/hosts', app) } = {}) {
  process.env['NODE_ENV'] = 'development';
  await build({
    configFile: false,
    root,
    base: `/${app}/`,
    mode: 'development',
    logLevel: 'error',
    plugins,
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      ssr,
      target: 'es2022',
      rolldownOptions: { input: join(root, entry), output: { entryFileNames: '[name].js' } },
    },
  });
}
