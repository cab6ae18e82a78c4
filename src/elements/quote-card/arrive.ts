import { named } from '../../controllers/hash.js';
import type { EntenteElement } from '../base/entente-element.js';

/** What a page's router or a form has written into the hash, and not a link to a fact: nothing is loaded for it. */
const OTHERS = /[\s/?=&]|^!/;

/** The cards that look after those who come by a link. */
const waiting = new WeakSet<EntenteElement>();

/**
 * Leads whoever comes by a link to the member of a card's set that the page's hash names, now and whenever the hash changes:
 * it is drawn, also far from where the page begins, marked, and brought into view.
 */
export function awaitReader(card: EntenteElement): void {
  if (waiting.has(card)) return;
  waiting.add(card);
  const arrived = (): void => void lead(card);
  card.addController({
    hostConnected: () => {
      addEventListener('hashchange', arrived);
      arrived();
    },
    hostDisconnected: () => {
      removeEventListener('hashchange', arrived);
    },
  });
}

async function lead(card: EntenteElement): Promise<void> {
  const id = named();
  // What the page itself has a place for is the page's own.
  if (!id || OTHERS.test(id) || document.getElementById(id)) return;
  await card.updateComplete;
  const from = scrollY;
  card.loading = 'eager';
  if (!card.shadowRoot?.querySelector('figure'))
    await new Promise((resolve) => {
      card.addEventListener('entente-load', resolve, { once: true });
    });
  const member = (): Element | null | undefined => card.shadowRoot?.querySelector(`[data-fact="${CSS.escape(id)}"]`);
  if (!member()) return;
  card.selected = id;
  await card.updateComplete;
  // (Who has moved on meanwhile is not fetched back.)
  if (scrollY === from) member()?.scrollIntoView({ block: 'center' });
}
