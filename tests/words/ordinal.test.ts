import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import type { Dossier } from '../../src/model/dossier.js';
import { nthVisit, nthVisitSentence, type Nth } from '../../src/words/ordinal.js';
import { inLanguage, TAGS } from './languages.js';

const english = await inLanguage('en');
const evidence = [{ source: 's', exact: 'words' }];

interface RawVisit {
  readonly when: string;
  readonly as?: string | null;
  readonly from?: string;
  readonly level?: string;
  readonly [field: string]: unknown;
}

/** Visits from Mongolia to North Korea by its president, where nothing else is said; ids are their dates. */
function dossierOf(visits: readonly RawVisit[], coverage: readonly object[] = []): Dossier {
  const { dossier, problems } = parseDossier({
    dossier: 1,
    id: 'd',
    title: 'D',
    sources: { s: { type: 'book', title: 'S' } },
    actors: {
      president: {
        kind: 'person',
        name: 'P',
        roles: [{ id: 'president', title: 'President', of: 'MNG', kind: 'head-of-state', valid: '1990/2000' }],
      },
      premier: {
        kind: 'person',
        name: 'Q',
        roles: [{ id: 'premier', title: 'Prime Minister', of: 'MNG', kind: 'head-of-government' }],
      },
      envoy: { kind: 'person', name: 'E', roles: [{ id: 'envoy', title: 'Envoy', of: 'MNG', kind: 'official' }] },
      guest: { kind: 'person', name: 'G', roles: [{ id: 'guest', title: 'King', of: 'BTN', kind: 'head-of-state' }] },
    },
    visits: visits.map(({ when, as = 'president', ...more }) => ({
      id: when,
      from: 'MNG',
      to: 'PRK',
      level: 'unknown',
      when,
      visitors: [as === null ? { name: 'Somebody' } : { actor: as, as }],
      evidence,
      ...more,
    })),
    coverage: coverage.map((entry) => ({ of: 'visits', ...entry })),
  });
  assert.deepEqual(problems, []);
  assert.ok(dossier);
  return dossier;
}

const complete = { period: '1948-10-15/2024', extent: 'complete' };

/** What is said of the last visit. */
function last(visits: readonly RawVisit[], coverage?: readonly object[]): { nth: Nth | undefined; said: string } {
  const dossier = dossierOf(visits, coverage);
  const visit = dossier.visits.at(-1);
  assert.ok(visit);
  return { nth: nthVisit(dossier, visit), said: nthVisitSentence(dossier, visit, english) };
}

