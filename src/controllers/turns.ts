import type { Stages } from '../model/stages.js';

/** Milliseconds that first drawings may keep a page busy for at a time: then a tap, a scroll, a frame gets its turn. */
const SLICE = 12;

/** What is being made, the first of them now. */
const jobs: {
  readonly stages: Stages<unknown>;
  readonly done: (made: never) => void;
  readonly failed: (error: unknown) => void;
}[] = [];

/**
 * In a later task. Timers in a row wait four milliseconds each; a browser's scheduler does not (a page may have something
 * of its own under that name).
 */
function soon(act: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask) void scheduler.postTask(act);
  else setTimeout(act);
}

/** As many stages as the slice has room for, if the next is as long as the longest. */
function work(): void {
  const start = performance.now();
  let [before, longest] = [start, 0];
  for (let [job] = jobs; job && before + longest < start + SLICE; [job] = jobs) {
    try {
      const { done, value } = job.stages.next();
      if (done) job.done(value as never);
      if (done) jobs.shift();
    } catch (error) {
      job.failed(error);
      jobs.shift();
    }
    const after = performance.now();
    longest = Math.max(longest, after - before);
    before = after;
  }
  if (jobs.length) soon(work);
}

/** Makes something in later tasks, with whatever else is made, in the order of asking. */
export const inTurns = <T>(stages: Stages<T>): Promise<T> =>
  new Promise((done, failed) => {
    if (jobs.push({ stages, done, failed }) === 1) soon(work);
  });
