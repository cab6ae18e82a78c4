import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells while the page is being printed, so that what is closed on screen is open on paper. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query = matchMedia('print');
    this.printing = this.#query.matches;
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#changed);
  }

  readonly #changed = ({ matches }: MediaQueryListEvent): void => {
    this.printing = matches;
    this.#host.requestUpdate();
  };
}
