import type { Day, Edtf } from './edtf.js';
import type { Reach } from './time.js';

/** The middle of a span, for a mark that must stand somewhere; the finite end where the other is open. */
export function midpoint({ earliest, latest }: Reach): Day {
  if (earliest === -Infinity) return latest;
  return latest === Infinity ? earliest : (earliest + latest) / 2;
}

/**
 * A number to sort by and never to show: the middle of the days on which a thing can begin (for an open or unknown
 * start, its end), so that `1988` sorts inside 1988 and not before all of it. What has no date sorts last.
 */
export function sortKey(edtf: Edtf | undefined): number {
  if (!edtf) return Infinity;
  if (edtf.form !== 'interval') return midpoint(edtf);
  return midpoint(typeof edtf.start === 'string' ? edtf : edtf.start);
}
