// The page's own registry gives a name of ours to another class; the part of the page in the host has a registry of its own.
import { QuoteCard } from 'entente-elements/quote-card.class';
import { VisitTimeline } from 'entente-elements/visit-timeline.class';
import { SRC } from '../story.js';

customElements.define('quote-card', class Other extends HTMLElement {});

const customElementRegistry = new CustomElementRegistry();
customElementRegistry.define('quote-card', QuoteCard);
customElementRegistry.define('my-timeline', VisitTimeline);

const root = document.querySelector('#host').attachShadow({ mode: 'open', customElementRegistry });
root.innerHTML = `<quote-card src="${SRC}" loading="eager"></quote-card>
  <my-timeline src="${SRC}" loading="eager"></my-timeline>`;
