import { css, type CSSResult } from 'lit';

/** Zoom and pan. One finger scrolls the page; two are the map's. */
export const zoomStyles: CSSResult = css`
  .stage {
    touch-action: pan-x pan-y;
    overflow: hidden;
  }
  .stage .map {
    touch-action: inherit;
    overflow: hidden;
  }
  .map svg[style] {
    transform-origin: 0 0;
    will-change: transform;
  }
  .zoom {
    display: flex;
    gap: 6px;
  }
`;
