import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { CITATION_STYLES, type CitationStyle } from '../../words/citation/cite.js';
import { baseLanguage, say } from '../../words/language.js';
import { alongStyles } from './along.styles.js';
import { citationText, entriesOf } from './citation-text.js';
import { alongPhrases } from './late-phrases.js';
import type { Choose, Subject } from './subject.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [alongStyles];

const STYLES = Object.entries(CITATION_STYLES) as readonly (readonly [CitationStyle, string])[];

/** The styles to choose from, and the citation in the one chosen, which choosing copies. */
export function rowView(
  { dossier, facts, language }: Subject,
  choice: string | undefined,
  choose: Choose,
): TemplateResult {
  const phrases = alongPhrases(language);
  const chosen = STYLES.find(([style]) => style === choice)?.[0];
  return html`<div class="along" part="citation" role="group" aria-label=${say(phrases.citationStyle, language)}>
    ${STYLES.map(
      ([style, name]) =>
        html`<button
          class="word"
          lang="en"
          aria-pressed=${chosen === style}
          @click=${() => {
            choose(style, citationText(dossier, facts, style, language), phrases.copiedCitation);
          }}
        >
          ${name}
        </button>`,
    )}
    ${baseLanguage(language.tag) === 'en' ? nothing : html`<p>${say(phrases.englishStyles, language)}</p>`}
    ${chosen ? entriesOf(dossier, facts, chosen).map(entryView) : nothing}
  </div>`;
}

function entryView(entry: ReturnType<typeof entriesOf>[number]): TemplateResult {
  const runs = entry.map(({ text, italic }) => (italic ? html`<i>${text}</i>` : text));
  // White space counts here: a BibTeX entry has lines.
  return html`<p class="citation" lang="en" dir="ltr">${runs}</p>`;
}
