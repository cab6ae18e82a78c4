/** What a date says, in words, while one writes it. */
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { dateWords } from '../../src/words/date.js';
import { at, isRaw, type Path } from './draft.js';
import { ENGLISH } from './english.js';

/** How dates are written, by example. */
export const DATE_EXAMPLES =
  '1988, 1988-05, 1988-05-31, about: 1988~, uncertain: 1988?, from–to: 1988-05-30/1988-06-02';

/** "about 1988" for `1988~`; '' where it is no date, for which the field has its problem. */
export function dateInWords(text: string): string {
  const date = text ? parseEdtf(text) : '';
  return typeof date === 'string' ? '' : dateWords(date, ENGLISH);
}

/** A date as one would write it; sources may have the parts of CSL-JSON. */
export function dateAt(draft: unknown, path: Path): string {
  const value = at(draft, path);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const ends = isRaw(value) && Array.isArray(value['date-parts']) ? (value['date-parts'] as unknown[]) : [];
  return ends
    .map((parts) =>
      [parts]
        .flat()
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    )
    .join('/');
}
