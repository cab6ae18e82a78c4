import type { Group, Relation } from './dossier.js';
import type { Day, Edtf, EdtfDate } from './edtf.js';
import { isoDay } from './shown.js';

/** A day on which something begins or ends. */
export interface Change {
  readonly day: Day;
  /** EDTF: the same as far as it is known. */
  readonly text: string;
  readonly type: string;
  readonly kind: 'begins' | 'ends';
}

/** What begins and ends. */
export interface Span {
  readonly type: string;
  readonly valid?: Relation['valid'] | undefined;
}

/** Characters of a day that say a date as exactly as it is known. */
const KNOWN = { day: 10, month: 7, year: 4, decade: 3, century: 2 } as const;

/** A date at its own precision: `1956`, `1948-10-15`, `199X`. */
export function isoText({ earliest, precision }: EdtfDate): string {
  return isoDay(earliest).slice(0, KNOWN[precision]).padEnd(4, 'X');
}

/** The type of a change in a group: that it is formed or ends, or that a member joins or leaves. */
export const GROUP = 'group';

/** Beginnings and ends of groups and of memberships that have dates of their own, to be put among those of relations. */
export function spansOf(groups: readonly Group[]): readonly Span[] {
  return groups.flatMap(({ valid, members = [] }) => [
    { type: GROUP, valid },
    ...members
      .filter((member) => member.valid && member.valid.text !== valid?.text)
      .map((member) => ({ type: GROUP, valid: member.valid })),
  ]);
}

/** Where a validity begins and ends, as exactly as it is known; at what is one date, or may be one of several, at each of them. */
export function endsOf(valid: Edtf): readonly { readonly date: EdtfDate; readonly kind: Change['kind'] }[] {
  const parts = 'items' in valid ? valid.items : 'date' in valid ? [valid.date] : [valid];
  return parts.flatMap((part) => {
    const { start, end } = 'start' in part ? part : { start: part, end: part };
    return [
      ...(typeof start === 'string' ? [] : [{ date: start, kind: 'begins' as const }]),
      ...(typeof end === 'string' ? [] : [{ date: end, kind: 'ends' as const }]),
    ];
  });
}

/** Beginnings and ends of relations, in order of time; what has no day of its own stands at the middle of what it has. */
export function changesOf(spans: readonly Span[]): readonly Change[] {
  return spans
    .flatMap(({ valid, type }) => (valid ? endsOf(valid).map((end) => ({ ...end, type })) : []))
    .map(({ date, ...change }) => ({
      ...change,
      day: Math.round((date.earliest + date.latest) / 2),
      text: isoText(date),
    }))
    .sort((a, b) => a.day - b.day);
}
