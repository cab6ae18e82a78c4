import { css, type CSSResult } from 'lit';

/**
 * The tokens of the visual grammar. A page sets `--entente-<name>`; inside, everything reads `--_<name>`, so that a
 * default stands in one place. Light and dark come from `color-scheme`, which `theme="auto"` inherits from the page.
 */
export const tokens: CSSResult = css`
  :host {
    --_surface: var(
      --entente-surface,
      light-dark(#ffffff, #14171a)
    ); /* halos and hollow marks; set it to the page's own colour on a tinted page */
    --_ink: var(--entente-ink, light-dark(#1c2126, #eceff1)); /* text, rails, dots */
    --_ink-2: var(--entente-ink-2, light-dark(#4f5860, #b6bec5)); /* second text, also on land */
    --_ink-3: var(--entente-ink-3, light-dark(#68717a, #929ca5)); /* axis text on surface only; poles */
    --_rule: var(--entente-rule, light-dark(#d8dbde, #383e44)); /* hairlines */
    --_control: var(--entente-control, light-dark(#868e96, #727c85)); /* borders of controls */
    --_marker: var(--entente-marker, light-dark(#fde68a, #4c3e08)); /* what is chosen */
    --_marker-line: var(--entente-marker-line, light-dark(#8a6a00, #e9cc68)); /* edge of what is chosen */
    --_link: var(--entente-link, light-dark(#1f5fae, #8db8f7)); /* source links */
    --_ring: var(--entente-ring, light-dark(#0b57d0, #a8c7fa)); /* focus ring */
    --_status-asserted: var(--entente-status-asserted, light-dark(#4f5860, #b6bec5)); /* status asserted */
    --_status-checked: var(--entente-status-checked, light-dark(#00654e, #71e6b5)); /* status word for word */
    --_status-disputed: var(--entente-status-disputed, light-dark(#8a5a00, #e9b64f)); /* status disputed */
    --_status-contradicted: var(--entente-status-contradicted, light-dark(#a3190f, #ff8a75)); /* status contradicted */
    --_status-corrected: var(--entente-status-corrected, light-dark(#0b6371, #6fd0de)); /* status corrected */
    --_font: var(--entente-font, inherit); /* heading, dek, panel prose, quotes */
    --_font-label: var(--entente-font-label, inherit); /* everything in a picture, controls, footers */
    --_ease: cubic-bezier(0.2, 0, 0, 1);
    --_quick: 120ms;
    --_swap: 240ms;
    --_frame: 600ms;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0ms;
      --_swap: 0ms;
      --_frame: 0ms;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_rule: GrayText;
      --_control: ButtonBorder;
      --_marker: Canvas;
      --_marker-line: Highlight;
      --_link: LinkText;
      --_ring: Highlight;
      --_status-asserted: CanvasText;
      --_status-checked: CanvasText;
      --_status-disputed: CanvasText;
      --_status-contradicted: CanvasText;
      --_status-corrected: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      --_marker: #e6e6e6;
    }
  }
`;
