/** Where to go from a date that has nothing: to the nearest change, as exactly as it is known. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edtf } from '../../src/model/edtf.js';
import { nearestDate } from '../../src/model/nearest-date.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';

function date(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (typeof parsed === 'string') throw new Error(`${text} ${parsed}`);
  return parsed;
}

const nearest = (from: string, spans: readonly (string | undefined)[], willDo: (text: string) => boolean) =>
  nearestDate(
    spans.map((span) => (span === undefined ? undefined : date(span))),
    date(from),
    ({ text }) => willDo(text),
  )?.text;

/** From a date, these spans: the text that is gone to. */
const TABLE: readonly (readonly [why: string, from: string, spans: readonly (string | undefined)[], to?: string])[] = [
  ['a day, where the day is known', '1900', ['1948-10-15/..'], '1948-10-15'],
  ['a month, where only the month is', '1900', ['2007-07/..'], '2007-07'],
  ['a year, where only the year is', '1900', ['1972/..'], '1972'],
  ['a decade', '1900', ['199X'], '199X'],
  ['a century', '1500', ['19XX'], '19XX'],
  ['what is about or doubtful, without its mark', '1900', ['2005~/..'], '2005'],
  ['the end, from after everything', '2026-11-21', ['1950/1953-07-27', '1940/1945'], '1953-07-27'],
  ['back, where that is nearer', '1960', ['1950/1955', '1990/..'], '1955'],
  ['onward, where that is nearer', '1980', ['1950/1955', '1990/..'], '1990'],
  ['back, where both are as near', '1970-01-02', ['1970-01-01', '1970-01-03'], '1970-01-01'],
  ['from the last day that the date can mean', '1950/1960', ['1940', '1965'], '1965'],
  ['past an end that nobody knows', '1900', ['/1950', '1960/'], '1950'],
  ['to the nearest item of a list', '1900', ['[1972, 1971-05]'], '1971-05'],
  ['to the beginning of a range in a list', '1900', ['{1972..1980}'], '1972'],
  ['nowhere, where nothing has a date', '1900', [undefined]],
  ['nowhere, where there is nothing', '1900', []],
];

describe('the nearest date with something', () => {
  for (const [why, from, spans, to] of TABLE) {
    it(`${why}: from ${from}, ${spans.join(' and ') || 'nothing'}`, () => {
      assert.equal(
        nearest(from, spans, () => true),
        to,
      );
    });
  }

  it('is the nearest of those that will do', () => {
    assert.equal(
      nearest('1900', ['1921/..', '1922-12-30/1991-12-26'], (text) => text !== '1921'),
      '1922-12-30',
    );
    assert.equal(
      nearest('1900', ['1921/..'], () => false),
      undefined,
    );
  });

  it('asks of each date once', () => {
    const asked: string[] = [];
    nearest('1900', ['1948/1991', '1948/1995'], (text) => !asked.push(text));
    assert.deepEqual(asked, ['1948', '1991', '1995']);
  });
});
