/** Dates of sources as the English styles write them, and never more exact than they are known. */
import type { Edtf, EdtfDate, EdtfInterval } from '../../model/edtf.js';

/** How a style writes a date. */
export interface DateForm {
  /** `2013, October 28`, `October 28, 2013`, `28 Oct. 2013`. */
  readonly order: 'year-first' | 'month-first' | 'day-first';
  readonly months: readonly string[];
  readonly about: 'ca.' | 'circa';
}

/** The English months. */
export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

type Piece = EdtfDate | EdtfInterval;

/** A date in the form of a style. */
export function citedDate(date: Edtf, form: DateForm, yearOnly = false): string {
  const cut = (piece: Piece): Piece => (yearOnly ? coarse(piece) : piece);
  if (date.form === 'date') return pieceWords(cut(date.date), form);
  if (date.form === 'interval') return pieceWords(cut(date), form);
  const words = date.items.map((item) => pieceWords(cut(item), form, true));
  return [...new Set(words)].join(date.form === 'one-of' ? ' or ' : ' and ');
}

/** The same to the year. */
function coarse(piece: Piece): Piece {
  if (!('start' in piece)) return year(piece);
  const end = (one: EdtfInterval['start']): EdtfInterval['start'] => (typeof one === 'string' ? one : year(one));
  return { start: end(piece.start), end: end(piece.end) };
}

function year(date: EdtfDate): EdtfDate {
  const { earliest, latest, approximate, uncertain } = date;
  if (date.month === undefined) return date;
  return { precision: 'year', year: date.year, earliest, latest, approximate, uncertain };
}

function pieceWords(piece: Piece, form: DateForm, inList = false): string {
  if (!('start' in piece)) return one(piece, form);
  const { start, end } = piece;
  if (typeof start !== 'string' && typeof end !== 'string') return range(start, end, form);
  // In a list an open end means "or before", "or later": ISO 8601-2, 7.
  if (typeof start !== 'string') {
    const from = one(start, form);
    return inList ? `${from} or later` : end === 'open' ? `${from}–present` : `from ${from}`;
  }
  if (typeof end === 'string') return '';
  return inList ? `${one(end, form)} or earlier` : `until ${one(end, form)}`;
}

/** A date that somebody has worked out stands in brackets. */
function one(date: EdtfDate, form: DateForm): string {
  const words = withYear(dayMonth(date, form), date, form);
  const about = date.approximate ? `${form.about} ${words}` : words;
  return date.uncertain ? `[${about}?]` : about;
}

/** `October 28`, `28 Oct.`, `October`, or nothing. */
function dayMonth({ month, day }: EdtfDate, form: DateForm, days = day && String(day)): string {
  const name = month === undefined ? '' : (form.months[month - 1] ?? '');
  if (!days) return name;
  return form.order === 'day-first' ? `${days} ${name}` : `${name} ${days}`;
}

function withYear(rest: string, date: EdtfDate, { order }: DateForm): string {
  const words = yearWords(date);
  if (!rest) return words;
  if (order === 'year-first') return `${words}, ${rest}`;
  return order === 'month-first' && date.precision === 'day' ? `${rest}, ${words}` : `${rest} ${words}`;
}

function yearWords({ precision, year }: EdtfDate): string {
  if (precision === 'decade') return `${year}s`;
  if (precision !== 'century') return String(year);
  const nth = year / 100 + 1;
  const suffix = nth % 100 > 10 && nth % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th');
  return `${nth}${suffix} century`;
}

/** What both ends share is said once, where both are as exact and certain. */
function range(start: EdtfDate, end: EdtfDate, form: DateForm): string {
  const certain = ![start, end].some(({ approximate, uncertain }) => approximate || uncertain);
  if (!certain || start.precision !== end.precision || start.year !== end.year) {
    return `${one(start, form)}–${one(end, form)}`;
  }
  const sameMonth = start.month === end.month;
  const days = sameMonth && start.day !== end.day ? `${start.day ?? ''}–${end.day ?? ''}` : undefined;
  const [first, last] = [dayMonth(start, form, days), dayMonth(end, form, days)];
  return withYear(first === last ? first : `${first}–${last}`, start, form);
}
