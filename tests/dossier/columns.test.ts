import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { ColumnMap } from '../../src/dossier/columns.js';
import { parseDossier } from '../../src/dossier/parse.js';
import { stateNamed } from '../../src/dossier/state-names.js';
import { parseTable } from '../../src/dossier/table.js';
import type { Dossier, Problem } from '../../src/model/dossier.js';

function read(
  csv: string,
  map?: ColumnMap,
  name = 'a.csv',
): { dossier: Dossier | undefined; problems: readonly Problem[] } {
  const { raw, problems, place } = parseTable(csv, name, map);
  if (!raw) return { dossier: undefined, problems };
  const parsed = parseDossier(raw);
  const placed = parsed.problems.map((problem) => ({ ...problem, path: place(problem.path) }));
  return { dossier: parsed.dossier, problems: [...problems, ...placed] };
}

const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, value, reason }) => `${path}: ${value} ${reason}`);

const MAP = "when=start/end; visitors.name=visitor; from=from_|from_id; to='USA'; purpose=description";
const HEADER = 'id,start,end,visitor,from_id,from_,description';
const ROWS = [
  '2138,1874-12-12,1874-12-23,King Kalakaua,hawaii,Hawaii,"In U.S. November 29; stops included ""Omaha"".\nFirst visit."',
  '2151,1910-08-06,1910-08-06,President Montt,chile,Chile,',
  '3000,1953-06-16,,Prime Minister Paik,korea-south,Korea,Private visit.',
  '3100,1959-09-15,1959-09-27,Chairman Khrushchev,russia,U.S.S.R.,State visit.',
];

describe('A table with columns of its own', () => {
  const { dossier, problems } = read([HEADER, ...ROWS].join('\n'), MAP);
  const visits = dossier?.visits ?? [];

  test('is read by a column map, without a problem', () => {
    assert.deepEqual(problems, []);
    assert.equal(visits.length, 4);
    assert.ok(visits.every(({ to, level }) => to === 'USA' && level === 'unknown'));
  });
  test('keeps the ids of its rows', () => assert.equal(visits[0]?.id, '2138'));
  test('gives an interval of days from two columns, or one day', () =>
    assert.deepEqual(
      visits.map(({ when }) => when.text),
      ['1874-12-12/1874-12-23', '1910-08-06', '1953-06-16', '1959-09-15/1959-09-27'],
    ));
  test('names states in words or by slug, each as it was at the time', () =>
    assert.deepEqual(
      visits.map(({ from }) => from),
      ['hawaii', 'CHL', 'KOR', 'SUN'],
    ));
  test('keeps an actor that is no known state under its name', () => {
    assert.deepEqual(dossier?.actors.get('hawaii'), { id: 'hawaii', kind: 'state', name: 'Hawaii' });
    assert.equal(dossier.actors.size, 1);
  });
  test('keeps words with quotes, line breaks and semicolons whole', () => {
    assert.equal(visits[0]?.purpose, 'In U.S. November 29; stops included "Omaha".\nFirst visit.');
    assert.equal(visits[1]?.purpose, undefined);
  });
  test('is the source of its rows, word for word', () => {
    const [evidence] = visits[1]?.evidence ?? [];
    assert.ok(evidence);
    assert.equal(evidence.exact, '2151, 1910-08-06, 1910-08-06, President Montt, chile, Chile, ');
    assert.equal(dossier?.sources.get(evidence.source)?.title, 'a.csv');
  });
  test('may be told its source and its passages', () => {
    const { dossier: cited, problems: none } = read(
      [HEADER, ...ROWS].join('\n'),
      `${MAP}; evidence.exact=description; source.title='Visits; a list'; source.URL='https://example.org/visits'`,
    );
    assert.deepEqual(none, []);
    const [first, second] = cited?.visits ?? [];
    assert.match(first?.evidence[0]?.exact ?? '', /^In U\.S\. November 29; stops/);
    assert.match(second?.evidence[0]?.exact ?? '', /^2151, /);
    const source = cited?.sources.get(second?.evidence[0]?.source ?? '');
    assert.deepEqual([source?.title, source?.URL], ['Visits; a list', 'https://example.org/visits']);
  });
  test('may have semicolons, tabs, a byte-order mark and capitals', () => {
    const rows = 'Begin;Finish;Who;Country\n2013-10-28;2013-10-31;"Elbegdorj, Ts.";Mongolia\n';
    const map = "when=begin/finish; visitors.name=who; from=country; to='North Korea'";
    for (const csv of [rows, `\ufeff${rows}`, rows.replaceAll(';', '\t'), rows.replaceAll('\n', '\r\n')]) {
      const { dossier: found, problems: none } = read(csv, map);
      assert.deepEqual(none, []);
      const [visit] = found?.visits ?? [];
      assert.deepEqual([visit?.from, visit?.to, visit?.visitors[0]?.name], ['MNG', 'PRK', 'Elbegdorj, Ts.']);
    }
  });
  test('keeps the columns that have our names', () => {
    const { dossier: found, problems: none } = read('from,to,when,Who\nMongolia,PRK,1988,A', 'visitors.name=Who');
    assert.deepEqual(none, []);
    assert.deepEqual([found?.visits[0]?.from, found?.visits[0]?.visitors], ['MNG', [{ name: 'A' }]]);
  });
  test('may have its map as JSON, or as an object', () => {
    const map = { when: 'start/end', 'visitors.name': 'visitor', from: 'from_|from_id', to: "'USA'" };
    for (const written of [map, ` ${JSON.stringify(map)}`]) {
      const { dossier: found, problems: none } = read([HEADER, ...ROWS].join('\n'), written);
      assert.deepEqual(none, []);
      assert.equal(found?.visits.length, 4);
    }
  });
  test('may have columns with a slash, a bar or a quote in their names', () => {
    const { dossier: found, problems: none } = read("Start/End,Who|Whom,King's land,To\n1988,A,Tonga,USA", {
      when: 'Start/End',
      visitors: 'Who|Whom',
      from: "King's land",
    });
    assert.deepEqual(none, []);
    const [visit] = found?.visits ?? [];
    assert.deepEqual([visit?.when.text, visit?.visitors[0]?.name, visit?.from], ['1988', 'A', 'TON']);
  });
  test('may have words with a semicolon or a bar for every row', () => {
    const { dossier: found } = read('from,to,when,Who\nMNG,PRK,1988,A', "visitors.name=Who; purpose='a; b | c'");
    assert.equal(found?.visits[0]?.purpose, 'a; b | c');
  });
  test('may have the two parties of a relation side by side', () => {
    const { dossier: found, problems: none } = read(
      'one,other,from year,to year\nMongolia,"Korea, South",1990,\nMongolia,Manchukuo,1932,1945',
      "parties=one+other; type='diplomatic-relations'; valid=from year/to year",
    );
    assert.deepEqual(none, []);
    assert.deepEqual(
      found?.relations.map(({ parties, valid }) => [...parties, valid?.text]),
      [
        ['MNG', 'KOR', '1990/'],
        ['MNG', 'manchukuo', '1932/1945'],
      ],
    );
  });
});

