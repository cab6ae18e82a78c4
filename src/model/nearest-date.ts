import { isoText } from './date-marks.js';
import type { Edtf } from './edtf.js';
import { dateOf } from './shown.js';

/** The dates, as exactly as they are known, at which something begins or ends. */
function endsOf(valid: Edtf): readonly string[] {
  const parts = 'items' in valid ? valid.items : 'date' in valid ? [valid.date] : [valid];
  return parts
    .flatMap((part) => ('start' in part ? [part.start, part.end] : [part]))
    .flatMap((end) => (typeof end === 'string' ? [] : isoText(end)));
}

/** The beginning or end of one of these spans that is nearest to a date, among those that will do. */
export function nearestDate(
  spans: readonly (Edtf | undefined)[],
  { earliest, latest }: Edtf,
  willDo: (date: Edtf) => boolean,
): Edtf | undefined {
  const away = (date: Edtf): number => Math.max(date.earliest - latest, earliest - date.latest);
  return [...new Set(spans.flatMap((valid) => (valid ? endsOf(valid) : [])))]
    .flatMap((text) => dateOf(text) ?? [])
    .sort((a, b) => away(a) - away(b) || a.earliest - b.earliest)
    .find(willDo);
}
