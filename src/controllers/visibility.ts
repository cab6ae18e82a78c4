import type { ReactiveController, ReactiveControllerHost } from 'lit';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all hosts of a page. */
function shared(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: '100% 0px' },
  );
  return observer;
}

/** Tells once when the host comes within a screen of the viewport. */
export class VisibilityController implements ReactiveController {
  /** True once the host has come within a screen of the viewport. */
  near = false;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element, near: () => void) {
    this.#host = host;
    waiting.set(host, () => {
      this.near = true;
      this.hostDisconnected();
      near();
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.near) shared().observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }
}
