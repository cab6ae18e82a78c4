import { QuoteCard } from 'entente-elements/quote-card.class';
import { RelationsMap } from 'entente-elements/relations-map.class';
import { VisitTimeline } from 'entente-elements/visit-timeline.class';

customElements.define('my-quote', class extends QuoteCard {});
customElements.define('my-map', class extends RelationsMap {});
customElements.define('my-timeline', class extends VisitTimeline {});
