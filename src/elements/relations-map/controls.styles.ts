import { css, type CSSResult } from 'lit';

/** The legend's chips. */
export const controlStyles: CSSResult = css`
  .row {
    display: flex;
    gap: 8px;
    margin-block-end: 6px;
    align-items: baseline;
  }
  .rowlabel {
    flex: 0 0 80px;
    color: var(--_ink-2);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .s .row,
  .m .row,
  .rows .row {
    display: block;
  }
  /* The whole list can be touched, not the word alone. */
  .short {
    position: relative;
    display: flow-root;
    padding-block: 6px;
    border-block: 1px solid var(--_rule);
  }
  .short .actions {
    float: inline-end;
  }
  .short ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .short li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    margin-inline-end: 10px;
  }
  .short .word {
    min-block-size: 24px;
    padding-inline: 0;
  }
  .short .word::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .short + .row {
    margin-block-start: 8px;
  }
  .chip {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    padding: 2px 9px;
    border: 1px solid var(--_control);
    border-radius: 2px;
    color: var(--_ink);
  }
  .chip[aria-pressed='false'] {
    border-style: dashed;
    color: var(--_ink-3);
  }
  .chip[aria-pressed='false'] .swatch {
    opacity: 0.45;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 6px 16px;
    margin-block-start: 8px;
  }
  .count {
    color: var(--_ink-2);
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-width: 2px;
    }
  }
  /* On paper the legend is a key: nothing can be pressed, and what is not drawn is not there. */
  @media print {
    .chip {
      min-block-size: 24px;
      padding: 0 10px 0 0;
      border: 0;
    }
    .chip[aria-pressed='false'] {
      display: none;
    }
  }
  .swatch,
  .policy svg {
    inline-size: 30px;
    block-size: 12px;
    flex: none;
    overflow: visible;
  }
`;
