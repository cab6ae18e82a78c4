import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Problem } from '../model/dossier.js';
import { commonMorePhrases } from '../words/common-more.js';
import { say, type Language } from '../words/language.js';
import { word, type FrameActs, type FrameState } from './frame.js';

/** How many are named. */
const AT_MOST = 50;

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [
  css`
    .notice ul {
      margin: 4px 0;
      padding-inline-start: 20px;
      font-size: 12px;
    }
  `,
];

/** That some of the data could not be read, and on request what of it. */
export function problemsNotice(
  problems: readonly Problem[],
  language: Language,
  state: FrameState,
  acts: FrameActs,
): TemplateResult {
  const { partlyRead, which } = commonMorePhrases(language);
  return html`<div class="notice" part="notice">
    ${say(partlyRead, language, { n: problems.length })}
    ${word(
      say(which, language),
      () => {
        acts.change({ problems: !state.problems });
      },
      state.problems,
    )}
    ${
      state.problems
        ? html`<ul lang="en" dir="ltr">
            ${problems.slice(0, AT_MOST).map(({ path, value, reason }) => html`<li>${[path, value].filter(Boolean).join(': ')} ${reason}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
