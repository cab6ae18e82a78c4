/** Small data for tests: a dossier that all three elements can draw, and the one that ships. */
export const SHIPPED = '/data/mongolia-korea.json';

/** A dossier as JSON text would give it, new at each call. */
export function smallDossier(): Record<string, unknown> {
  const evidence = [{ source: 's', exact: 'the words' }];
  return {
    dossier: 1,
    id: 'small',
    title: 'Small',
    lang: 'en',
    updated: '2026-11-21',
    boundaries: 'Lines take no position.',
    sources: {
      s: {
        type: 'article-newspaper',
        title: 'A title',
        'container-title': 'The Daily',
        issued: '2013-10',
        URL: 'https://example.org/a',
      },
    },
    actors: {
      MNG: { kind: 'state', capital: { name: 'Ulaanbaatar', coordinates: [106.92, 47.92] } },
      PRK: { kind: 'state', capital: { name: 'Pyongyang', coordinates: [125.75, 39.03] } },
      CHN: { kind: 'state', capital: { name: 'Beijing', coordinates: [116.4, 39.9] } },
      bold: {
        kind: 'person',
        name: 'B. Bold',
        roles: [{ id: 'bold-president', title: 'President', of: 'MNG', kind: 'head-of-state', valid: '2009/2017' }],
      },
      daily: { kind: 'organization', name: 'The Daily' },
    },
    relations: [
      { id: 'tie', type: 'diplomatic-relations', parties: ['MNG', 'PRK'], valid: '1948-10-15/..', evidence },
      { id: 'pact', type: 'friendship-treaty', parties: ['MNG', 'CHN'], valid: '1960/1990', evidence },
    ],
    visits: [
      { id: 'v1', from: 'PRK', to: 'MNG', when: '1956', level: 'state', visitors: [{ name: 'Kim' }], evidence },
      {
        id: 'v2',
        from: 'MNG',
        to: 'PRK',
        when: '2013-10-28/2013-10-31',
        level: 'official',
        visitors: [{ actor: 'bold', as: 'bold-president' }],
        evidence,
      },
    ],
    quotes: [
      {
        id: 'q1',
        text: 'the words',
        lang: 'en',
        form: 'direct',
        chain: [
          { agent: 'daily', kind: 'reports', source: 's', own: false },
          { agent: 'bold', as: 'bold-president', own: true },
        ],
        evidence,
      },
    ],
  };
}
