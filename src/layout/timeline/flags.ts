import { indices } from '../../model/indices.js';

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
/** Tiers a side, as long as these will do. */
const TIERS = 4;

export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Does a label at these tiers touch a placed label, or stand in the way of a placed label's pole, or its pole in that of a label? */
function collides({ x, tier, height, left, right }: Flag, placed: readonly Flag[]): boolean {
  const top = tier + height;
  for (const other of placed) {
    const far = other.tier + other.height;
    // Its own tiers lie lower than the other's end, and so its label is where the other's pole runs; and the other way round.
    const under = tier < far;
    const over = other.tier < top;
    if (under && over && left < other.right + GAP && other.left < right + GAP) return true;
    if (under && other.x > left - GAP / 2 && other.x < right + GAP / 2) return true;
    if (over && x > other.left - GAP / 2 && x < other.right + GAP / 2) return true;
  }
  return false;
}

/**
 * Every place that a label may have, in the order in which they are liked. Where there are more tiers than usual, a label
 * may stand over its pole in each of them, as far aside as the bounds ask for.
 */
function candidates({ id, x, width, lines }: FlagRequest, bounds: Bounds, tiers: number): readonly Flag[] {
  const height = Math.max(1, Math.ceil(lines / 2));
  const near = x + TEXT_FROM_POLE;
  const far = x - TEXT_FROM_POLE;
  const crowded = tiers > TIERS;
  const over = crowded ? Math.max(bounds.left, Math.min(bounds.right - width, x - width / 2)) : x - width / 2;
  return indices(tiers - height + 1).flatMap((tier) => {
    const base = { id, x, tier, height };
    const right: Flag = { ...base, side: 'right', left: near, right: near + width };
    const left: Flag = { ...base, side: 'left', left: far - width, right: far };
    const middle: Flag = { ...base, side: 'middle', left: over, right: over + width };
    return (tier && !crowded ? [right, left] : [right, left, middle]).filter(
      (flag) => flag.left >= bounds.left && flag.right <= bounds.right,
    );
  });
}

/**
 * Ways to place the labels so far that are followed further: those that are worth most. Where these find no place for all
 * of a few labels, more are followed; with many labels most find none anyhow.
 */
const WAYS = [60, 300];
const FEW = 20;

/** No label: farther than any. */
const FAR = 0xffff;

interface Way {
  /** The latest first: it is the most likely one in the way of the next. */
  readonly placed: readonly Flag[];
  readonly worth: number;
}

/**
 * What room labels leave to the left of a place: how far they and their poles reach in each tier, and where those stand
 * that are further left. Of two ways that leave the same room the better one will do.
 */
function roomLeft({ placed }: Way, from: number, tiers: number): string {
  const text = new Array<number>(tiers).fill(FAR);
  const poles = [...text];
  let ahead = '';
  for (const { tier, height, left, x, side } of placed) {
    if (x < from) ahead += `${side}${tier}`;
    else {
      for (let at = 0; at < tier + height; at++) {
        if (at >= tier) text[at] = Math.min(text[at] ?? 0, Math.round(left));
        poles[at] = Math.min(poles[at] ?? 0, Math.round(x));
      }
    }
  }
  return String.fromCharCode(...text, ...poles) + ahead; // (As signs of a text: numbers written out take four times as long.)
}

/** The ways that go on from these, the best first: with the label in one of its places, or without it. */
function* further(ways: readonly Way[], places: readonly Flag[], gain: number): Generator<Way> {
  const tiers: Flag[][] = [];
  for (const flag of places) (tiers[flag.tier] ??= []).push(flag);
  // What each way would be worth is known before anything is tried.
  const steps = ways.flatMap((way) => [
    { way, worth: way.worth, flags: [undefined] },
    ...tiers.map((flags, tier) => ({ way, worth: way.worth + gain - tier, flags })),
  ]);
  for (const { way, worth, flags } of steps.sort((a, b) => b.worth - a.worth)) {
    for (const flag of flags) {
      if (!flag) yield way;
      else if (!collides(flag, way.placed)) yield { placed: [flag, ...way.placed], worth };
    }
  }
}

/**
 * The best of the ways that are found when so many are followed side by side (a beam search), from the right. Of the
 * thousands that each step would have, only as many are tried as it takes to find these.
 */
function search(requests: readonly FlagRequest[], bounds: Bounds, tiers: number, followed: number): readonly Flag[] {
  let ways: readonly Way[] = [{ placed: [], worth: 0 }];
  for (const request of [...requests].sort((a, b) => Number(b.must) - Number(a.must) || b.x - a.x)) {
    // One label that must be shown counts more than all others; then the number of labels; then how flat they lie.
    const gain = request.must ? requests.length * 100 : 100;
    const best = new Map<string, Way>();
    for (const way of further(ways, candidates(request, bounds, tiers), gain)) {
      const room = roomLeft(way, request.x, tiers);
      if (!best.has(room)) best.set(room, way);
      if (best.size === followed) break;
    }
    ways = [...best.values()];
  }
  return [...(ways[0]?.placed ?? [])].reverse();
}

/**
 * Places labels in tiers of poles so that none touches another or crosses a pole: first what must be shown, then as many
 * labels as it can, as low as they can stand. What finds no place is left out: see `crowd.ts`.
 */
export function placeFlags(requests: readonly FlagRequest[], bounds: Bounds, tiers: number = TIERS): readonly Flag[] {
  let placed: readonly Flag[] = [];
  for (const followed of WAYS) {
    placed = search(requests, bounds, tiers, followed);
    if (placed.length === requests.length || requests.length > FEW) break;
  }
  return placed;
}
