import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iso31661 } from 'iso-3166';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { stateOfCode } from '../../src/model/state-codes.js';
import { knownState, knownStateIds } from '../../src/model/states.js';

describe('the states known without declaration', () => {
  it('are all of ISO 3166-1, with their codes', () => {
    for (const { alpha2, alpha3, numeric } of iso31661) {
      assert.equal(knownState(alpha3)?.alpha2, alpha2);
      assert.equal(stateOfCode(numeric), alpha3);
    }
  });
  it('and Kosovo, which has no code there', () => assert.equal(knownState('XKX')?.alpha2, 'XK'));
  for (const id of ['SUN', 'DDR', 'YUG', 'CSK', 'SCG', 'YMD', 'RVN']) {
    it(`and ${id}, with a life-span and successors that are known, and without a code that means another state today`, () => {
      const state = knownState(id);
      assert.equal(typeof parseEdtf(state?.valid ?? ''), 'object');
      assert.ok(state?.successors?.every((successor) => knownState(successor)));
      assert.equal(state?.alpha2, undefined);
    });
  }
  it('know their predecessors', () => assert.deepEqual(knownState('RUS')?.predecessors, ['SUN']));
  it('are no others', () => assert.equal(knownState('XQQ'), undefined));
  it('are each there once', () => assert.equal(new Set(knownStateIds()).size, knownStateIds().length));
});

describe('a code of another scheme', () => {
  for (const [code, id] of [
    ['496', 'MNG'],
    ['4', 'AFG'],
    ['MN', 'MNG'],
    ['MNG', 'MNG'],
    ['XK', 'XKX'],
    ['XKK', 'XKX'],
    ['UNK', 'XKX'],
    ['-2', 'XKX'],
    ['732', 'ESH'],
    ['158', 'TWN'],
    ['275', 'PSE'],
    ['SOL', 'SOL'],
  ] as const) {
    it(`${code} is ${id}`, () => assert.equal(stateOfCode(code), id));
  }
});
