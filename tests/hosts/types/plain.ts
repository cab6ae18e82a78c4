// A page of its own, without a framework: what the DOM answers is typed by tag and by event.
import 'entente-elements/define';

const card = document.createElement('quote-card');
card.quote = 'q';
card.dossier = { dossier: 1, id: 'd', title: 'D' };
card.addEventListener('entente-load', (event) => event.detail.dossier.quotes.length);
document.querySelector('relations-map')?.focus({ preventScroll: true });
document
  .querySelector('visit-timeline')
  ?.exportData('csv')
  .then((blob) => blob.size);

// @ts-expect-error no such theme
card.theme = 'purple';
// @ts-expect-error no such format
card.exportData('xml');
// @ts-expect-error the event holds no such field
card.addEventListener('entente-select', (event) => event.detail.dossier);
