import { css, type CSSResult } from 'lit';

/** Groups where they are drawn; the mark of a hub and its spoke are in the legend too. */
export const hubStyles: CSSResult = css`
  .hub {
    cursor: pointer;
  }
  .hub .name,
  .hub .span {
    fill: var(--_group);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }
  .hub .name {
    font-weight: 600;
    font-size: 13px;
  }
  .hub .span {
    font-size: 12px;
  }
  .hub.selected .hole {
    fill: var(--_marker);
  }
  /* All groups have one colour: which spokes are of the one that is chosen or pointed at is told by more than colour. */
  .casing.chosen {
    stroke: var(--_marker);
    stroke-width: 9;
  }
  .hub.selected .spoke,
  .hub:hover .spoke {
    stroke-width: 2.5;
  }
  .member {
    fill: none;
    stroke: var(--_group);
    stroke-width: 1.75;
  }
  .member.observer {
    stroke-dasharray: 2 2;
  }
  @media (forced-colors: active) {
    .casing.chosen {
      stroke: Highlight;
    }
    .hub.selected .spoke {
      stroke: HighlightText;
    }
  }
`;
