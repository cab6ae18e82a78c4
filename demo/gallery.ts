// As on any page: code comes for what is near, and what nobody scrolls to costs nothing. The classes register nothing by
// themselves: whoever bundles them names the tags.
import { watch } from '../src/embed/watch.js';

const CLASSES: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'relations-map': async () => (await import('../src/elements/relations-map/relations-map.class.js')).RelationsMap,
  'visit-timeline': async () => (await import('../src/elements/visit-timeline/visit-timeline.class.js')).VisitTimeline,
  'quote-card': async () => (await import('../src/elements/quote-card/quote-card.class.js')).QuoteCard,
};

watch(async (tag) => {
  const element = await CLASSES[tag]?.();
  if (element) customElements.define(tag, element);
});
