import { css, type CSSResult } from 'lit';

/** The date control, and the way out of a date that has nothing. */
export const dateControlStyles: CSSResult = css`
  .nearest .word {
    padding-inline: 0;
    justify-content: start;
    text-align: start;
  }
  .dates {
    display: grid;
    grid-template-columns: 88px 34px 1fr 34px 34px;
    gap: 0 10px;
    align-items: start;
    margin-block-start: 10px;
  }
  .s .dates,
  .rows .dates {
    grid-template-columns: 1fr 34px 34px 34px;
    gap: 4px 8px;
  }
  .s .dates .strip,
  .rows .dates .strip {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .told {
    grid-column: 1 / -1;
    margin: 2px 0 0;
    min-block-size: 18px;
    color: var(--_ink-2);
  }
  .dates .play span {
    font-size: 12px;
  }
  .dates output {
    display: flex;
    align-items: center;
    min-block-size: 34px;
    font-weight: 700;
    font-size: 14px;
    line-height: 17px; /* two lines beside a button */
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
  .tick.group {
    fill: var(--_group);
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
  @media (pointer: coarse) {
    .dates {
      grid-template-columns: 88px 44px 1fr 44px 44px;
    }
    .s .dates,
    .rows .dates {
      grid-template-columns: 1fr 44px 44px 44px;
    }
  }
`;
