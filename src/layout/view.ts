/** How a picture is magnified and moved: a point p of the whole stands at `k·p + (x, y)`. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The whole picture. */
export const WHOLE: View = { k: 1, x: 0, y: 0 };
