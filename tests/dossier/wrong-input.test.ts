/** What people get wrong, in a dossier and in a table of it: each fault is named, and the rest is drawn. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { loadDossier, type Loaded } from '../../src/dossier/load.js';
import { toCsv } from '../../src/export/csv.js';

const realFetch = globalThis.fetch;
let count = 0;

/** Loads a file as a page does, from its bytes. */
function load(bytes: Uint8Array | string, name: string, columns?: string): Promise<Loaded> {
  globalThis.fetch = () => Promise.resolve(new Response(bytes as BodyInit));
  return loadDossier(`https://example.org/${count++}/${name}`, new AbortController().signal, { columns });
}
afterEach(() => {
  globalThis.fetch = realFetch;
});

const told = ({ problems }: Loaded): string[] => problems.map(({ path, reason }) => `${path}: ${reason}`);

type Fields = Readonly<Record<'id' | 'from' | 'to' | 'when' | 'visitor', string>>;
const GOOD: Fields = { id: 'good', from: 'MNG', to: 'PRK', when: '1988', visitor: 'A' };

function asJson(visits: readonly Fields[]): string {
  const evidence = [{ source: 's', exact: 'words' }];
  const listed = visits.map(({ visitor: name, ...fields }) => ({
    ...fields,
    visitors: [{ name }],
    level: 'state',
    evidence,
  }));
  return JSON.stringify({
    dossier: 1,
    id: 'd',
    title: 'D',
    sources: { s: { type: 'book', title: 'S' } },
    visits: listed,
  });
}

const HEADER = ['id', 'from', 'to', 'when', 'visitors.name', 'level', 'evidence.source', 'evidence.exact'];

function asTable(visits: readonly Fields[]): string {
  const rows = visits.map(({ id, from, to, when, visitor }) => [id, from, to, when, visitor, 'state', 's', 'words']);
  return toCsv([HEADER, ...rows]);
}

describe('A visit that is wrong is named, and the next one is drawn:', () => {
  const cases: readonly [what: string, fields: Partial<Fields>, field: string, problem: string][] = [
    ['it ends before it starts', { when: '2013-10-31/2013-10-28' }, 'when', 'ends before it starts'],
    ...(
      [
        ['30 February', '2012-02-30', 'has no day 30: February 2012 has 29 days'],
        ['31 November', '2012-11-31', 'has no day 31: November 2012 has 30 days'],
        ['29 February of a common year', '1900-02-29', 'has no day 29: February 1900 has 28 days'],
        ['month 13', '2012-13', 'has no month 13'],
        ['month 0', '2012-00-01', 'has no month 00'],
        ['day 0', '2012-01-00', 'has no day 00: January 2012 has 31 days'],
        ['the year 0', '0000', 'is in a year 0, which is not used'],
        ['a year before Christ', '-0500', 'is a year before 1 or after 9999, which is not used'],
        ['a season', '2012-21', 'is a season or another part of a year, which is not used'],
        ['a time of day', '2012-01-01T10:00:00Z', 'has a time of day, which is not used'],
        ['a date as Germans write it', '28.10.2013', 'is not an EDTF date'],
        ['a date as Americans write it', '10/28/2013', 'is not an EDTF date'],
      ] as const
    ).map(([what, when, reason]): (typeof cases)[number] => [`it is on ${what}`, { when }, 'when', reason]),
    ['it goes nowhere', { to: 'MNG' }, '', 'goes from an actor to itself'],
    [
      'nobody knows where it came from',
      { from: 'XXX' },
      'from',
      'is neither an actor of this dossier nor a known state',
    ],
  ];
  for (const [what, fields, field, problem] of cases) {
    const visits = [{ ...GOOD, id: 'bad', ...fields }, GOOD];
    test(`${what}, in a dossier`, async () => {
      const loaded = await load(asJson(visits), 'a.json');
      assert.deepEqual(told(loaded), [`visits[0]${field && `.${field}`}: ${problem}`]);
      assert.deepEqual(
        loaded.dossier?.visits.map(({ id }) => id),
        ['good'],
      );
    });
    test(`${what}, in a table`, async () => {
      const loaded = await load(asTable(visits), 'visits.csv');
      assert.deepEqual(told(loaded), [`visits.csv line 2${field && `, ${field}`}: ${problem}`]);
      assert.deepEqual(
        loaded.dossier?.visits.map(({ id }) => id),
        ['good'],
      );
    });
  }

  test('a visitor has no name, in a dossier; the visit stays', async () => {
    const loaded = await load(asJson([{ ...GOOD, visitor: '' }]), 'a.json');
    assert.deepEqual(told(loaded), [
      'visits[0].visitors[0].name: is empty',
      'visits[0].visitors[0]: has none of: actor, name',
    ]);
    assert.deepEqual(loaded.dossier?.visits[0]?.visitors, []);
  });
  test('a visitor has no name, in a table; the visit stays', async () => {
    const loaded = await load(asTable([{ ...GOOD, visitor: '' }]), 'visits.csv');
    assert.deepEqual(told(loaded), ['visits.csv line 2, visitors: is missing']);
    assert.deepEqual(loaded.dossier?.visits[0]?.visitors, []);
  });
});

