/** Reads an EDTF date, and says why something is none: elements fetch these words where a date of their data was refused. */
import { daysInMonth } from './day.js';
import type { Edtf } from './edtf.js';
import { readEdtf } from './read-edtf.js';
import type { NoDate } from './read-edtf.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * The date that `text` says, or the reason why it says none, as words that follow the value in a sentence
 * (`"1900-02-29" has no day 29: February 1900 has 28 days`).
 */
export function parseEdtf(text: string): Edtf | string {
  const read = readEdtf(text);
  return typeof read === 'string' ? whyNoDate(read) : read;
}

/** What is wrong, in words. */
export function whyNoDate(wrong: NoDate): string {
  const [fault, part = ''] = wrong.split(' ', 2);
  const [year, month, day] = part.split(/[-?~%]/);
  switch (fault) {
    case 'endless':
      return 'has no date at either end';
    case 'backwards':
      return 'ends before it starts';
    case 'qualified':
      return 'has a qualifier inside a list';
    case 'year':
      return 'is in a year 0, which is not used';
    case 'season':
      return 'is a season or another part of a year, which is not used';
    case 'month':
      return `has no month ${month}`;
    case 'day':
      return `has no day ${day}: ${MONTHS[Number(month) - 1]} ${Number(year)} has ${daysInMonth(Number(year), Number(month))} days`;
    default:
  }
  if (/^\d{4}-\d\d-\d\dT/.test(part)) return 'has a time of day, which is not used';
  if (/^(Y|-\d{4})/.test(part)) return 'is a year before 1 or after 9999, which is not used';
  return 'is not an EDTF date';
}
