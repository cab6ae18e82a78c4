/**
 * Dates as far as they are known: the profile of EDTF (ISO 8601-2:2019, annex A) that dossiers use.
 *
 * Levels 0 and 1 (day, month, year, interval, qualifiers, unspecified digits, open and unknown ends) and the two
 * list forms of level 2. Seasons, times of day, years beyond four digits and the year 0000 are not part of it.
 * Nothing here knows a time zone: a day is a number of days, never an instant.
 */

/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; may be ±Infinity for an open end. */
export type Day = number;

/** How finely a date is stated. `century` is `19XX`, `decade` is `199X`, `year` is `1988` and `1988-XX`. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** One calendar date at the precision it was written with. */
export interface EdtfDate {
  readonly precision: Precision;
  /** The year; for a decade or century its first one (`199X` → 1990). */
  readonly year: number;
  /** 1 to 12; present for `month` and `day`. */
  readonly month?: number;
  /** 1 to 31; present for `day`. */
  readonly day?: number;
  /** EDTF `?` or `%`: the source itself may be wrong. */
  readonly uncertain: boolean;
  /** EDTF `~` or `%`: near this date ("about"). */
  readonly approximate: boolean;
  /** First day the date can mean. */
  readonly earliest: Day;
  /** Last day the date can mean, inclusive. */
  readonly latest: Day;
}

/** An end of an interval: a date, `open` (`..`: no end, or none yet) or `unknown` (empty: there is one, nobody says when). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A span between two ends. */
export interface EdtfInterval {
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

interface Span {
  /** As written in the dossier. */
  readonly text: string;
  /** First day it can reach; −Infinity for an open or unknown start. */
  readonly earliest: Day;
  /** Last day it can reach, inclusive; Infinity for an open or unknown end. */
  readonly latest: Day;
}

/** A parsed EDTF expression. */
export type Edtf =
  | (Span & { readonly form: 'date'; readonly date: EdtfDate })
  | (Span & EdtfInterval & { readonly form: 'interval' })
  | (Span & { readonly form: 'one-of' | 'all-of'; readonly items: readonly (EdtfDate | EdtfInterval)[] });
