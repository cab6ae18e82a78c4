import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells once when the host comes within a screen of the viewport. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #near: () => void;
  #observer: IntersectionObserver | undefined;
  #done = false;

  constructor(host: ReactiveControllerHost & Element, near: () => void) {
    this.#host = host;
    this.#near = near;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#done) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#done = true;
        this.hostDisconnected();
        this.#near();
      },
      { rootMargin: '100% 0px' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
