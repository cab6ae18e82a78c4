import { RelationsMap } from './relations-map.class.js';

// The first registration stays: another copy or version on the page is no reason to throw.
if (!customElements.get('relations-map')) customElements.define('relations-map', RelationsMap);

declare global {
  interface HTMLElementTagNameMap {
    'relations-map': RelationsMap;
  }
}

export { RelationsMap };
