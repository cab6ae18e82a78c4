/** How a date is drawn, in words: shape, first and last day, and what is said of its edges. For tests. */
import type { Scale } from '../../src/layout/timeline/scale.js';
import { spansOf, type Span } from '../../src/layout/timeline/span.js';
import { dayOf } from '../../src/model/day.js';
import { civil } from '../../src/model/civil-day.js';
import type { Edtf } from '../../src/model/edtf.js';

const [FIRST, LAST] = [dayOf(901, 1, 1), dayOf(2101, 1, 1)];

/** An axis of 1,200 years with a pixel a day, so that every edge can be read as a day. */
export const axis = (rtl = false): Scale => ({ start: FIRST, end: LAST, left: 0, right: LAST - FIRST, rtl });

function dayAt(x: number): string {
  const { year, month, day } = civil(FIRST + Math.round(x));
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function edges({ shape, x0, x1, dashed, fades }: Span): string {
  const start = x0 <= 0 ? '…' : dayAt(x0);
  const end = x1 >= LAST - FIRST ? '…' : dayAt(x1 - 1);
  const days = start === end ? start : `${start} to ${end}`;
  return [`${shape} ${days}`, ...(dashed ? ['dashed'] : []), ...(fades === 'none' ? [] : [`fades at ${fades}`])].join(
    ', ',
  );
}

/** "line 2013-10-28", "band 1988-01-01 to 1988-12-31, dashed"; several marks with a plus. */
export function drawn(date: Edtf): string {
  return spansOf(axis(), date).map(edges).join(' + ');
}
