// What Vue's language tools look up for a tag in a template: the component's props.
import type { GlobalComponents } from 'vue';
import 'entente-elements/define';
import 'entente-elements/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const card: Props<'quote-card'> = { src: 'a.json', quote: 'q', original: true, theme: 'dark', lang: 'mn' };
export const timeline: Props<'visit-timeline'> = {
  dossier: { dossier: 1, id: 'd', title: 'D' },
  between: 'MNG PRK',
  gaps: false,
  key: 1,
  onEntenteLoad: (event) => event.detail.dossier.visits.length,
};
export const map: Props<'relations-map'> = { focus: 'MNG', at: '2007-12', timeline: true };

// @ts-expect-error no such theme
export const wrongTheme: Props<'quote-card'> = { theme: 'purple' };
// @ts-expect-error an id, not a number
export const wrongQuote: Props<'quote-card'> = { quote: 7 };
// @ts-expect-error another element's attribute
export const wrongElement: Props<'quote-card'> = { between: 'MNG PRK' };
// @ts-expect-error the event holds no such field
export const wrongDetail: Props<'visit-timeline'> = { onEntenteLoad: (event) => event.detail.visits };
