import { atOnce, type Stages } from '../model/stages.js';
import type { Load } from './parts.js';
import { inTurns } from './turns.js';

/**
 * Something that takes long to make, kept until what it depends on changes. The first is made in turns, as a part that
 * the first drawing waits for; later ones are made at once, for the hand that moves the map.
 */
export class Made<T> {
  readonly #need: <P extends object>(load: Load<P>) => P | undefined;
  #first: { readonly key: string; readonly load: Load<{ readonly value: T | undefined }> } | undefined;
  #kept: { readonly key: string; readonly value: T } | undefined;

  constructor(need: <P extends object>(load: Load<P>) => P | undefined) {
    this.#need = need;
  }

  /** The last one made. */
  get last(): T | undefined {
    return this.#kept?.value;
  }

  /**
   * The one for a key: undefined while the first is on its way.
   * @throws what its making throws
   */
  of(key: string, stages: () => Stages<T>): T | undefined {
    if (key === this.#kept?.key) return this.#kept.value;
    if (!this.#kept) {
      if (key !== this.#first?.key) this.#first = { key, load: () => gently(stages) };
      const first = this.#need(this.#first.load);
      if (!first) return undefined;
      this.#first = undefined;
      if (first.value) return (this.#kept = { key, value: first.value }).value;
    }
    const value = atOnce(stages());
    this.#kept = { key, value };
    return value;
  }
}

/** What fails has no value: made once more, at once, it throws where that is heard. */
const gently = async <T>(stages: () => Stages<T>): Promise<{ readonly value: T | undefined }> => ({
  value: await inTurns(stages()).catch(() => undefined),
});
