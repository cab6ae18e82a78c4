import type { Group, Relation } from './dossier.js';
import type { Day, EdtfDate } from './edtf.js';
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

/** Beginnings and ends of relations, in order of time; what has no day of its own stands at the middle of what it has. */
export function changesOf(spans: readonly Span[]): readonly Change[] {
  return spans
    .flatMap(({ valid, type }): Change[] => {
      if (valid?.form !== 'interval') return [];
      const { start, end } = valid;
      return [
        ...(typeof start === 'string'
          ? []
          : [
              {
                day: Math.round((start.earliest + start.latest) / 2),
                text: isoText(start),
                type,
                kind: 'begins' as const,
              },
            ]),
        ...(typeof end === 'string'
          ? []
          : [{ day: Math.round((end.earliest + end.latest) / 2), text: isoText(end), type, kind: 'ends' as const }]),
      ];
    })
    .sort((a, b) => a.day - b.day);
}
