import { css, type CSSResult } from 'lit';

/** The field that finds a country. */
export const findStyles: CSSResult = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
    inline-size: 100%;
  }
  .find input {
    box-sizing: border-box;
    min-block-size: 34px;
    inline-size: min(100%, 260px);
    padding: 2px 8px;
    border: 1px solid var(--_control);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: 16px; /* below it a phone magnifies the page */
  }
  @media (pointer: coarse) {
    .find input {
      min-block-size: 44px;
    }
  }
`;
