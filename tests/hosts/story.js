// What every app tells: a story in two steps, whose second changes each kind of thing that the first one sets.
const evidence = [{ source: 's', exact: 'the words' }];

const dossier = (/** @type {string} */ title) => ({
  dossier: 1,
  id: 'app',
  title,
  lang: 'en',
  updated: '2026-11-21',
  sources: { s: { type: 'article-newspaper', title: 'A title', URL: 'https://example.org/a' } },
  visits: [
    { id: 'v1', from: 'PRK', to: 'MNG', when: '1956', level: 'state', visitors: [{ name: 'Kim' }], evidence },
    { id: 'v2', from: 'MNG', to: 'PRK', when: '2013-10-28/2013-10-31', level: 'state', visitors: [], evidence },
  ],
});

export const SRC = '/story/mongolia-korea.json';

export const STEPS = [
  { quote: 'quote-wsj-history', original: true, scope: 'one', focus: 'MNG', gaps: true, dossier: dossier('First') },
  { quote: 'quote-mediator', original: false, scope: undefined, focus: 'KOR', gaps: false, dossier: dossier('Second') },
];
