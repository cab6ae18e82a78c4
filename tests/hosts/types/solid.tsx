/** @jsxImportSource solid-js */
import 'entente-elements/define';
import 'entente-elements/solid';
import type { QuoteCard } from 'entente-elements';

let card: QuoteCard | undefined;

export const right = () => (
  <>
    <quote-card ref={(element) => (card = element)} src="a.json" quote={card?.quote} original theme="dark" lang="mn">
      <blockquote>Words</blockquote>
    </quote-card>
    <visit-timeline
      dossier={{ dossier: 1, id: 'd', title: 'D' }}
      between="MNG PRK"
      gaps={false}
      on:entente-load={(event) => event.detail.dossier.visits.length}
    />
    <relations-map focus="MNG" at="2007-12" timeline />
  </>
);

// @ts-expect-error no such theme
export const wrongTheme = () => <quote-card theme="purple" />;
// @ts-expect-error an id, not a number
export const wrongQuote = () => <quote-card quote={7} />;
// @ts-expect-error another element's attribute
export const wrongElement = () => <quote-card between="MNG PRK" />;
// @ts-expect-error the event holds no such field
export const wrongDetail = () => <visit-timeline on:entente-load={(event) => event.detail.visits} />;
