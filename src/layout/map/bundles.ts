import { pairKey, type Standing } from '../../model/at-date.js';
import type { Status } from '../../model/dossier.js';
import { familyOf, relationOrder, type Family } from '../../model/families.js';
import { sortKey } from '../../model/sort-key.js';

/** How much a map can show before it is a tangle. */
export interface Room {
  /** Pairs whose relations have a line each. */
  readonly cables: number;
  /** Further pairs that have one line and a count. What is beyond is folded into the tint of land. */
  readonly lines: number;
  /** Lines of one pair; where there are more, the last place is the count's. */
  readonly strands: number;
}

/** What a map of any size shows at first. */
export const ROOM: Room = { cables: 24, lines: 24, strands: 6 };

/** What is asked of a fold. */
export interface Fold {
  readonly standing: readonly Standing[];
  readonly focus?: string | undefined;
  /** Ids of what a reader has chosen or points at: relations, actors. */
  readonly chosen?: readonly (string | undefined)[];
  readonly room?: Room;
}

/** A pair as it is drawn: the relations that have a line of their own, and how many stand behind a count. */
export interface Bundle {
  readonly key: string;
  readonly shown: readonly Standing[];
  readonly folded: number;
}

/** What is drawn, the most important pair first, and what is not. */
export interface Folded {
  readonly bundles: readonly Bundle[];
  /** Relations without a line, by the actors whose land is tinted for them. */
  readonly tint: ReadonlyMap<string, number>;
  /** Relations with a line of their own, behind the count of a line, and in tint; together all. */
  readonly own: number;
  readonly bundled: number;
  readonly tinted: number;
}

/** What weighs more comes first: a war is news where a hundred exchange ambassadors. */
const FAMILIES: readonly Family[] = ['none', 'tie', 'exchange', 'align', 'pact', 'conflict'];
const STATUSES: readonly Status[] = ['contradicted', 'disputed', 'corrected', 'asserted'];

/** A relation with its weight: what the reader chose, the focus, status, certainty, family and type, then how recent. */
interface Weighed {
  readonly standing: Standing;
  /** Has a line whatever the room is. */
  readonly chosen: boolean;
  readonly weight: number;
  readonly start: number;
}

const typeWeights = new Map<string, number>();

/** By family, then in the order of the legend; kept, because ten thousand relations have a dozen types. */
function typeWeight(type: string): number {
  let weight = typeWeights.get(type);
  if (weight === undefined)
    typeWeights.set(type, (weight = FAMILIES.indexOf(familyOf(type)) * 32 + 31 - relationOrder(type)));
  return weight;
}

function weigh(standing: Standing, focus: string | undefined, picked: ReadonlySet<string>): Weighed {
  const { relation, truth } = standing;
  const [a, b] = relation.parties;
  const isFocus = focus !== undefined && (a === focus || b === focus);
  const isPair = picked.size > 0 && (picked.has(a) || picked.has(b)) && (focus === undefined || isFocus);
  const chosen = picked.has(relation.id) ? 2 : isPair ? 1 : 0;
  const status = STATUSES.indexOf(relation.status ?? 'asserted');
  const start = sortKey(relation.valid);
  return {
    standing,
    chosen: chosen === 2 || (chosen === 1 && focus !== undefined),
    // One number of five digits, of which each counts more than all behind it.
    weight:
      (((chosen * 2 + Number(isFocus)) * 4 + status) * 2 + Number(truth === 'yes')) * 256 + typeWeight(relation.type),
    start: start === Infinity ? -Infinity : start,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compare = (a: Weighed, b: Weighed): number =>
  b.weight - a.weight ||
  (a.start === b.start ? compareText(a.standing.relation.id, b.standing.relation.id) : b.start - a.start);

/** The heaviest relations of a pair, in the order given, so that a pair looks the same at every date. */
function heaviest(all: readonly Weighed[], count: number): readonly Standing[] {
  if (all.length <= count) return all.map(({ standing }) => standing);
  const kept = new Set([...all].sort(compare).slice(0, count));
  return all.filter((one) => kept.has(one)).map(({ standing }) => standing);
}

/** All relations of a pair, and the most important of them. */
interface Pair {
  readonly all: Weighed[];
  top: Weighed;
}

/** Relations by pair. Two maps deep, because ten thousand joined names take longer than all the rest. */
function pairsOf(weighed: readonly Weighed[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const byEnds = new Map<string, Map<string, Pair>>();
  for (const one of weighed) {
    const [a, b] = one.standing.relation.parties;
    const [low, high] = a < b ? [a, b] : [b, a];
    let others = byEnds.get(low);
    if (!others) byEnds.set(low, (others = new Map<string, Pair>()));
    const pair = others.get(high);
    if (pair) {
      pair.all.push(one);
      if (compare(one, pair.top) < 0) pair.top = one;
    } else {
      const made = { all: [one], top: one };
      others.set(high, made);
      pairs.push(made);
    }
  }
  return pairs;
}

/** The most important pairs in order, at least those that are chosen, without putting ten thousand others in order too. */
function foremost(pairs: readonly Pair[], room: number): readonly Pair[] {
  const count = Math.max(room, pairs.filter(({ top }) => top.chosen).length);
  if (count >= pairs.length) return [...pairs].sort((a, b) => compare(a.top, b.top));
  const found: Pair[] = [];
  for (const pair of pairs) {
    const isBefore = (other: Pair): boolean => compare(other.top, pair.top) < 0;
    const last = found.at(-1);
    if (!count || (found.length === count && last && isBefore(last))) continue;
    found.splice(found.filter(isBefore).length, 0, pair);
    if (found.length > count) found.pop();
  }
  return found;
}

/**
 * Which relations have a line, which stand behind a count, and which are only tint. The same relations give the same answer
 * in whatever order they come. A relation that is chosen always has a line, and so has a country that is chosen beside a focus.
 */
export function foldRelations({ standing, focus, chosen = [], room = ROOM }: Fold): Folded {
  const picked = new Set(chosen.filter((id): id is string => id !== undefined && id !== focus));
  const pairs = pairsOf(standing.map((one) => weigh(one, focus, picked)));
  const ranked = foremost(pairs, room.cables + room.lines);
  const drawn = new Set(ranked);
  const tint = new Map<string, number>();
  let [own, tinted] = [0, 0];
  for (const pair of pairs) {
    if (drawn.has(pair)) continue;
    tinted += pair.all.length;
    for (const id of pair.top.standing.relation.parties)
      if (id !== focus) tint.set(id, (tint.get(id) ?? 0) + pair.all.length);
  }
  const bundles = ranked.map(({ all, top }, index): Bundle => {
    const lines = all.length <= room.strands ? room.strands : room.strands - 1;
    const shown = heaviest(all, index < room.cables || top.chosen ? lines : 1);
    own += shown.length;
    return { key: pairKey(top.standing.relation.parties), shown, folded: all.length - shown.length };
  });
  return { bundles, tint, own, bundled: standing.length - own - tinted, tinted };
}