describe('a visit among its like', () => {
  const cases: readonly [what: string, visits: readonly RawVisit[], coverage: readonly object[], said: string][] = [
    [
      'is the first recorded, where nobody says how far the search went',
      [{ when: '1990' }],
      [],
      'Mongolia to North Korea: first recorded visit by a head of state',
    ],
    [
      'is the first recorded, where the search was partial',
      [{ when: '1990' }],
      [{ ...complete, extent: 'partial' }],
      'Mongolia to North Korea: first recorded visit by a head of state',
    ],
    [
      'is the first, where all of the time was searched',
      [{ when: '1990' }],
      [{ period: '../2024', extent: 'complete' }],
      'Mongolia to North Korea: first visit by a head of state',
    ],
    [
      'is counted from where a complete search begins',
      [{ when: '1947' }, { when: '1988' }, { when: '2013-10-28/2013-10-31' }],
      [complete],
      'Mongolia to North Korea: 2nd visit by a head of state, counted from 15 October 1948, the first since 1988',
    ],
    [
      'is the n-th recorded, after another',
      [{ when: '1956' }, { when: '1988~' }, { when: '2013' }],
      [],
      'Mongolia to North Korea: 3rd recorded visit by a head of state, the previous one: about 1988',
    ],
    [
      'is found whatever the order of the file',
      [{ when: '1988' }, { when: '2020' }, { when: '1956' }, { when: '2013' }],
      [],
      'Mongolia to North Korea: 3rd recorded visit by a head of state, the previous one: 1988',
    ],
    [
      'is not counted with those of other offices',
      [{ when: '1956', as: 'premier' }, { when: '1988', as: 'envoy' }, { when: '2013' }],
      [],
      'Mongolia to North Korea: first recorded visit by a head of state',
    ],
    [
      'is not counted with those of other directions',
      [{ when: '1956', from: 'PRK', to: 'MNG' }, { when: '1957', to: 'CHN' }, { when: '2013' }],
      [],
      'Mongolia to North Korea: first recorded visit by a head of state',
    ],
    [
      'of a level is counted among those of its level',
      [
        { when: '1956', level: 'working' },
        { when: '1988', level: 'state' },
        { when: '2013', level: 'state' },
      ],
      [],
      'Mongolia to North Korea: 2nd recorded state visit by a head of state, the previous one: 1988',
    ],
    [
      'of no stated level is counted among all',
      [{ when: '1956', level: 'working' }, { when: '1988', level: 'state' }, { when: '2013' }],
      [],
      'Mongolia to North Korea: 3rd recorded visit by a head of state, the previous one: 1988',
    ],
    [
      'takes the highest office among its visitors',
      [
        {
          when: '2013',
          visitors: [
            { actor: 'envoy', as: 'envoy' },
            { actor: 'premier', as: 'premier' },
          ],
        },
      ],
      [],
      'Mongolia to North Korea: first recorded visit by a head of government',
    ],
    [
      'takes the office that somebody held on that day, where the visit names none',
      [{ when: '1995-05', visitors: [{ actor: 'president' }] }],
      [],
      'Mongolia to North Korea: first recorded visit by a head of state',
    ],
    [
      'told twice is one visit',
      [{ when: '1986-11-11' }, { when: '1986-11-20', alternatives: ['1986-11-11'] }, { when: '2013' }],
      [],
      'Mongolia to North Korea: 2nd recorded visit by a head of state, the previous one: 11 November 1986',
    ],
    [
      'that is deprecated or contradicted is not counted',
      [{ when: '1956', rank: 'deprecated' }, { when: '1957', status: 'contradicted' }, { when: '2013' }],
      [],
      'Mongolia to North Korea: first recorded visit by a head of state',
    ],
    [
      'is the 11th, and not the 11st',
      Array.from({ length: 11 }, (_, index) => ({ when: String(1980 + index) })),
      [{ period: '../2024', extent: 'complete' }],
      'Mongolia to North Korea: 11th visit by a head of state, the first since 1989',
    ],
  ];
  for (const [what, visits, coverage, said] of cases) {
    it(what, () => assert.equal(last(visits, coverage).said, said));
  }
  it('knows its number, the one before, and how far that is sure', () => {
    const { nth } = last([{ when: '1988' }, { when: '2013' }], [complete]);
    assert.deepEqual(
      [nth?.n, nth?.previous?.id, nth?.office, nth?.level, nth?.extent, nth?.from?.year],
      [2, '1988', 'head-of-state', undefined, 'complete', 1948],
    );
  });
});

describe('nothing is said of a visit', () => {
  const cases: readonly [what: string, visits: readonly RawVisit[], coverage?: readonly object[]][] = [
    ['by somebody whose office is not known', [{ when: '2013', as: null }]],
    ['by an official', [{ when: '2013', as: 'envoy' }]],
    ['by the head of another state', [{ when: '2013', as: 'guest' }]],
    [
      'by somebody in words that are no office of the dossier',
      [{ when: '2013', visitors: [{ name: 'P', as: 'President' }] }],
    ],
    ['before the office began', [{ when: '1980', visitors: [{ actor: 'president' }] }]],
    ['after one by somebody whose office is not known', [{ when: '1988', as: null }, { when: '2013' }]],
    ['after one without visitors', [{ when: '1988', visitors: [] }, { when: '2013' }]],
    ['of a level, after one of no stated level', [{ when: '1988' }, { when: '2013', level: 'state' }]],
    ['in transit', [{ when: '2013', level: 'transit' }]],
    ['that may have been before another', [{ when: '2013-10' }, { when: '2013' }]],
    ['that is contradicted', [{ when: '2013', status: 'contradicted' }]],
    ['where earlier years were not searched', [{ when: '2013' }], [{ period: '1948/1990', extent: 'not-researched' }]],
    ['where one may be from before the search', [{ when: '1948' }, { when: '2013' }], [complete]],
  ];
  for (const [what, visits, coverage] of cases) {
    it(what, () => assert.deepEqual(last(visits, coverage), { nth: undefined, said: '' }));
  }
});

