import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import type { Parsed } from '../../src/dossier/parse.js';
import type { Dossier } from '../../src/model/dossier.js';
import { sample } from './sample.js';
import type { Raw, RawDossier } from './sample.js';

function parse(change: (raw: RawDossier) => void = () => undefined): Required<Parsed> {
  const raw = sample();
  change(raw);
  return whole(parseDossier(raw));
}

function whole({ dossier, problems }: Parsed): Required<Parsed> {
  assert.ok(dossier, `nothing was read: ${JSON.stringify(problems)}`);
  return { dossier, problems };
}

/** An item of a list that is not typed. */
function at(list: unknown, index: number): Raw {
  return (list as Raw[])[index]!;
}

/** `visits[0].when: is missing` */
function named({ problems }: Parsed): string[] {
  return problems.map(({ path, reason }) => `${path}: ${reason}`);
}

function ids(dossier: Dossier): Record<string, string[]> {
  const { relations, visits, events, quotes, figures, sets, silences } = dossier;
  const lists = { relations, visits, events, quotes, figures, sets, silences };
  return Object.fromEntries(Object.entries(lists).map(([list, items]) => [list, items.map(({ id }) => id)]));
}

describe('A dossier without faults', () => {
  test('is read without problems', () => assert.deepEqual(parse().problems, []));
  test('has dates that are read, maps, and facts that say their kind', () => {
    const { dossier } = parse();
    assert.equal(dossier.visits[0]?.when.form, 'interval');
    assert.equal(dossier.visits[0].kind, 'visit');
    assert.equal(dossier.sources.get('diplomat')?.id, 'diplomat');
    assert.equal(dossier.sources.get('diplomat')?.accessed?.text, '2026-01-02');
    assert.equal(dossier.quotes[0]?.translations?.get('mn')?.by, 'us');
    assert.equal(dossier.actors.get('six-party')?.kind, 'group');
  });
  test('may leave out all but its format, id and title', () => {
    const { dossier, problems } = whole(parseDossier({ dossier: 1, id: 'x', title: 'X' }));
    assert.deepEqual(problems, []);
    assert.deepEqual([dossier.lang, dossier.visits, dossier.sources.size], ['en', [], 0]);
  });
  test('is not changed by reading', () => {
    const raw = sample();
    parseDossier(raw);
    assert.deepEqual(raw, sample());
  });
  test('keeps fields and relation types that are not in the format', () => {
    const { dossier, problems } = parse((raw) => {
      raw['mood'] = 'fine';
      Object.assign(raw.visits[0]!, { weather: { rain: true } });
    });
    assert.deepEqual(problems, []);
    assert.deepEqual((dossier.visits[0] as Raw | undefined)?.['weather'], { rain: true });
    assert.equal((dossier as unknown as Raw)['mood'], 'fine');
    assert.equal(dossier.relations[1]?.type, 'cordial');
  });
  test('may have dates of CSL-JSON in its sources', () => {
    const dates: readonly [unknown, string | undefined][] = [
      [{ 'date-parts': [[2013]] }, '2013'],
      [{ 'date-parts': [['2013', '10', '2']] }, '2013-10-02'],
      [
        {
          'date-parts': [
            [2013, 10],
            [2013, 11],
          ],
        },
        '2013-10/2013-11',
      ],
      [{ 'date-parts': [[1988]], circa: true }, '1988~'],
      [{ raw: 'spring 1988' }, undefined],
    ];
    for (const [issued, expected] of dates) {
      const { dossier } = parse((raw) => (raw.sources['book']!['issued'] = issued));
      assert.equal(dossier.sources.get('book')?.issued?.text, expected);
    }
  });
});

