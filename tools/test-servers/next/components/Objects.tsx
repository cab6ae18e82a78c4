'use client';
import type { DossierInput } from 'entente-elements';
import 'entente-elements/define';
import 'entente-elements/react';
import { useState, useSyncExternalStore } from 'react';

const evidence = [{ source: 's', exact: 'the words' }];

const dossier: DossierInput = {
  dossier: 1,
  id: 'next',
  title: 'Given as an object',
  lang: 'en',
  updated: '2026-11-21',
  sources: { s: { type: 'article-newspaper', title: 'A title', URL: 'https://example.org/a' } },
  visits: [
    { id: 'v1', from: 'PRK', to: 'MNG', when: '1956', level: 'state', visitors: [{ name: 'Kim' }], evidence },
    { id: 'v2', from: 'MNG', to: 'PRK', when: '2013-10-28/2013-10-31', level: 'state', visitors: [], evidence },
  ],
};

/** An object and a listener, with the `key` of the README. */
export function Objects() {
  const [chosen, choose] = useState('');
  const fresh = useSyncExternalStore(
    () => () => {},
    () => 'page',
    () => 'server',
  );
  return (
    <main>
      <output id="chosen">{chosen}</output>
      <visit-timeline
        key={fresh}
        dossier={dossier}
        between="MNG PRK"
        gaps
        onentente-select={(event) => choose(event.detail.id ?? '')}
      >
        <p>Visits for readers without scripts</p>
      </visit-timeline>
    </main>
  );
}
