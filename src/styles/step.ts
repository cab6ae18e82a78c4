import { css, type CSSResult } from 'lit';

/** Buttons of a sign each: a date's steps, those of the zoom. */
export const stepStyles: CSSResult = css`
  .step {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    min-inline-size: 34px;
    block-size: 34px;
    border: 1px solid var(--_control);
    border-radius: 2px;
    display: grid;
    place-items: center;
    font-size: 20px;
    line-height: 1;
    color: var(--_ink);
  }
  .step[aria-disabled='true'] {
    color: var(--_ink-3);
    border-style: dashed;
    cursor: default;
  }
  @media (pointer: coarse) {
    .step {
      min-inline-size: 44px;
      block-size: 44px;
    }
  }
`;
