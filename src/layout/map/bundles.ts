import { pairKey, type Standing } from '../../model/at-date.js';
import type { Status } from '../../model/dossier.js';
import { familyOf, relationOrder, type Family } from '../../model/families.js';
import { sortKey } from '../../model/time.js';

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

function weigh(standing: Standing, focus: string | undefined, chosen: ReadonlySet<string>): Weighed {
  const { id, type, parties, status = 'asserted', valid } = standing.relation;
  const [a, b] = parties;
  const isFocus = a === focus || b === focus;
  const isChosen = chosen.has(id) ? 2 : (chosen.has(a) || chosen.has(b)) && (focus === undefined || isFocus) ? 1 : 0;
  const digits: readonly (readonly [digit: number, of: number])[] = [
    [isChosen, 3],
    [isFocus ? 1 : 0, 2],
    [STATUSES.indexOf(status), 4],
    [standing.truth === 'yes' ? 1 : 0, 2],
    [FAMILIES.indexOf(familyOf(type)), 8],
    [31 - relationOrder(type), 32],
  ];
  const start = sortKey(valid);
  return {
    standing,
    chosen: isChosen === 2 || (isChosen === 1 && focus !== undefined),
    weight: digits.reduce((sum, [digit, of]) => sum * of + digit, 0),
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

/**
 * Which relations have a line, which stand behind a count, and which are only tint. The same relations give the same answer
 * in whatever order they come. A relation that is chosen always has a line, and so has a country that is chosen beside a focus.
 */
export function foldRelations({ standing, focus, chosen = [], room = ROOM }: Fold): Folded {
  const picked = new Set(chosen.filter((id): id is string => id !== undefined && id !== focus));
  const pairs = new Map<string, { readonly all: Weighed[]; top: Weighed }>();
  for (const one of standing) {
    const weighed = weigh(one, focus, picked);
    const key = pairKey(one.relation.parties);
    const pair = pairs.get(key);
    if (!pair) pairs.set(key, { all: [weighed], top: weighed });
    else {
      pair.all.push(weighed);
      if (compare(weighed, pair.top) < 0) pair.top = weighed;
    }
  }
  const ranked = [...pairs].sort(([, a], [, b]) => compare(a.top, b.top));
  const bundles: Bundle[] = [];
  const tint = new Map<string, number>();
  let [own, bundled, tinted] = [0, 0, 0];
  for (const [index, [key, { all, top }]] of ranked.entries()) {
    if (index >= room.cables + room.lines && !top.chosen) {
      for (const id of top.standing.relation.parties) {
        if (id !== focus) tint.set(id, (tint.get(id) ?? 0) + all.length);
      }
      tinted += all.length;
      continue;
    }
    const lines = all.length <= room.strands ? room.strands : room.strands - 1;
    const shown = heaviest(all, index < room.cables || top.chosen ? lines : 1);
    bundles.push({ key, shown, folded: all.length - shown.length });
    own += shown.length;
    bundled += all.length - shown.length;
  }
  return { bundles, tint, own, bundled, tinted };
}
