/** What a reader's hand asks for. */
export interface GestureActs {
  /** Magnify by a factor around a point, in CSS pixels from the element's corner. */
  readonly zoom: (factor: number, x: number, y: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** The hand has let go. */
  readonly end: () => void;
}

/** Pixels that a mouse may tremble before a click becomes a drag. */
const TREMBLE = 4;

/** Pixels of a line and of a page, for wheels that count in these. */
const WHEEL_UNITS = [1, 16, 400] as const;

/**
 * Reads drag, pinch and the wheel with the modifier. The page's own scroll is never taken: a wheel without Ctrl or ⌘ and
 * one finger scroll the page. A pinch on a touchpad arrives as a wheel with Ctrl.
 */
export function readGestures(element: HTMLElement, acts: GestureActs, signal: AbortSignal): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let dragged = false;
  const place = ({ clientX, clientY }: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };

  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { x, y } = place(event);
    acts.zoom(2 ** (-event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1) * 0.01), x, y);
    acts.end();
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    dragged = false;
    fingers.set(event.pointerId, place(event));
  };

  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    const [other] = [...fingers].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]));
    if (other) {
      dragged = true;
      const spread = (at: { x: number; y: number }): number => Math.hypot(at.x - other.x, at.y - other.y);
      acts.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      acts.zoom(spread(now) / Math.max(1, spread(before)), (now.x + other.x) / 2, (now.y + other.y) / 2);
    } else if (event.pointerType === 'mouse' || event.pointerType === 'pen') {
      if (!dragged && Math.hypot(now.x - before.x, now.y - before.y) < TREMBLE) return;
      if (!dragged) element.setPointerCapture(event.pointerId);
      dragged = true;
      acts.pan(now.x - before.x, now.y - before.y);
    } else return;
    fingers.set(event.pointerId, now);
  };

  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (dragged) acts.end();
  };

  // What ends a drag is no choice.
  const click = (event: MouseEvent): void => {
    if (!dragged) return;
    event.stopPropagation();
    dragged = false;
  };

  element.addEventListener('wheel', wheel, { passive: false, signal });
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('click', click, { capture: true, signal });
}
