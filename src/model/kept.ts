/** The last result of some work: done anew only when something that it depends on has changed. */
export class Kept<V> {
  #last: { readonly parts: readonly unknown[]; readonly value: V } | undefined;

  /** @param parts all that the work depends on, compared one by one */
  of(parts: readonly unknown[], work: () => V): V {
    const last = this.#last;
    if (last?.parts.length === parts.length && parts.every((part, index) => part === last.parts[index]))
      return last.value;
    return (this.#last = { parts, value: work() }).value;
  }
}
