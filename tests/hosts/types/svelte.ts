// What Svelte's language tools look up for a tag in a template.
import type { SvelteHTMLElements } from 'svelte/elements';
import 'entente-elements/define';
import 'entente-elements/svelte';

export const card: SvelteHTMLElements['quote-card'] = { src: 'a.json', quote: 'q', original: true, theme: 'dark' };
export const timeline: SvelteHTMLElements['visit-timeline'] = {
  dossier: { dossier: 1, id: 'd', title: 'D' },
  between: 'MNG PRK',
  gaps: false,
  class: 'wide',
  'onentente-load': (event) => event.detail.dossier.visits.length,
};
export const map: SvelteHTMLElements['relations-map'] = { focus: 'MNG', at: '2007-12', timeline: true };

// @ts-expect-error no such theme
export const wrongTheme: SvelteHTMLElements['quote-card'] = { theme: 'purple' };
// @ts-expect-error an id, not a number
export const wrongQuote: SvelteHTMLElements['quote-card'] = { quote: 7 };
// @ts-expect-error the event holds no such field
export const wrongDetail: SvelteHTMLElements['visit-timeline'] = { 'onentente-load': (event) => event.detail.visits };
