/** Registers all three elements. */
import './elements/relations-map/relations-map.js';
import './elements/visit-timeline/visit-timeline.js';
import './elements/quote-card/quote-card.js';
