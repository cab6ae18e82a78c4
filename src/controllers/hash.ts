import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a page's hash names, and what takes it over. */
type Host = ReactiveControllerHost & { selected: string | undefined };

/** The id in the page's address; '' where there is none, or none that can be read. */
export function named(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Keeps the selection in the page's hash, for a link to one fact: read when the host arrives and when the hash changes,
 * written in place, without a new entry in the browser's history.
 */
export class HashController implements ReactiveController {
  readonly #host: Host;
  /** Is it an id of this host's? Hashes are the page's too. */
  readonly #knows: (id: string) => boolean;
  #written: string | undefined;

  constructor(host: Host, knows: (id: string) => boolean) {
    this.#host = host;
    this.#knows = knows;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    const { selected } = this.#host;
    if (selected === this.#written) return;
    this.#written = selected;
    if (selected === undefined ? this.#knows(named()) : named() !== selected)
      history.replaceState(
        history.state,
        '',
        selected === undefined ? location.pathname + location.search : `#${encodeURIComponent(selected)}`,
      );
  }

  readonly #read = (): void => {
    const id = named();
    if (!id || !this.#knows(id)) return;
    this.#written = id;
    this.#host.selected = id;
  };
}
