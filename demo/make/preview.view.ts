/** The three elements, drawing what is ready. */
import { html, type TemplateResult } from 'lit';
import { listAt, wordsAt, type Raw } from './draft.js';

/** What the elements show of a draft. `quote` is the place of the quotation that is open. */
export function previewView(ready: Raw, quote: number): TemplateResult {
  const quotes = listAt(ready, ['quotes']);
  const id = wordsAt(quotes[quote] ?? quotes.at(-1), ['id']);
  return html`<section class="previews" aria-labelledby="preview">
    <h2 id="preview">Preview</h2>
    ${frame(
      'Quotation',
      id ? html`<quote-card .dossier=${ready} quote=${id} loading="eager"></quote-card>` : waiting('a quotation'),
    )}
    ${frame(
      'Timeline of visits',
      listAt(ready, ['visits']).length
        ? html`<visit-timeline .dossier=${ready} loading="eager"></visit-timeline>`
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

function frame(name: string, inside: TemplateResult): TemplateResult {
  return html`<div class="frame" tabindex="0" role="region" aria-label=${name}>${inside}</div>`;
}

function waiting(what: string): TemplateResult {
  return html`<p class="hint">Is drawn as soon as ${what} has all it needs.</p>`;
}
