import { html, type TemplateResult } from 'lit';
import { say, type Language } from '../words/language.js';

/** The arrow that says "leaves this page"; the words for the ear come with it. */
export function leaving(language: Language): TemplateResult {
  return html`<span aria-hidden="true">&#8239;↗</span
    ><span class="hear"> (${say(language.phrases.common.newTab, language)})</span>`;
}
