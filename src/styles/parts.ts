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
  .word.plain {
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
  .table {
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
  .evidence + .evidence {
    margin-block-start: 12px;
  }
  .evidence blockquote {
    margin: 0;
    color: var(--_ink-2);
  }
  .evidence .from {
    margin-block-start: 4px;
    font-family: var(--_font-label);
    font-size: 13px;
    line-height: 18px;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .evidence.against {
    border-inline-start: 2px solid var(--_status-contradicted);
    padding-inline-start: 16px;
    font-size: 0.94em;
  }
  .evidence.against mark {
    background: none;
    color: inherit;
    padding: 0;
  }
  .status {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-family: var(--_font-label);
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  .status svg {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .status.asserted {
    color: var(--_status-asserted);
  }
  .status.checked {
    color: var(--_status-checked);
  }
  .status.disputed {
    color: var(--_status-disputed);
  }
  .status.contradicted {
    color: var(--_status-contradicted);
  }
  .status.corrected {
    color: var(--_status-corrected);
  }
`;

/** Lines and beads of relations, wherever they are drawn. */
export const relationMarks: CSSResult = css`
  .line {
    fill: none;
    stroke: var(--_hue);
  }
  .tie {
    --_hue: var(--_rel-tie);
  }
  .pact {
    --_hue: var(--_rel-pact);
  }
  .exchange {
    --_hue: var(--_rel-exchange);
  }
  .align {
    --_hue: var(--_rel-align);
  }
  .conflict {
    --_hue: var(--_rel-conflict);
  }
  .none {
    --_hue: var(--_rel-none);
  }
  .bead {
    fill: var(--_hue);
    stroke: var(--_surface);
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .bead.tie {
    fill: var(--_surface);
    stroke: var(--_hue);
    stroke-width: 1.75;
  }
  .bead.conflict,
  .bead.none {
    fill: none;
    stroke: var(--_hue);
    stroke-width: 2;
  }
`;
