/** Milliseconds that first drawings may keep a page busy for at a time: then a tap, a scroll, a frame gets its turn. */
const SLICE = 16;

const waiting: (() => void)[] = [];

function work(): void {
  const end = performance.now() + SLICE;
  do waiting.shift()?.();
  while (waiting.length && performance.now() < end);
  if (waiting.length) setTimeout(work);
}

/** Does something in a later task, with others while the slice lasts, in the order of asking. Settles when it is done. */
export const turn = (act: () => unknown): Promise<unknown> =>
  new Promise((done) => {
    const inside = (): void => done(new Promise((resolve) => resolve(act()))); // which catches what is thrown
    if (waiting.push(inside) === 1) setTimeout(work);
  });
