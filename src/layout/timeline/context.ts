/** A bar behind the visits, with its label beside it. */
export interface BarRequest {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly width: number;
}

/** A placed bar. */
export interface Bar extends BarRequest {
  readonly row: number;
  readonly side: 'before' | 'after';
}

const GAP = 8;

/**
 * Bars in as few rows as hold them without touching, each label before its bar where there is room, else after it.
 * What finds no room in `rows` rows is left out.
 */
export function packBars(
  requests: readonly BarRequest[],
  bounds: { readonly left: number; readonly right: number },
  rows = 3,
): readonly Bar[] {
  const taken: [number, number][][] = [];
  const placed: Bar[] = [];
  for (const request of requests) {
    const { x0, x1, width } = request;
    const before: [number, number] = [x0 - GAP - width, x1];
    const after: [number, number] = [x0, x1 + GAP + width];
    for (let row = 0; row < rows; row++) {
      const free = ([from, to]: [number, number]): boolean =>
        from >= bounds.left &&
        to <= bounds.right &&
        (taken[row] ?? []).every(([a, b]) => to + GAP < a || from - GAP > b);
      const side = free(before) ? 'before' : free(after) ? 'after' : undefined;
      if (!side) continue;
      (taken[row] ??= []).push(side === 'before' ? before : after);
      placed.push({ ...request, row, side });
      break;
    }
  }
  return placed;
}
