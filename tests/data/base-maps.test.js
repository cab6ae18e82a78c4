import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { baseMaps } from '../../tools/data/base-maps.js';
import { clipToWindow } from '../../tools/data/window.js';

const read = (name) => JSON.parse(readFileSync(`data/${name}`, 'utf8'));
const statesOf = (map) => feature(map, map.objects.states).features;

describe('the base maps', () => {
  const made = baseMaps();
  for (const name of Object.keys(made)) {
    it(`${name} is what npm run data writes`, () =>
      assert.deepEqual(read(name), JSON.parse(JSON.stringify(made[name]))));
    it(`${name} has no land turned inside out`, () => {
      for (const { id, geometry } of statesOf(read(name))) assert.ok(geoArea(geometry) < Math.PI, id);
    });
    it(`${name} has all its land as one, and every border once`, () => {
      const map = read(name);
      const { land, borders } = map.objects;
      assert.deepEqual(feature(map, land).geometry, merge(map, map.objects.states.geometries));
      assert.deepEqual(
        feature(map, borders).geometry,
        mesh(map, map.objects.states, (a, b) => a !== b),
      );
    });
    it(`${name} says where it comes from`, () => assert.match(read(name).source, /visionscarto.*Natural Earth/));
  }
  it('of Northeast Asia weighs at most 14 kB', () =>
    assert.ok(gzipSync(JSON.stringify(read('northeast-asia.json')), { level: 9 }).length <= 14_000));

  const world = statesOf(read('world.json'));
  const at = (place) => world.find(({ geometry }) => geoContains(geometry, place))?.id;
  for (const [place, where, id] of [
    ['Simferopol', [34.4, 45.1], 'UKR'],
    ['El Aaiún', [-12.9, 27], 'ESH'],
    ['Pristina', [21.1, 42.6], 'XKX'],
    ['Hargeisa', [44.1, 9.6], 'SOL'],
    ['Taipei', [121.3, 24.5], 'TWN'],
    ['Ulaanbaatar', [106.9, 47.9], 'MNG'],
  ]) {
    it(`${place} lies in ${id}: the policy that data/README.md tells`, () => assert.equal(at(where), id));
  }
  it('hatch what exists and is disputed', () => {
    const disputed = world
      .filter(({ properties }) => properties.disputed)
      .map(({ id }) => id)
      .sort();
    assert.deepEqual(
      disputed,
      ['CYN', 'ESH', 'KAS', 'PSE', 'SOL', 'TWN', 'XKX'].filter((id) => world.some((state) => state.id === id)),
    );
  });
  it('have the armistice line, and the islands that two states claim', () => {
    const region = read('northeast-asia.json');
    assert.equal(region.lines.features[0].properties.kind, 'armistice');
    assert.deepEqual(region.objects.disputed.geometries[0].properties.claimedBy, ['RUS', 'JPN']);
  });
});

describe('a polygon cut at a window', () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  };
  it('keeps what is inside', () => {
    const [[ring]] = clipToWindow(square, [5, 5, 20, 20]).coordinates;
    assert.ok(ring.every(([x, y]) => x >= 5 && y >= 5));
  });
  it('is gone where it lies outside', () => assert.equal(clipToWindow(square, [50, 50, 60, 60]), undefined));
  it('stays as it is where it lies inside', () =>
    assert.equal(clipToWindow(square, [-1, -1, 11, 11]).coordinates[0][0].length, 5));
});
