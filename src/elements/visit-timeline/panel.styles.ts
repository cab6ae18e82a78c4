import { css, type CSSResult } from 'lit';

/** What is selected on the timeline. */
export const panelStyles: CSSResult = css`
  @media (forced-colors: active) {
    .lane,
    .flag.selected .box {
      stroke: Highlight;
      stroke-width: 2;
    }
    .vertical .chosen > .visit {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  .met {
    margin: 8px 0 0;
  }
  .who {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 6px 0;
    border-block-start: 1px solid var(--_rule);
  }
  .who dt {
    font-weight: 600;
  }
  .who dd {
    margin: 0;
    flex: none;
  }
  .who .met {
    margin: 0;
    color: var(--_ink-2);
  }
  .who .did-not-meet {
    color: var(--_status-contradicted);
  }
  .out {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 7px;
  }
  .line1::first-letter {
    text-transform: uppercase;
  }
  .more {
    margin-block-start: 12px;
  }
  .more summary {
    cursor: pointer;
    min-block-size: 32px;
    line-height: 32px;
    font-family: var(--_font-label);
    font-size: 13px;
    color: var(--_ink-2);
  }
  .note {
    font-size: 13px;
    margin-block-start: 8px;
  }
  @media print {
    p.beside,
    .more summary {
      display: none;
    }
    .more::details-content {
      content-visibility: visible;
    }
  }
`;
