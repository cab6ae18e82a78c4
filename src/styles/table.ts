import { css, type CSSResult } from 'lit';

/** The table. */
export const tableStyles: CSSResult = css`
  /* What is only heard stands in it absolutely, and must not widen the page. */
  .table {
    position: relative;
    margin-block-start: 12px;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 13px;
    line-height: 18px;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 6px;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 6px 12px 6px 0;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_rule);
  }
  /* A column is as wide as its longest word, and what has no room is scrolled; on paper nothing can be: names of sources break there. */
  th,
  td {
    overflow-wrap: break-word;
  }
  @media print {
    :is(th, td):last-child,
    :is(.s, .rows) :is(th, td) {
      overflow-wrap: anywhere;
    }
  }
  :is(.s, .rows) :is(th, td) {
    padding-inline-end: 8px;
  }
  th button {
    all: unset;
    cursor: pointer;
    font-weight: 600;
    min-block-size: 32px;
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  th button:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  .numeric {
    text-align: end;
  }
`;
