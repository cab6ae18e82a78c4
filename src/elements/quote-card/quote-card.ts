import { QuoteCard } from './quote-card.class.js';

// The first registration stays: another copy or version on the page is no reason to throw.
if (!customElements.get('quote-card')) customElements.define('quote-card', QuoteCard);

declare global {
  interface HTMLElementTagNameMap {
    'quote-card': QuoteCard;
  }
}

export { QuoteCard };
