// The size table: gzip bytes over the wire of everything an element needs but its data.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { writeGenerated } from './generated.js';

/** Budgets in bytes, gzip. A test holds them; the README shows them. */
export const BUDGETS = {
  'quote-card': 14_000,
  'visit-timeline': 22_000,
  'relations-map': 34_000,
  'all three': 46_000,
  'entente.js': 1_500,
  'northeast-asia.json': 14_000,
};

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Every file that loading these entries fetches at once: static imports followed, dynamic ones not. */
export function filesOf(metafile, entries) {
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) if (kind === 'import-statement') visit(next);
  };
  for (const entry of entries) visit(`dist/cdn/${entry}.js`);
  return [...seen];
}

export async function measureSizes(metafile) {
  const tags = ['quote-card', 'visit-timeline', 'relations-map'];
  const sum = (entries) => filesOf(metafile, entries).reduce((total, path) => total + gzipped(path), 0);
  return {
    ...Object.fromEntries(tags.map((tag) => [tag, sum([tag])])),
    'all three': sum(tags),
    'entente.js': sum(['entente']),
    'northeast-asia.json': gzipped('dist/data/northeast-asia.json'),
    'world.json': gzipped('dist/data/world.json'),
  };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Writes the table into the README, between its marks. */
export async function writeSizeTable(sizes) {
  const rows = Object.entries(sizes).map(
    ([name, bytes]) => `| \`${name}\` | ${kB(bytes)} | ${BUDGETS[name] ? kB(BUDGETS[name]) : '–'} |`,
  );
  await writeGenerated(
    'README.md',
    'sizes',
    ['| what a page fetches | gzip | budget |', '|---|---|---|', ...rows].join('\n'),
  );
}
