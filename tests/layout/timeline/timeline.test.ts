import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutBands, packBars, type Background } from '../../../src/layout/timeline/context.js';
import { placeFlags, type Flag } from '../../../src/layout/timeline/flags.js';
import { domainOf, ticksOf, xOf, yearStart, type Scale } from '../../../src/layout/timeline/scale.js';
import { gapsOf } from '../../../src/layout/timeline/silences.js';
import { middleOf, spansOf } from '../../../src/layout/timeline/span.js';
import { civil } from '../../../src/model/civil-day.js';
import type { Coverage, Silence, Visit } from '../../../src/model/dossier.js';
import type { Edtf } from '../../../src/model/edtf.js';
import { parseEdtf } from '../../../src/model/parse-edtf.js';

function date(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (typeof parsed === 'string') throw new Error(`${text} ${parsed}`);
  return parsed;
}
const visit = (when: string): Visit => ({
  kind: 'visit',
  id: when,
  from: 'PRK',
  to: 'MNG',
  when: date(when),
  visitors: [],
  level: 'state',
  evidence: [],
});
const scale = (rtl = false): Scale => ({ start: yearStart(1950), end: yearStart(2050), left: 0, right: 1000, rtl });

describe('the axis', () => {
  it('runs from left to right', () => assert.ok(xOf(scale(), yearStart(1960)) < xOf(scale(), yearStart(1970))));
  it('runs from right to left where the reader does', () => assert.equal(xOf(scale(true), yearStart(1950)), 1000));
  it('holds what lies beyond it at its end', () => assert.equal(xOf(scale(), yearStart(3000)), 1000));
  it('spans all visits with a margin, also with just one', () => {
    const [first, last] = domainOf([date('1956')]);
    assert.deepEqual([civil(first).year, civil(last).year], [1955, 1958]);
  });
  for (const [what, dates, years] of [
    ['one year where all is of a few months', ['2001-09-01', '2001-11-30'], [2001, 2002]],
    ['two where these are of two years', ['2001-12-30', '2002-01-02'], [2001, 2003]],
    ['more where it is of many', ['2001-01', '2001-12'], [2000, 2003]],
  ] as const)
    it(`spans ${what}`, () => {
      const [first, last] = domainOf(dates.map(date));
      assert.deepEqual([civil(first).year, civil(last).year], years);
    });
  it('is not stretched by an open end', () => assert.ok(Number.isFinite(domainOf([date('1961-07-11/..')])[1])));
  it('has a year of its own without visits', () => assert.ok(domainOf([])[1] > domainOf([])[0]));
  it('names round years, at least 60 px apart', () => {
    const ticks = ticksOf(scale());
    assert.ok(ticks.every(({ year }) => year % 10 === 0));
    ticks.slice(1).forEach(({ x }, i) => assert.ok(x - (ticks[i]?.x ?? 0) >= 60));
  });
});

describe('a date is drawn as wide as what is not known', () => {
  for (const [text, shape, least, most] of [
    ['2013-10-28', 'line', 0, 1],
    ['2013-10-28/2013-10-31', 'line', 0, 1],
    ['2000-02-29', 'line', 0, 1],
    ['2013-10', 'band', 3.5, 4],
    ['1988', 'band', 9, 11],
    ['199X', 'bracket', 99, 101],
    ['19XX', 'bracket', 490, 1000],
    ['1948/1950', 'band', 9, 31],
  ] as const) {
    it(`${text}: a ${shape}`, () => {
      const [span] = spansOf(scale(), date(text));
      assert.ok(span);
      assert.equal(span.shape, shape);
      const width = span.x1 - span.x0;
      assert.ok(width >= least && width <= most, String(width));
    });
  }
  it('a year never stands on its 1 January', () => {
    const [span] = spansOf(scale(), date('1988'));
    assert.ok(Math.abs((span?.x ?? 0) - xOf(scale(), yearStart(1988))) > 4);
  });
  it('about and perhaps have dashed edges', () => {
    for (const text of ['1988~', '1988?', '1988%']) assert.equal(spansOf(scale(), date(text))[0]?.dashed, true);
  });
  it('one of two days is two lines', () => {
    const spans = spansOf(scale(), date('[1986-11-11,1986-11-20]'));
    assert.deepEqual(
      spans.map(({ shape }) => shape),
      ['line', 'line'],
    );
    assert.ok(middleOf(spans) > (spans[0]?.x ?? 0) && middleOf(spans) < (spans[1]?.x ?? 0));
  });
  it('open ends fade', () => {
    assert.equal(spansOf(scale(), date('1961-07-11/..'))[0]?.fades, 'end');
    assert.equal(spansOf(scale(), date('../1995'))[0]?.fades, 'start');
  });
});

