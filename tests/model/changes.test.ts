import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldAt } from '../../src/model/at-date.js';
import { changesBetween, type ChangesAsked, type WorldChange } from '../../src/model/changes.js';
import type { Actor, Dossier, Member, Relation } from '../../src/model/dossier.js';
import type { Edtf } from '../../src/model/edtf.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';

function date(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (typeof parsed === 'string') throw new Error(`${text} ${parsed}`);
  return parsed;
}
const relation = (id: string, valid?: string, more: Partial<Relation> = {}): Relation => ({
  kind: 'relation',
  id,
  type: 'trade',
  parties: ['MNG', 'PRK'],
  evidence: [],
  ...(valid !== undefined && { valid: date(valid) }),
  ...more,
});
const member = (actor: string, valid?: string): Member => ({
  actor,
  ...(valid !== undefined && { valid: date(valid) }),
});
const group = (valid: string | undefined, members: readonly Member[], form = 'talks'): Actor =>
  ({ kind: 'group', id: 'talks', form, members, ...(valid !== undefined && { valid: date(valid) }) }) as Actor;

function dossier(relations: readonly Relation[], actors: readonly Actor[] = []): Dossier {
  return {
    dossier: 1,
    id: 'x',
    title: 'x',
    lang: 'en',
    sources: new Map(),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    relations,
    visits: [],
    events: [],
    quotes: [],
    figures: [],
    sets: [],
    silences: [],
    coverage: [],
  };
}
const told = (changes: readonly WorldChange[]): readonly string[] =>
  changes.map((change) => {
    const id =
      change.kind === 'relation'
        ? change.relation.id
        : change.kind === 'state'
          ? change.id
          : change.kind === 'group'
            ? change.group.id
            : change.member.actor;
    return `${change.kind} ${id} ${change.what}${change.truth === 'perhaps' ? '?' : ''}`;
  });
const between = (from: string, to: string, of: Dossier, asked: ChangesAsked = {}): readonly string[] =>
  told(changesBetween(of, date(from), date(to), asked));
const one = (valid: string, from = '1990', to = '2007-12'): readonly string[] =>
  between(from, to, dossier([relation('r', valid)]));

