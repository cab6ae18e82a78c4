import { css, type CSSResult } from 'lit';

/** What stands around a picture (key, controls, panel), and lines and beads of relations wherever they are drawn. */
export const pictures: CSSResult = css`
  .key {
    margin-block-start: 12px;
  }
  .picture svg {
    display: block;
    inline-size: 100%;
    forced-color-adjust: none;
  }
  .picture text {
    unicode-bidi: plaintext; /* Pictures run from the left; the words in them as their letters do. */
  }
  .panel {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 12px;
    font-size: clamp(14px, 0.92em, 16px);
    line-height: 1.5;
  }
  .panel p {
    margin: 0;
  }
  @media print {
    .controls,
    .panel:has(> .ask:only-child),
    .ask {
      display: none;
    }
    .panel {
      break-inside: avoid;
    }
  }
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
