import { css, type CSSResult } from 'lit';

/** A second language, other wordings, and what speaks against the words. */
export const moreStyles: CSSResult = css`
  .second {
    margin-block-start: 10px;
  }
  .second .words {
    font-size: 17px;
    line-height: 1.45;
    color: var(--_ink-2);
    letter-spacing: 0;
  }
  .second .own {
    font-weight: 400;
  }
  .second .words:is(:lang(ko), :lang(zh), :lang(ja), :lang(ar)) {
    line-height: 1.5;
  }
  .wordings {
    margin-block-start: 14px;
  }
  .variants {
    list-style: none;
    margin: 4px 0 0;
    padding: 0;
    font-size: 15px;
    line-height: 26px;
  }
  .variants u {
    text-decoration: underline 2px var(--_marker-line);
    text-underline-offset: 3px;
  }
  .wordings > .quiet {
    margin: 4px 0 0;
  }
  .places {
    margin-block-start: 14px;
  }
  .objections {
    margin-block-start: 14px;
    border-inline-start: 2px solid var(--_status-contradicted);
    padding-inline-start: 16px;
  }
`;
