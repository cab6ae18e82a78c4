import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iso31661 } from 'iso-3166';
import { knownCode } from '../../src/model/state-codes.js';
import { CODES_ELSEWHERE, NAMES_ELSEWHERE } from '../../src/model/state-joins.data.js';
import { plainName, stateOfName, stateOfShape } from '../../src/model/state-joins.js';
import { knownState } from '../../src/model/states.js';

/** The six places about which base maps disagree, in every form met in the wild: [our id, shape id, properties]. */
const DISPUTED: readonly (readonly [string, unknown, Readonly<Record<string, unknown>>])[] = [
  ['XKX', 'XKX', {}],
  ['XKX', 'XK', {}],
  ['XKX', '-2', { name: 'Kosovo', a3: 'XKX' }],
  ['XKX', undefined, { name: 'Kosovo' }],
  [
    'XKX',
    undefined,
    { ISO_A3: '-99', ISO_A3_EH: '-99', ADM0_A3: 'KOS', ADM0_ISO: 'SRB', SOV_A3: 'KOS', NAME: 'Kosovo' },
  ],
  ['XKX', '-99', { ISO_A2: '-99', NAME: 'Kosovo' }],
  ['XKX', undefined, { cca3: 'UNK', ccn3: '' }],
  ['XKX', '983', {}],
  ['SOL', '-3', { name: 'Somaliland', a3: 'SOL' }],
  ['SOL', undefined, { name: 'Somaliland' }],
  ['SOL', undefined, { ISO_A3: '-99', ADM0_A3: 'SOL', SOV_A3: 'SOL', NAME: 'Somaliland' }],
  ['CYN', '-1', { name: 'N. Cyprus', a3: 'CYN' }],
  ['CYN', undefined, { name: 'N. Cyprus' }],
  ['CYN', undefined, { name: 'Northern Cyprus' }],
  ['CYN', undefined, { ISO_A3: -99, ADM0_A3: 'CYN', SOV_A3: 'CYN', NAME: 'N. Cyprus' }],
  ['TWN', 'TWN', {}],
  ['TWN', '158', {}],
  ['TWN', undefined, { ISO_A2: 'CN-TW', NAME: 'Taiwan' }],
  ['TWN', undefined, { name: 'Taiwan' }],
  ['TWN', undefined, { name: 'Taiwan, Province of China' }],
  ['ESH', 'ESH', {}],
  ['ESH', '732', {}],
  ['ESH', undefined, { ISO_A3: 'ESH', ADM0_A3: 'SAH', ADM0_ISO: 'B28', SOV_A3: 'SAH' }],
  ['ESH', undefined, { name: 'W. Sahara' }],
  ['ESH', undefined, { name: 'Western Sahara' }],
  ['PSE', 'PSE', {}],
  ['PSE', '275', {}],
  ['PSE', undefined, { ISO_A3: '-99', ADM0_A3: 'PSX', SOV_A3: 'IS1', NAME: 'Palestine' }],
  ['PSE', undefined, { name: 'West Bank' }],
  ['PSE', undefined, { name: 'Gaza' }],
  ['PSE', undefined, { name: 'Palestinian Territories' }],
];

describe('a shape of a foreign base map', () => {
  for (const [state, id, properties] of DISPUTED) {
    it(`with id ${String(id)} and ${JSON.stringify(properties)} is ${state}`, () =>
      assert.equal(stateOfShape(id, properties), state));
  }
  for (const { alpha2, alpha3, numeric, name } of iso31661) {
    it(`is ${alpha3} by alpha-3, alpha-2, number and the name that ISO gives it`, () => {
      assert.equal(stateOfShape(alpha3, {}), alpha3);
      assert.equal(stateOfShape(undefined, { iso_a2: alpha2 }), alpha3);
      assert.equal(stateOfShape(numeric, {}), alpha3);
      assert.equal(stateOfShape(undefined, { name }), alpha3);
    });
  }
  it('is France and Norway by another code of Natural Earth where ISO_A3 says -99', () => {
    assert.equal(stateOfShape(undefined, { ISO_A3: '-99', ISO_A3_EH: 'FRA', ADM0_A3: 'FRA', SOV_A3: 'FR1' }), 'FRA');
    assert.equal(stateOfShape(undefined, { ISO_A3: '-99', ADM0_A3: 'NOR', SOV_A3: 'NOR' }), 'NOR');
  });
  it('is its sovereign where the map has nothing but sovereigns', () =>
    assert.equal(stateOfShape(undefined, { SOV_A3: 'US1' }), 'USA'));
  it('is not its sovereign where it has a code of its own: Guantánamo is not the United States', () =>
    assert.equal(stateOfShape(undefined, { ISO_A3: '-99', ADM0_A3: 'USG', SOV_A3: 'US1' }), 'USG'));
  it('is called by its name where its number is only a count', () =>
    assert.equal(stateOfShape(4, { name: 'France' }), 'FRA'));
  it('is called by its number where it has nothing else', () => assert.equal(stateOfShape(4, {}), 'AFG'));
  it('that nobody knows is nobody', () => {
    assert.equal(stateOfShape(undefined, {}), undefined);
    assert.equal(stateOfShape('-99', { name: 'Atlantis', ISO_A3: null }), undefined);
  });
});

describe('the table of names and codes elsewhere', () => {
  it('names only states that are known, and Somaliland and Northern Cyprus', () => {
    for (const id of [...Object.keys(CODES_ELSEWHERE), ...Object.keys(NAMES_ELSEWHERE)])
      assert.ok(knownState(id) ?? ['SOL', 'CYN'].includes(id), id);
  });
  it('names nobody by the code or the name of another', () => {
    const names = Object.entries(NAMES_ELSEWHERE).flatMap(([id, list]) => list.split('|').map((name) => [id, name]));
    assert.equal(new Set(names.map(([, name]) => name)).size, names.length);
    for (const [id, name = ''] of names) assert.equal(stateOfName(name), id, name);
    for (const [id, list] of Object.entries(CODES_ELSEWHERE))
      for (const code of list.split(' ')) assert.equal(knownCode(code), id, code);
  });
  it('writes names as they are compared', () => {
    for (const list of Object.values(NAMES_ELSEWHERE))
      for (const name of list.split('|')) assert.equal(plainName(name), name);
  });
  it('takes a name in any usual spelling', () => {
    assert.equal(stateOfName('Côte d’Ivoire'), 'CIV');
    assert.equal(stateOfName('COTE D IVOIRE'), 'CIV');
    assert.equal(stateOfName('The Bahamas'), 'BHS');
    assert.equal(stateOfName('St. Kitts & Nevis'), 'KNA');
    assert.equal(stateOfName('Türkiye'), 'TUR');
  });
});
