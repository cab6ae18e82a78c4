import { css, type CSSResult } from 'lit';

/** The legend's chips and the date control. */
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
  .chip:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  .count {
    color: var(--_ink-2);
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
    }
  }
  .swatch {
    inline-size: 30px;
    block-size: 12px;
    flex: none;
    overflow: visible;
  }
  .dates {
    display: grid;
    grid-template-columns: 88px 34px 1fr 34px;
    gap: 0 10px;
    align-items: start;
    margin-block-start: 10px;
  }
  .s .dates,
  .rows .dates {
    grid-template-columns: 1fr 34px 34px;
    gap: 4px 8px;
  }
  .s .dates .strip,
  .rows .dates .strip {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .dates output {
    font-weight: 700;
    font-size: 14px;
    line-height: 34px;
  }
  .step {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    inline-size: 34px;
    block-size: 34px;
    border: 1px solid var(--_control);
    border-radius: 2px;
    display: grid;
    place-items: center;
    font-size: 20px;
    line-height: 1;
  }
  .step:focus-visible,
  .strip:focus-visible,
  .map:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  figure[dir='rtl'] .step span {
    transform: scaleX(-1);
  }
  @media (pointer: coarse) {
    .step {
      inline-size: 44px;
      block-size: 44px;
    }
    .dates {
      grid-template-columns: 88px 44px 1fr 44px;
    }
    .s .dates,
    .rows .dates {
      grid-template-columns: 1fr 44px 44px;
    }
  }
  .strip {
    cursor: pointer;
    touch-action: pan-y;
  }
  .strip svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .tick {
    fill: var(--_hue);
  }
  .future {
    stroke: var(--_rule);
    stroke-width: 2;
  }
  .past,
  .handlebar {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .handle {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .year {
    font-size: 12px;
    fill: var(--_ink-3);
  }
`;
