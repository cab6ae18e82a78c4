import type { Relation } from './dossier.js';
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

/** Characters of a day that say a date as exactly as it is known. */
const KNOWN = { day: 10, month: 7, year: 4, decade: 3, century: 2 } as const;

/** A date at its own precision: `1956`, `1948-10-15`, `199X`. */
function textOf({ earliest, precision }: EdtfDate): string {
  return isoDay(earliest).slice(0, KNOWN[precision]).padEnd(4, 'X');
}

/** Beginnings and ends of relations, in order of time; what has no day of its own stands at the middle of what it has. */
export function changesOf(relations: readonly Relation[]): readonly Change[] {
  return relations
    .flatMap(({ valid, type }): Change[] => {
      if (valid?.form !== 'interval') return [];
      const { start, end } = valid;
      return [
        ...(typeof start === 'string'
          ? []
          : [
              {
                day: Math.round((start.earliest + start.latest) / 2),
                text: textOf(start),
                type,
                kind: 'begins' as const,
              },
            ]),
        ...(typeof end === 'string'
          ? []
          : [{ day: Math.round((end.earliest + end.latest) / 2), text: textOf(end), type, kind: 'ends' as const }]),
      ];
    })
    .sort((a, b) => a.day - b.day);
}
