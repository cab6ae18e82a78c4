import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** All hosts of a page, each with what it fetches before paper. */
const hosts = new Map<ReactiveControllerHost, () => void>();
let query: MediaQueryList | undefined;

/** One query for all hosts of a page. */
function paper(): MediaQueryList {
  if (!query) {
    query = matchMedia('print');
    query.addEventListener('change', () => {
      hosts.forEach((_, host) => {
        host.requestUpdate();
      });
    });
  }
  return query;
}

/** One listener for all: a browser compares each new one with those that it has. */
const prepare = (): void => {
  hosts.forEach((fetch) => {
    fetch();
  });
};

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
    hosts.set(this.#host, this.#prepare);
    // Who prints turns to the browser first, on a phone to its menu: the page loses the focus.
    addEventListener('blur', prepare);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) removeEventListener('blur', prepare);
  }
}
