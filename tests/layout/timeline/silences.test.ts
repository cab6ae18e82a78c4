import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapMarks, inTwoLines, type GapForm, type Stretch } from '../../../src/layout/timeline/gap-marks.js';
import { yearStart, type Scale } from '../../../src/layout/timeline/scale.js';
import { gapsAmong, gapsOf, type Gap } from '../../../src/layout/timeline/silences.js';
import type { Silence, Visit } from '../../../src/model/dossier.js';
import { parseEdtf } from '../../../src/model/parse-edtf.js';

function visit(text: string): Visit {
  const when = parseEdtf(text);
  if (typeof when === 'string') throw new Error(`${text} ${when}`);
  return { kind: 'visit', id: text, from: 'PRK', to: 'MNG', when, visitors: [], level: 'state', evidence: [] };
}
const yearsOf = (...dates: string[]): number[] => gapsOf(dates.map(visit), [], []).map(({ years }) => years);

describe('the years of a silence', () => {
  it('are those that have passed where days are known', () => {
    assert.deepEqual(yearsOf('1991-12-28', '2001-01-03'), []);
    assert.deepEqual(yearsOf('1991-12-28', '2002-01-03'), [10]);
    assert.deepEqual(yearsOf('1991-01-03', '2001-01-03'), [10]);
    assert.deepEqual(yearsOf('1991-01-03', '2001-01-02'), []);
  });
  it('are counted from year to year where only years are known', () => {
    assert.deepEqual(yearsOf('1988', '2002'), [14]);
    assert.deepEqual(yearsOf('1957', '1967'), [10]);
  });
  it('are not stretched where one end is only a year', () => assert.deepEqual(yearsOf('1991-12-28', '2001'), []));
  it('may be fewer than ten where a source states them', () => {
    const period = visit('1988/1995').when;
    const stated: Silence = { kind: 'silence', id: 's', between: ['PRK', 'MNG'], of: 'visits', period, evidence: [] };
    assert.deepEqual(
      gapsOf(['1988', '1995'].map(visit), [stated], []).map(({ kind, years }) => [kind, years]),
      [['stated', 7]],
    );
  });
});

describe('a silence among the visits that a filter lets through', () => {
  const all = ['1956', '1985', '1990', '2005'].map(visit);
  const gaps = gapsOf(all, [], []);
  it('is one that is there among all', () => {
    const kept = all.filter(({ id }) => id !== '1985' && id !== '1990');
    assert.deepEqual(gapsAmong(gaps, kept), []);
  });
  it('stays where both its ends are shown', () =>
    assert.deepEqual(
      gapsAmong(gaps, all.slice(0, 2)).map(({ years }) => years),
      [29],
    ));
});

describe('a silence is written in the fullest form that has room', () => {
  const form = (first: number, below: number): GapForm => ({ years: ['y'], reason: below ? ['r'] : [], first, below });
  const forms = [form(50, 140), form(50, 80), form(50, 0), form(20, 35)];
  const gap: Gap = { from: yearStart(1950), to: yearStart(1960), years: 10, kind: 'nothing-found' };
  const inPixels = (pixels: number, rtl = false): GapForm | undefined => {
    const scale: Scale = { start: yearStart(1940), end: yearStart(1970), left: 0, right: 3 * pixels, rtl };
    return gapMarks(scale, [{ gap, forms }], [])[0]?.form;
  };
  for (const [pixels, at] of [
    [160, 0],
    [100, 1],
    [75, 2],
    [50, 3],
  ] as const)
    it(`${String(pixels)} px`, () => {
      assert.equal(inPixels(pixels), forms[at]);
      assert.equal(inPixels(pixels, true), forms[at]);
    });
  it('beside what is drawn within: where there is most room', () => {
    const scale: Scale = { start: yearStart(1940), end: yearStart(1970), left: 0, right: 480, rtl: false };
    const among = (...drawn: readonly Stretch[]): readonly unknown[] =>
      gapMarks(scale, [{ gap, forms }], drawn).map(({ middle, form }) => [Math.round(middle), forms.indexOf(form)]);
    assert.deepEqual(among(), [[240, 0]]);
    assert.deepEqual(among({ x0: 190, x1: 194 }, { x0: 20, x1: 30 }, { x0: 400, x1: 410 }), [[257, 1]]);
    assert.deepEqual(among({ x0: 190, x1: 200 }, { x0: 230, x1: 240 }, { x0: 275, x1: 285 }), [], 'no mark');
  });
  it('and has no mark where none has', () => assert.equal(inPixels(30), undefined));
  it('whose words may be broken where the lines are most even', () => {
    const measure = (text: string): number => text.length;
    assert.deepEqual(inTwoLines(['nothing ', 'in ', 'these ', 'sources'], measure), ['nothing in', 'these sources']);
    assert.equal(inTwoLines(['14年'], measure), undefined);
  });
});
