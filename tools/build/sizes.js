// The size table: gzip bytes over the wire of everything an element needs but its data.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { writeGenerated } from './generated.js';

/** What we mean to reach, in bytes, gzip. The README shows how far we are. */
export const GOALS = {
  'quote-card': 14_000,
  'visit-timeline': 22_000,
  'relations-map': 34_000,
  'all three': 46_000,
  'entente.js': 1_500,
  'embed-parent.js': 1_000,
  'northeast-asia.json': 14_000,
};

/** What a test holds meanwhile: steps that go down; DECISIONS.md says when one went up, and for what. */
export const HELD = {
  'quote-card': 32_045,
  'visit-timeline': 38_360,
  'relations-map': 52_830,
  'all three': 71_260,
  'entente.js': 1_500,
  'embed-parent.js': 1_000,
  'northeast-asia.json': 14_000,
};

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Every file that loading these entries fetches at once: static imports followed, dynamic ones not. */
export function filesOf(chunks, entries) {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    imports.get(name).forEach(visit);
  };
  for (const entry of entries) visit(`${entry}.js`);
  return [...seen];
}

export async function measureSizes(chunks) {
  const tags = ['quote-card', 'visit-timeline', 'relations-map'];
  const sum = (entries) => filesOf(chunks, entries).reduce((total, name) => total + gzipped(`dist/cdn/${name}`), 0);
  return {
    ...Object.fromEntries(tags.map((tag) => [tag, sum([tag])])),
    'all three': sum(tags),
    'entente.js': gzipped('dist/cdn/entente.js'),
    'embed-parent.js': gzipped('dist/cdn/embed-parent.js'),
    'northeast-asia.json': gzipped('dist/data/northeast-asia.json'),
    'world.json': gzipped('dist/data/world.json'),
  };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Writes the table into the README, between its marks. */
export async function writeSizeTable(sizes) {
  const rows = Object.entries(sizes).map(
    ([name, bytes]) =>
      `| \`${name}\` | ${kB(bytes)} | ${HELD[name] ? kB(HELD[name]) : '–'} | ${GOALS[name] ? kB(GOALS[name]) : '–'} |`,
  );
  await writeGenerated(
    'README.md',
    'sizes',
    ['| what a page fetches | gzip | held at | goal |', '|---|---|---|---|', ...rows].join('\n'),
  );
}
