import { css, type CSSResult } from 'lit';

/** Sheets of the shared parts inside the frame: words that act, the table, passages, status. */
export const parts: CSSResult = css`
  /* A control that looks like an underlined word and is 32 px high (44 for a finger). */
  .word {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    color: var(--_ink);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    min-block-size: 32px;
    min-inline-size: 32px;
    padding-inline: 4px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
  }
  .foot p > .word {
    color: inherit;
    text-decoration: none;
    justify-content: start;
    padding-inline: 0;
    text-align: start;
  }
  .word:hover {
    text-decoration-thickness: 2px;
  }
  @media (pointer: coarse) {
    .word {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
