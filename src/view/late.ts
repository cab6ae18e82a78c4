/** What most readers never open: its code is fetched when it is asked for. */
export interface Late<T> {
  /** What there is of it; undefined while its code is on its way, which this asks for. */
  readonly now: () => T | undefined;
  /** Settles when its code is there. */
  readonly soon: () => Promise<T>;
}

/** What a part makes, for a drawing that may never be asked for it. */
export function late<P extends object, T>(
  need: (load: () => Promise<P>) => P | undefined,
  load: () => Promise<P>,
  make: (part: P) => T,
): Late<T> {
  return {
    now: () => {
      const part = need(load);
      return part && make(part);
    },
    soon: async () => make(await load()),
  };
}

/** What is made from code that is there already. */
export function there<T>(make: () => T): Late<T> {
  return { now: make, soon: () => Promise.resolve(make()) };
}
