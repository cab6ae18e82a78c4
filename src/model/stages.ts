/**
 * Something long, made in stages: between two of them a page may do other things. Who makes it says where it may pause;
 * who asks for it says whether it does.
 */
export type Stages<T> = Generator<undefined, T, undefined>;

/** All stages in one go. */
export function atOnce<T>(stages: Stages<T>): T {
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}
