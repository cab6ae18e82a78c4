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
  /* Where it is narrow a row is a block, each cell a line with its column's name before it (which is heard as its head). */
  @media screen {
    :is(.s, .rows) :is(table, caption, thead, tbody, tbody tr, td) {
      display: block;
    }
    :is(.s, .rows) thead tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 16px;
    }
    :is(.s, .rows) :is(th, td) {
      border: 0;
      padding: 0;
      direction: inherit;
      text-align: start;
    }
    :is(.s, .rows) :is(thead, tbody tr) {
      padding-block: 6px;
      border-block-end: 1px solid var(--_rule);
    }
    :is(.s, .rows) td:first-child {
      font-weight: 600;
    }
    :is(.s, .rows) td:not(:first-child)::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--_ink-2);
    }
    :is(.s, .rows) td:has(bdi:empty)::before {
      content: none;
    }
  }
`;
