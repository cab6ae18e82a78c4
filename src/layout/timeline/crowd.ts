import { placeFlags, type Bounds, type Flag, type FlagRequest } from './flags.js';

/** A label, or a count of several, measured. */
export type LabelSize = Pick<FlagRequest, 'width' | 'lines'>;

/** Labels in their places: each stands for itself, or for those that are counted in it. */
export interface Crowd {
  readonly flags: readonly Flag[];
  /** Counts by their id: what is counted, in the order in which it stands, and how far it reaches. */
  readonly counts: ReadonlyMap<string, Count>;
}

/** Several labels counted in one, between the first and the last of their poles. */
export interface Count {
  readonly ids: readonly string[];
  readonly x0: number;
  readonly x1: number;
}

interface Item extends FlagRequest, Count {
  readonly counted: boolean;
}

/** Counts two neighbours together, or one alone, which is shorter than its label. */
function counting(items: readonly Item[], size: (ids: readonly string[]) => LabelSize): Item {
  const ids = items.flatMap((item) => item.ids);
  const [x0, x1] = [Math.min(...items.map((item) => item.x0)), Math.max(...items.map((item) => item.x1))];
  return { id: ids.join(' '), ids, x0, x1, x: (x0 + x1) / 2, must: false, counted: true, ...size(ids) };
}

/** Counts each label without a place together with its nearest neighbour, rather one that has none either. */
function folded(
  items: readonly Item[],
  placed: ReadonlySet<string>,
  size: (ids: readonly string[]) => LabelSize,
): readonly Item[] {
  const row = items.filter(({ must }) => !must).sort((a, b) => a.x - b.x);
  const must = items.filter((item) => item.must);
  const homeless = new Set(row.filter(({ id }) => !placed.has(id)));
  for (const item of homeless) {
    const at = row.indexOf(item);
    if (at < 0) continue; // counted already
    const far = (other: Item | undefined): number =>
      other ? Math.max(other.x0 - item.x1, item.x0 - other.x1) - (homeless.has(other) ? item.width : 0) : Infinity;
    const from = far(row[at - 1]) <= far(row[at + 1]) ? at - 1 : at;
    if (row.length > 1) row.splice(from, 2, counting(row.slice(from, from + 2), size));
    else if (!item.counted) row.splice(at, 1, counting([item], size));
  }
  return [...must, ...row];
}

/**
 * Places labels where four tiers do not hold them all: in more tiers, else with neighbours counted in one label until all
 * have a place. None is lost.
 * @param tiers more than usual: the figure grows
 * @param size of a count
 */
export function placeCrowd(
  requests: readonly FlagRequest[],
  bounds: Bounds,
  tiers: number,
  size: (ids: readonly string[]) => LabelSize,
): Crowd {
  let items: readonly Item[] = requests.map((request) => ({
    ...request,
    ids: [request.id],
    x0: request.x,
    x1: request.x,
    counted: false,
  }));
  for (;;) {
    const flags = placeFlags(items, bounds, tiers);
    const next = flags.length < items.length ? folded(items, new Set(flags.map(({ id }) => id)), size) : items;
    if (next.every((item, index) => item === items[index]))
      return { flags, counts: new Map(items.filter(({ counted }) => counted).map((item) => [item.id, item])) };
    items = next;
  }
}