describe('A table is read whatever program wrote it:', () => {
  /** What no reading may change: a quote, a line break, a semicolon, a comma, letters beyond ASCII. */
  const words = 'He said «no»; "never",\nand left. José';
  const rows = [HEADER, ['v1', 'MNG', 'PRK', '1988', 'Müller, José', 'state', 's', words]];
  const quoted = (delimiter: string, end: string): string =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(end);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  /** No letter of these is another in Latin-1, for which Node 20 takes Windows-1252. */
  const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);

  for (const [what, bytes, problems] of [
    ['commas', utf8(quoted(',', '\n')), 0],
    ['semicolons', utf8(quoted(';', '\n')), 0],
    ['tabs', utf8(quoted('\t', '\n')), 0],
    ['line breaks of Windows', utf8(quoted(',', '\r\n')), 0],
    ['line breaks of old Macs', utf8(quoted(',', '\r')), 0],
    ['a byte-order mark', utf8(`\ufeff${quoted(';', '\r\n')}`), 0],
    ['UTF-16', utf16(quoted('\t', '\r\n')), 0],
    ['Windows-1252', windows(quoted(';', '\r\n')), 1],
  ] as const) {
    test(what, async () => {
      const loaded = await load(bytes, 'visits.csv');
      assert.equal(loaded.problems.length, problems, told(loaded).join());
      const [visit] = loaded.dossier?.visits ?? [];
      assert.equal(visit?.evidence[0]?.exact, words);
      assert.equal(visit.visitors[0]?.name, 'Müller, José');
    });
  }

  test('columns that are missing are named, all of them', async () => {
    const loaded = await load('id,level,visitors.name\nv1,state,A\n', 'visits.csv');
    assert.equal(loaded.dossier, undefined);
    assert.deepEqual(
      told(loaded),
      ['from', 'to', 'when', 'evidence.exact', 'evidence.source (or source.title)'].map(
        (column) => `visits.csv line 1: has no column ${column}`,
      ),
    );
  });
  test('columns that are missing for a column map are named', async () => {
    const loaded = await load('begin,who,land\n1988,A,Mongolia\n', 'list.csv', "when=start; from=land; to='USA'");
    assert.match(told(loaded)[0] ?? '', /^list\.csv line 1: is named for when, and is no column of this table/);
  });
});

describe('A number that JSON gives as another one is named, and not shown:', () => {
  const figure = (field: string): string =>
    `{"dossier": 1, "id": "d", "title": "D", "sources": {"s": {"type": "book", "title": "S"}}, "figures": [{"id": "f",
      "measure": "Tugrik", "stat": "amount", ${field}, "evidence": [{"source": "s", "exact": "words"}]}]}`;
  const bounds = 'is not a number from -9000000000000000 to 9000000000000000';
  const none = 'figures[0]: has none of: value, min, max, trend';
  const cases: readonly [field: string, told: readonly string[], shown?: number | undefined][] = [
    ['"value": 9007199254740993', [`figures[0].value: ${bounds}`, none]],
    ['"min": 9007199254740992', [`figures[0].min: ${bounds}`, none]],
    ['"max": -9007199254740993', [`figures[0].max: ${bounds}`, none]],
    ['"value": 9000000000000001', [`figures[0].value: ${bounds}`, none]],
    ['"value": 1e400', [`figures[0].value: ${bounds}`, none]],
    ['"value": "many"', ['figures[0].value: is not a number', none]],
    ['"value": 9000000000000000', [], 9000000000000000],
    ['"value": 9007199254740993, "trend": "up"', [`figures[0].value: ${bounds}`], undefined],
  ];
  for (const [field, expected, shown] of cases)
    test(field, async () => {
      const loaded = await load(figure(field), 'd.json');
      assert.deepEqual(told(loaded), expected);
      assert.equal(loaded.dossier?.figures[0]?.value, shown);
    });
});
