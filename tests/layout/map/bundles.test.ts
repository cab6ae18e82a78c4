import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldRelations, ROOM, type Folded } from '../../../src/layout/map/bundles.js';
import type { Relation } from '../../../src/model/dossier.js';
import { relation, since, standing } from './story.js';

/** The same numbers on every run. */
function* random(seed = 7): Generator<number> {
  for (;;) yield (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}
const TYPES = ['diplomatic-relations', 'trade', 'aid', 'alliance', 'war', 'strained', 'labour', 'recognition'];

/** 250 states and so many relations between them. */
function crowd(count: number): readonly Relation[] {
  const numbers = random();
  const next = (n: number): number => Math.floor((numbers.next().value ?? 0) * n);
  return Array.from({ length: count }, (_, index) => {
    const first = next(250);
    const second = (first + 1 + next(249)) % 250;
    return relation(`r${String(index)}`, [`S${String(first)}`, `S${String(second)}`], {
      type: TYPES[next(TYPES.length)] ?? 'trade',
      valid: since(`${String(1900 + next(120))}/..`),
    });
  });
}
/** One focus with so many partners, each with one tie. */
const partners = (count: number, more: Partial<Relation> = {}): readonly Relation[] =>
  Array.from({ length: count }, (_, index) =>
    relation(`r${String(index).padStart(3, '0')}`, ['MNG', `S${String(index).padStart(3, '0')}`], {
      type: 'diplomatic-relations',
      ...more,
    }),
  );
const keys = ({ bundles }: Folded): readonly string[] => bundles.map(({ key }) => key);
const ids = ({ bundles }: Folded): readonly string[] =>
  bundles.flatMap(({ shown }) => shown.map((one) => one.relation.id));

describe('what a map shows of many relations', () => {
  it('is all of them where there is room', () => {
    const folded = foldRelations({ standing: standing(partners(24)), focus: 'MNG' });
    assert.deepEqual([folded.own, folded.bundled, folded.tinted, folded.tint.size], [24, 0, 0, 0]);
  });
  it('is lines for the first pairs, one line with a count for the next, and tint for the rest', () => {
    const relations = Array.from({ length: 30 }, (_, pair) =>
      [0, 1, 2].map((n) => relation(`r${String(pair)}-${String(n)}`, ['MNG', `S${String(pair)}`])),
    ).flat();
    const folded = foldRelations({
      standing: standing(relations),
      focus: 'MNG',
      room: { cables: 10, lines: 5, strands: 6 },
    });
    assert.equal(folded.bundles.length, 15);
    assert.deepEqual(
      folded.bundles.map(({ shown, folded: behind }) => `${String(shown.length)}+${String(behind)}`),
      [...Array<string>(10).fill('3+0'), ...Array<string>(5).fill('1+2')],
    );
    assert.equal(folded.tint.size, 15);
    assert.deepEqual(new Set(folded.tint.values()), new Set([3]));
    assert.ok(!folded.tint.has('MNG'));
  });
  for (const count of [0, 1, 24, 25, 49, 1000, 10_000]) {
    it(`of ${String(count)} leaves none uncounted`, () => {
      const folded = foldRelations({ standing: standing(crowd(count)) });
      assert.equal(folded.own + folded.bundled + folded.tinted, count);
      assert.ok(folded.bundles.length <= ROOM.cables + ROOM.lines);
      // Without a focus a relation tints the land of both its ends.
      assert.equal(
        [...folded.tint.values()].reduce((sum, n) => sum + n, 0),
        2 * folded.tinted,
      );
    });
  }
  it('is the same in whatever order the file has them', () => {
    const relations = crowd(3000);
    const [there, back] = [relations, [...relations].reverse()].map((list) =>
      foldRelations({ standing: standing(list) }),
    );
    assert.ok(there && back);
    assert.deepEqual(keys(there), keys(back));
    assert.deepEqual(new Set(ids(there)), new Set(ids(back)));
    assert.deepEqual(new Map([...there.tint].sort()), new Map([...back.tint].sort()));
  });
  it('is five lines and a count of a pair that has more than six', () => {
    const [pair] = foldRelations({
      standing: standing(Array.from({ length: 9 }, (_, n) => relation(String(n), ['MNG', 'PRK']))),
    }).bundles;
    assert.deepEqual([pair?.shown.length, pair?.folded], [5, 4]);
  });
});

describe('what weighs more', () => {
  const first = (a: Partial<Relation>, b: Partial<Relation>, chosen?: string): string | undefined => {
    const folded = foldRelations({
      standing: standing([relation('b', ['MNG', 'KOR'], b), relation('a', ['MNG', 'PRK'], a)]),
      room: { cables: 1, lines: 0, strands: 6 },
      ...(chosen !== undefined && { chosen: [chosen] }),
    });
    return ids(folded)[0];
  };
  it('is a war before a tie', () => assert.equal(first({ type: 'diplomatic-relations' }, { type: 'war' }), 'b'));
  it('is an alliance before trade', () => assert.equal(first({ type: 'trade' }, { type: 'alliance' }), 'b'));
  it('is what is asserted before what is contradicted, whatever the type', () =>
    assert.equal(first({ type: 'war', status: 'contradicted' }, { type: 'trade' }), 'b'));
  it('is what began later, of two of a kind', () =>
    assert.equal(first({ valid: since('1948/..') }, { valid: since('1990/..') }), 'b'));
  it('is what has a date before what has none', () => assert.equal(first({}, { valid: since('1990/..') }), 'b'));
  it('is the first id where all else is equal', () => assert.equal(first({}, {}), 'a'));
  it('is what is certain before what is perhaps', () => {
    const folded = foldRelations({
      standing: [...standing([relation('a', ['MNG', 'PRK'])], 'perhaps'), ...standing([relation('b', ['MNG', 'KOR'])])],
    });
    assert.deepEqual(ids(folded), ['b', 'a']);
  });
  it('is the focus before all others', () => {
    const folded = foldRelations({
      standing: standing([relation('a', ['USA', 'IRQ'], { type: 'war' }), relation('b', ['MNG', 'KOR'])]),
      focus: 'MNG',
    });
    assert.deepEqual(keys(folded), ['KOR MNG', 'IRQ USA']);
  });
});

describe('what a reader has chosen', () => {
  const standings = standing(partners(162));
  const none = { cables: 0, lines: 0, strands: 6 };
  it('has a line though all others are tint', () => {
    const folded = foldRelations({ standing: standings, focus: 'MNG', chosen: ['r161'], room: none });
    assert.deepEqual([ids(folded), folded.tinted], [['r161'], 161]);
  });
  it('has a line also among many heavier relations of its pair', () => {
    const heavy = Array.from({ length: 9 }, (_, n) => relation(`w${String(n)}`, ['MNG', 'S000'], { type: 'war' }));
    const folded = foldRelations({ standing: [...standings, ...standing(heavy)], focus: 'MNG', chosen: ['r000'] });
    assert.equal(keys(folded)[0], 'MNG S000');
    assert.ok(ids(folded).includes('r000'));
  });
  it('as a country has all its lines to the focus', () => {
    const folded = foldRelations({ standing: standings, focus: 'MNG', chosen: ['S100'], room: none });
    assert.deepEqual(keys(folded), ['MNG S100']);
  });
  it('as the focus itself changes nothing', () =>
    assert.deepEqual(
      foldRelations({ standing: standings, focus: 'MNG', chosen: ['MNG'] }),
      foldRelations({ standing: standings, focus: 'MNG' }),
    ));
  it('and is nothing changes nothing', () =>
    assert.deepEqual(
      foldRelations({ standing: standings, focus: 'MNG', chosen: [undefined, 'nobody'] }),
      foldRelations({ standing: standings, focus: 'MNG' }),
    ));
});
