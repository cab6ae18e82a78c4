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

/** Ways that are tried at most, the two sweeps first. */
const SHUFFLES = 60;

/** A label with the tier that it tries first. */
interface Turn {
  readonly request: FlagRequest;
  readonly tier: number;
}

/** An order and tiers that look random and are the same on every machine (Park–Miller generator). */
function shuffled(list: readonly FlagRequest[], seed: number): readonly Turn[] {
  let state = seed * 7919 + 1;
  const draw = (): number => (state = (state * 48271) % 2147483647);
  return list.map((request) => ({ request, place: draw(), tier: draw() % 3 })).sort((a, b) => a.place - b.place);
}

function placeIn(turns: readonly Turn[], bounds: Bounds, leftFirst: boolean): readonly Flag[] {
  const placed: Flag[] = [];
  for (const { request, tier } of turns) {
    const height = Math.max(1, Math.ceil(request.lines / 2));
    const tiers = TIERS - height + 1;
    for (let step = 0; step < tiers; step++) {
      const found = candidates(request, (tier + step) % tiers, height, leftFirst).find(
        (flag) => flag.left >= bounds.left && flag.right <= bounds.right && !collides(flag, placed),
      );
      if (!found) continue;
      placed.push(found);
      break;
    }
  }
  return placed;
}

/** The same labels, each as low as the others let it stand. */
function settled(flags: readonly Flag[]): readonly Flag[] {
  let now = flags;
  for (const flag of [...flags].sort((a, b) => a.tier - b.tier)) {
    const others = now.filter(({ id }) => id !== flag.id);
    let tier = 0;
    while (tier < flag.tier && collides({ ...flag, tier }, others)) tier++;
    if (tier < flag.tier) now = [...others, { ...flag, tier }];
  }
  return now;
}

/**
 * Places labels in tiers of poles so that none touches another or crosses a pole. Going from the right, later visits take
 * the lower tiers, and in a cluster the earlier ones stand higher; of this and other ways the first that keeps all labels
 * is taken, else the one that keeps most. What finds no place in four tiers is left out, its dot stays, before what
 * must be shown.
 */
export function placeFlags(requests: readonly FlagRequest[], bounds: Bounds): readonly Flag[] {
  const leftwards = [...requests].sort((a, b) => b.x - a.x);
  const sweep = leftwards.map((request): Turn => ({ request, tier: 0 }));
  const musts = new Set(requests.filter(({ must }) => must).map(({ id }) => id));
  // One label that must be shown counts more than all others; then the number of labels; then how flat they lie.
  const worth = (flags: readonly Flag[]): number =>
    flags.reduce((sum, { id, tier }) => sum + (musts.has(id) ? requests.length * 100 : 100) - tier, 0);
  let best: readonly Flag[] = [];
  for (let way = 0; way < SHUFFLES && best.length < requests.length; way++) {
    const turns = way === 0 ? sweep : way === 1 ? [...sweep].reverse() : shuffled(leftwards, way);
    const flags = placeIn(turns, bounds, way % 2 === 1);
    if (worth(flags) > worth(best)) best = flags;
  }
  return settled(best);
}
