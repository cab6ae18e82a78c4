// npm run build:demo: the gallery as static files in dist-demo/ or in the folder named, for any folder of any host.
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, setup } from './setup.js';

setup();
const { build } = await import('vite');
const out = resolve(ROOT, process.argv[2] ?? 'dist-demo');
await build({ configFile: join(ROOT, 'vite.config.js'), build: { outDir: out } });

const COPIES = [
  ['data', 'data'],
  [join('dist', 'cdn'), 'cdn'],
  [join('demo', 'tables'), 'tables'],
];
for (const [from, to] of COPIES) {
  if (existsSync(join(ROOT, from))) cpSync(join(ROOT, from), join(out, to), { recursive: true });
}
