import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    --_reserve: 20rem;
  }
  /* Many at once: those far from view are drawn, but cost no style and no layout until a reader comes near. */
  @supports (overflow-clip-margin: 1em) {
    :host([loading='eager']) {
      content-visibility: auto;
      contain-intrinsic-size: auto 20rem auto var(--entente-reserve, var(--_reserve));
      overflow-clip-margin: 1em;
    }
  }
  .picture {
    margin-block-start: 5px;
    flex: 1;
    font-family: inherit;
  }
  .words {
    margin: 0;
    font-size: 27px;
    line-height: 1.3;
    letter-spacing: -0.008em;
    text-wrap: pretty;
    hanging-punctuation: first;
  }
  :is(.s, .m, .rows) .words {
    font-size: 21px;
  }
  .words.long {
    font-size: 20px;
  }
  .words .own {
    font-weight: 600;
  }
  .words .told,
  .detail {
    color: var(--_ink-2);
  }
  .words .editorial {
    font-weight: 400;
  }
  .selected .own {
    background: var(--_marker);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .words:is(:lang(ko), :lang(zh), :lang(ja), :lang(ar)) {
    line-height: 1.5;
    letter-spacing: 0;
  }
  .label,
  .chain,
  .remark,
  .context summary {
    font-family: var(--_font-label);
  }
  .label {
    margin: 0 0 2px;
    color: var(--_ink-2);
  }
  .chain {
    break-inside: avoid;
    list-style: none;
    margin: 18px 0 0;
    padding: 0;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  :is(.l, .xl) .chain:not(:has(> :nth-child(3))) {
    grid-template-columns: 1fr 1fr 1fr;
  }
  .chain li {
    position: relative;
    padding: 22px 0 0;
    padding-inline: 0 20px;
  }
  .chain li::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 13px;
    block-size: 13px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
  }
  .chain .own::before {
    background: var(--_ink);
  }
  .chain .about::before {
    border: 1.5px dashed var(--_ink-2);
  }
  .chain li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline: 15px 2px;
    border-block-start: 1.5px solid var(--_ink);
  }
  .chain li:has(+ .about)::after {
    border-block-start-style: dashed;
    border-color: var(--_ink-2);
  }
  .chain .label,
  .chain b,
  .detail {
    display: block;
    text-align: -webkit-match-parent; /* A name of another direction stays at its mark. */
    text-align: match-parent;
  }
  .chain b {
    font-size: 15px;
    line-height: 20px;
    font-weight: 600;
  }
  :is(.s, .m, .rows, :has(> .chain > :nth-child(5))) .chain {
    display: block;
  }
  :is(.s, .m, .rows, :has(> .chain > :nth-child(5))) .chain li {
    padding: 0 0 14px;
    padding-inline: 28px 0;
  }
  :is(.s, .m, .rows, :has(> .chain > :nth-child(5))) .chain li:not(:last-child)::after {
    inset-block: 15px -2px;
    inset-inline: 6px auto;
    border-block-start: 0;
    border-inline-start: 1.5px solid var(--_ink);
  }
  :is(.s, .m, .rows, :has(> .chain > :nth-child(5))) .chain li:has(+ .about)::after {
    border-inline-start-style: dashed;
    border-color: var(--_ink-2);
  }
  .remark {
    margin: 12px 0 0;
    color: var(--_ink-2);
    max-inline-size: 60ch;
  }
  .context {
    margin-block-start: 12px;
  }
  .context summary {
    cursor: pointer;
    min-block-size: 32px;
    line-height: 32px;
    color: var(--_ink-2);
    inline-size: fit-content;
  }
  .context p {
    margin: 2px 0 0;
    font-size: clamp(14px, 0.9em + 3px, 16px);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .picture cite,
  .foot cite {
    font-style: normal;
  }
  .foot {
    font-size: 13px;
    line-height: 18px;
    margin-block-start: 14px;
  }
`;
