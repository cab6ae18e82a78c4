// The demo gallery: pages of demo/ that import the elements as a user would (`entente-elements/define`), from src/.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { galleryPages } from './tools/build/gallery-pages.js';
import { copiesForLater, groupsByNeed } from './tools/build/needed.js';
import { pagePartsPlugin } from './tools/site/page-parts.js';
import { sitePlugin } from './tools/build/site.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

execFileSync(process.execPath, [here('tools/build/guides.js')], { cwd: here('.'), stdio: 'inherit' });

const TYPES = {
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

/** Serves a folder outside demo/ as it is. */
function serveFolder(/** @type {string} */ prefix, /** @type {string} */ folder) {
  return (/** @type {import('vite').Connect.IncomingMessage} */ request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;
      response.end(`No ${prefix}${pathname}`);
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('access-control-allow-origin', '*');
    createReadStream(file).pipe(response);
  };
}

/** The data that ships under /data/, and the built modules for pages of other hosts under /cdn/. */
function foldersPlugin() {
  const use = (/** @type {import('vite').ViteDevServer | import('vite').PreviewServer} */ server) => {
    server.middlewares.use('/data', serveFolder('/data', here('data')));
    server.middlewares.use('/cdn', serveFolder('/cdn', here('dist/cdn')));
  };
  return { name: 'entente-folders', configureServer: use, configurePreviewServer: use };
}

/** Every page of demo/. */
function pages() {
  const files = readdirSync(here('demo'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).map((file) => join(here('demo'), file));
}

export default defineConfig({
  root: here('demo'),
  base: './',
  publicDir: false,
  plugins: [
    { ...copiesForLater(), apply: 'build' }, // while one works, Vite has its own copies
    foldersPlugin(),
    pagePartsPlugin(here('custom-elements.json')),
    sitePlugin(here('demo')),
    galleryPages(),
  ],
  resolve: {
    // What is read while one works is what a reader gets: Lit, too, says nothing on the console.
    conditions: defaultClientConditions.filter((condition) => !condition.startsWith('development')),
    alias: [
      { find: /^entente-elements$/, replacement: here('src/index.ts') },
      { find: /^entente-elements\/define$/, replacement: here('src/define.ts') },
      {
        find: /^entente-elements\/(relations-map|visit-timeline|quote-card)(\.class)?$/,
        replacement: here('src/elements/$1/$1$2.ts'),
      },
      { find: /^entente-elements\/data\//, replacement: here('data/') },
    ],
  },
  server: { port: 5173, fs: { allow: [here('.')] } },
  build: {
    outDir: here('dist-demo'),
    emptyOutDir: true,
    // Every browser that the elements know preloads modules by itself.
    modulePreload: { polyfill: false },
    // The pages import modules only for what they register.
    rolldownOptions: {
      input: pages(),
      treeshake: { moduleSideEffects: true },
      // The search is on every page, and takes along how modules are asked for later: pages without elements load none.
      output: {
        codeSplitting: {
          groups: [
            ...(await groupsByNeed()),
            { name: 'search', test: /demo\/(search|find)\.ts$|preload-helper/, priority: 1 },
          ],
        },
      },
    },
  },
});
