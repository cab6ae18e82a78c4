import type { CSSResult } from 'lit';
import { calendarDomain, finenessOf } from '../../layout/timeline/calendar.js';
import type { Day } from '../../model/edtf.js';
import type { Axis, Dated } from './axis.view.js';
import { calendarTicks, tickStyles, ticksView } from './ticks.view.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [tickStyles];

/**
 * The axis of a story of months, weeks or days; none where no month of it is known.
 * @param first the first and the last day that it is to hold
 */
export function calendarAxis(across: Dated, first: Day, last: Day): Axis | undefined {
  const fineness = finenessOf(
    across.visits.map(({ when }) => when),
    last - first,
  );
  return (
    fineness && {
      domain: calendarDomain(first, last, fineness),
      ticks: (scale, y) => ticksView(calendarTicks(scale, fineness, across), y, across),
    }
  );
}
