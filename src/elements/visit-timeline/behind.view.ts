import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { BANDS, type Behind } from '../../layout/timeline/context.js';
import type { Scale } from '../../layout/timeline/scale.js';
import { quotedOf } from '../../model/quoted.js';
import { periodWords } from '../../words/date.js';
import { joined } from '../../words/joined.js';
import { say, textIn } from '../../words/language.js';
import type { Across } from './across.js';
import { axisOf } from './axis.view.js';
import { backdropOf } from './backdrop.view.js';
import type { ContextItem } from './context.js';
import { latePhrases } from './late-phrases.js';
import { undatedOf } from './story.js';

export { backdropOf };
export { contextOf, quotedWith } from './context.js';
export { storySummary } from './story.js';

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
    .bar .on {
      paint-order: stroke;
      stroke: var(--_surface);
      stroke-width: 8px;
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

/** Beside the axis of a story, and beyond it for labels. */
const EDGE = 8;
const AFTER = 56;

/** A story that has no visits, from side to side: its events, and its eras under them. */
function storyView(behind: Behind<readonly ContextItem[]>, across: Across): TemplateResult {
  const { language, width, rtl } = across;
  const axis = axisOf({ ...across, visits: BANDS.flatMap((band) => behind[band]) });
  const [start, end] = axis.domain;
  const scale: Scale = { start, end, left: rtl ? AFTER : EDGE, right: width - (rtl ? EDGE : AFTER), rtl };
  const { drawn, bottom } = backdropOf(behind, language, across).draw({ scale, below: 0 }, width);
  const y = bottom + 2;
  return html`<svg
    class="horizontal"
    viewBox="0 0 ${width} ${y + 26}"
    width=${width}
    height=${y + 26}
    aria-hidden="true"
    direction="ltr"
  >
    ${drawn}
    <path class="axis" d=${`M${tenth(scale.left)},${tenth(y)}H${tenth(scale.right)}`} />
    ${axis.ticks(scale, y)}
  </svg>`;
}

/** Under this width a story is a list. */
const NARROW = 560;

/**
 * What stands behind the visits as lists: for the ear, for keys, and where time runs downwards and no bars are drawn. Where
 * there are no visits it is the story, and has its own picture.
 * @param open on paper
 */
export function behindView(
  behind: Behind<readonly ContextItem[]>,
  open: boolean,
  across: Across,
): TemplateResult | undefined {
  const { dossier, language, selected, choose } = across;
  const phrases = latePhrases(language);
  const bands = BANDS.filter((band) => behind[band].length);
  const undated = undatedOf(dossier).map(({ id, title, note }) => ({
    id,
    label: textIn(title, language, dossier.lang)?.words ?? '',
    more: textIn(note, language, dossier.lang)?.words,
  }));
  if (!bands.length && !undated.length) return undefined;
  const itemView = ({ id, label, more, when }: Omit<ContextItem, 'when'> & Partial<ContextItem>): TemplateResult => {
    const words = joined([label, more, periodWords(when, language)], language);
    return html`<li dir="auto">
      ${
        quotedOf(dossier, id)
          ? html`<button
              class="word"
              data-id=${id}
              aria-pressed=${selected === id}
              @click=${() => {
                choose(id);
              }}
            >
              ${words}
            </button>`
          : words
      }
    </li>`;
  };
  if (!dossier.visits.length)
    return html`${across.width < NARROW || !bands.length ? nothing : storyView(behind, across)}
      <div class="behind">
        ${bands.map(
          (band) =>
            html`<ul>
              ${behind[band].map(itemView)}
            </ul>`,
        )}
        ${
          undated.length
            ? html`<p id="undated">${say(phrases.undated, language)}</p>
                <ul aria-labelledby="undated">
                  ${undated.map(itemView)}
                </ul>`
            : nothing
        }
      </div>`;
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
