import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { splitRows } from '../../src/dossier/rows.js';
import { parseTable } from '../../src/dossier/table.js';
import type { Dossier, Problem } from '../../src/model/dossier.js';

function read(csv: string, name = 'visits.csv'): { dossier: Dossier | undefined; problems: Problem[] } {
  const { raw, problems, place } = parseTable(csv, name);
  if (!raw) return { dossier: undefined, problems: [...problems] };
  const parsed = parseDossier(raw);
  const placed = parsed.problems.map((problem) => ({ ...problem, path: place(problem.path) }));
  return { dossier: parsed.dossier, problems: [...problems, ...placed] };
}

function cells(csv: string): (readonly string[])[] {
  return splitRows(csv).rows.map((row) => row.cells);
}

const HEADER = 'id,from,to,when,visitors.name,level,evidence.source,evidence.exact';

describe('The rows of a table', () => {
  const tables: readonly [what: string, csv: string, expected: string[][]][] = [
    [
      'stand between commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'or semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'or tabs',
      'a\tb\n1;5\t2,5',
      [
        ['a', 'b'],
        ['1;5', '2,5'],
      ],
    ],
    [
      'and end as on any system',
      'a,b\r\n1,2\r3,4\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'may be quoted',
      '"a","b"\n"1, and 2","say ""no"""',
      [
        ['a', 'b'],
        ['1, and 2', 'say "no"'],
      ],
    ],
    [
      'may break a line inside quotes',
      'a,b\n"1\r\n2",3',
      [
        ['a', 'b'],
        ['1\r\n2', '3'],
      ],
    ],
    [
      'may have an empty quoted cell',
      'a,b\n"",2',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    [
      'may have quotes inside words',
      'a,b\n5" gun,2',
      [
        ['a', 'b'],
        ['5" gun', '2'],
      ],
    ],
    [
      'may begin with a byte-order mark',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'are left out when empty',
      'a,b\n\n,\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'are delimited as their header is, outside its quotes',
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['may be none', '', []],
  ];
  for (const [what, csv, expected] of tables) test(what, () => assert.deepEqual(cells(csv), expected));

  test('know the line on which they start', () => {
    const { rows } = splitRows('a,b\n"1\n\n2",3\n\n4,5');
    assert.deepEqual(
      rows.map(({ line }) => line),
      [1, 2, 6],
    );
  });
  test('tell where a quote is opened and never closed', () => {
    assert.equal(splitRows('a,b\n1,2\n"3,4\n5,6').unclosed, 3);
  });
});

describe('A table of visits', () => {
  test('is read as a dossier', () => {
    const { dossier, problems } = read(
      `${HEADER}\nv1,MNG,PRK,2013-10-28/2013-10-31,Elbegdorj; Bold,state,The Diplomat,went to Pyongyang; and back\n`,
    );
    assert.deepEqual(problems, []);
    const [visit] = dossier?.visits ?? [];
    assert.equal(visit?.id, 'v1');
    assert.deepEqual(visit.visitors, [{ name: 'Elbegdorj' }, { name: 'Bold' }]);
    assert.equal(visit.evidence[0]?.exact, 'went to Pyongyang; and back');
    assert.equal(dossier?.sources.get(visit.evidence[0].source)?.title, 'The Diplomat');
  });

  test('may describe its sources', () => {
    const { dossier, problems } = read(
      'from;to;when;evidence.exact;source.title;source.URL;source.issued\n' +
        'MNG;PRK;1988;words;To Pyongyang;https://example.org/a;2013-10-28\n' +
        'PRK;MNG;1989;other words;To Pyongyang;https://example.org/a;2013-10-28\n',
    );
    // Visitors and level have no columns: the reader says so, and the visits stay.
    assert.deepEqual([...new Set(problems.map(({ reason }) => reason))], ['is missing']);
    assert.equal(dossier?.visits.length, 2);
    assert.equal(dossier.sources.size, 1);
    const source = dossier.sources.get(dossier.visits[1]!.evidence[0]!.source);
    assert.deepEqual(
      [source?.title, source?.URL, source?.issued?.text],
      ['To Pyongyang', 'https://example.org/a', '2013-10-28'],
    );
  });

  test('has columns with one prefix side by side', () => {
    const { dossier, problems } = read(
      `${HEADER},visitors.as,met.name,met.outcome,evidence.stance,tags\n` +
        'v1,MNG,PRK,1988,A;B,state,S1;S2,first;second,chair;,C,did-not-meet,supports;contradicts,x; y\n',
    );
    assert.deepEqual(problems, []);
    const [visit] = dossier?.visits ?? [];
    assert.deepEqual(visit?.visitors, [{ name: 'A', as: 'chair' }, { name: 'B' }]);
    assert.deepEqual(visit.met, [{ name: 'C', outcome: 'did-not-meet' }]);
    assert.deepEqual(visit.evidence, [
      { source: 'S1', exact: 'first', stance: 'supports' },
      { source: 'S2', exact: 'second', stance: 'contradicts' },
    ]);
    assert.deepEqual(visit.tags, ['x', 'y']);
  });

  test('may have words in several languages, and capitals anywhere', () => {
    const { dossier, problems } = read(
      'ID,From,TO,When,Visitors,Level,Evidence.Source,Evidence.Exact,Purpose,purpose.mn\n' +
        'v1,MNG,PRK,1988,A,state,S,words,Trade,Худалдаа\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(dossier?.visits[0]?.purpose, { en: 'Trade', mn: 'Худалдаа' });
  });

  test('names the line and the column of a fault', () => {
    const { dossier, problems } = read(
      `${HEADER}\nv1,MNG,PRK,1988,"A\nB",state,S,words\n\nv2,MNG,PRK,28.10.2013,A,state,S,words\n`,
    );
    assert.equal(dossier?.visits.length, 1);
    assert.deepEqual(problems, [
      { path: 'visits.csv line 5, when', value: '"28.10.2013"', reason: 'is not an EDTF date' },
    ]);
  });

  test('names the columns that it lacks', () => {
    const { dossier, problems } = read('from,when,visitors.name\nMNG,1988,A');
    assert.equal(dossier, undefined);
    assert.deepEqual(
      problems.map(({ path, reason }) => `${path}: ${reason}`),
      ['to', 'evidence.exact', 'evidence.source (or source.title)'].map(
        (column) => `visits.csv line 1: has no column ${column}`,
      ),
    );
  });

  test('tells which row has more cells than the first', () => {
    const { problems } = read(`${HEADER}\nv1,MNG,PRK,1988,A,state,S,words, and more\n`);
    assert.deepEqual(
      problems.map(({ path, reason }) => `${path} ${reason}`),
      ['visits.csv line 2 has 9 cells, and the first line has 8'],
    );
  });

  test('calls a row without an id by its line', () => {
    const { dossier } = read(`${HEADER}\n\n,MNG,PRK,1988,A,state,S,words\n`);
    assert.equal(dossier?.visits[0]?.id, 'visits-3');
  });

  test('reaches no prototype by the names of its columns', () => {
    read(
      `${HEADER},__proto__.polluted,purpose.__proto__,constructor.prototype.polluted,purpose.toString.polluted\n` +
        'v1,MNG,PRK,1988,A,state,S,words,1,1,1,1\n',
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal((Object.prototype.toString as unknown as Record<string, unknown>)['polluted'], undefined);
  });
});

describe('Which table it is', () => {
  const named: readonly [name: string, csv: string, list: keyof Dossier][] = [
    ['relations.csv', 'type,parties,evidence.source,evidence.exact\ntrade,MNG;PRK,S,words', 'relations'],
    ['a.csv', 'type,parties,evidence.source,evidence.exact\ntrade,MNG;PRK,S,words', 'relations'],
    ['a.csv', 'from,to,when,evidence.source,evidence.exact\nMNG,PRK,1988,S,words', 'visits'],
    ['a.csv', 'text,form,chain.name,evidence.source,evidence.exact\n"No; never",direct,Somebody,S,words', 'quotes'],
    ['figures 2024.csv', 'measure,stat,value,evidence.source,evidence.exact\nWorkers,count,5,S,words', 'figures'],
    ['my-events.tsv', 'type\ttitle\twhen\tevidence.source\tevidence.exact\ntreaty\tA treaty\t1961\tS\twords', 'events'],
  ];
  for (const [name, csv, list] of named) {
    test(`${name} with the columns ${csv.split('\n')[0]} has ${list}`, () => {
      const { dossier, problems } = read(csv, name);
      assert.deepEqual(
        problems.filter(({ reason }) => reason !== 'is missing'),
        [],
      );
      assert.equal((dossier?.[list] as unknown[] | undefined)?.length, 1);
    });
  }
  test('nobody can tell from other columns', () => {
    const { dossier, problems } = read('name,age\nA,5', 'people.csv');
    assert.equal(dossier, undefined);
    assert.match(problems[0]?.reason ?? '', /columns of no table/);
  });
  test('nobody can tell from nothing', () => assert.equal(read('', 'a.csv').dossier, undefined));
});

test('A passage with a semicolon stays whole beside one source, and numbers and truths are read as such', () => {
  const { dossier, problems } = read(
    'text,form,chain.name,chain.own,confidence,evidence.source,evidence.exact\n"a; b",direct,A;B,no;yes,3,S,"a; b"',
    'quotes.csv',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(dossier?.quotes[0]?.chain, [
    { name: 'A', own: false },
    { name: 'B', own: true },
  ]);
  assert.deepEqual([dossier.quotes[0].text, dossier.quotes[0].confidence], ['a; b', 3]);
});
