import { css, type CSSResult } from 'lit';

/** More visits than can be told apart. */
export const denseStyles: CSSResult = css`
  .dense {
    outline-offset: 4px;
  }
  .dense rect:not(.column) {
    fill: var(--_ink);
  }
  .dense .down {
    fill-opacity: 0.6;
  }
  .dense .chosen .column {
    fill: var(--_marker);
  }
  .dense g {
    cursor: pointer;
  }
`;
