import type { Dossier, Fact, Visit } from './dossier.js';
import { dayOf } from './day.js';
import { civil } from './civil-day.js';
import type { Day, Edtf } from './edtf.js';
import { concerns } from './parties.js';
import { readEdtf } from './read-edtf.js';
import { touches } from './time.js';
import { sortKey } from './sort-key.js';

/** What a page limits an element to. */
export interface Limits {
  /** EDTF interval; what is no date limits nothing. */
  readonly period?: string | undefined;
  /** Ids, space-separated. */
  readonly actors?: string | undefined;
}

/** A date from an attribute; undefined where it is none. */
export function dateOf(text: string | undefined): Edtf | undefined {
  const date = text ? readEdtf(text.trim()) : undefined;
  return typeof date === 'string' ? undefined : date;
}

/** One day as a date. */
export function dateOfDay(day: Day): Edtf {
  const date = {
    ...civil(day),
    precision: 'day' as const,
    uncertain: false,
    approximate: false,
    earliest: day,
    latest: day,
  };
  return { form: 'date', text: isoDay(day), date, earliest: day, latest: day };
}

/** The reader's day. */
export function today(): Edtf {
  const now = new Date();
  return dateOfDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A day as EDTF writes it. */
export function isoDay(day: Day): string {
  const { year, month, day: of } = civil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(of)}`;
}

/** Ids of an attribute; undefined for none. */
export function idsOf(text: string | undefined): ReadonlySet<string> | undefined {
  const ids = text?.split(/\s+/).filter(Boolean);
  return ids?.length ? new Set(ids) : undefined;
}

/** A test for facts that the limits let through; undated facts are inside every period. */
export function within({ period, actors }: Limits): (fact: Fact, when: Edtf | undefined) => boolean {
  const [span, ids] = [dateOf(period), idsOf(actors)];
  return (fact, when) => (!span || !when || touches(when, span)) && (!ids || concerns(fact, ids));
}

/** Visits in order of time, between two actors only where `between` names two. Deprecated claims give way to the preferred. */
export function visitsShown(dossier: Dossier, limits: Limits, between: readonly string[]): readonly Visit[] {
  const lets = within(limits);
  const pair = between.length === 2 ? new Set(between) : undefined;
  return dossier.visits
    .filter((visit) => visit.rank !== 'deprecated')
    .filter((visit) => !pair || (pair.has(visit.from) && pair.has(visit.to)))
    .filter((visit) => lets(visit, visit.when))
    .map((visit) => [sortKey(visit.when), visit] as const)
    .sort(([a], [b]) => a - b)
    .map(([, visit]) => visit);
}
