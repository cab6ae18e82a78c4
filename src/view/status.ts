import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Claim } from '../model/dossier.js';
import { say, type Language } from '../words/language.js';

/** What is known of a claim, with `checked` for words that a machine found in the source. */
export type StatusName = 'asserted' | 'checked' | 'disputed' | 'contradicted' | 'corrected';

/** The glyph of a status on a 14 px square; always stands beside its word. */
export function statusGlyph(status: StatusName): SVGTemplateResult {
  switch (status) {
    case 'checked':
      return svg`<path d="M2 7.5 5.5 11 12 3"/>`;
    case 'disputed':
      return svg`<circle cx="7" cy="7" r="5.5"/><path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none"/>`;
    case 'contradicted':
      return svg`<path d="m3 3 8 8m0-8-8 8"/>`;
    case 'corrected':
      return svg`<path d="M12 7a5 5 0 1 1-1.6-3.7M11.5 1v3h-3"/>`;
    case 'asserted':
      return svg`<circle cx="7" cy="7" r="5"/>`;
  }
}

/** The status of a claim. */
export function statusOf(claim: Pick<Claim, 'status'>): StatusName {
  return claim.status ?? 'asserted';
}

/** Glyph and word; other words than the status's own where they say more. */
export function statusView(
  status: StatusName,
  language: Language,
  words: string = say(language.phrases.common.status[status], language),
): TemplateResult {
  return html`<span class="status ${status}"
    ><svg viewBox="0 0 14 14" aria-hidden="true">${statusGlyph(status)}</svg><span>${words}</span></span
  >`;
}
