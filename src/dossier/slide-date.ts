/**
 * The date of a slide of TimelineJS: whole numbers for year, month and day, as text or not. A month by its name is none to
 * TimelineJS either. In the spreadsheet's first version a date is one cell.
 */
import { parseEdtf } from '../model/parse-edtf.js';
import { plainText } from './plain-text.js';
import { isObject } from './read.js';
import { part, words, type Plain, type Report, type Slide } from './slide.js';

/** Parts of a date in a cell: `2013-10-28` as far as it is known, `10/28/2013`, `10/2013`. Else it is a year that is none. */
export function fromDateCell(cell: string): Plain {
  const [, year = cell, month, day] = /^(-?\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(cell) ?? [];
  const american = /^(\d+)\/(?:(\d+)\/)?(\d+)$/.exec(cell);
  return american ? { year: american[3], month: american[1], day: american[2] } : { year, month, day };
}

/**
 * From `start_date` to `end_date`; one date where there is one only, or both are the same. What TimelineJS shows in its
 * place is a note where it says more. Where it says less ("1956" for 1 July 1956), the date is no more than that: the rest
 * is there to place the slide, and its readers were not told.
 */
export function dateOf(slide: Slide, report: Report): { readonly when?: string; readonly note?: string } {
  const note = shownOf(slide);
  const when = spanOf(slide, report);
  if (when === undefined) return note ? { note } : {};
  if (!note) return { when };
  const repeated = repeatedBy(note, when);
  return repeated ? { when: repeated } : { when, note };
}

/** As much of a date as words repeat that say nothing else; undefined where they do. */
function repeatedBy(note: string, when: string): string | undefined {
  const dates = when.split('/').map((date) => date.split('-'));
  const found = (note.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const [year, month, day] = [0, 1, 2].map((at) => dates.some((date) => isPart(word, date[at], at === 1)));
    return year ? 'year' : month ? 'month' : day ? 'day' : undefined;
  });
  if (found.includes(undefined)) return undefined;
  const [[year, month] = []] = dates;
  if (dates.length > 1 || !found.includes('year') || found.length > 2) return when;
  return found.includes('month') ? `${year}-${month}` : found.length === 1 ? year : when;
}

/** Is a word this part of a date: its number ("28", "28th"), or the English name of its month, as long or short as one likes? */
function isPart(word: string, digits: string | undefined, isMonth: boolean): boolean {
  if (digits === undefined) return false;
  if (/^\d/.test(word)) return /^\d+(?:st|nd|rd|th)?$/i.test(word) && Number.parseInt(word, 10) === Number(digits);
  if (!isMonth || word.length < 3) return false;
  const name = new Date(Date.UTC(2000, Number(digits) - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return name.toLowerCase().startsWith(word.toLowerCase());
}

/** What is to be shown for the date: of the slide, else of its two dates. */
function shownOf({ fields }: Slide): string {
  const of = (holder: unknown): string => plainText(words(isObject(holder) ? holder['display_date'] : ''));
  return of(fields) || [of(fields['start_date']), of(fields['end_date'])].filter(Boolean).join(' – ');
}

function spanOf(slide: Slide, report: Report): string | undefined {
  const start = dayOf(slide, 'start_date', report);
  if (start === undefined) return undefined;
  const end = isObject(slide.fields['end_date']) ? dayOf(slide, 'end_date', report) : undefined;
  if (end === undefined || end === start) return start;
  const interval = parseEdtf(`${start}/${end}`);
  if (typeof interval !== 'string') return interval.text;
  report(slide.place('end_date'), `${start}/${end}`, interval);
  return start;
}

/** A whole number, without the blanks and marks of thousands that TimelineJS takes, and the decimals that spreadsheets write. */
const whole = (value: unknown): string => words(value).replace(/[\s,]/g, '').replace(/\.0+$/, '');

function dayOf(slide: Slide, field: 'start_date' | 'end_date', report: Report): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((key) => whole(part(slide, field)[key]));
  if (!year) {
    report(slide.place(`${field}.year`), undefined, 'is missing');
    return undefined;
  }
  if (/^-|^0+$/.test(year) || (/^\d+$/.test(year) && year.length > 4)) {
    const reason = 'is a year before 1 or after 9999, which is not used';
    report(slide.place(`${field}.year`), year, reason);
    return undefined;
  }
  if (day && !month) report(slide.place(`${field}.day`), day, 'is a day without a month');
  const text = [year.padStart(4, '0'), month, month && day].filter(Boolean).map((digits) => digits?.padStart(2, '0'));
  const date = parseEdtf(text.join('-'));
  if (typeof date !== 'string') return date.text;
  report(slide.place(field), text.join('-'), date);
  return undefined;
}
