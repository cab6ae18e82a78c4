import { css, type CSSResult } from 'lit';

/** What is selected on the map. */
export const panelStyles: CSSResult = css`
  .facts {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
  }
  figure:not(.rows) .back {
    display: none;
  }
  .back .word {
    padding-inline: 0;
  }
  .fact {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 4px 8px;
    border-block-end: 1px solid var(--_rule);
  }
  .fact[aria-pressed='true'] {
    background: var(--_marker);
    box-shadow: inset 3px 0 var(--_marker-line);
  }
  figure[dir='rtl'] .fact[aria-pressed='true'] {
    box-shadow: inset -3px 0 var(--_marker-line);
  }
  .fact[aria-pressed='true'] .quiet {
    color: var(--_ink-2);
  }
  @media (forced-colors: active) {
    .fact[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  .fact b {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .fact {
      min-block-size: 44px;
    }
  }
  .ghost .swatch .line {
    stroke: var(--_ink-3);
    stroke-width: 1;
    stroke-dasharray: 0.1 3;
    stroke-linecap: round;
  }
  .ghost .swatch .bead {
    display: none;
  }
  .note {
    font-size: 13px;
    margin-block-start: 8px !important;
  }
`;
