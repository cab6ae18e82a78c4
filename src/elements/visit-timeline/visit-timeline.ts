import { VisitTimeline } from './visit-timeline.class.js';

// The first registration stays: another copy or version on the page is no reason to throw.
if (!customElements.get('visit-timeline')) customElements.define('visit-timeline', VisitTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'visit-timeline': VisitTimeline;
  }
}

export { VisitTimeline };
