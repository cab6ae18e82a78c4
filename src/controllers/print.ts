import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let query: MediaQueryList | undefined;

/** One query for all hosts of a page. */
function paper(): MediaQueryList {
  if (!query) {
    query = matchMedia('print');
    query.addEventListener('change', () => {
      for (const host of hosts) host.requestUpdate();
    });
  }
  return query;
}

/** Tells while the page is being printed, so that what is closed on screen is open on paper; has fetched before what that takes. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #prepare: () => void;

  constructor(host: ReactiveControllerHost, prepare: () => void) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  get printing(): boolean {
    return paper().matches;
  }

  hostConnected(): void {
    hosts.add(this.#host);
    // Who prints turns to the browser first, on a phone to its menu: the page loses the focus.
    addEventListener('blur', this.#prepare);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    removeEventListener('blur', this.#prepare);
  }
}