describe('A fault is named with its path, its value and its reason, and the rest is kept:', () => {
  const faults: readonly [
    what: string,
    change: (raw: RawDossier) => unknown,
    problem: string,
    lost: Record<string, string[]>,
  ][] = [
    [
      'a date that is none, where one is needed',
      (raw) => (raw.visits[0]!['when'] = '2013-10-28/30'),
      'visits[0].when: is not an EDTF date',
      { visits: ['visit-2013'] },
    ],
    [
      'a date that is none, where one may be',
      (raw) => (raw.relations[0]!['valid'] = '1900-02-29'),
      'relations[0].valid: has no day 29: February 1900 has 28 days',
      {},
    ],
    [
      'an actor nobody knows, where one is needed',
      (raw) => (raw.visits[1]!['to'] = 'XXX'),
      'visits[1].to: is neither an actor of this dossier nor a known state',
      { visits: ['visit-1988'] },
    ],
    [
      'a source nobody knows, in the only passage',
      (raw) => (raw.figures[0]!['evidence'] = [{ source: 'gone', exact: 'words' }]),
      'figures[0].evidence[0].source: is not a source of this dossier | figures[0].evidence: has no valid item',
      { figures: ['workers'] },
    ],
    [
      'no evidence',
      (raw) => delete raw.silences[0]!['evidence'],
      'silences[0].evidence: is missing',
      { silences: ['gap'] },
    ],
    [
      'a second fact with the same id',
      (raw) => raw.visits.push({ ...raw.visits[1], id: 'round-1' }, { ...raw.visits[1] }),
      'visits[3].id: is the id of an earlier one | events[0].id: is the id of an earlier one',
      { events: ['round-1'] },
    ],
    [
      'a relation of an actor to itself',
      (raw) => (raw.relations[1]!['parties'] = ['MNG', 'MNG']),
      'relations[1].parties: names the same twice',
      { relations: ['own-word'] },
    ],
    [
      'a visit from an actor to itself',
      (raw) => (raw.visits[1]!['to'] = 'PRK'),
      'visits[1]: goes from an actor to itself',
      { visits: ['visit-1988'] },
    ],
    [
      'words that are nobody’s',
      (raw) => (at(raw.quotes[0]!['chain'], 1)['own'] = false),
      'quotes[0]: needs exactly one link with own: true in its chain',
      { quotes: ['term'], sets: ['tasks'] },
    ],
    [
      'a figure without a number or a trend',
      (raw) => Object.assign(raw.figures[0]!, { min: undefined, max: undefined }),
      'figures[0]: has none of: value, min, max, trend',
      { figures: ['workers'] },
    ],
    [
      'an address that is a script',
      (raw) => (raw.sources['diplomat']!['URL'] = 'javascript:alert(1)'),
      'sources.diplomat.URL: is not an http or https address',
      {},
    ],
    [
      'a word that is not one of several',
      (raw) => (raw.quotes[0]!['form'] = 'loud'),
      'quotes[0].form: is none of: direct, mixed, term, indirect, paraphrase',
      { quotes: ['term'], sets: ['tasks'] },
    ],
    [
      'a number out of its bounds',
      (raw) => (raw.visits[0]!['confidence'] = 6),
      'visits[0].confidence: is not a number from 1 to 5',
      {},
    ],
    [
      'an alternative that is not there',
      (raw) => (raw.visits[0]!['alternatives'] = ['gone']),
      'visits[0].alternatives: is not the id of a fact that could be read',
      {},
    ],
    ['a list that is none', (raw) => (raw.events = 'none' as never), 'events: is not a list', { events: ['round-1'] }],
    [
      'a capital beyond the pole',
      (raw) => ((raw.actors['OLD']!['capital'] as Raw)['coordinates'] = [0, 91]),
      'actors.OLD.capital.coordinates[1]: is not a number from -90 to 90',
      {},
    ],
    [
      'an actor of no kind',
      (raw) => (raw.actors['kim'] = { name: 'Kim' }),
      'actors.kim.kind: is none of: state, organization, group, person | ' +
        'visits[0].met[0].actor: is neither an actor of this dossier nor a known state | ' +
        'visits[0].met[0]: has none of: actor, name',
      {},
    ],
    ['text that is none', (raw) => (raw.visits[0]!['note'] = 5), 'visits[0].note: is not text', {}],
    ['text that is empty', (raw) => (raw.visits[0]!['note'] = ''), 'visits[0].note: is empty', {}],
    [
      'text that is too long',
      (raw) => (raw.visits[0]!['note'] = 'a'.repeat(20_001)),
      'visits[0].note: is longer than 20000 characters',
      {},
    ],
    [
      'a language that is none',
      (raw) => (raw.visits[0]!['purpose'] = { en: 'Trade', 'not a tag': 'x' }),
      'visits[0].purpose["not a tag"]: is not under a language tag',
      {},
    ],
  ];
  for (const [what, change, problem, lost] of faults) {
    test(what, () => {
      const read = parse((raw) => void change(raw));
      const ours = named(read).filter(
        (line) => !line.includes('is not the id of a fact') || problem.includes('fact that'),
      );
      assert.equal(ours.join(' | '), problem);
      const all = ids(parse().dossier);
      const kept = ids(read.dossier);
      for (const [list, expected] of Object.entries(all)) {
        const left = expected.filter((id) => !lost[list]?.includes(id));
        assert.deepEqual(
          [...new Set(kept[list])].filter((id) => expected.includes(id)),
          left,
          list,
        );
      }
    });
  }

  test('ten at once are ten problems', () => {
    const { dossier, problems } = parse((raw) => {
      raw['updated'] = 'yesterday';
      raw['lang'] = 'English!';
      raw.sources['book'] = { type: 'book' };
      raw.actors['MNG']!['names'] = [{ name: 'MPR', form: 'old' }];
      raw.relations[0]!['obligations'] = ['consultation', 'love'];
      raw.relations[1]!['parties'] = ['MNG'];
      at(raw.visits[0]!['met'], 0)['outcome'] = 'waved';
      raw.visits[1]!['visitors'] = [{}];
      raw.events[0]!['parties'] = ['CHN', 'Atlantis'];
      raw.coverage[0]!['extent'] = 'some';
    });
    assert.deepEqual(
      problems.map(({ path, value }) => `${path} ${value}`),
      [
        'sources.book.title ',
        'actors.MNG.names[0].form "old"',
        'lang "English!"',
        'updated "yesterday"',
        'relations[0].obligations[1] "love"',
        'relations[1].parties ["MNG"]',
        'visits[0].met[0].outcome "waved"',
        'visits[1].visitors[0] {}',
        'events[0].parties[1] "Atlantis"',
        'coverage[0].extent "some"',
      ].sort((a, b) => order(problems, a) - order(problems, b)),
    );
    assert.deepEqual(
      dossier.relations.map(({ id }) => id),
      ['relations-1948'],
    );
    assert.deepEqual(dossier.relations[0]?.obligations, ['consultation']);
    assert.deepEqual(dossier.events[0]?.parties, ['CHN']);
    assert.equal(dossier.visits.length, 2);
  });

  test('a fact without an id is called by its place', () => {
    const { dossier, problems } = parse((raw) => delete raw.visits[1]!['id']);
    assert.equal(dossier.visits[1]?.id, 'visits-1');
    assert.deepEqual(problems[0], { path: 'visits[1].id', value: '', reason: 'is missing' });
  });
  test('a level that is none is an unknown level, and the visit stays', () => {
    const read = parse((raw) => (raw.visits[0]!['level'] = 'friendly'));
    assert.equal(read.dossier.visits[0]?.level, 'unknown');
    assert.match(named(read)[0]!, /^visits\[0\]\.level: is none of/);
  });
  test('values are shortened to 80 characters', () => {
    const { problems } = parse((raw) => (raw.visits[0]!['when'] = 'x'.repeat(500)));
    assert.equal(problems[0]?.value.length, 80);
  });
  test('after a thousand problems there are just more', () => {
    const { problems } = parse((raw) => (raw.visits = Array.from({ length: 5000 }, () => ({}))));
    assert.equal(problems.length, 1001);
    assert.equal(problems.at(-1)?.reason, 'and more');
  });
  test('lists have an end', () => {
    const read = parse((raw) => (raw.visits[0]!['tags'] = Array.from({ length: 200_001 }, () => 'x')));
    assert.deepEqual(named(read), ['visits[0].tags: has more than 200000 items']);
  });
});

