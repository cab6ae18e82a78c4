import type { Coverage, Silence, Visit } from '../../model/dossier.js';
import { civil } from '../../model/civil-day.js';
import type { Day, Edtf } from '../../model/edtf.js';
import { touches } from '../../model/time.js';

/** A long time without a visit, and what is known of it. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly years: number;
  /** A source states it · nothing in these sources · nobody has looked. */
  readonly kind: 'stated' | 'nothing-found' | 'not-researched';
  readonly silence?: Silence;
}

const yearOf = (day: Day): number => civil(day).year;

/** The statement of a source about just these years. */
function statement(silences: readonly Silence[], from: number, to: number): Silence | undefined {
  return silences.find(({ period }) => yearOf(period.earliest) === from && yearOf(period.latest) === to);
}

/** A day in years: where only the year is known, its middle, so that 1988 to 2002 is fourteen years. */
function inYears(day: Day, { earliest, latest }: Edtf): number {
  const { year, month, day: date } = civil(day);
  return year + (latest - earliest > 300 ? 0.5 : (month * 31 + date) / 12 / 31);
}

/**
 * Gaps of at least `least` years between one visit and the next, computed from the visits given.
 * @param silences gaps that sources state, between the same actors
 * @param coverage what the dossier's makers looked for
 */
export function gapsOf(
  visits: readonly Visit[],
  silences: readonly Silence[],
  coverage: readonly Coverage[],
  least = 10,
): readonly Gap[] {
  const gaps: Gap[] = [];
  let last: Edtf | undefined;
  for (const { when } of visits) {
    if (last && when.earliest > last.latest) {
      const [from, to] = [last.latest, when.earliest];
      // Whole years that have passed: from the last days of 1991 to the first of 2001 it is nine.
      const years = Math.floor(inYears(to, when) - inYears(from, last) + 1e-6);
      const silence = statement(silences, yearOf(from), yearOf(to));
      if (years >= least || silence) {
        const span = { earliest: from, latest: to };
        const unresearched = coverage.some(
          ({ of, extent, period }) => of === 'visits' && extent === 'not-researched' && touches(period, span),
        );
        const kind = silence ? 'stated' : unresearched ? 'not-researched' : 'nothing-found';
        gaps.push({ from, to, years, kind, ...(silence && { silence }) });
      }
    }
    if (!last || when.latest > last.latest) last = when;
  }
  return gaps;
}

/** Of all gaps those whose two ends are among the visits shown: what a filter hides is no silence. */
export function gapsAmong(gaps: readonly Gap[], shown: readonly Visit[]): readonly Gap[] {
  return gaps.filter(
    ({ from, to }) => shown.some(({ when }) => when.latest === from) && shown.some(({ when }) => when.earliest === to),
  );
}
