// The classes register nothing by themselves: whoever bundles them names the tags.
import { QuoteCard, RelationsMap, VisitTimeline } from '../src/index.js';

customElements.define('relations-map', RelationsMap);
customElements.define('visit-timeline', VisitTimeline);
customElements.define('quote-card', QuoteCard);