describe('what was searched elsewhere', () => {
  const visits = [{ when: '1988' }, { when: '2013' }];
  for (const [what, entry] of [
    ['is of other actors', { ...complete, actors: ['MNG', 'CHN'] }],
    ['is of other facts', { ...complete, of: 'relations' }],
    ['ends before the visit', { ...complete, period: '1948/2000' }],
    ['begins after it', { ...complete, period: '2014/2024' }],
  ] as const) {
    it(`${what}, and makes nothing complete`, () => assert.equal(last(visits, [entry]).nth?.extent, 'recorded'));
  }
  it('is of one of the two, and of all its visits', () =>
    assert.equal(last(visits, [{ ...complete, actors: ['MNG'] }]).nth?.extent, 'complete'));
  it('and what was not researched after the visit is nothing to it', () =>
    assert.equal(last(visits, [{ period: '2015/2024', extent: 'not-researched' }]).nth?.extent, 'recorded'));
});

describe('in the dossier that ships', async () => {
  const { dossier } = parseDossier(JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8')) as unknown);
  assert.ok(dossier);
  const visitOf = (id: string): Dossier['visits'][number] => {
    const visit = dossier.visits.find((one) => one.id === id);
    assert.ok(visit, id);
    return visit;
  };

  it('an American president came to Mongolia once', () =>
    assert.equal(
      nthVisitSentence(dossier, visitOf('visit-us-2005-11-21-bush'), english),
      'United States to Mongolia: first recorded visit by a head of state',
    ));
  it('nothing is claimed for 2013, as nobody says in which office Batmönkh went in 1986', () =>
    assert.equal(nthVisit(dossier, visitOf('visit-2013-elbegdorj')), undefined));
  it('no visit is called the first without "recorded", as the search was partial', () => {
    const places = dossier.visits.flatMap((visit) => nthVisit(dossier, visit) ?? []);
    assert.ok(places.length > 10);
    assert.ok(places.every(({ extent }) => extent === 'recorded'));
  });

  const sentences: Readonly<Record<(typeof TAGS)[number], string>> = {
    en: 'Mongolia to the United States: 5th recorded working visit by a head of state, the previous one: 16 June 2011',
    mn: 'Монгол → Америкийн Нэгдсэн Улс: төрийн тэргүүний эх сурвалжид тэмдэглэгдсэн 5-р ажлын айлчлал, тэмдэглэгдсэн өмнөх нь: 2011 оны зургаадугаар сарын 16',
    ko: '몽골 → 미국: 국가원수의 기록상 5번째 실무 방문, 기록상 직전 방문은 2011년 6월 16일',
    zh: '蒙古 → 美国：有记录的国家元首第5次工作访问，有记录的上一次为2011年6月16日',
    ja: 'モンゴル → アメリカ合衆国：国家元首による記録上5回目の実務訪問、記録上の前回は2011年6月16日',
    ru: 'Монголия → Соединенные Штаты: 5-й известный рабочий визит главы государства, предыдущий известный: 16 июня 2011 г.',
    ar: 'من منغوليا إلى الولايات المتحدة: زيارة عمل مسجلة رقم 5 يقوم بها رئيس دولة، والسابقة المسجلة: 16 يونيو 2011',
  };
  for (const tag of TAGS) {
    const language = await inLanguage(tag);
    it(`a visit is the fifth in ${tag}`, () => {
      const said = nthVisitSentence(dossier, visitOf('visit-mn-2019-07-30-battulga'), language);
      assert.equal(said.normalize('NFKC'), sentences[tag].normalize('NFKC'));
    });
  }
});
