import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WHOLE } from '../../src/layout/view.js';
import { NEAREST, panned, transformBetween, zoomed } from '../../src/layout/zoom.js';

const box = { width: 400, height: 200 };
const at = ({ k, x, y }: typeof WHOLE, [px, py]: readonly [number, number]) => [k * px + x, k * py + y];

describe('zooming', () => {
  it('keeps the point under the finger where it is', () => {
    const view = zoomed(WHOLE, 3, [100, 50], box);
    assert.deepEqual(at(view, [100, 50]), [100, 50]);
  });
  it('keeps it also when zoomed further', () => {
    const view = zoomed(zoomed(WHOLE, 2, [300, 150], box), 1.7, [250, 60], box);
    const [px, py] = [(250 - view.x) / view.k, (60 - view.y) / view.k];
    const before = zoomed(WHOLE, 2, [300, 150], box);
    assert.ok(Math.abs(at(before, [px, py])[0]! - 250) < 1e-9 && Math.abs(at(before, [px, py])[1]! - 60) < 1e-9);
  });
  it('never goes nearer than the nearest, nor farther than the whole', () => {
    assert.equal(zoomed(WHOLE, 1000, [0, 0], box).k, NEAREST);
    assert.deepEqual(zoomed(zoomed(WHOLE, 4, [10, 10], box), 0.01, [390, 190], box), WHOLE);
  });
});

describe('panning', () => {
  const near = zoomed(WHOLE, 2, [200, 100], box);
  it('moves by as much as the hand', () => {
    const moved = panned(near, -30, 12, box);
    assert.deepEqual([moved.x - near.x, moved.y - near.y], [-30, 12]);
  });
  it('stops at each edge of the picture', () => {
    assert.deepEqual(panned(near, 9999, 9999, box), { k: 2, x: 0, y: 0 });
    assert.deepEqual(panned(near, -9999, -9999, box), { k: 2, x: -400, y: -200 });
  });
  it('does nothing to the whole', () => assert.deepEqual(panned(WHOLE, 50, 50, box), WHOLE));
});

it('a picture laid out for one view is shown as another by one transform', () => {
  const laid = { k: 2, x: -100, y: -20 };
  const now = { k: 4, x: -350, y: -90 };
  const [, tx, ty, share] = /translate\((.+)px, (.+)px\) scale\((.+)\)/.exec(transformBetween(laid, now)) ?? [];
  const [x, y] = at(laid, [70, 30]);
  assert.deepEqual([x! * Number(share) + Number(tx), y! * Number(share) + Number(ty)], at(now, [70, 30]));
});
