import { css, type CSSResult } from 'lit';

/** What a reader has opened to take along: a row of choices under the actions, and the citation. */
export const alongStyles: CSSResult = css`
  .along,
  .which {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .word[aria-pressed='true'] {
    text-decoration-thickness: 2px;
  }
  .along p {
    flex: 1 1 100%;
  }
  .citation {
    white-space: pre-wrap;
    text-align: start;
    user-select: all;
    -webkit-user-select: all;
    color: var(--_ink);
  }
`;
