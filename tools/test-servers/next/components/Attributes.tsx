'use client';
import 'entente-elements/define';
import 'entente-elements/react';

const SRC = '/data/mongolia-korea.json';

/** Nothing but attributes: the README says that no `key` is needed. */
export function Attributes() {
  return (
    <main>
      <quote-card src={SRC} quote="quote-wsj-history" original>
        <blockquote>Words for readers without scripts</blockquote>
      </quote-card>
      <visit-timeline src={SRC} between="MNG PRK" gaps>
        <p>Visits for readers without scripts</p>
      </visit-timeline>
      <relations-map src={SRC} focus="MNG" at="2007-12">
        <p>Relations for readers without scripts</p>
      </relations-map>
    </main>
  );
}
