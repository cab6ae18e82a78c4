/** A small dossier as it stands in a file, with every kind of actor and of fact; a new object each time. */
export interface RawDossier {
  [field: string]: unknown;
  sources: Record<string, Raw>;
  actors: Record<string, Raw>;
  relations: Raw[];
  visits: Raw[];
  events: Raw[];
  quotes: Raw[];
  figures: Raw[];
  sets: Raw[];
  silences: Raw[];
  coverage: Raw[];
}

/** Anything with fields; tests break it at will. */
export type Raw = Record<string, unknown>;

const evidence = [
  {
    source: 'diplomat',
    exact: 'went to Pyongyang',
    prefix: 'The president ',
    stance: 'supports',
    checked: '2026-01-02',
  },
];

export function sample(): RawDossier {
  return structuredClone({
    dossier: 1,
    id: 'sample',
    title: { en: 'A sample', mn: 'Жишээ' },
    lang: 'en',
    updated: '2026-11-21',
    license: 'CC-BY-4.0',
    boundaries: 'Lines follow the data.',
    sources: {
      diplomat: {
        type: 'article-newspaper',
        title: 'To Pyongyang',
        author: [{ family: 'Campi', given: 'Alicia' }, { literal: 'The Diplomat' }],
        'container-title': 'The Diplomat',
        issued: '2013-10-28',
        accessed: { 'date-parts': [[2026, 1, 2]] },
        URL: 'https://example.org/a?b=c#d',
        language: 'en',
        archive: { URL: 'https://archive.example.org/1', date: '2026-01' },
      },
      book: { type: 'book', title: 'A book' },
    },
    actors: {
      MNG: { kind: 'state', name: 'Mongolia', names: [{ name: 'MPR', form: 'historic', valid: '1924/1992' }] },
      OLD: {
        kind: 'state',
        name: 'An old state',
        codes: { alpha4: 'OLDX', gw: 999 },
        valid: '1900/1950',
        successors: ['MNG'],
        capital: { name: 'Town', coordinates: [106.9, 47.9] },
      },
      elbegdorj: {
        kind: 'person',
        name: 'Tsakhiagiin Elbegdorj',
        roles: [
          { id: 'president-mng', title: 'President of Mongolia', of: 'MNG', kind: 'head-of-state', valid: '2009/2017' },
        ],
      },
      kim: { kind: 'person', name: 'Kim Jong-un' },
      diplomat: { kind: 'organization', name: 'The Diplomat', of: 'JPN' },
      'six-party': {
        kind: 'group',
        form: 'talks',
        name: 'Six-party talks',
        members: [{ actor: 'CHN', role: 'host', valid: '2003/2009', evidence }, { actor: 'PRK' }],
        valid: '2003/2009',
        seat: { coordinates: [116.4, 39.9] },
      },
    },
    relations: [
      {
        id: 'relations-1948',
        type: 'diplomatic-relations',
        parties: ['MNG', 'PRK'],
        valid: '1948-10-15/..',
        evidence,
        obligations: ['consultation'],
        establishedBy: 'round-1',
      },
      { id: 'own-word', type: 'cordial', parties: ['MNG', 'CHN'], directed: true, evidence },
    ],
    visits: [
      {
        id: 'visit-2013',
        from: 'MNG',
        to: 'PRK',
        when: '2013-10-28/2013-10-31',
        visitors: [{ actor: 'elbegdorj', as: 'president-mng' }],
        level: 'state',
        place: 'Pyongyang',
        purpose: { en: 'Trade', mn: 'Худалдаа' },
        met: [{ actor: 'kim', outcome: 'did-not-meet', evidence }],
        outcomes: ['round-1'],
        evidence,
        status: 'disputed',
        rank: 'preferred',
        alternatives: ['visit-1988'],
        confidence: 4,
        note: 'A note',
        tags: ['one', 'two'],
      },
      {
        id: 'visit-1988',
        from: 'PRK',
        to: 'MNG',
        when: '1988',
        visitors: [{ name: 'Kim Il-sung' }],
        level: 'unknown',
        evidence,
      },
    ],
    events: [
      {
        id: 'round-1',
        type: 'round',
        title: 'First round',
        when: '2003-08',
        parties: ['CHN'],
        partOf: 'six-party',
        evidence,
      },
    ],
    quotes: [
      {
        id: 'term',
        text: 'No tyranny … lasts',
        form: 'direct',
        lang: 'en',
        before: 'He said that',
        chain: [
          { agent: 'diplomat', kind: 'reports', own: false, source: 'diplomat', when: '2013' },
          { agent: 'elbegdorj', as: { en: 'president' }, own: true },
        ],
        about: ['PRK'],
        translations: { mn: { text: 'Ямар ч', by: 'us' } },
        variants: [],
        evidence,
      },
    ],
    figures: [
      {
        id: 'workers',
        measure: 'Workers',
        stat: 'count',
        min: 1,
        max: 5,
        of: 'PRK',
        period: '2013',
        unit: 'people',
        evidence,
      },
    ],
    sets: [{ id: 'tasks', title: 'Tasks', form: 'tasks', items: [{ fact: 'term', label: 'First', stance: 'for' }] }],
    silences: [{ id: 'gap', between: ['MNG', 'PRK'], of: 'visits', period: '1988/2013', years: 25, evidence }],
    coverage: [{ of: 'visits', actors: ['MNG'], period: '1948/2013', extent: 'partial', note: 'So far' }],
  });
}
