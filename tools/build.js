// `npm run build`: writes dist/ and custom-elements.json.
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { buildCdn } from './build/cdn.js';
import { buildManifest } from './build/manifest.js';
import { buildWordPress } from './build/wordpress.js';
import { measureSizes, writeSizeTable } from './build/sizes.js';
import { writeApiTables } from './build/api-tables.js';
import { writeDataForEditors } from './build/data-for-editors.js';
import { writeTypesForHosts } from './build/types-for-hosts.js';

await rm('dist', { recursive: true, force: true });

// dist/data: what ships, without the blanks that are there for people who read the diff.
await mkdir('dist/data', { recursive: true });
for (const name of await readdir('data')) {
  if (name.endsWith('.json'))
    await writeFile(`dist/data/${name}`, JSON.stringify(JSON.parse(await readFile(`data/${name}`, 'utf8'))));
  else await cp(`data/${name}`, `dist/data/${name}`, { recursive: true });
}

// dist/npm: unbundled modules and their types; lit, d3-geo and topojson-client stay imports.
const typed = promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
const [chunks] = await Promise.all([buildCdn(), typed]);
await writeFile('dist/chunks.json', JSON.stringify(chunks));

const manifest = await buildManifest();
await writeTypesForHosts(manifest);
await writeDataForEditors(manifest);
await writeApiTables(manifest);
await writeSizeTable(await measureSizes(chunks));
await buildWordPress(manifest, chunks);
console.log('built dist/ and custom-elements.json');
