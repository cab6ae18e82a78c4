import { css, type CSSResult } from 'lit';

/** What is selected, with its passages: fetched with the first selection. */
export const evidenceStyles: CSSResult = css`
  .evidence + .evidence {
    margin-block-start: 12px;
  }
  .evidence blockquote {
    margin: 0;
    color: var(--_ink-2);
  }
  .evidence .from {
    margin-block-start: 4px;
    font-family: var(--_font-label);
    font-size: 13px;
    line-height: 18px;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .evidence.against {
    border-inline-start: 2px solid var(--_status-contradicted);
    padding-inline-start: 16px;
  }
  .evidence.against mark {
    background: none;
    color: inherit;
    padding: 0;
  }
  .panel h4 {
    margin: 0;
    font-size: 16px;
    line-height: 1.3;
    font-weight: 700;
  }
  .columns {
    display: grid;
    gap: 16px 28px;
  }
  .l .columns,
  .xl .columns {
    grid-template-columns: 1fr 1fr;
  }
  @media print {
    .evidence {
      break-inside: avoid;
    }
    .opens {
      display: none;
    }
    /* The list of sources has the address, without the words that only a browser looks for. */
    .from a:not([href*=':~:'])::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
