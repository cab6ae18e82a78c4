import type { ReactiveControllerHost } from 'lit';
import { baseMap, type BaseMap } from '../../layout/map/shapes.js';

const loaded = new Map<string, Promise<BaseMap | undefined>>();

/**
 * A base map, fetched once for a page. A failure is not kept. From a disk no browser fetches: it would only complain; where
 * there is no page (an element is drawn in Node) files are read.
 */
function load(url: string, own: boolean): Promise<BaseMap | undefined> {
  if (url.startsWith('file:') && 'location' in globalThis) return Promise.resolve(undefined);
  let coming = loaded.get(url);
  if (!coming) {
    coming = fetch(url)
      .then(async (response) => {
        if (!response.ok) return undefined;
        const raw: unknown = await response.json();
        // Tables of other people's codes and names only where a page brings its own map.
        return own ? (await import('../../layout/map/foreign-map.js')).foreignMap(raw) : baseMap(raw);
      })
      .catch(() => undefined);
    loaded.set(url, coming);
    void coming.then((map) => {
      if (!map) loaded.delete(url);
    });
  }
  return coming;
}

/** Keeps the host's base map: the land it draws on, until the next one is there, or that there is none to be had. */
export class BaseMapController {
  map: BaseMap | undefined;
  state: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  readonly #host: ReactiveControllerHost;
  #url = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Asks for a base map; the same address again changes nothing.
   * @param own the page's own, in whatever codes and names
   */
  ask(url: string, own: boolean): void {
    if (url === this.#url) return;
    this.#url = url;
    if (!this.map) this.state = 'loading';
    void load(url, own).then((map) => {
      if (this.#url !== url) return;
      this.map = map;
      this.state = map ? 'ready' : 'failed';
      this.#host.requestUpdate();
    });
  }
}