describe('labels on poles', () => {
  const request = (id: string, x: number, must = false) => ({ id, x, width: 80, lines: 2, must });
  const crosses = (pole: Flag, label: Flag): boolean =>
    pole.id !== label.id && pole.tier >= label.tier && pole.x > label.left && pole.x < label.right;
  it('never touch and never cross a pole', () => {
    const flags = placeFlags(
      [10, 30, 50, 60, 200, 215, 400].map((x) => request(String(x), x)),
      { left: 0, right: 600 },
    );
    assert.ok(flags.length >= 6);
    for (const a of flags) {
      for (const b of flags) {
        if (a.id === b.id) continue;
        const sameTier = a.tier < b.tier + b.height && b.tier < a.tier + a.height;
        assert.ok(!(sameTier && a.left < b.right && b.left < a.right), `${a.id} touches ${b.id}`);
        assert.ok(!crosses(a, b), `the pole of ${a.id} crosses ${b.id}`);
      }
    }
  });
  it('stand clear of a pole that runs beside three lines, up to its far end', () => {
    const flags = placeFlags(
      [
        { ...request('tall', 200), lines: 3 },
        { ...request('wide', 427), width: 220 },
      ],
      {
        left: 0,
        right: 430,
      },
    );
    assert.deepEqual(
      flags.map(({ id, tier, height }) => [id, tier, height]),
      [
        ['wide', 2, 1],
        ['tall', 0, 2],
      ],
    );
  });
  it('leave out what finds no place, but never what must be shown', () => {
    const flags = placeFlags(
      Array.from({ length: 30 }, (_, i) => request(String(i), 100 + i, i === 15)),
      { left: 0, right: 300 },
    );
    assert.ok(flags.length < 30);
    assert.ok(flags.some(({ id }) => id === '15'));
  });
  it('of nothing are none', () => assert.deepEqual(placeFlags([], { left: 0, right: 100 }), []));
});

describe('a silence', () => {
  const stated: Silence = {
    kind: 'silence',
    id: 's',
    between: ['PRK', 'MNG'],
    of: 'high-level-visits',
    period: date('1988/2002'),
    years: 14,
    evidence: [],
  };
  const missing: Coverage = { of: 'visits', period: date('1960/1970'), extent: 'not-researched' };
  it('is named from ten years on', () => {
    assert.deepEqual(gapsOf(['1956', '1965'].map(visit), [], []), []);
    assert.deepEqual(
      gapsOf(['1956', '1966'].map(visit), [], []).map(({ years }) => years),
      [10],
    );
  });
  it('of 14 years between 1988 and 2002 is the source’s own', () =>
    assert.equal(gapsOf(['1988', '2002'].map(visit), [stated], [])[0]?.kind, 'stated'));
  it('that nobody states is only absent from these sources', () =>
    assert.equal(gapsOf(['1956', '1985'].map(visit), [stated], [])[0]?.kind, 'nothing-found'));
  it('where nobody has looked says so', () =>
    assert.equal(gapsOf(['1956', '1985'].map(visit), [], [missing])[0]?.kind, 'not-researched'));
  it('is not before the first visit nor after the last', () => assert.deepEqual(gapsOf([visit('1988')], [], []), []));
  it('ends with the latest day that a vague visit can have', () =>
    assert.equal(gapsOf(['1956', '198X', '1995'].map(visit), [], [])[0]?.years, 24));
});

describe('bars behind the visits', () => {
  it('are of the time that the axis shows: what was over before it, or began after it, stands at none of its ends', () => {
    const behind: readonly Background[] = ['1998/2000', '1998/2018', '2018-07-09', '2019/..', '2021'].map((when) => ({
      id: when,
      when: date(when),
      labelWidth: 40,
    }));
    const { bands } = layoutBands(
      { between: behind, leaders: [], around: [] },
      { start: yearStart(2018), end: yearStart(2020), left: 0, right: 600, rtl: false },
      100,
    );
    assert.deepEqual(
      bands.between.bars.map(({ id }) => id),
      ['1998/2018', '2018-07-09', '2019/..'],
    );
  });
  it('share a row where they do not touch, labels included', () => {
    const bars = packBars(
      [
        { id: 'a', x0: 100, x1: 150, width: 40 },
        { id: 'b', x0: 300, x1: 350, width: 40 },
      ],
      { left: 0, right: 600 },
    );
    assert.deepEqual(
      bars.map(({ row }) => row),
      [0, 0],
    );
  });
  it('take another row where they do', () => {
    const bars = packBars(
      [
        { id: 'a', x0: 100, x1: 300, width: 40 },
        { id: 'b', x0: 200, x1: 350, width: 40 },
      ],
      { left: 0, right: 600 },
    );
    assert.deepEqual(
      bars.map(({ row }) => row),
      [0, 1],
    );
  });
  it('have their label on them where there is room on neither side, and are left out where that hides them', () => {
    const side = (width: number) => packBars([{ id: 'a', x0: 5, x1: 595, width }], { left: 0, right: 600 })[0]?.side;
    assert.deepEqual([side(40), side(558), side(559)], ['on', 'on', undefined]);
  });
  it('have their label after them where there is no room before', () =>
    assert.equal(packBars([{ id: 'a', x0: 5, x1: 50, width: 40 }], { left: 0, right: 600 })[0]?.side, 'after'));
  for (const rtl of [false, true]) {
    it(`leave the names of their rows alone, ${rtl ? 'from right to left' : 'from left to right'}`, () => {
      const [start, end] = [yearStart(1948), yearStart(1990)];
      const ends = rtl ? { left: 56, right: 600 } : { left: 200, right: 744 };
      const behind: readonly Background[] = ['1949/1950', '1960/1970', '1988/1989'].map((when, index) => ({
        id: String(index),
        when: date(when),
        labelWidth: 60,
      }));
      const { bands } = layoutBands({ between: behind, leaders: [], around: [] }, { start, end, ...ends, rtl }, 100);
      assert.equal(bands.between.bars.length, behind.length);
      for (const { x0, x1, width, side } of bands.between.bars) {
        assert.ok((side === 'before' ? x0 - 8 - width : x0) >= ends.left);
        assert.ok((side === 'after' ? x1 + 8 + width : x1) <= ends.right);
      }
    });
  }
});
