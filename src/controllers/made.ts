import { atOnce, type Stages } from '../model/stages.js';
import type { Load } from './parts.js';
import { inTurns } from './turns.js';

/**
 * Something that takes long to make, kept until it is to be made in another way. The first is made in turns, as a part that
 * the first drawing waits for; later ones are made at once, for the hand that moves the map.
 */
export class Made<T> {
  readonly #need: <P extends object>(load: Load<P>) => P | undefined;
  #first: { readonly stages: () => Stages<T>; readonly load: Load<{ readonly value: T | undefined }> } | undefined;
  #kept: { readonly stages: () => Stages<T>; readonly value: T } | undefined;

  constructor(need: <P extends object>(load: Load<P>) => P | undefined) {
    this.#need = need;
  }

  /** The last one made. */
  get last(): T | undefined {
    return this.#kept?.value;
  }

  /**
   * What is made so: undefined while the first is on its way.
   * @param stages the same function at each call, until what it depends on changes
   * @throws what its making throws
   */
  of(stages: () => Stages<T>): T | undefined {
    if (stages === this.#kept?.stages) return this.#kept.value;
    if (!this.#kept) {
      if (stages !== this.#first?.stages) this.#first = { stages, load: () => gently(stages) };
      const first = this.#need(this.#first.load);
      if (!first) return undefined;
      this.#first = undefined;
      if (first.value) return (this.#kept = { stages, value: first.value }).value;
    }
    const value = atOnce(stages());
    this.#kept = { stages, value };
    return value;
  }
}

/** What fails has no value: made once more, at once, it throws where that is heard. */
const gently = async <T>(stages: () => Stages<T>): Promise<{ readonly value: T | undefined }> => ({
  value: await inTurns(stages()).catch(() => undefined),
});