describe('What is wrong with a column map is named:', () => {
  test('columns that the table lacks', () => {
    const { dossier, problems } = read(`${HEADER}\n${ROWS[1] ?? ''}`, MAP.replace('start/end', 'begin/end'));
    assert.equal(dossier, undefined);
    assert.deepEqual(told(problems), [
      'a.csv line 1: "begin" is named for when, and is no column of this table (id, start, end, visitor, from_id, from_, description)',
      `a.csv line 1: "${HEADER.replaceAll(',', ', ')}" has the columns of no table (visits have from, to, when)`,
    ]);
  });
  test('columns of a table that says by its name what it is', () => {
    const { problems } = read(`${HEADER}\n${ROWS[1] ?? ''}`, "to='USA'; from=from_", 'visits.csv');
    assert.match(told(problems).join('\n'), /^visits\.csv line 1: .* has no column when$/);
  });
  test('a column that is not needed, and the rest is read', () => {
    const { dossier, problems } = read(`${HEADER}\n${ROWS[1] ?? ''}`, MAP.replace('=description', '=notes'));
    assert.equal(dossier?.visits.length, 1);
    assert.match(told(problems).join('\n'), /^a\.csv line 1: "notes" is named for purpose, and is no column/);
  });
  test('a field that is none of ours', () => {
    const { dossier, problems } = read(`${HEADER}\n${ROWS[1] ?? ''}`, `${MAP}; visiters.name=visitor`);
    assert.equal(dossier?.visits.length, 1);
    assert.deepEqual(told(problems), ['a.csv line 1: "visiters.name" is no field of such a table']);
  });
  test('a part without a column', () => {
    const { problems } = read(`${HEADER}\n${ROWS[1] ?? ''}`, `${MAP}; place`);
    assert.deepEqual(told(problems), [
      'a.csv line 1: "place" is not part of a column map (field=column; field=column)',
    ]);
  });
  test('JSON that is none, or of another shape', () => {
    assert.match(told(read(HEADER, '{"when": start}').problems)[0] ?? '', /is a column map that is not JSON: /);
    assert.match(told(read(HEADER, '{"when": 5}').problems)[0] ?? '', /"when" has no column in the column map/);
  });
  test('rows, by their line in the file', () => {
    const { dossier, problems } = read(
      [
        HEADER,
        ...ROWS,
        '5,1988-02-30,,A,chile,Chile,',
        '6,1988-02-03,1988-02-01,A,chile,Chile,',
        '7,1988,,,chile,Chile,',
      ].join('\n'),
      MAP,
    );
    assert.equal(dossier?.visits.length, 5);
    assert.deepEqual(told(problems), [
      'a.csv line 7, when: "1988-02-30" has no day 30: February 1988 has 29 days',
      'a.csv line 8, when: "1988-02-03/1988-02-01" ends before it starts',
      'a.csv line 9, visitors:  is missing',
    ]);
  });
});

