import type { Visit } from '../../model/dossier.js';
import type { Day } from '../../model/edtf.js';
import type { Flag } from './flags.js';
import { TIER, tiersOf, type Crossing, type HorizontalInput, type Label } from './horizontal.js';
import { xOf, type Scale } from './scale.js';
import { middleOf, spansOf } from './span.js';

/** What lanes are laid out from. */
export interface LanesInput {
  /** The axis: its first day, and the one after its last. */
  readonly domain: readonly [Day, Day];
  readonly lanes: readonly { readonly id: string; readonly visits: readonly Visit[] }[];
  readonly labels: ReadonlyMap<string, Label>;
  readonly width: number;
  /** Room for the names of the lanes. */
  readonly margin: number;
  readonly rtl: boolean;
  /** How the labels of a lane find their places. */
  readonly place: NonNullable<HorizontalInput['place']>;
}

/** A lane: one rail, with its visits on it and their labels above. */
export interface Lane {
  readonly id: string;
  /** Where the rail runs. */
  readonly rail: number;
  readonly crossings: readonly Crossing[];
  readonly flags: readonly Flag[];
}

/** All numbers of a timeline in lanes. */
export interface Lanes {
  readonly scale: Scale;
  readonly lanes: readonly Lane[];
  readonly axis: number;
  readonly height: number;
}

/** Between the labels of a lane and its glyphs, and between a rail and the next lane's labels. */
const POLE = 22;
const UNDER = 20;
const AFTER = 56;

/** One rail a lane, on one axis of time; heights follow from the labels. */
export function layoutLanes({ domain, lanes, labels, width, margin, rtl, place }: LanesInput): Lanes {
  const [start, end] = domain;
  const scale: Scale = { start, end, left: rtl ? AFTER : margin, right: rtl ? width - margin : width - AFTER, rtl };
  const placed: Lane[] = [];
  let top = 0;
  for (const { id, visits } of lanes) {
    const crossings = visits.map((visit): Crossing => {
      const spans = spansOf(scale, visit.when);
      return { id: visit.id, x: middleOf(spans), spans, rail: 0 };
    });
    const requests = crossings.flatMap(({ id: visit, x }) => {
      const label = labels.get(visit);
      return label ? [{ id: visit, x, ...label, must: false }] : [];
    });
    const flags = place(requests, { left: rtl ? 0 : margin / 2, right: rtl ? width - margin / 2 : width });
    const rail = top + tiersOf(flags) * TIER + POLE;
    placed.push({ id, rail, crossings, flags });
    top = rail + UNDER;
  }
  return { scale, lanes: placed, axis: top + 4, height: top + 30 };
}

/** Where a lane's name and rail begin: at the start of reading. */
export function laneEnds({ scale }: Lanes): readonly [from: number, to: number] {
  return [xOf(scale, scale.start), xOf(scale, scale.end)];
}