describe('between two dates a relation', () => {
  for (const [valid, expected] of [
    ['1995-03-01/..', ['relation r begins']],
    ['1948/..', []],
    ['2008/..', []],
    ['1986/1995', ['relation r ends']],
    ['1986/1989', []],
    ['1995/1999', ['relation r begins', 'relation r ends']],
    ['1990-05/..', []], // the map of 1990 shows it
    ['2007-12-05/..', ['relation r begins']], // and the map of December 2007 shows this
    ['1986/2007-12-05', []],
    ['1986/1990-05', ['relation r ends']],
    ['199X/..', ['relation r begins?']],
    ['[1985,1995]', ['relation r begins?', 'relation r ends?']],
    ['../1995', ['relation r ends']],
    ['/1995', ['relation r ends']], // nobody says when it began
    ['1995/', ['relation r begins']], // nor when it ended
    ['2007/..', ['relation r begins']], // in whatever month of 2007, by its end
  ] as const) {
    it(`of ${valid}, from 1990 to December 2007: ${expected.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(one(valid), expected));
  }
  it('that begins in a year of which the second date has half, begins perhaps', () =>
    assert.deepEqual(one('2007/..', '1990', '2007-06-30'), ['relation r begins?']));
  it('is the same whichever date comes first', () =>
    assert.deepEqual(one('1995/..', '2007', '1990'), one('1995/..', '1990', '2007')));
  it('between a date and itself has not changed', () => assert.deepEqual(one('1995/1996', '1995', '1995'), []));
  it('without a date is no change', () => assert.deepEqual(between('1990', '2007', dossier([relation('r')])), []));
  it('that is deprecated is none', () =>
    assert.deepEqual(between('1990', '2007', dossier([relation('r', '1995/..', { rank: 'deprecated' })])), []));
  it('is told only of the focus, the types and the actors asked for', () => {
    const all = dossier([
      relation('a', '1995/..'),
      relation('b', '1996/..', { type: 'aid', parties: ['MNG', 'KOR'] }),
      relation('c', '1997/..', { parties: ['CHN', 'KOR'] }),
    ]);
    const ids = (asked: ChangesAsked): readonly string[] =>
      between('1990', '2007', all, asked).map((words) => words.split(' ')[1] ?? '');
    assert.deepEqual(ids({}), ['a', 'b', 'c']);
    assert.deepEqual(ids({ focus: 'MNG' }), ['a', 'b']);
    assert.deepEqual(ids({ types: new Set(['aid']) }), ['b']);
    assert.deepEqual(ids({ actors: 'PRK CHN' }), ['a', 'c']);
  });
});

describe('what changed is what the map shows at the two dates', () => {
  const spans = ['1948/..', '1985/1993', '1991/2005', '1995/2010', '1996-03-04/1996-05', '2004-07-01/..', '1980/1990'];
  const all = dossier(spans.map((valid, index) => relation(`r${String(index)}`, valid)));
  for (const [from, to] of [
    ['1985', '1990'],
    ['1990', '2007'],
    ['1992-02-03', '2004-07-01'],
    ['1900', '2030'],
  ] as const) {
    it(`from ${from} to ${to}`, () => {
      const shown = (at: string): Set<string> =>
        new Set(worldAt(all, { at: date(at) }).standing.map((standing) => standing.relation.id));
      const [before, after] = [shown(from), shown(to)];
      for (const words of between(from, to, all)) {
        const [, id = '', what] = words.split(' ');
        if (what === 'begins') before.add(id);
        else before.delete(id);
      }
      assert.deepEqual([...before].sort(), [...after].sort());
    });
  }
});

describe('between two dates a group', () => {
  const six = ['PRK', 'KOR', 'CHN'].map((id) => member(id));
  it('forms and ends, and its members are not told one by one', () =>
    assert.deepEqual(between('2000', '2020', dossier([], [group('2003-08-27/2009-04', six)])), [
      'group talks begins',
      'group talks ends',
    ]));
  it('has its first members with its beginning, and those that came later for themselves', () =>
    assert.deepEqual(
      between('2000', '2020', dossier([], [group('2003/..', [member('PRK', '2003/..'), member('JPN', '2005/2009')])])),
      ['group talks begins', 'member JPN begins', 'member JPN ends'],
    ));
  it('that goes on is told by who joined and left', () =>
    assert.deepEqual(
      between('2000', '2020', dossier([], [group('1990/..', [member('PRK', '1990/2009'), member('MNG', '2012/..')])])),
      ['member PRK ends', 'member MNG begins'],
    ));
  it('is told where the focus is a member only', () => {
    const talks = dossier([], [group('2003/..', six)]);
    assert.deepEqual(between('2000', '2020', talks, { focus: 'MNG' }), []);
    assert.deepEqual(between('2000', '2020', talks, { focus: 'PRK' }), ['group talks begins']);
    assert.deepEqual(between('2000', '2020', talks, { actors: 'MNG' }), []);
  });
  it('of “certain experts” is none on a map', () =>
    assert.deepEqual(between('2000', '2020', dossier([], [group('2003/..', six, 'anonymous')])), []));
});

describe('between two dates a state', () => {
  it('that the relations name ceases to exist, before what happens later', () =>
    assert.deepEqual(
      between(
        '1989',
        '2000',
        dossier([
          relation('a', '1921/1991', { parties: ['MNG', 'SUN'] }),
          relation('b', '1992/..', { parties: ['MNG', 'RUS'] }),
        ]),
      ),
      ['relation a ends', 'state SUN ends', 'relation b begins'],
    ));
  it('that the dossier declares comes into being', () => {
    const state = { kind: 'state', id: 'mfg', name: 'Far Group', valid: date('1995/..') } as Actor;
    assert.deepEqual(
      between('1990', '2000', dossier([relation('a', undefined, { parties: ['MNG', 'mfg'] })], [state])),
      ['state mfg begins'],
    );
  });
  it('that nobody names is not told', () => assert.deepEqual(between('1900', '2020', dossier([])), []));
});
