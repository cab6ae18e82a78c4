import { endsOf, isoText } from './date-marks.js';
import type { Edtf } from './edtf.js';
import { dateOf } from './shown.js';

/** The beginning or end of one of these spans that is nearest to a date, among those that will do. */
export function nearestDate(
  spans: readonly (Edtf | undefined)[],
  { earliest, latest }: Edtf,
  willDo: (date: Edtf) => boolean,
): Edtf | undefined {
  const away = (date: Edtf): number => Math.max(date.earliest - latest, earliest - date.latest);
  return [...new Set(spans.flatMap((valid) => (valid ? endsOf(valid).map(({ date }) => isoText(date)) : [])))]
    .flatMap((text) => dateOf(text) ?? [])
    .sort((a, b) => away(a) - away(b) || a.earliest - b.earliest)
    .find(willDo);
}
