import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadDossier, loadInline, reloadDossier, type Loaded, type Terms } from '../dossier/load.js';
import { readDossier } from '../dossier/read-dossier.js';
import { told } from '../dossier/told.js';
import type { Dossier, Problem } from '../model/dossier.js';

/** Where the data is: nothing named, named but not asked for yet, on its way, here, or not to be had. */
export type DataState = 'none' | 'waiting' | 'loading' | 'ready' | 'failed';

/** Where a dossier comes from: an object, text in the page, or an address (on terms). The first that is there counts. */
export interface DataSource extends Required<Terms> {
  readonly object: object | undefined;
  readonly inline: string | undefined;
  /** Absolute. */
  readonly url: string | undefined;
}

/** What a source gives: soon, where something is fetched. */
type Answer = Loaded | Promise<Loaded>;

const readObjects = new WeakMap<object, Answer>();

/** What a page sets may be anything: text that was never parsed, or an object that throws when it is read. */
function readObject(object: object): Answer {
  try {
    const read = readObjects.get(object) ?? told(readDossier(object));
    if (Object(object) === object) readObjects.set(object, read);
    return read;
  } catch (error) {
    return told({ refusals: [{ path: [], value: '', fault: 'said', detail: error }] });
  }
}

/** Keeps a host's dossier: asks once it may, drops the request when the host leaves or the source changes. */
export class DossierController implements ReactiveController {
  state: DataState = 'none';
  dossier: Dossier | undefined;
  problems: readonly Problem[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #arrived: () => void;
  #source: Partial<DataSource> = {};
  #allowed = false;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  /** Names the source. The same source again changes nothing. */
  from(source: DataSource): void {
    const names = Object.keys(source) as (keyof DataSource)[];
    if (names.every((name) => this.#source[name] === source[name])) return;
    this.#cancel();
    this.#source = source;
    this.state = (source.object ?? source.inline ?? source.url) !== undefined ? 'waiting' : 'none';
    this.dossier = undefined;
    this.problems = [];
    void this.#ask();
  }

  /** Allows work to start (the host is near the viewport, or `loading="eager"`). */
  allow(): void {
    this.#allowed = true;
    void this.#ask();
  }

  /** Asks again, also where an answer is there. */
  async reload(): Promise<void> {
    this.#cancel();
    if (this.#source.url !== undefined) reloadDossier(this.#source.url, this.#source);
    this.#allowed = true;
    if (this.state !== 'none') this.state = 'waiting';
    await this.#ask();
  }

  hostConnected(): void {
    void this.#ask();
  }

  hostDisconnected(): void {
    if (this.#cancel()) this.state = 'waiting';
  }

  #cancel(): boolean {
    if (!this.#request) return false;
    this.#request.abort();
    this.#request = undefined;
    return true;
  }

  #ask(): void | Promise<void> {
    if (this.state !== 'waiting' || !this.#allowed) return;
    const { object, inline, url } = this.#source;
    const request = new AbortController();
    const answer = object
      ? readObject(object)
      : inline !== undefined
        ? loadInline(inline)
        : loadDossier(url ?? '', request.signal, this.#source);
    if (!('then' in answer)) this.#take(answer);
    else return this.#await(answer, request);
  }

  async #await(answer: Promise<Loaded>, request: AbortController): Promise<void> {
    this.#request = request;
    this.state = 'loading';
    this.#host.requestUpdate();
    try {
      const loaded = await answer;
      if (this.#request === request) this.#take(loaded);
    } catch {
      // Only an abort throws: whoever aborted has moved on.
    }
  }

  #take(loaded: Loaded): void {
    this.#request = undefined;
    this.dossier = loaded.dossier;
    this.problems = loaded.problems;
    this.state = loaded.dossier ? 'ready' : 'failed';
    this.#arrived();
    this.#host.requestUpdate();
  }
}
