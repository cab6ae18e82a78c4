import { WHOLE, type View } from './view.js';
import type { Point } from './wave.js';

/** The most that a picture is magnified. */
export const NEAREST = 16;

/** The size of what moves, in pixels. */
interface Box {
  readonly width: number;
  readonly height: number;
}

/** The nearest view that shows nothing beyond the picture's edges. */
function held({ k, x, y }: View, { width, height }: Box): View {
  const inside = (offset: number, size: number): number => Math.min(0, Math.max(size * (1 - k), offset));
  return k <= 1 ? WHOLE : { k, x: inside(x, width), y: inside(y, height) };
}

/** Magnified by a factor; the point under the finger stays where it is. */
export function zoomed(view: View, factor: number, [px, py]: Point, box: Box): View {
  const k = Math.min(NEAREST, Math.max(1, view.k * factor));
  const share = k / view.k;
  return held({ k, x: px - (px - view.x) * share, y: py - (py - view.y) * share }, box);
}

/** Moved by pixels. */
export function panned(view: View, dx: number, dy: number, box: Box): View {
  return held({ k: view.k, x: view.x + dx, y: view.y + dy }, box);
}

/** The CSS transform, from the picture's corner, that shows a picture laid out for one view as another. */
export function transformBetween(laid: View, now: View): string {
  const share = now.k / laid.k;
  return `translate(${String(now.x - laid.x * share)}px, ${String(now.y - laid.y * share)}px) scale(${String(share)})`;
}
