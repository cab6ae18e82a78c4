import { css, type CSSResult } from 'lit';

/** Visits as rows, of a column or of a count. */
export const rowStyles: CSSResult = css`
  .windowlist {
    list-style: none;
    margin: 2px 0 0;
    padding: 0;
  }
  .windowlist .fact {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    display: grid;
    grid-template-columns: 130px 1fr 150px 120px;
    gap: 2px 14px;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 6px 8px;
    border-block-end: 1px solid var(--_rule);
    font-size: 15px;
  }
  .windowlist .fact:focus-visible {
    outline: 2px solid var(--_ring);
  }
  .windowlist .fact[aria-pressed='true'] {
    background: var(--_marker);
  }
  @media (forced-colors: active) {
    .windowlist .fact[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  :is(.l, .xl) .windowlist .fact > :nth-child(3):last-child {
    grid-column: 3 / -1;
  }
  .windowlist .fact > * {
    min-inline-size: 0;
    text-align: -webkit-match-parent; /* A name of another direction stays at its place. */
    text-align: match-parent;
  }
  .s .windowlist .fact,
  .m .windowlist .fact {
    grid-template-columns: 1fr;
  }
  @media (pointer: coarse) {
    .windowlist .fact {
      min-block-size: 44px;
    }
  }
`;
