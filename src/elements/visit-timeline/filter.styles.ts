import { css, type CSSResult } from 'lit';

/** The fields that narrow what is shown. */
export const filterStyles: CSSResult = css`
  .filter,
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
  }
  .filter {
    margin-block-end: 8px;
  }
  .field {
    flex-wrap: nowrap;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .field label {
    flex: none;
  }
  .field:has(input) {
    flex: 1 1 220px;
    max-inline-size: 360px;
  }
  .filter input,
  .filter select {
    box-sizing: border-box;
    min-block-size: 34px;
    max-inline-size: 100%;
    padding: 2px 8px;
    border: 1px solid var(--_control);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: 16px; /* below it a phone magnifies the page */
  }
  .filter input {
    flex: 1;
    min-inline-size: 0;
  }
  .filter select {
    min-inline-size: 0;
    max-inline-size: 200px;
  }
  @media (pointer: coarse) {
    .filter input,
    .filter select {
      min-block-size: 44px;
    }
  }
  @media print {
    .field:has(:placeholder-shown, option[value='']:checked) {
      display: none; /* What narrows nothing. */
    }
  }
`;
