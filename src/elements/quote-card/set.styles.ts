import { css, type CSSResult } from 'lit';

/** Numbered scenarios and tasks, a debate, a figure. */
export const setStyles: CSSResult = css`
  .numbered {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    font-size: 17px;
    line-height: 1.4;
  }
  .numbered li {
    position: relative;
    padding: 9px 0;
    padding-inline-start: 44px;
    border-block-start: 1px solid var(--_rule);
  }
  .numbered li:first-child {
    border-block-start: 0;
  }
  .numbered .ordinal {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 0;
    margin: 0;
    font-size: 30px;
    line-height: 36px;
    font-weight: 300;
  }
  .mark {
    color: inherit;
    text-decoration: underline 1px var(--_control);
    text-underline-offset: 4px;
    position: relative;
  }
  /* As large for the pointer as other controls. */
  .mark::after {
    content: '';
    position: absolute;
    inset: -7px -8px;
  }
  .mark:hover,
  .mark[aria-current='true'] {
    text-decoration: underline 2px var(--_ink);
  }
  @media (pointer: coarse) {
    .mark {
      display: inline-flex;
      align-items: center;
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  /* The row of pictures says it too. */
  .actions:has([part='pictures']) > .which {
    display: none;
  }
  /* Told words too: they are what is chosen. */
  [data-fact].selected .told:only-child,
  .selected .value .mark {
    background: var(--_marker);
    color: var(--_ink);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .numbered .words {
    font-size: 17px;
    line-height: 1.4;
    letter-spacing: 0;
    display: inline;
  }
  .numbered .told {
    color: var(--_ink);
  }
  .numbered b {
    font-weight: 700;
  }
  .l .numbered.tasks,
  .xl .numbered.tasks {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 32px;
  }
  .l .numbered.tasks li:nth-child(2),
  .xl .numbered.tasks li:nth-child(2) {
    border-block-start: 0;
  }
  .numbered.series li {
    padding-inline-start: 0;
  }
  .byline,
  .tag {
    font-family: var(--_font-label);
  }
  .byline {
    margin: 12px 0 0;
  }
  .standing {
    margin: 4px 0 0;
    font-family: var(--_font-label);
    font-size: 13px;
    line-height: 18px;
    color: var(--_ink-2);
  }
  .side .standing {
    margin-block-start: 8px;
  }
  .arrow a {
    padding: 4px;
    text-decoration: none;
  }
  .arrow a:hover {
    text-decoration: underline;
  }
  .byline b {
    display: block;
    text-align: -webkit-match-parent; /* A name of another direction stays over what is told of it. */
    text-align: match-parent;
    font-size: 15px;
    line-height: 20px;
    font-weight: 600;
  }
  .debate {
    display: grid;
    gap: 20px 0;
    margin-block-start: 12px;
  }
  .debate .words {
    font-size: clamp(17px, 1.12em, 20px);
    line-height: 1.36;
    letter-spacing: 0;
  }
  .l .debate,
  .xl .debate {
    grid-auto-flow: dense;
    grid-template-columns: 1fr 1fr;
  }
  .side {
    display: flex;
    flex-direction: column;
  }
  .side .byline {
    margin-block-start: auto;
    padding-block-start: 12px;
  }
  .l .side.one,
  .xl .side.one {
    grid-column: 1;
    padding-inline-end: 24px;
  }
  .l .side.two,
  .xl .side.two {
    grid-column: 2;
    padding-inline-start: 24px;
    border-inline-start: 1px solid var(--_rule);
  }
  .side.neutral {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 12px;
  }
  .tag {
    margin: 0 0 2px;
    font-weight: 600;
    color: var(--_ink);
  }
  .tag::before {
    content: '';
    display: block;
    block-size: 4px;
    inline-size: 28px;
    background: var(--_ink);
    margin-block-end: 8px;
    forced-color-adjust: none; /* The ink is the system's already; a gradient would go. */
  }
  .against .tag::before {
    background: repeating-linear-gradient(90deg, var(--_ink) 0 6px, transparent 6px 11px);
  }
  .neutral .tag::before {
    background: var(--_rule);
  }
  @media (forced-colors: active) {
    [data-fact].selected .own,
    [data-fact].selected .told:only-child,
    .selected .value .mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .numbered li,
    .side {
      break-inside: avoid;
    }
    .picture .mark {
      text-decoration: none;
    }
    /* The list of sources has the address, without the words that only a browser looks for. */
    .number .from a[href]::after {
      content: none;
    }
  }
  .number .value {
    margin: 4px 0 0;
    font-size: 44px;
    line-height: 1.15;
    font-weight: 600;
  }
  .s .number .value {
    font-size: 36px;
  }
  .rows .number .value {
    font-size: 26px;
  }
  .number:not(:first-child) {
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 8px;
  }
  .number .unit {
    display: inline-block;
    line-height: 1.3;
    font-size: 20px;
    font-weight: 400;
  }
  .number .measure {
    margin: 0;
    font-size: 17px;
    line-height: 1.4;
  }
  .number .quiet,
  .number .others p {
    margin: 2px 0 0;
  }
  .number .others {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 8px;
  }
  .number .other + .other {
    margin-block-start: 12px;
  }
  .number .status,
  .number .evidence + .quiet {
    margin-block-start: 8px;
  }
  .number .evidence {
    margin-block-start: 12px;
    font-size: 15px;
    line-height: 1.5;
  }
`;
