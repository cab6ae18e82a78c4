import type { Stages } from '../model/stages.js';

/** Milliseconds that first drawings may keep a page busy for at a time: then a tap, a scroll, a frame gets its turn. */
const SLICE = 12;

const waiting: (() => void)[] = [];

/**
 * In a later task. Timers in a row wait four milliseconds each; a browser's scheduler does not (a page may have something
 * of its own under that name).
 */
function soon(act: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask) void scheduler.postTask(act);
  else setTimeout(act);
}

function work(): void {
  const end = performance.now() + SLICE;
  do waiting.shift()?.();
  while (waiting.length && performance.now() < end);
  if (waiting.length) soon(work);
}

/** Does something in a later task, with others while the slice lasts, in the order of asking. Settles when it is done. */
export const turn = <T>(act: () => T | Promise<T>): Promise<T> =>
  new Promise((done) => {
    const inside = (): void => done(new Promise((resolve) => resolve(act()))); // which catches what is thrown
    if (waiting.push(inside) === 1) soon(work);
  });

/** Makes something in turns: in each as many stages as the slice has room for, if the next is as long as the longest. */
export async function inTurns<T>(stages: Stages<T>): Promise<T> {
  for (;;) {
    const step = await turn(() => {
      const start = performance.now();
      let [before, longest] = [start, 0];
      for (;;) {
        const now = stages.next();
        const after = performance.now();
        longest = Math.max(longest, after - before);
        before = after;
        if (now.done || after + longest > start + SLICE) return now;
      }
    });
    if (step.done) return step.value;
  }
}
