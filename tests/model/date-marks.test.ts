/** Where the date control has its marks and its steps: wherever something begins or ends, as exactly as that is known. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf } from '../../src/model/date-marks.js';
import type { Edtf } from '../../src/model/edtf.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';

function date(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (typeof parsed === 'string') throw new Error(`${text} ${parsed}`);
  return parsed;
}

const TABLE: readonly (readonly [what: string, valid: string | undefined, marks: readonly string[]])[] = [
  ['an interval: its two dates', '1950/1953-07-27', ['begins 1950', 'ends 1953-07-27']],
  ['an open end: none', '1948-10-15/..', ['begins 1948-10-15']],
  ['an unknown beginning: none', '/1991', ['ends 1991']],
  ['one date: it begins and ends there', '2013-10-28', ['begins 2013-10-28', 'ends 2013-10-28']],
  ['a decade', '199X', ['begins 199X', 'ends 199X']],
  ['a year that is about right', '2005~', ['begins 2005', 'ends 2005']],
  ['one of two years: each of them', '[1950,1952]', ['begins 1950', 'ends 1950', 'begins 1952', 'ends 1952']],
  ['two years', '{1950,1952}', ['begins 1950', 'ends 1950', 'begins 1952', 'ends 1952']],
  ['a range in a list', '{1950..1955}', ['begins 1950', 'ends 1955']],
  ['no date', undefined, []],
];

describe('the marks of the date control', () => {
  for (const [what, valid, marks] of TABLE) {
    it(what, () => {
      const changes = changesOf([{ type: 'trade', valid: valid === undefined ? undefined : date(valid) }]);
      assert.deepEqual(
        changes.map(({ kind, text }) => `${kind} ${text}`),
        marks,
      );
    });
  }

  it('are in order of time, what is not known to the day at the middle of what it can be', () => {
    const changes = changesOf(['1950-07-03', '1950', '1949/..'].map((text) => ({ type: 'trade', valid: date(text) })));
    assert.deepEqual(
      changes.map(({ text }) => text),
      ['1949', '1950', '1950', '1950-07-03', '1950-07-03'],
    );
  });
});
