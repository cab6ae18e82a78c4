import { css, type CSSResult } from 'lit';

/** The tokens of pictures: land, relations, groups. */
export const pictureTokens: CSSResult = css`
  :host {
    --_land: var(--entente-land, light-dark(#f1f0ec, #22272b)); /* land of no actor */
    --_land-actor: var(--entente-land-actor, light-dark(#e3e1d9, #363b41)); /* land of actors */
    --_border: var(--entente-border, light-dark(#ffffff, #14171a)); /* borders between states */
    --_hatch: var(--entente-hatch, light-dark(#7f7b72, #8a929a)); /* disputed areas, context bars */
    --_rel-tie: var(--entente-rel-tie, light-dark(#2c3034, #d4dde5)); /* ties */
    --_rel-pact: var(--entente-rel-pact, light-dark(#3377c2, #5c9bf2)); /* pacts */
    --_rel-exchange: var(--entente-rel-exchange, light-dark(#00654e, #71e6b5)); /* exchange */
    --_rel-align: var(--entente-rel-align, light-dark(#813075, #bc75a3)); /* leanings */
    --_rel-conflict: var(--entente-rel-conflict, light-dark(#91110d, #ee654f)); /* strain */
    --_rel-none: var(--entente-rel-none, light-dark(#68717a, #929ca5)); /* absence, other */
    --_group: var(--entente-group, light-dark(#9b681d, #e9cc68)); /* groups */
    --_tint-tie: var(--entente-tint-tie, light-dark(#838991, #7c868f)); /* partners where lines fold into tint */
  }
  @media (forced-colors: active) {
    :host {
      --_land: Canvas;
      --_land-actor: Canvas;
      --_border: GrayText;
      --_hatch: GrayText;
      --_rel-tie: CanvasText;
      --_rel-pact: CanvasText;
      --_rel-exchange: CanvasText;
      --_rel-align: CanvasText;
      --_rel-conflict: CanvasText;
      --_rel-none: CanvasText;
      --_group: CanvasText;
      --_tint-tie: CanvasText;
    }
  }
`;
