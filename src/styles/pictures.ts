import { css, type CSSResult } from 'lit';

/** Lines and beads of relations, wherever they are drawn. */
export const relationMarks: CSSResult = css`
  .line {
    fill: none;
    stroke: var(--_hue);
  }
  .split {
    fill: none;
    stroke: var(--_surface);
  }
  .tie {
    --_hue: var(--_rel-tie);
  }
  .pact {
    --_hue: var(--_rel-pact);
  }
  .exchange {
    --_hue: var(--_rel-exchange);
  }
  .align {
    --_hue: var(--_rel-align);
  }
  .conflict {
    --_hue: var(--_rel-conflict);
  }
  .none {
    --_hue: var(--_rel-none);
  }
  .bead {
    fill: var(--_hue);
    stroke: var(--_surface);
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .bead.tie {
    fill: var(--_surface);
    stroke: var(--_hue);
    stroke-width: 1.75;
  }
  .bead.conflict,
  .bead.none {
    fill: none;
    stroke: var(--_hue);
    stroke-width: 2;
  }
`;
