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

/** Does the pole of a label, which runs to that one's far end, stand in the way of another label? */
const crosses = (pole: Flag, label: Flag): boolean =>
  pole.tier + pole.height > label.tier && pole.x > label.left - GAP / 2 && pole.x < label.right + GAP / 2;

/** Does a label at these tiers touch a placed label, or stand in the way of a placed label's pole, or its pole in that of a label? */
function collides(flag: Flag, placed: readonly Flag[]): boolean {
  return placed.some((other) => {
    const sameTier = flag.tier < other.tier + other.height && other.tier < flag.tier + flag.height;
    if (sameTier && flag.left < other.right + GAP && other.left < flag.right + GAP) return true;
    return crosses(other, flag) || crosses(flag, other);
  });
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

interface Way {
  readonly placed: readonly Flag[];
  readonly worth: number;
}

/**
 * What room labels leave to the left of a place: how far they and their poles reach in each tier, and where those stand
 * that are further left. Of two ways that leave the same room the better one will do.
 */
function roomLeft({ placed }: Way, from: number, tiers: number): string {
  const text = new Array<number>(tiers).fill(Infinity);
  const poles = [...text];
  const ahead: string[] = [];
  for (const { tier, height, left, x, side } of placed) {
    if (x < from) ahead.push(`${side}${tier}`);
    else {
      for (let at = 0; at < tier + height; at++) {
        if (at >= tier) text[at] = Math.min(text[at] ?? 0, Math.round(left));
        poles[at] = Math.min(poles[at] ?? 0, Math.round(x));
      }
    }
  }
  return [...text, ...poles, ...ahead].join();
}

/** The best of the ways that are found when so many are followed side by side (a beam search), from the right. */
function search(requests: readonly FlagRequest[], bounds: Bounds, tiers: number, followed: number): readonly Flag[] {
  let ways: readonly Way[] = [{ placed: [], worth: 0 }];
  for (const request of [...requests].sort((a, b) => Number(b.must) - Number(a.must) || b.x - a.x)) {
    const places = candidates(request, bounds, tiers);
    const next = new Map<string, Way>();
    const add = (way: Way): void => {
      const room = roomLeft(way, request.x, tiers);
      if ((next.get(room)?.worth ?? -1) < way.worth) next.set(room, way);
    };
    // One label that must be shown counts more than all others; then the number of labels; then how flat they lie.
    const worth = request.must ? requests.length * 100 : 100;
    for (const way of ways) {
      add(way);
      for (const flag of places) {
        if (!collides(flag, way.placed)) add({ placed: [...way.placed, flag], worth: way.worth + worth - flag.tier });
      }
    }
    ways = [...next.values()].sort((a, b) => b.worth - a.worth).slice(0, followed);
  }
  return ways[0]?.placed ?? [];
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
