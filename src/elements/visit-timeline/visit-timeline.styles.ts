import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    --_reserve: 30rem;
  }
  /* Two shores, or so many visits that there is an overview. */
  :host(:is([between], [columns], [src*='.csv'])) {
    --_reserve: 43rem;
  }
  .picture {
    flex: 1;
  }
  .key ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    color: var(--_ink-2);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
  }
  .key svg {
    inline-size: 20px;
    block-size: 20px;
    overflow: visible;
  }
  .horizontal {
    overflow: visible;
    font-size: 13px;
  }
  .rail {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .rail.early {
    stroke: var(--_rule);
  }
  .span {
    fill: none;
    stroke: var(--_ink);
  }
  .span.line {
    stroke-width: 2;
  }
  .span.bracket {
    stroke-width: 1.25;
  }
  .span.dashed {
    stroke-dasharray: 2 2;
  }
  .fill {
    fill: var(--_ink);
    fill-opacity: 0.16;
  }
  .tip,
  .glyph {
    fill: var(--_ink);
  }
  .glyph .ring {
    fill: var(--_surface);
  }
  .glyph .hollow {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .glyph .bar {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .hit,
  .flag .box {
    fill: transparent;
  }
  .crossing,
  .flag {
    cursor: pointer;
  }
  .lane,
  .flag.selected .box {
    fill: var(--_marker);
  }
  .flag:hover .name {
    text-decoration: underline;
  }
  .flag.active .box {
    stroke: var(--_ring);
    stroke-width: 2;
  }
  .pole {
    stroke: var(--_ink-3);
  }
  .railname,
  .name {
    font-weight: 600;
    fill: var(--_ink);
  }
  .joint {
    cursor: auto;
  }
  .joint .name {
    font-weight: 400;
    fill: var(--_ink-2);
  }
  .date,
  .reason {
    font-size: 12px;
    fill: var(--_ink-2);
  }
  .doubt {
    color: var(--_status-disputed);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .doubt.contradicted {
    color: var(--_status-contradicted);
  }
  .denied .span {
    stroke-width: 1;
  }
  .denied .glyph {
    opacity: 0.4;
  }
  .join {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .axis {
    stroke: var(--_rule);
  }
  .year {
    fill: var(--_ink-3);
    font-size: 12px;
  }
  @media print {
    /* Paper does not wait for the code of the table, which a touch screen has not fetched ahead: the list says it all. */
    figure:not(:has(.table)) .list {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    .list .visit {
      all: unset;
    }
  }
`;