describe('A state', () => {
  for (const [id, ...names] of [
    [
      'MNG',
      'MNG',
      'MN',
      'Mongolia',
      'mongolia',
      ' MONGOLIA ',
      'Монгол',
      '몽골',
      '蒙古',
      'モンゴル',
      'Монголия',
      'منغوليا',
    ],
    ['PRK', 'North Korea', 'Korea, North', 'korea-north', 'DPRK', "Democratic People's Republic of Korea"],
    ['KOR', 'South Korea', 'Korea, South', 'korea-south', 'Republic of Korea', 'Korea, Republic of'],
    ['SUN', 'Soviet Union', 'U.S.S.R.', 'USSR'],
    ['DDR', 'German Democratic Republic', 'East Germany'],
    ['DEU', 'Germany', 'Germany, Federal Republic of'],
    ['COD', 'Congo, Democratic Republic of', 'Democratic Republic of the Congo (Zaire)', 'congo-kinshasa'],
    ['COG', 'Congo, Republic of', 'congo-republic'],
    ['CIV', 'Côte d’Ivoire', "Cote d'Ivoire", 'cote-divoire', 'Ivory Coast'],
    ['KNA', 'St. Kitts and Nevis', 'Saint Kitts & Nevis', 'saint-kitts-nevis'],
    ['TUR', 'Turkey', 'Türkiye', 'turkiye'],
    ['THA', 'Siam (Thailand)'],
    ['CUB', 'Cuba (Provisional Government)'],
    ['HKG', 'Hong Kong'],
    ['XKX', 'Kosovo', 'XKX'],
    ['DMA', 'Dominica'],
    ['NER', 'Niger'],
  ] as const) {
    test(`${id} is ${names.join(', ')}`, () => {
      for (const name of names) assert.equal(stateNamed(name), id, name);
    });
  }
  test('is not guessed', () => {
    for (const name of ['Hawaii', 'Korea', 'China, Republic of', 'Somoa', 'QQQ', '', '—', 'constructor']) {
      assert.equal(stateNamed(name), undefined, name);
    }
  });
  test('may be named in a table of our own columns too; there one that is unknown is refused', () => {
    const { dossier, problems } = read(
      'from,to,when,visitors,level,evidence.source,evidence.exact\n' +
        'Mongolia,North Korea,1988,A,state,S,words\nHawaii,USA,1881,B,state,S,words\n',
    );
    assert.deepEqual(
      dossier?.visits.map(({ from, to }) => [from, to]),
      [['MNG', 'PRK']],
    );
    assert.match(told(problems)[0] ?? '', /^a\.csv line 3, from: "Hawaii" is neither an actor/);
  });
});

/** Real tables, beside the repository where there are any; they are no part of it. */
const shared = ['../../../shared/', '../../../../shared/']
  .map((path) => new URL(path, import.meta.url))
  .find(existsSync);

test('3,264 visits to the United States load as they are', { skip: !shared }, () => {
  const csv = readFileSync(new URL('data/us_incoming_visits.csv', shared), 'utf8');
  const { dossier, problems } = read(csv, MAP, 'us_incoming_visits.csv');
  assert.deepEqual(problems, []);
  assert.equal(dossier?.visits.length, 3264);
  assert.ok(dossier.visits.every(({ visitors, to }) => visitors[0]?.name && to === 'USA'));
  assert.deepEqual([...dossier.actors.keys()].sort(), ['hawaii', 'somoa']);
});
