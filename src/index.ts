/** Everything a bundler may want, without a side effect: no element is registered by importing this. */
export { RelationsMap } from './elements/relations-map/relations-map.class.js';
export { VisitTimeline } from './elements/visit-timeline/visit-timeline.class.js';
export { QuoteCard } from './elements/quote-card/quote-card.class.js';
export { EntenteEvent, type SelectionKind } from './elements/base/events.js';
export { parseDossier, type Parsed } from './dossier/parse.js';
export { parseEdtf } from './model/parse-edtf.js';
export type * from './model/dossier.js';
export type * from './model/edtf.js';
export type * from './model/written.js';
