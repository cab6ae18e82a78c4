import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { BANDS, type Behind } from '../../layout/timeline/context.js';
import type { Dossier } from '../../model/dossier.js';
import { quotedOf } from '../../model/quoted.js';
import { periodWords } from '../../words/date.js';
import { joined } from '../../words/joined.js';
import { say, type Language } from '../../words/language.js';
import type { ContextItem } from './context.js';
import { latePhrases } from './late-phrases.js';

export { backdropOf } from './backdrop.view.js';
export { contextOf, quotedWith } from './context.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [
  css`
    .bar {
      cursor: pointer;
    }
    .rowname,
    .bar text {
      fill: var(--_ink-2);
    }
    .bar:hover text {
      text-decoration: underline;
    }
    .bar.selected text {
      fill: var(--_ink);
      font-weight: 600;
    }
    .around {
      stroke: var(--_hatch);
      stroke-width: 4;
    }
    .hair {
      stroke: var(--_rule);
      fill: none;
    }
    .behind {
      margin-block-start: 8px;
      color: var(--_ink-2);
    }
    .behind summary {
      inline-size: fit-content;
      min-block-size: 24px;
      align-content: center;
      cursor: pointer;
    }
    .behind p {
      margin: 6px 0 0;
      font-weight: 600;
      color: var(--_ink);
    }
    .behind ul {
      list-style: none;
      margin: 0 0 8px;
      padding: 0;
    }
    .behind li,
    .behind button {
      margin: 0;
      padding-block: 0;
      min-block-size: 24px;
      align-content: center;
    }
    .behind [aria-pressed='true'] {
      background: var(--_marker);
    }
    @media (pointer: coarse) {
      .behind summary,
      .behind li,
      .behind button {
        min-block-size: 44px;
      }
    }
  `,
];

/** What the list can do. */
export interface BehindActs {
  readonly selected: string | undefined;
  readonly choose: (id: string) => void;
}

/**
 * What stands behind the visits as lists: for the ear, for keys, and where time runs downwards and no bars are drawn.
 * @param open on paper
 */
export function behindView(
  dossier: Dossier,
  behind: Behind<readonly ContextItem[]>,
  open: boolean,
  acts: BehindActs,
  language: Language,
): TemplateResult | typeof nothing {
  const phrases = latePhrases(language);
  const bands = BANDS.filter((band) => behind[band].length);
  if (!bands.length) return nothing;
  const itemView = ({ id, label, more, when }: ContextItem): TemplateResult => {
    const words = joined([label, more, periodWords(when, language)], language);
    return html`<li dir="auto">
      ${
        quotedOf(dossier, id)
          ? html`<button
              class="word"
              data-id=${id}
              aria-pressed=${acts.selected === id}
              @click=${() => {
                acts.choose(id);
              }}
            >
              ${words}
            </button>`
          : words
      }
    </li>`;
  };
  return html`<details class="behind" ?open=${open}>
    <summary>${say(phrases.background, language)}</summary>
    ${bands.map(
      (band) =>
        html`<p id=${band}>${say(phrases[band], language)}</p>
          <ul aria-labelledby=${band}>
            ${behind[band].map(itemView)}
          </ul>`,
    )}
  </details>`;
}
