import type { Visit } from '../../model/dossier.js';
import type { Day } from '../../model/edtf.js';
import { placeFlags, type Bounds, type Flag, type FlagRequest } from './flags.js';
import { xOf, type Scale } from './scale.js';
import { middleOf, spansOf, type Span } from './span.js';

/** The words of a label, measured. */
export interface Label {
  readonly width: number;
  readonly lines: number;
}

/** What a horizontal timeline is laid out from. */
export interface HorizontalInput {
  readonly visits: readonly Visit[];
  /** The axis: its first day, and the one after its last. */
  readonly domain: readonly [Day, Day];
  /** Which rail a visit arrives at: 0 is the upper one. */
  readonly railOf: (visit: Visit) => 0 | 1;
  /** Two shores, or one rail. */
  readonly rails: 1 | 2;
  readonly labels: ReadonlyMap<string, Label>;
  readonly width: number;
  /** Room for the names of the rails. */
  readonly margin: number;
  readonly rtl: boolean;
  /** The day on which the relation begins; the rails are joined there. */
  readonly joined: Day | undefined;
  /** Silences are named, under the only rail. */
  readonly silent: boolean;
  /** How the labels of one side find their places; default the usual way. */
  readonly place?: ((requests: readonly FlagRequest[], bounds: Bounds) => readonly Flag[]) | undefined;
}

/** A visit on its way from rail to rail. */
export interface Crossing {
  readonly id: string;
  /** Where line and glyph stand: at most 6 px off the date's middle, where others stand close by. */
  readonly x: number;
  readonly spans: readonly Span[];
  readonly rail: 0 | 1;
}

/** All numbers of a horizontal timeline. */
export interface Horizontal {
  readonly scale: Scale;
  readonly upper: number;
  readonly lower: number;
  readonly crossings: readonly Crossing[];
  readonly flags: readonly [readonly Flag[], readonly Flag[]];
  readonly joinedAt: number | undefined;
  /** Where the visits end: the axis runs there, or what stands behind them. */
  readonly below: number;
}

export const TIER = 36;
export const SHORES = 88;
const POLE = 14;
const NEAR = 6;
/** Under the only rail: the dates' spans, and what is known of silences. */
const UNDER_ONE = 8;
const UNDER_SILENT = 26;
/** Room beyond the last year, for the labels of the latest visits. */
const AFTER = 56;

/** The id under which the joint of the rails has its flag. */
export const JOINT = 'joint';

/** Moves crossings that stand closer than 6 px apart, each at most 6 px from its place. */
function spread(crossings: readonly Crossing[]): readonly Crossing[] {
  const sorted = [...crossings].sort((a, b) => a.x - b.x);
  const xs = sorted.map(({ x }) => x);
  for (let i = 1; i < xs.length; i++) {
    const missing = NEAR - ((xs[i] ?? 0) - (xs[i - 1] ?? 0));
    if (missing > 0) xs[i] = (xs[i] ?? 0) + Math.min(missing, NEAR);
  }
  return sorted.map((crossing, index) => ({ ...crossing, x: Math.min(crossing.x + NEAR, xs[index] ?? crossing.x) }));
}

/** How many tiers labels take. */
export const tiersOf = (flags: readonly Flag[]): number =>
  flags.reduce((most, { tier, height }) => Math.max(most, tier + height), 0);

/** Lays a horizontal timeline out: crossings and labels; heights follow from what is there. */
export function layoutHorizontal(input: HorizontalInput): Horizontal {
  const { visits, width, margin, rtl, joined, place = placeFlags } = input;
  const [start, end] = input.domain;
  const scale: Scale = { start, end, left: rtl ? AFTER : margin, right: rtl ? width - margin : width - AFTER, rtl };
  const crossings = spread(
    visits.map((visit) => {
      const spans = spansOf(scale, visit.when);
      return { id: visit.id, x: middleOf(spans), spans, rail: input.railOf(visit) };
    }),
  );
  const joinedAt = joined === undefined ? joined : xOf(scale, joined);
  const label = input.labels.get(JOINT);
  const joint: readonly FlagRequest[] =
    label && joinedAt !== undefined ? [{ id: JOINT, x: joinedAt, ...label, must: true }] : [];
  const side = (rail: 0 | 1): readonly Flag[] =>
    place(
      [
        ...(rail === 0 ? joint : []),
        ...crossings.flatMap(({ id, x, rail: at }) => {
          const label = input.labels.get(id);
          return at === rail && label ? [{ id, x, ...label, must: false }] : [];
        }),
      ],
      { left: rtl ? 0 : Math.min(margin, 64), right: rtl ? width - Math.min(margin, 64) : width },
    );
  const flags = [side(0), side(1)] as const;
  const upper = tiersOf(flags[0]) * TIER + POLE + 8;
  const lower = input.rails === 2 ? upper + SHORES : upper;
  const below =
    lower + (input.rails === 2 ? POLE + tiersOf(flags[1]) * TIER : input.silent ? UNDER_SILENT : UNDER_ONE) + 20;
  return {
    scale,
    upper,
    lower,
    crossings,
    flags,
    joinedAt,
    below,
  };
}
