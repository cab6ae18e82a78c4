/**
 * Reads the EDTF profile of dossiers, strictly: what is not in it is refused, with the kind of fault and the part that has
 * it. Why, in words, says `parse-edtf.ts`.
 */
import { dayOf, daysInMonth } from './day.js';
import type { Day, Edtf, EdtfDate, EdtfInterval, Precision } from './edtf.js';

/** Year (4 digits, `199X`, `19XX`), month, day, qualifier. */
const DATE = /^(\d\d(?:\d[\dX]|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;

/** What is wrong with a text that is no date, and where its words need it, the part that has it. */
export type NoDate =
  'form' | 'year' | 'season' | 'endless' | 'backwards' | 'qualified' | `${'form' | 'month' | 'day'} ${string}`;

type EdtfOneDate = Extract<Edtf, { readonly form: 'date' }>;

/** Dates repeat, alone and as ends; what is read is immutable, so it is shared. Emptied when full: a century has 36,525 days. */
const seen = new Map<string, EdtfOneDate>();
const SEEN_AT_MOST = 50_000;

/** The date that `text` says, or what is wrong with it. */
export function readEdtf(text: string): Edtf | NoDate {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const interval = readInterval(text.slice(0, slash), text.slice(slash + 1));
    return typeof interval === 'string' ? interval : { form: 'interval', text, ...reach([interval]), ...interval };
  }
  const [, oneOf, allOf = oneOf] = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text) ?? [];
  if (allOf) {
    const items = readItems(allOf);
    return typeof items === 'string' ? items : { form: oneOf ? 'one-of' : 'all-of', text, ...reach(items), items };
  }
  return one(text);
}

/** A date by itself. */
function one(text: string): EdtfOneDate | NoDate {
  const before = seen.get(text);
  if (before) return before;
  const date = readDate(text);
  if (typeof date === 'string') return date;
  const read: EdtfOneDate = { form: 'date', text, earliest: date.earliest, latest: date.latest, date };
  if (seen.size >= SEEN_AT_MOST) seen.clear();
  seen.set(text, read);
  return read;
}

/** The same, as an end or a member. */
function part(text: string): EdtfDate | NoDate {
  const read = one(text);
  return typeof read === 'string' ? read : read.date;
}

function readInterval(before: string, after: string): EdtfInterval | NoDate {
  const start = before && before !== '..' ? part(before) : undefined;
  if (typeof start === 'string') return start;
  const end = after && after !== '..' ? part(after) : undefined;
  if (typeof end === 'string') return end;
  if (!start && !end) return 'endless';
  if (start && end && end.latest < start.earliest) return 'backwards';
  return { start: start ?? (before ? 'open' : 'unknown'), end: end ?? (after ? 'open' : 'unknown') };
}

/** Members of a level-2 list. `..a` stands only first and `a..` only last; qualifiers are not part of it. */
function readItems(inner: string): readonly (EdtfDate | EdtfInterval)[] | NoDate {
  const items: (EdtfDate | EdtfInterval)[] = [];
  const members = inner.split(/, */);
  let index = -1;
  for (const member of members) {
    index++;
    if (/[?~%]/.test(member)) return 'qualified';
    const dots = member.indexOf('..');
    let item: EdtfDate | EdtfInterval | NoDate = 'form';
    if (dots < 0) item = part(member);
    else if ((dots > 0 || index === 0) && (dots + 2 < member.length || index === members.length - 1)) {
      item = readInterval(member.slice(0, dots) || '..', member.slice(dots + 2) || '..');
    }
    if (typeof item === 'string') return item;
    items.push(item);
  }
  return items;
}

function reach(items: readonly (EdtfDate | EdtfInterval)[]): { earliest: Day; latest: Day } {
  let earliest = Infinity;
  let latest = -Infinity;
  for (const item of items) {
    const [start, end] = 'start' in item ? [item.start, item.end] : [item, item];
    earliest = Math.min(earliest, typeof start === 'string' ? -Infinity : start.earliest);
    latest = Math.max(latest, typeof end === 'string' ? Infinity : end.latest);
  }
  return { earliest, latest };
}

function readDate(text: string): EdtfDate | NoDate {
  const parts = DATE.exec(text);
  if (!parts) return `form ${text}`;
  const [, digits = '', mm, dd, mark] = parts;
  const open = digits.indexOf('X');
  // Unspecified digits: from the right, in one place, and without a qualifier.
  if ((open > 0 && mm) || (mm === 'XX' && dd && dd !== 'XX') || (mark && text.includes('X'))) return 'form';
  const year = Number(digits.replace(/X/g, '0'));
  if (year === 0) return 'year';

  let precision: Precision = open < 0 ? 'year' : open === 2 ? 'century' : 'decade';
  let last = year + (open < 0 ? 0 : open === 2 ? 99 : 9);
  let earliest = dayOf(year, 1, 1);
  let latest = dayOf(last, 12, 31);
  let month: number | undefined;
  let day: number | undefined;
  if (mm && mm !== 'XX') {
    month = Number(mm);
    if (month > 20 && month < 42) return 'season';
    if (month < 1 || month > 12) return `month ${text}`;
    last = daysInMonth(year, month);
    precision = 'month';
    earliest = dayOf(year, month, 1);
    latest = earliest + last - 1;
    if (dd && dd !== 'XX') {
      day = Number(dd);
      if (day < 1 || day > last) return `day ${text}`;
      precision = 'day';
      latest = earliest += day - 1;
    }
  }
  return {
    precision,
    year,
    ...(month && { month }),
    ...(day && { day }),
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
    earliest,
    latest,
  };
}
