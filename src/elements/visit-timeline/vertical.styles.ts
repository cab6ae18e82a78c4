import { css, type CSSResult } from 'lit';

/** The timeline in reading order. */
export const verticalStyles: CSSResult = css`
  .vertical {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .vertical .visit {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    display: flex;
    gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 46px;
    overflow: clip; /* the rails, which are longer than any row */
  }
  .vertical .visit:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: -2px;
  }
  .vertical .text {
    padding-block: 4px;
    min-inline-size: 0;
  }
  .vertical b {
    font-weight: 600;
    display: block;
    text-align: -webkit-match-parent; /* A name of another direction stays at its place. */
    text-align: match-parent;
  }
  .vertical .doubted {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 13px;
    font-weight: 600;
  }
  .vertical .doubt:not(g) {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
  }
  .vertical .shores {
    flex: none;
    inline-size: 88px;
    overflow: visible;
  }
  figure[dir='rtl'] .shores {
    transform: scaleX(-1);
  }
  .vertical .chosen {
    background: var(--_marker);
  }
  .vertical .chosen .detail {
    background: var(--_surface);
    padding: 12px 0 16px;
    border-block: 1px solid var(--_rule);
    font-family: var(--_font);
    font-size: 15px;
    line-height: 1.5;
  }
  .vertical h4,
  .vertical p {
    margin: 0;
  }
  .railnames {
    display: flex;
    gap: 16px;
    margin: 0 0 6px;
    font-weight: 600;
  }
`;
