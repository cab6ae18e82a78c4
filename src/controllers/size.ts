import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The named widths of the visual grammar: S < 400, M < 560, L < 960, XL from 960; `rows` below 240, where no picture fits. */
export type SizeName = 'rows' | 's' | 'm' | 'l' | 'xl';

/** The name of a width in CSS pixels. */
export function sizeName(width: number): SizeName {
  return width < 240 ? 'rows' : width < 400 ? 's' : width < 560 ? 'm' : width < 960 ? 'l' : 'xl';
}

/** The inline size of the host, kept current; asks for an update when it changes by at least one pixel. */
export class SizeController implements ReactiveController {
  /** CSS pixels; 0 while the host is not laid out (hidden tab, `display: none`). */
  width = 0;
  /** True where the main pointer is a finger. */
  coarse = false;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get name(): SizeName {
    return sizeName(this.width);
  }

  hostConnected(): void {
    this.coarse = matchMedia('(pointer: coarse)').matches;
    this.#take(this.#host.getBoundingClientRect().width);
    // The callback runs inside layout: the update it asks for must not change the host's width again.
    this.#observer = new ResizeObserver(([entry]) => {
      this.#take(entry?.contentBoxSize[0]?.inlineSize ?? 0);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #take(width: number): void {
    const whole = Math.floor(width);
    if (whole === this.width) return;
    this.width = whole;
    this.#host.requestUpdate();
  }
}
