import { css, type CSSResult } from 'lit';

/** More visits than can be told apart. */
export const denseStyles: CSSResult = css`
  .windowbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    color: var(--_ink-2);
  }
  .zoom {
    display: flex;
    gap: 6px;
  }
  .step.wide {
    font-size: inherit;
    padding-inline: 10px;
  }
  .overview {
    touch-action: pan-y;
    cursor: crosshair;
    margin-block-start: 8px;
  }
  .overview svg {
    overflow: visible;
  }
  .inview {
    fill: var(--_marker);
  }
  .low {
    fill: var(--_hatch);
  }
  .high {
    fill: var(--_ink);
  }
  .peak,
  .more {
    font-size: 12px;
    fill: var(--_ink-2);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  .more {
    font-weight: 700;
    pointer-events: none; /* What lies under it is chosen. */
  }
  .handle {
    cursor: ew-resize;
  }
  .grip {
    fill: transparent;
  }
  .handlebar {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .knob {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .handle:focus-visible {
    outline: none;
  }
  .handle:focus-visible .knob {
    stroke: var(--_ring);
    stroke-width: 3;
  }
  .stacks {
    margin-block-start: 12px;
    outline-offset: 4px;
    touch-action: pan-y;
  }
  .stacks [role='option'] {
    cursor: pointer;
  }
  .column {
    fill: transparent;
  }
  .stacks .chosen .column {
    fill: var(--_marker);
  }
  .stacks .vague {
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    .inview,
    .stacks .chosen .column {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media print {
    .windowbar .zoom {
      display: none;
    }
  }
`;
