import type { CSSResult, ReactiveControllerHost } from 'lit';

/** Code that only some need: a module, with the sheet that its views need. */
export interface Part {
  readonly styles?: readonly CSSResult[];
}

/** Fetches a part. The same function at each call stands for the same part. */
export type Load<T extends object> = () => Promise<T>;

/** Parts that have been fetched, by what fetches them. */
const fetched = new WeakMap<Load<object>, object>();

/** Milliseconds until a part that could not be had is asked for again. */
const RETRY = 3000;

/** What an element fetches when it is first asked for, and the sheets of its shadow root. */
export class Parts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What is on its way to this element. */
  readonly #coming = new Map<Load<object>, Promise<void>>();
  /** Sheets that parts have brought: two may bring the same. */
  readonly #late = new Set<CSSResult>();
  /** When a part could not be had. */
  readonly #missed = new Map<Load<object>, number>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Is anything on its way? */
  get waiting(): boolean {
    return this.#coming.size > 0;
  }

  /** Settles when what is on its way now has come, or could not be had. */
  async arrived(): Promise<void> {
    await Promise.all(this.#coming.values());
  }

  /** A part: undefined until it is there, and where it cannot be had; then a later act asks again. */
  need<T extends object>(load: Load<T>): T | undefined {
    const part = fetched.get(load) as (T & Part) | undefined;
    if (part) this.#dress(part);
    else if (!this.#coming.has(load) && performance.now() - (this.#missed.get(load) ?? -Infinity) > RETRY) {
      this.#coming.set(load, this.#fetch(load));
    }
    return part;
  }

  async #fetch(load: Load<object>): Promise<void> {
    try {
      fetched.set(load, await load());
      // All who wait get its sheets in one go: each time that one does, a browser looks through the sheets of all.
      this.need(load);
    } catch {
      this.#missed.set(load, performance.now());
    }
    this.#coming.delete(load);
    this.#host.requestUpdate();
  }

  #dress({ styles = [] }: Part): void {
    for (const style of styles) {
      if (this.#late.has(style)) continue;
      this.#late.add(style);
      this.#host.shadowRoot?.adoptedStyleSheets.push(...this.#sheets([style]));
    }
  }

  /** Sheets belong to a document: in another one (an article is put into a frame, or taken out) the browser drops them. */
  dressAnew(own: readonly CSSResult[]): void {
    if (!this.#host.shadowRoot) return;
    this.#host.shadowRoot.adoptedStyleSheets = this.#sheets([...own, ...this.#late]);
  }

  /** Sheets for the document that the element is in, which takes no other's; one without a window shows nothing. */
  #sheets(styles: readonly CSSResult[]): CSSStyleSheet[] {
    const view = this.#host.ownerDocument.defaultView;
    if (!view) return [];
    return styles.flatMap((style) => {
      if (view === window) return style.styleSheet ?? [];
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      return sheet;
    });
  }
}