function order(problems: Parsed['problems'], line: string): number {
  return problems.findIndex(({ path, value }) => `${path} ${value}` === line);
}

describe('What is no dossier', () => {
  const others: readonly unknown[] = [undefined, null, 5, 'text', [], {}, { type: 'FeatureCollection', features: [] }];
  for (const other of [...others, { dossier: 2, id: 'x', title: 'X', visits: [] }]) {
    test(`gives none: ${JSON.stringify(other)}`, () => {
      const { dossier, problems } = parseDossier(other);
      assert.equal(dossier, undefined);
      assert.deepEqual(
        problems.map(({ path, reason }) => [path, reason]),
        [['', 'is not a dossier of format 1']],
      );
    });
  }
  test('but one that forgot to say so is read, and told', () => {
    const { dossier, problems } = whole(parseDossier({ id: 'x', title: 'X', visits: [] }));
    assert.equal(dossier.dossier, 1);
    assert.deepEqual(problems, [{ path: 'dossier', value: '', reason: 'is missing' }]);
  });
});

describe('A hostile dossier', () => {
  test('reaches no prototype', () => {
    const text = JSON.stringify(sample()).replace(
      /^\{/,
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1,',
    );
    const raw = JSON.parse(
      text.replace('"MNG":{', '"__proto__":{"kind":"state","polluted":1},"MNG":{"__proto__":{"polluted":1},'),
    ) as unknown;
    const { dossier, problems } = whole(parseDossier(raw));
    assert.equal(({} as Raw)['polluted'], undefined);
    assert.equal((dossier as unknown as Raw)['polluted'], undefined);
    assert.equal((dossier.actors.get('MNG') as Raw | undefined)?.['polluted'], undefined);
    assert.equal(dossier.actors.has('__proto__'), false);
    assert.equal(Object.getPrototypeOf(dossier), Object.prototype);
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      '__proto__',
      'actors.MNG.__proto__',
      'actors.__proto__',
      'constructor',
      'prototype',
    ]);
  });
  test('has no fields but its own', () => {
    const { dossier } = parse((raw) => {
      raw.visits[0] = Object.create(raw.visits[0]!) as Raw;
    });
    assert.deepEqual(
      dossier.visits.map(({ id }) => id),
      ['visit-1988'],
    );
  });
  test('cannot name an actor as what every object has', () => {
    const read = parse((raw) => (raw.visits[0]!['from'] = 'toString'));
    assert.match(named(read)[0]!, /^visits\[0\]\.from: is neither an actor/);
  });
  for (const URL of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'http:example.org',
    'ftp://example.org',
    'https://a b',
    'https://',
    'https://[',
    'java\nscript:alert(1)',
    'https://a"onclick="x',
  ]) {
    test(`has no address ${JSON.stringify(URL)}`, () => {
      const { dossier, problems } = parse((raw) => (raw.sources['diplomat']!['URL'] = URL));
      assert.equal(dossier.sources.get('diplomat')?.URL, undefined);
      assert.equal(problems[0]?.path, 'sources.diplomat.URL');
    });
  }
  test('has markup as text, letter for letter', () => {
    const markup = '<img src=x onerror=alert(1)>&amp;${"x"}';
    const { dossier, problems } = parse((raw) => (raw.quotes[0]!['text'] = markup));
    assert.deepEqual(problems, []);
    assert.equal(dossier.quotes[0]?.text, markup);
  });
  test('may be as deep as it likes', () => {
    const depth = 50_000;
    const deep = JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    const { dossier, problems } = parse((raw) => {
      raw['extra'] = deep;
      raw.visits[0]!['note'] = deep;
    });
    assert.equal(dossier.visits.length, 2);
    assert.deepEqual(
      problems.map(({ path, value }) => [path, value.length < 81]),
      [['visits[0].note', true]],
    );
  });
  test('may turn in a circle, as an object of the page', () => {
    const { problems } = parse((raw) => (raw.visits[1] = Object.assign({ id: 'x' }, { met: raw.visits })));
    assert.ok(problems.length > 0);
  });
});

test('100,000 visits are read in about the time that JSON.parse takes', () => {
  const [visit] = sample().visits.slice(1);
  const raw = { ...sample(), visits: Array.from({ length: 100_000 }, (_, index) => ({ ...visit, id: `v${index}` })) };
  const text = JSON.stringify(raw);
  const start = performance.now();
  const json = JSON.parse(text) as unknown;
  const between = performance.now();
  const { dossier } = parseDossier(json);
  const took = performance.now() - between;
  assert.equal(dossier?.visits.length, 100_000);
  assert.ok(took < 2000 + 4 * (between - start), `took ${took} ms, JSON.parse ${between - start} ms`);
});
