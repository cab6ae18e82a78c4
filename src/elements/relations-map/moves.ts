import type { Anchor } from '../../layout/map/anchors.js';

/** Partners clockwise from north around a point. */
export function clockwise(
  anchors: readonly Anchor[],
  centre: { readonly x: number; readonly y: number },
): readonly string[] {
  const bearing = ({ x, y }: Anchor): number => (Math.atan2(x - centre.x, centre.y - y) + 2 * Math.PI) % (2 * Math.PI);
  return [...anchors].sort((a, b) => bearing(a) - bearing(b)).map(({ id }) => id);
}

/** The next of a list, round and round; the first where nothing is chosen yet. */
export function nextOf<T>(list: readonly T[], at: T | undefined, step: 1 | -1): T | undefined {
  const index = at === undefined ? -1 : list.indexOf(at);
  if (index < 0) return step === 1 ? list[0] : list.at(-1);
  return list[(index + step + list.length) % list.length];
}
