// Mongolian is written by our own means, because no Chromium's Intl knows it: as CLDR has it, where this Node has CLDR.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { knownState } from '../../src/model/states.js';
import { dateWords } from '../../src/words/date.js';
import { language } from '../../src/words/language.js';
import { stateName } from '../../src/words/state-name.js';
import { common } from '../../src/words/strings/en.common.js';
import { mongolianIntl } from '../../src/words/strings/mn.intl.js';

const { DateTimeFormat, DisplayNames, ListFormat } = mongolianIntl;
const skip = Intl.DateTimeFormat.supportedLocalesOf(['mn']).length ? false : 'this Node has no Mongolian';
const day = (year: number, month: number, date = 1): Date => new Date(Date.UTC(year, month - 1, date));

describe('Mongolian, as CLDR writes it', { skip }, () => {
  for (const month of ['long', 'short', undefined] as const) {
    for (const date of month ? (['numeric', undefined] as const) : [undefined]) {
      const options: Intl.DateTimeFormatOptions = {
        timeZone: 'UTC',
        calendar: 'gregory',
        year: 'numeric',
        month,
        day: date,
      };
      const [ours, cldr] = [new DateTimeFormat(['mn'], options), new Intl.DateTimeFormat('mn', options)];
      const exact = `${month ?? 'no'} month, ${date ? 'day' : 'no day'}`;

      it(`every month of a year: ${exact}`, () => {
        for (let at = 1; at <= 12; at++) assert.equal(ours.format(day(2007, at, 15)), cldr.format(day(2007, at, 15)));
      });

      if (month === 'short')
        it(`every month without a year: ${exact}`, () => {
          const bare = { ...options, year: undefined };
          const [own, theirs] = [new DateTimeFormat(['mn'], bare), new Intl.DateTimeFormat('mn', bare)];
          for (let at = 1; at <= 12; at++)
            assert.equal(own.format(day(2007, at, 15)), theirs.format(day(2007, at, 15)));
        });

      if (month && !date)
        it(`from one month to another, named as each is alone, as CLDR does where no year stands before: ${exact}`, () => {
          const [may, july] = [day(1986, 5), day(1986, 7)];
          const cldrs = new Intl.DateTimeFormat('mn', { timeZone: 'UTC', calendar: 'gregory', month });
          assert.equal(ours.formatRange(may, july), `1986 оны ${cldrs.formatRange(may, july).toLowerCase()}`);
          const [from, to] = [day(1986, 11), day(1987, 2)];
          assert.equal(ours.formatRange(from, to), `${cldr.format(from)} – ${cldr.format(to)}`);
        });
    }
  }

  it('never a Roman month, which CLDR has in ranges only', () => {
    for (const month of ['long', 'short'] as const) {
      const exact = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric', month, day: 'numeric' } as const;
      for (const dates of [exact, { ...exact, day: undefined }])
        assert.doesNotMatch(new DateTimeFormat(['mn'], dates).formatRange(day(2007, 8, 5), day(2007, 10, 9)), /[IVX]/);
    }
  });

  it('from day to day, with what they share said once', () => {
    const short = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric', month: 'short', day: 'numeric' } as const;
    const dates = new DateTimeFormat(['mn'], short);
    assert.equal(dates.formatRange(day(2007, 8, 5), day(2007, 8, 9)), '2007 оны 8-р сарын 5–9');
    assert.equal(dates.formatRange(day(2007, 8, 9), day(2007, 10, 9)), '2007 оны 8-р сарын 9 – 10-р сарын 9');
    assert.equal(dates.formatRange(day(2007, 8, 5), day(2007, 8, 5)), '2007 оны 8-р сарын 5');
    assert.equal(dates.formatRange(day(2007, 8, 9), day(2008, 8, 9)), '2007 оны 8-р сарын 9 – 2008 оны 8-р сарын 9');
  });

  it('lists, with and without a choice', () => {
    for (const type of ['conjunction', 'disjunction'] as const) {
      for (const words of [['a'], ['a', 'b'], ['a', 'b', 'c']])
        assert.equal(new ListFormat(['mn'], { type }).format(words), new Intl.ListFormat('mn', { type }).format(words));
    }
  });
});

describe('Mongolian names', () => {
  const states = new DisplayNames(['mn'], { type: 'region' });
  const languages = new DisplayNames(['mn'], { type: 'language' });

  it('of states and languages', () => {
    assert.equal(states.of('MN'), 'Монгол');
    assert.equal(states.of('KP'), 'Хойд Солонгос');
    assert.equal(states.of('KR'), 'Өмнөд Солонгос');
    assert.equal(languages.of('en'), 'англи');
    assert.equal(languages.of('zh-Hant'), languages.of('zh'));
  });

  it('none for what is no state', () => {
    assert.equal(states.of('XX'), undefined);
    assert.equal(states.of('constructor'), undefined);
  });
});

describe('Mongolian after English has stood in for it', () => {
  it('is written by its own means, not by what was kept from before', () => {
    // (A tag that no Intl knows, as Mongolian is in Chromium.)
    const [before, after] = [language('tlh', { common }), language('tlh', { common, intl: mongolianIntl })];
    const [date, state] = [parseEdtf('2007-12'), knownState('PRK')];
    assert.ok(typeof date !== 'string' && state);
    assert.deepEqual([dateWords(date, before), stateName(state, before)], ['December 2007', 'North Korea']);
    assert.deepEqual(
      [dateWords(date, after), stateName(state, after)],
      ['2007 оны арван хоёрдугаар сар', 'Хойд Солонгос'],
    );
  });
});
