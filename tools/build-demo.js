// npm run build:demo: the gallery as static files in dist-demo/, for any folder of any host.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setup } from './setup.js';

setup();
const { build } = await import('vite');
await build({ configFile: join(ROOT, 'vite.config.js') });

const COPIES = [
  ['data', 'data'],
  [join('dist', 'cdn'), 'cdn'],
  [join('demo', 'tables'), 'tables'],
];
for (const [from, to] of COPIES) {
  if (existsSync(join(ROOT, from))) cpSync(join(ROOT, from), join(ROOT, 'dist-demo', to), { recursive: true });
}
