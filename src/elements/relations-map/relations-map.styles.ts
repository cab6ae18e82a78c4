import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    --_reserve: 46rem;
  }
  .map {
    cursor: default;
    touch-action: pan-y;
  }
  .map svg {
    overflow: hidden;
  }
  .land {
    fill: var(--_land);
  }
  .actor {
    fill: var(--_land-actor);
  }
  .actor,
  .strand,
  .anchor {
    cursor: pointer;
  }
  .actor.tinted {
    fill: var(--_tint-tie);
  }
  .actor.focus {
    fill: var(--_marker);
  }
  .outline {
    fill: none;
    stroke: var(--_marker-line);
    stroke-width: 1.25;
  }
  .borders {
    fill: none;
    stroke: var(--_border);
    stroke-width: 0.75;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .claimed {
    fill: url(#hatch);
    stroke: var(--_hatch);
    stroke-width: 0.75;
    pointer-events: none;
  }
  .hatch {
    fill: var(--_hatch);
  }
  .linecase {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 3.75;
  }
  .line-disputed {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.25;
    stroke-dasharray: 3 2;
  }
  .laneedge {
    fill: none;
    stroke: var(--_marker-line);
    stroke-linecap: round;
  }
  .lane {
    fill: none;
    stroke: var(--_marker);
    stroke-linecap: round;
  }
  .casing {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4.5;
  }
  .strand:hover .casing {
    stroke-width: 8;
  }
  .chevron {
    fill: none;
    stroke: var(--_hue);
    stroke-width: 2;
  }
  .claim {
    fill: var(--_surface);
    stroke: var(--_hue);
    stroke-width: 1.5;
  }
  .claim path {
    fill: var(--_hue);
    stroke: none;
  }
  .claim.no {
    --_hue: var(--_status-contradicted);
    stroke-width: 2;
  }
  .contradicted .line {
    stroke: var(--_ink-3);
    stroke-width: 1;
  }
  .pole {
    fill: none;
    stroke: var(--_ink-2);
    pointer-events: none;
  }
  .doubt {
    font-size: 11px;
    font-weight: 700;
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  .spoke {
    fill: none;
    stroke: var(--_group);
    stroke-width: 1.5;
    stroke-dasharray: 1 3.2;
    stroke-linecap: round;
  }
  .hole {
    fill: var(--_surface);
    stroke: var(--_group);
    stroke-width: 4;
  }
  .hole.full {
    fill: var(--_group);
    stroke-width: 1.5;
  }
  .hole.wide {
    stroke-width: 2;
  }
  .clear {
    fill: var(--_surface);
  }
  .place {
    fill: var(--_ink);
  }
  .place.land {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .tinyring {
    fill: none;
    stroke: var(--_ink);
  }
  .port {
    fill: var(--_ink);
  }
  .ring {
    fill: none;
    stroke: var(--_ring);
    stroke-width: 2;
    visibility: hidden;
  }
  .map:focus-visible .ring {
    visibility: visible;
  }
  .hit {
    fill: transparent;
  }
  .label,
  .when {
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_land-actor);
    stroke-width: 3.5px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .label {
    font-size: 13px;
    font-weight: 600;
  }
  .label.focus {
    font-size: 16px;
    font-weight: 700;
    stroke: var(--_marker);
  }
  .second,
  .when {
    font-size: 12px;
    font-weight: 400;
    fill: var(--_ink-2);
  }
  .numbers {
    margin: 4px 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    list-style: none;
    color: var(--_ink-2);
  }
  .policy span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  @media (forced-colors: active) {
    .land,
    .actor {
      stroke: GrayText;
    }
    .outline {
      stroke: Highlight;
      stroke-width: 2.5;
    }
    .label,
    .when {
      stroke: Canvas;
    }
  }
`;
