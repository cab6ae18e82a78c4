import { css, type CSSResult } from 'lit';

/** The frame that the three elements share: figure, heading, dek, footer, states. What a picture has besides: `pictures.ts`. */
export const base: CSSResult = css`
  :host {
    display: block;
    color-scheme: inherit;
    color: var(--_ink);
    min-block-size: var(--entente-reserve, var(--_reserve, auto));
    /* As wide as its room also where others are as wide as their content (a flex item): the drawing follows the width. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    font-variant-numeric: lining-nums tabular-nums;
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host(:state(boxless)) {
    display: block !important;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host(:lang(ko)) {
    word-break: keep-all;
  }
  slot[hidden] {
    display: none;
  }
  /* What is drawn: nothing of the text an article sets comes in but its font, and what a reset took from the host is back. */
  slot ~ * {
    color: var(--_ink);
    font-style: normal;
    font-variant: lining-nums tabular-nums;
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    list-style: outside;
    cursor: auto;
  }
  figure {
    margin: 0;
    border-block-start: 2px solid var(--_ink);
    outline-color: var(--_surface); /* no outline is drawn: the image export reads the resolved colour here */
    padding-block-start: 9px;
    font-family: var(--_font);
    line-height: 1.4;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: inherit;
  }
  figure > * {
    min-inline-size: 0;
  }
  .heading {
    margin: 0;
    font-size: clamp(18px, 1.18em, 22px);
    line-height: 1.22;
    font-weight: 700;
    letter-spacing: -0.005em;
  }
  .dek {
    margin: 4px 0 0;
    font-size: clamp(14px, 0.9em, 16px);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .heading,
  .dek {
    text-wrap: balance;
    text-align: -webkit-match-parent; /* Words of another direction begin where the figure does. */
    text-align: match-parent;
  }
  .key,
  .picture,
  .controls,
  .table {
    font-family: var(--_font-label);
    font-size: 13px;
    line-height: 18px;
  }
  .picture {
    margin-block-start: 12px;
    position: relative;
  }
  .quiet {
    color: var(--_ink-2);
  }
  .foot {
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 8px;
    font-family: var(--_font-label);
    font-size: 12px;
    line-height: 17px;
    color: var(--_ink-2);
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  .foot p {
    margin: 0;
    flex: 1 1 240px;
  }
  .whole {
    display: inline-block; /* (A date is not left alone on a line.) */
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .policy {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: center;
  }
  /* Stronger than the one class by which buttons unset all. */
  figure :focus-visible,
  .notice :focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
    border-radius: 2px;
  }
  a {
    color: var(--_link);
    text-underline-offset: 2px;
  }
  .notice {
    margin: 8px 0;
    font-family: var(--_font-label);
    font-size: 13px;
    line-height: 18px;
    color: var(--_ink-2);
  }
  .notice strong {
    color: var(--_ink);
  }
  .hear {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .actions,
    .notice {
      display: none;
    }
    [part='sources'] a[href]::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
