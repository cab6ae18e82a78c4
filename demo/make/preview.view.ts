/** The three elements, drawing what is ready. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listAt, type Raw } from './draft.js';
import { WORDS } from './parts.js';
import { CARD_PARTS, cardAttribute, cardShown, namedIn, timelineAttributes, type Card } from './shown.js';

/** What the elements show of a draft; the card shows what was chosen. */
export function previewView(ready: Raw, chosen: Card | undefined, choose: (card: Card) => void): TemplateResult {
  const card = cardShown(ready, chosen);
  const { quote, set } = card ? cardAttribute(card) : {};
  const { context, gaps } = timelineAttributes(ready);
  return html`<section class="previews" aria-labelledby="preview">
    <h2 id="preview">Preview</h2>
    ${cardChoice(ready, card, choose)}
    ${frame(
      'Quote card',
      card
        ? html`<quote-card
            .dossier=${ready}
            quote=${quote ?? nothing}
            set=${set ?? nothing}
            loading="eager"
          ></quote-card>`
        : waiting('a quotation, figure or set'),
    )}
    ${frame(
      'Timeline of visits',
      listAt(ready, ['visits']).length
        ? html`<visit-timeline
            .dossier=${ready}
            context=${context ?? nothing}
            gaps=${gaps ?? nothing}
            loading="eager"
          ></visit-timeline>`
        : waiting('a visit'),
    )}
    ${frame(
      'Map of relations',
      listAt(ready, ['relations']).length
        ? html`<relations-map .dossier=${ready} loading="eager"></relations-map>`
        : waiting('a relation'),
    )}
  </section>`;
}

/** Which quotation, figure or set is shown. */
function cardChoice(ready: Raw, shown: Card | undefined, choose: (card: Card) => void): TemplateResult {
  const parts = CARD_PARTS.map((part) => ({ part, all: namedIn(ready, part) })).filter(({ all }) => all.length);
  const cards = parts.flatMap(({ part, all }) => all.map(({ id }): Card => ({ part, id })));
  const isShown = (part: string, id: string): boolean => part === shown?.part && id === shown.id;
  // Its place in the list is the value: ids of a set and of a fact may be the same.
  const placeOf = (part: string, id: string): number => cards.findIndex((card) => card.part === part && card.id === id);
  return html`<div class="field">
    <label for="preview-card">On the card</label>
    <select
      id="preview-card"
      @change=${(event: Event) => {
        const card = cards[Number((event.target as HTMLSelectElement).value)];
        if (card) choose(card);
      }}
    >
      ${parts.length ? nothing : html`<option value="">–</option>`}
      ${parts.map(
        ({ part, all }) =>
          html`<optgroup label=${WORDS[part].heading}>
            ${all.map(
              ({ id, label }) =>
                html`<option value=${placeOf(part, id)} .selected=${live(isShown(part, id))}>${label}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
  </div>`;
}

function frame(name: string, inside: TemplateResult): TemplateResult {
  return html`<div class="frame" tabindex="0" role="region" aria-label=${name}>${inside}</div>`;
}

function waiting(what: string): TemplateResult {
  return html`<p class="hint">Is drawn as soon as ${what} has all it needs.</p>`;
}
