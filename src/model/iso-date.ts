import type { Edtf } from './edtf.js';

/**
 * A date for other programs: ISO 8601 at its precision (`2013`, `2013-10`, `2013-10-28`). `undefined` where it is a
 * span, a choice, or in doubt: a program would take it for certain.
 */
export function isoDate(date: Edtf | undefined): string | undefined {
  if (date?.form !== 'date') return undefined;
  const { precision, year, month, day, uncertain, approximate } = date.date;
  if (uncertain || approximate || precision === 'decade' || precision === 'century') return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}
