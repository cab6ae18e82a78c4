import type { Coverage, Silence, Visit } from '../../model/dossier.js';
import { civil } from '../../model/civil-day.js';
import type { Day } from '../../model/edtf.js';
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
  let last: Day = -Infinity;
  for (const { when } of visits) {
    if (Number.isFinite(last) && when.earliest > last) {
      const [first, next] = [yearOf(last), yearOf(when.earliest)];
      const years = next - first;
      if (years >= least) {
        const silence = statement(silences, first, next);
        const span = { earliest: last, latest: when.earliest };
        const unresearched = coverage.some(
          ({ of, extent, period }) => of === 'visits' && extent === 'not-researched' && touches(period, span),
        );
        const kind = silence ? 'stated' : unresearched ? 'not-researched' : 'nothing-found';
        gaps.push({ from: last, to: when.earliest, years, kind, ...(silence && { silence }) });
      }
    }
    last = Math.max(last, when.latest);
  }
  return gaps;
}
