import { createRef } from 'react';
import 'entente-elements/define';
import 'entente-elements/react';
import type { QuoteCard } from 'entente-elements';

const card = createRef<QuoteCard>();

export const right = (
  <>
    <quote-card ref={card} src="a.json" quote="q" original theme="dark" lang="mn" className="wide">
      <blockquote>Words</blockquote>
    </quote-card>
    <visit-timeline
      dossier={{ dossier: 1, id: 'd', title: 'D' }}
      between="MNG PRK"
      layout="vertical"
      gaps={false}
      onentente-load={(event) => event.detail.dossier.visits.length}
      onentente-select={(event) => event.detail.id?.length}
    />
    <relations-map focus="MNG" at="2007-12" timeline selected={undefined} />
  </>
);

// @ts-expect-error no such theme
export const wrongTheme = <quote-card theme="purple" />;
// @ts-expect-error an id, not a number
export const wrongQuote = <quote-card quote={7} />;
// @ts-expect-error another element's attribute
export const wrongElement = <quote-card between="MNG PRK" />;
// @ts-expect-error a dossier has an id and a title
export const wrongDossier = <visit-timeline dossier={{ dossier: 1 }} />;
// @ts-expect-error the event holds no such field
export const wrongDetail = <visit-timeline onentente-load={(event) => event.detail.visits} />;
