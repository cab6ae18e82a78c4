/** A label to be placed on one side of a rail. */
export interface FlagRequest {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** Lines of text; a tier holds two. */
  readonly lines: number;
  /** Always placed. */
  readonly must: boolean;
}

/** A placed label: its tier counted from the rail, and on which side of its pole it stands. */
export interface Flag {
  readonly id: string;
  readonly x: number;
  readonly tier: number;
  readonly side: 'right' | 'left' | 'middle';
  readonly left: number;
  readonly right: number;
  /** Tiers that it takes. */
  readonly height: number;
}

const GAP = 6;
const TEXT_FROM_POLE = 8;
/** Tiers a side. */
export const TIERS = 4;

interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Does a label at these tiers touch a placed label, or stand in the way of a placed label's pole, or its pole in that of a label? */
function collides(flag: Flag, placed: readonly Flag[]): boolean {
  return placed.some((other) => {
    const sameTier = flag.tier < other.tier + other.height && other.tier < flag.tier + flag.height;
    if (sameTier && flag.left < other.right + GAP && other.left < flag.right + GAP) return true;
    const otherPole = other.tier >= flag.tier && other.x > flag.left - GAP / 2 && other.x < flag.right + GAP / 2;
    const ownPole = flag.tier >= other.tier && flag.x > other.left - GAP / 2 && flag.x < other.right + GAP / 2;
    return otherPole || ownPole;
  });
}

function candidates(request: FlagRequest, tier: number, height: number, leftFirst: boolean): readonly Flag[] {
  const { id, x, width } = request;
  const base = { id, x, tier, height };
  const right: Flag = { ...base, side: 'right', left: x + TEXT_FROM_POLE, right: x + TEXT_FROM_POLE + width };
  const left: Flag = { ...base, side: 'left', left: x - TEXT_FROM_POLE - width, right: x - TEXT_FROM_POLE };
  const middle: Flag = { ...base, side: 'middle', left: x - width / 2, right: x + width / 2 };
  const sides = leftFirst ? [left, right] : [right, left];
  return tier === 0 ? [...sides, middle] : sides;
}

/** One way to go through the labels, and which side to try first. */
interface Manner {
  readonly fromRight: boolean;
  readonly leftFirst: boolean;
}

const MANNERS: readonly Manner[] = [
  { fromRight: true, leftFirst: false },
  { fromRight: false, leftFirst: true },
  { fromRight: true, leftFirst: true },
  { fromRight: false, leftFirst: false },
];

function placeIn({ fromRight, leftFirst }: Manner, requests: readonly FlagRequest[], bounds: Bounds): readonly Flag[] {
  const placed: Flag[] = [];
  const order = [...requests].sort((a, b) => Number(b.must) - Number(a.must) || (fromRight ? b.x - a.x : a.x - b.x));
  for (const request of order) {
    const height = Math.max(1, Math.ceil(request.lines / 2));
    const found = Array.from({ length: TIERS - height + 1 }, (_, tier) => candidates(request, tier, height, leftFirst))
      .flat()
      .find((flag) => flag.left >= bounds.left && flag.right <= bounds.right && !collides(flag, placed));
    if (found) placed.push(found);
  }
  return placed;
}

/**
 * Places labels in tiers of poles so that none touches another or crosses a pole. Going from the right, later visits take
 * the lower tiers, and in a cluster the earlier ones stand higher; of four such ways the one that keeps most labels
 * is taken, the flattest of those. What finds no place in four tiers is left out, its dot stays; what must be shown
 * is placed before all others.
 */
export function placeFlags(requests: readonly FlagRequest[], bounds: Bounds): readonly Flag[] {
  const ways = MANNERS.map((manner) => placeIn(manner, requests, bounds));
  const height = (flags: readonly Flag[]): number => flags.reduce((sum, { tier }) => sum + tier, 0);
  return [...ways].sort((a, b) => b.length - a.length || height(a) - height(b))[0] ?? [];
}
