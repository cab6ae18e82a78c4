// `node tools/bench-fold.js`: the milliseconds in which a map of 250 states decides which of its relations have lines. Times
// are of this machine; 10,000 relations are meant to take less than 30 ms on any.
import './ts-loader.js';

const { foldRelations } = await import('../src/layout/map/bundles.ts');
const { worldAt } = await import('../src/model/at-date.ts');
const { parseEdtf } = await import('../src/model/parse-edtf.ts');

const STATES = 250;
const REPETITIONS = 50;
const TYPES = ['diplomatic-relations', 'trade', 'aid', 'alliance', 'war', 'strained', 'labour', 'recognition'];

const relations = (count) =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'relation',
    id: `r${i}`,
    type: TYPES[i % TYPES.length],
    parties: [`S${(i * 7) % STATES}`, `S${(((i * 7) % STATES) + 1 + ((i * 31) % (STATES - 1))) % STATES}`],
    valid: parseEdtf(`${1900 + (i % 120)}/..`),
    evidence: [],
  }));

/** The processor's own time, which other work on this machine does not lengthen much: of the first run, and the median. */
function measure(run) {
  const times = Array.from({ length: REPETITIONS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { first: times[0], usual: times.slice(5).sort((a, b) => a - b)[Math.floor((REPETITIONS - 5) / 2)] };
}

const rows = {};
for (const count of [100, 1000, 10_000]) {
  const dossier = { relations: relations(count), actors: new Map() };
  const at = parseEdtf('2025-01-01');
  const { standing } = worldAt(dossier, { at });
  const fold = measure(() => foldRelations({ standing }));
  const world = measure(() => worldAt(dossier, { at }));
  rows[`${count} relations`] = {
    'fold, first run, ms': fold.first.toFixed(1),
    'fold, ms': fold.usual.toFixed(1),
    'what holds at a date, ms': world.usual.toFixed(1),
  };
}
console.table(rows);
