import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The named widths of the visual grammar: S < 400, M < 560, L < 960, XL from 960; `rows` below 240, where no picture fits. */
export type SizeName = 'rows' | 's' | 'm' | 'l' | 'xl';

/** The name of a width in CSS pixels. */
export function sizeName(width: number): SizeName {
  return width < 240 ? 'rows' : width < 400 ? 's' : width < 560 ? 'm' : width < 960 ? 'l' : 'xl';
}

const controllers = new WeakMap<Element, SizeController>();
let observer: ResizeObserver | undefined;
let finger: MediaQueryList | undefined;

/**
 * One observer for all hosts of a page. They are told in the next frame: what they then draw changes their height, which
 * must not happen inside the observation of it.
 */
function shared(): ResizeObserver {
  observer ??= new ResizeObserver((entries) => {
    requestAnimationFrame(() => {
      const sizes = entries.map(({ target, contentBoxSize }) => [target, contentBoxSize[0]?.inlineSize ?? 0] as const);
      for (const [target, width] of sizes) controllers.get(target)?.take(width);
    });
  });
  return observer;
}

const arrived = new Set<Element>();

/** So many arrive at once before their style is asked for: each time, a browser also looks through the sheets of all before. */
const SOME = 120;

/** Measures all hosts that have just arrived at once, so that a thousand cards cost one layout and not a thousand. */
function measureArrived(host: Element): void {
  arrived.add(host);
  // Siblings with blanks between them that all become blocks in one go take Chromium a time that grows with the square.
  if (arrived.size % SOME === 0) getComputedStyle(host).getPropertyValue('color');
  if (arrived.size > 1) return;
  queueMicrotask(() => {
    const hosts = [...arrived].filter((one) => one.isConnected);
    arrived.clear();
    // The width is not the bounding box's: that is in the page's pixels, which a zoom or a scaled slide makes others than the element's.
    const measured = hosts.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      const near = top < 2 * innerHeight && bottom > -innerHeight;
      return [one, Number.parseFloat(getComputedStyle(one).width) || 0, near] as const;
    });
    for (const [one, width, near] of measured) controllers.get(one)?.take(width, near);
  });
}

/** The inline size and the direction of the host, kept current; asks for an update when one of them changes. */
export class SizeController implements ReactiveController {
  /** CSS pixels; 0 while the host is not laid out (hidden tab, `display: none`). */
  width = 0;
  /** True where the host stood within a screen of the viewport when it arrived; later the observer of visibility tells. */
  near = false;
  /** True where the host's text runs from the right. */
  rtl = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #internals: ElementInternals | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    controllers.set(host, this);
    host.addController(this);
  }

  /** True where the main pointer is a finger. */
  get coarse(): boolean {
    finger ??= matchMedia('(pointer: coarse)');
    return finger.matches;
  }

  get name(): SizeName {
    return sizeName(this.width);
  }

  hostConnected(): void {
    measureArrived(this.#host);
    shared().observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }

  /** Takes a new width, and looks at the box and the direction again. */
  take(width: number, near = false): void {
    this.near ||= near;
    const whole = Math.floor(width);
    const { direction, display } = getComputedStyle(this.#host);
    // A reset (`* { all: unset }`) wins over our :host. Without a box there is no width to draw at: the sheet brings it back.
    if (display === 'inline' || display === 'contents') {
      this.#internals ??= this.#host.attachInternals();
      this.#internals.states.add('boxless');
    }
    const rtl = direction === 'rtl';
    if (whole === this.width && rtl === this.rtl) return;
    this.width = whole;
    this.rtl = rtl;
    this.#host.requestUpdate();
  }
}
