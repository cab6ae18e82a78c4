/** Labels where four tiers do not hold them all: none is lost, none stands in another's way. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeCrowd, type Crowd } from '../../../src/layout/timeline/crowd.js';
import { placeFlags, type FlagRequest } from '../../../src/layout/timeline/flags.js';
import { indices } from '../../../src/model/indices.js';

const request = (x: number, width = 80, must = false): FlagRequest => ({
  id: `at${String(x)}`,
  x,
  width,
  lines: 2,
  must,
});
const size = (): { readonly width: number; readonly lines: number } => ({ width: 50, lines: 2 });
const bounds = { left: 0, right: 300 };

/** What each label stands for, sorted. */
const named = ({ flags, counts }: Crowd): readonly string[] =>
  flags.flatMap(({ id }) => counts.get(id)?.ids ?? [id]).sort();
const countsOf = ({ flags, counts }: Crowd): readonly (readonly string[])[] =>
  flags.flatMap(({ id }) => [counts.get(id)?.ids ?? []].filter((ids) => ids.length));

function standFree({ flags }: Crowd, { left, right }: typeof bounds): void {
  for (const a of flags) {
    assert.ok(a.left >= left && a.right <= right, `${a.id} is within the bounds`);
    for (const b of flags) {
      if (a === b) continue;
      const sameTier = a.tier < b.tier + b.height && b.tier < a.tier + a.height;
      assert.ok(!(sameTier && a.left < b.right && b.left < a.right), `${a.id} touches ${b.id}`);
      assert.ok(!(a.tier >= b.tier + b.height && a.x > b.left && a.x < b.right), `the pole of ${a.id} crosses ${b.id}`);
    }
  }
}

describe('a crowd of labels', () => {
  const rows: readonly (readonly [name: string, requests: readonly FlagRequest[]])[] = [
    ['none', []],
    ['one', [request(150)]],
    ['few, that stand apart', [20, 120, 220].map((x) => request(x))],
    ['seven close together at the end', indices(7).map((at) => request(260 + at * 6, 120))],
    ['fourteen, wide', indices(14).map((at) => request(10 + at * 20, 140))],
    ['thirty, all at one place', indices(30).map((at) => request(150 + at / 100))],
    ['sixty, far more than have room', indices(60).map((at) => request(at * 5, 90))],
    ['some too wide for the figure', [request(40, 310), request(150), request(260, 400)]],
    ['one, too wide', [request(150, 400)]],
    ['several, one of them chosen', indices(30).map((at) => request(at * 10, 90, at === 12))],
  ];
  for (const [name, requests] of rows) {
    it(`${name}: each is named or counted once, and all stand free`, () => {
      const crowd = placeCrowd(requests, bounds, 8, size);
      assert.deepEqual(named(crowd), requests.map(({ id }) => id).sort());
      standFree(crowd, bounds);
    });
  }
  it('takes more tiers before it counts', () => {
    const six = indices(6).map((at) => request(200 + at * 8, 90));
    assert.ok(placeFlags(six, bounds).length < 6, 'four tiers do not hold them');
    const crowd = placeCrowd(six, bounds, 8, size);
    assert.deepEqual(countsOf(crowd), []);
    assert.ok(Math.max(...crowd.flags.map(({ tier }) => tier)) >= 4);
  });
  it('counts neighbours together, and says how far they reach', () => {
    const crowd = placeCrowd([request(10, 310), request(30, 310), request(280)], bounds, 8, size);
    assert.deepEqual(countsOf(crowd), [['at10', 'at30']]);
    const { x0, x1 } = crowd.counts.get('at10 at30') ?? {};
    assert.deepEqual([x0, x1], [10, 30]);
  });
  it('never counts what is chosen', () => {
    const crowd = placeCrowd(
      indices(30).map((at) => request(150 + at, 90, at === 12)),
      bounds,
      8,
      size,
    );
    assert.ok(crowd.flags.some(({ id }) => id === 'at162'));
  });
});
