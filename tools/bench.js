// `npm run bench [-- TAG]`: the library's own figures, of all elements or one. Bytes are facts; times are of this machine, so
// read them as ratios of one run.
import { readFileSync } from 'node:fs';
import { measureSizes } from './build/sizes.js';
import { launch, openPage } from '../tests/support/browser.js';
import { serve } from '../tests/support/static-server.js';

const REPETITIONS = 3;
const CASES = [
  { tag: 'quote-card', attributes: 'quote="q0"', sizes: [1, 1000], make: quotes },
  { tag: 'visit-timeline', attributes: 'between="MNG PRK"', sizes: [10, 1000, 10_000, 100_000], make: visits },
  { tag: 'relations-map', attributes: 'extent="world"', sizes: [10, 1000, 10_000], make: relations },
];
const STATES = [
  'MNG',
  'PRK',
  'KOR',
  'CHN',
  'JPN',
  'RUS',
  'USA',
  'VNM',
  'IND',
  'KAZ',
  'DEU',
  'FRA',
  'GBR',
  'BRA',
  'ZAF',
  'EGY',
  'AUS',
  'CAN',
];
const evidence = [{ source: 's', exact: 'words' }];
const head = { dossier: 1, id: 'bench', title: 'Bench', sources: { s: { type: 'webpage', title: 'Source' } } };
const day = (i) =>
  `${1948 + (i % 77)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
const many = (n, one) => Array.from({ length: n }, (_, i) => one(i));

function quotes(n) {
  return {
    ...head,
    quotes: many(n, (i) => ({
      id: `q${i}`,
      text: 'Some words that were said once. '.repeat(6),
      form: 'direct',
      lang: 'en',
      chain: [{ name: 'Somebody', own: true }],
      evidence,
    })),
  };
}
function visits(n) {
  const way = (i) => (i % 2 ? { from: 'MNG', to: 'PRK' } : { from: 'PRK', to: 'MNG' });
  return {
    ...head,
    visits: many(n, (i) => ({
      id: `v${i}`,
      ...way(i),
      when: day(i),
      level: 'state',
      visitors: [{ name: `Person ${i % 400}` }],
      evidence,
    })),
  };
}
function relations(n) {
  const pair = (i) => [
    STATES[i % STATES.length],
    STATES[(i + 1 + (Math.floor(i / STATES.length) % (STATES.length - 1))) % STATES.length],
  ];
  return {
    ...head,
    relations: many(n, (i) => ({
      id: `r${i}`,
      type: 'trade',
      parties: pair(i),
      valid: `${1945 + (i % 60)}/..`,
      evidence,
    })),
  };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Milliseconds from the first byte of script to the element's first figure, and the heap after it, in MB. */
async function measure(browser, { tag, attributes, make }, n) {
  const count = tag === 'quote-card' ? n : 1;
  const elements = Array.from(
    { length: count },
    (_, i) => `<${tag} loading="eager" src="/data.json" ${attributes.replace('q0', `q${i}`)}></${tag}>`,
  );
  const page = `<!doctype html><meta charset="utf-8"><title>bench</title>${elements.join('')}<script type="module">
    const start = performance.now();
    const all = [...document.querySelectorAll('${tag}')];
    let left = all.length;
    for (const element of all) element.addEventListener('entente-load', () => { if (!--left) requestAnimationFrame(() => setTimeout(() => { globalThis.took = performance.now() - start; })); });
    await import('/cdn/${tag}.js');
  </script>`;
  const server = await serve({
    pages: { '/': page, '/data.json': JSON.stringify(make(n)) },
    folders: { '/cdn/': 'dist/cdn', '/data/': 'dist/data' },
  });
  const { page: tab, close } = await openPage(browser, server.url, { height: 700 });
  try {
    await tab.waitForFunction(() => globalThis.took !== undefined, undefined, { timeout: 60_000 });
    const session = await tab.context().newCDPSession(tab);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { took: await tab.evaluate(() => globalThis.took), heap: usedSize / 1e6 };
  } finally {
    await close();
    await server.close();
  }
}

const sizes = await measureSizes(JSON.parse(readFileSync('dist/chunks.json', 'utf8')));
console.table(
  Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, { 'gzip, kB': (bytes / 1000).toFixed(1) }])),
);

const browser = await launch();
const rows = {};
for (const one of CASES.filter(({ tag }) => !process.argv[2] || tag === process.argv[2])) {
  let smallest;
  for (const n of one.sizes) {
    const runs = [];
    for (let i = 0; i < REPETITIONS; i++) runs.push(await measure(browser, one, n));
    const took = median(runs.map((run) => run.took));
    smallest ??= took;
    rows[`${one.tag} × ${n}`] = {
      'first drawing, ms': Math.round(took),
      'to the smallest': (took / smallest).toFixed(1),
      'heap, MB': median(runs.map(({ heap }) => heap)).toFixed(1),
    };
  }
}
console.table(rows);
await browser.close();
