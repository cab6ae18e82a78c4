/** What was written, in steps that can be taken back and taken again. */

/** A state with those before and after it. */
export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** What the last step was about: more of the same belongs to it. */
  readonly about?: string;
}

const STEPS_AT_MOST = 200;

/** A history that begins here. */
export function beginning<T>(now: T): History<T> {
  return { now, past: [], future: [] };
}

/** One step on. Letters typed into one field, one after the other, are one step. */
export function step<T>(history: History<T>, now: T, about?: string): History<T> {
  const goesOn = about !== undefined && about === history.about;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-STEPS_AT_MOST);
  return { now, past, future: [], ...(about !== undefined && { about }) };
}

/** The field was left: what comes next is a step of its own. */
export function settled<T>({ now, past, future }: History<T>): History<T> {
  return { now, past, future };
}

/** One step back, where there is one. */
export function undone<T>({ now, past, future }: History<T>): History<T> {
  const [before] = past.slice(-1);
  return past.length ? { now: before as T, past: past.slice(0, -1), future: [now, ...future] } : { now, past, future };
}

/** The step that was taken back, again. */
export function redone<T>({ now, past, future }: History<T>): History<T> {
  const [next, ...later] = future;
  return future.length ? { now: next as T, past: [...past, now], future: later } : { now, past, future };
}
