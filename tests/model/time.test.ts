import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Edtf } from '../../src/model/edtf.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { holds, limitsOf, phase } from '../../src/model/time.js';
import { midpoint, sortKey } from '../../src/model/sort-key.js';

function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (typeof date === 'string') assert.fail(`${text} ${date}`);
  return date;
}

describe('What is dated', () => {
  const answers: readonly [valid: string, at: string, answer: string][] = [
    // Stated to the day.
    ['1961-07-11/1995-09-10', '1961-07-10', 'no'],
    ['1961-07-11/1995-09-10', '1961-07-11', 'yes'],
    ['1961-07-11/1995-09-10', '1980', 'yes'],
    ['1961-07-11/1995-09-10', '1995-09-10', 'yes'],
    ['1961-07-11/1995-09-10', '1995-09-11', 'no'],
    ['2013-10-28/2013-10-31', '2013-10', 'yes'],
    ['2013-10-28', '2013-10-28', 'yes'],
    ['2013-10-28', '2013', 'yes'],
    ['2013-10-28', '2013-10-29', 'no'],
    // Stated to the year: never 1 January.
    ['1988', '1988-01-01', 'perhaps'],
    ['1988', '1988-07', 'perhaps'],
    ['1988', '1988', 'yes'],
    ['1988', '1980/1990', 'yes'],
    ['1988', '1989-01-01', 'no'],
    ['1990/..', '1989-12-31', 'no'],
    ['1990/..', '1990-01-01', 'perhaps'],
    ['1990/..', '1990-05', 'perhaps'],
    ['1990/..', '1990', 'yes'],
    ['1990/..', '1991-01-01', 'yes'],
    ['1990/1995', '1995-01-01', 'yes'],
    ['1990/1995', '1995-01-02', 'perhaps'],
    ['1990/1995', '1994-12-31', 'yes'],
    // Decades and centuries.
    ['199X', '1993-05', 'perhaps'],
    ['199X/2005', '1993-05', 'perhaps'],
    ['1980/199X', '1993-05', 'perhaps'],
    ['1980/199X', '1989', 'yes'],
    ['19XX', '1993', 'perhaps'],
    ['199X', '2000', 'no'],
    // Open and unknown ends.
    ['../1995', '1200', 'yes'],
    ['1948/', '1948', 'yes'],
    ['1948/', '1960', 'perhaps'],
    ['1948/', '1947', 'no'],
    ['/1996', '1950', 'perhaps'],
    ['/1996', '1997', 'no'],
    // Marked as uncertain or about.
    ['1988?', '1988', 'perhaps'],
    ['1988~', '1980/1995', 'yes'],
    ['1990-05-01?/..', '1990-05-01', 'perhaps'],
    ['1990-05-01?/..', '1990-05-02', 'yes'],
    ['1980/1990~', '1990', 'perhaps'],
    // Lists.
    ['[1986-11-11,1986-11-20]', '1986-11-11', 'perhaps'],
    ['[1986-11-11,1986-11-20]', '1986-11', 'yes'],
    ['[1986-11-11,1986-11-20]', '1986-11-15', 'no'],
    ['[1990..1995]', '1992', 'perhaps'],
    ['{1960,1965}', '1965', 'yes'],
    ['{1960,1965}', '1962', 'no'],
    ['{1960..1965}', '1962', 'yes'],
  ];
  for (const [valid, at, answer] of answers) {
    test(`${valid} holds at ${at}: ${answer}`, () => assert.equal(holds(edtf(valid), edtf(at)), answer));
  }
  test('and what has no date holds at any', () => assert.equal(holds(undefined, edtf('1990')), 'yes'));

  const phases: readonly [string, string, string][] = [
    ['1961/1995', '1960', 'before'],
    ['1961/1995', '1980', 'during'],
    ['1961/1995', '1996', 'after'],
    ['1961/1995', '1961-05', 'perhaps'],
    ['{1960,1965}', '1962', 'after'],
  ];
  for (const [valid, at, expected] of phases) {
    test(`${valid}, seen from ${at}: ${expected}`, () => assert.equal(phase(edtf(valid), edtf(at)), expected));
  }
  test('is undated without a date', () => assert.equal(phase(undefined, edtf('1990')), 'undated'));
});

test('The end of an interval whose end nobody knows comes after its start', () => {
  const { startEarliest, endEarliest, endLatest } = limitsOf(edtf('1948/'));
  assert.deepEqual([endEarliest, endLatest], [startEarliest, Infinity]);
});

test('The middle of a span that is open on one side is its other side', () => {
  const { earliest, latest } = edtf('1948');
  assert.equal(midpoint({ earliest, latest: Infinity }), earliest);
  assert.equal(midpoint({ earliest: -Infinity, latest }), latest);
});

test('Dates sort by where they begin, a year in its middle, the undated last', () => {
  const texts = ['1988-12-31', '1988', '1961/..', '../1995', '1988-01-01', '1988-02'];
  const sorted = [...texts.map(edtf), undefined].sort((a, b) => sortKey(a) - sortKey(b) || 0);
  assert.deepEqual(
    sorted.map((date) => date?.text),
    ['1961/..', '1988-01-01', '1988-02', '1988', '1988-12-31', '../1995', undefined],
  );
});
