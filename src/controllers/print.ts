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

/** Tells while the page is being printed, so that what is closed on screen is open on paper. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return paper().matches;
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
