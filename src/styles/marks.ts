import { css, type CSSResult } from 'lit';

/** The status of a claim: glyph and word. */
export const statusStyles: CSSResult = css`
  .status {
    display: inline-flex;
    gap: 6px;
    align-items: baseline; /* the word's, not the glyph's foot */
    font-family: var(--_font-label);
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  .status svg {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    align-self: center;
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

/** The exact words in their context. */
export const markStyles: CSSResult = css`
  mark {
    background: var(--_marker);
    color: var(--_ink);
    padding-block: 2px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    mark {
      border-block-end: 2px solid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
