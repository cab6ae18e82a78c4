import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { geoArea, geoPath } from 'd3-geo';
import { extentOf, projectionFor } from '../../../src/layout/map/extent.js';
import * as globe from '../../../src/layout/map/globe.js';
import { layoutMap } from '../../../src/layout/map/layout-map.js';
import { namedProjection } from '../../../src/layout/map/named-projections.js';
import { projectionName, REGIONAL, seen, towards } from '../../../src/layout/map/projection.js';
import { baseMap, landOf } from '../../../src/layout/map/shapes.js';
import { atOnce } from '../../../src/model/stages.js';
import { input, placeOf, PLACES } from './story.js';

const FRAME = { width: 720, height: 392 };
const PADDING = { left: 24, right: 84, top: 36, bottom: 28 };
const D3 = [
  ...['geoAlbers', 'geoAzimuthalEqualArea', 'geoAzimuthalEquidistant', 'geoConicConformal', 'geoConicEqualArea'],
  ...['geoConicEquidistant', 'geoEqualEarth', 'geoEquirectangular', 'geoGnomonic', 'geoMercator'],
  ...['geoNaturalEarth1', 'geoOrthographic', 'geoStereographic', 'geoTransverseMercator'],
];
const WORLD = baseMap(JSON.parse(readFileSync('data/world.json', 'utf8')));
const NORTHEAST_ASIA = ['MNG', 'PRK', 'KOR', 'CHN', 'JPN'];

const asked = (actors: readonly string[], more: Partial<Parameters<typeof extentOf>[0]> = {}) =>
  extentOf({
    actors: actors.map((id) => ({ id, place: PLACES[id], land: undefined })),
    focus: undefined,
    framed: new Set(),
    world: false,
    globe,
    window: undefined,
    ...more,
  });
const inside = ([x, y]: readonly [number, number]): boolean => x >= -0.01 && x <= 720.01 && y >= -0.01 && y <= 392.01;

describe('the name of a projection', () => {
  for (const name of ['geoNaturalEarth1', 'naturalEarth1', 'natural-earth-1', 'Natural Earth 1']) {
    it(`may be written ${name}`, () => {
      assert.ok(namedProjection(name));
      assert.equal(namedProjection(name), namedProjection('naturalearth1'));
    });
  }
  for (const name of [undefined, '', 'auto', ' Auto ']) {
    it(`${JSON.stringify(name)} asks for none`, () => assert.equal(projectionName(name), undefined));
  }
  for (const name of ['peirce', 'geoIdentity', 'albers-usa', '☃', '__proto__', 'constructor']) {
    it(`${name} is none, which is told with what was written`, () => {
      assert.equal(namedProjection(name), undefined);
    });
  }
});

describe('every projection of d3-geo', () => {
  for (const name of D3) {
    const kind = namedProjection(name);
    it(`${name} has all of a region in the frame`, () => {
      const projection = projectionFor(asked(NORTHEAST_ASIA, { focus: 'MNG' }), kind, FRAME, PADDING);
      for (const id of NORTHEAST_ASIA) {
        const at = seen(placeOf(id), projection);
        assert.ok(at && inside(at), id);
      }
    });
    it(`${name} fills the frame with the world, and draws a path of it`, () => {
      const extent = asked(NORTHEAST_ASIA, { focus: 'MNG', world: true });
      const projection = projectionFor(extent, kind, FRAME, PADDING);
      const at = seen(placeOf('MNG'), projection);
      assert.ok(at && inside(at));
      const path = geoPath(projection)({ type: 'Sphere' }) ?? '';
      assert.ok(path.length > 20 && !/NaN|Infinity/.test(path));
    });
    it(`${name} lays out a map in which every actor stands somewhere`, () => {
      const { anchors, placeless } = atOnce(
        layoutMap(input(Object.keys(PLACES), { focus: 'MNG', projection: kind, world: true })),
      );
      assert.deepEqual(placeless, []);
      for (const { x, y } of anchors.values()) assert.ok(inside([x, y]));
    });
  }
});

describe('the projection of a region', () => {
  it('keeps areas: a degree square at its edge is as large as one in its middle', () => {
    const projection = REGIONAL.turned({ centre: [107, 48], meridian: 0, latitudes: [0, 0] });
    const path = geoPath(projection);
    const square = (lon: number, lat: number): GeoJSON.Polygon => ({
      type: 'Polygon',
      coordinates: [
        [
          [lon, lat],
          [lon, lat + 1],
          [lon + 1, lat + 1],
          [lon + 1, lat],
          [lon, lat],
        ],
      ],
    });
    const [middle, edge] = [square(107, 48), square(140, 30)].map((one) => path.area(one) / geoArea(one));
    assert.ok(Math.abs((middle ?? 0) / (edge ?? 1) - 1) < 0.001);
  });
});

describe('a place beyond the horizon', () => {
  const globe = namedProjection('orthographic')?.turned({ centre: [107, 48], meridian: 0, latitudes: [0, 0] });
  it('is not seen, though d3 has a point for it', () => {
    assert.ok(globe?.([-77, -38]));
    assert.equal(globe && seen([-77, -38], globe), undefined);
  });
  it('lies in the direction of the great circle that leads there', () => {
    assert.ok(globe);
    const middle = globe([107, 48]) ?? [0, 0];
    const [x, y] = towards([middle[0], middle[1]], [-73, 48], globe) ?? [0, 0]; // over the pole
    assert.ok(Math.abs(x - middle[0]) < 1e-6 && y < middle[1]);
  });
  it('lies in no direction where it is the antipode, or the place itself', () => {
    assert.ok(globe);
    const middle = globe([107, 48]) ?? [0, 0];
    assert.equal(towards([middle[0], middle[1]], [107, 48], globe), undefined);
  });
});

describe('the central meridian of a map of the world', () => {
  it('is the usual one, with the cut in the Bering Strait, for stories that it does not divide', () => {
    for (const story of [[], [106], [2, -77], [106, 126, 139], [13, 37, -77]])
      assert.equal(globe.centralMeridian(story), 11);
  });
  it('is in the Pacific between Japan and the United States', () => {
    const meridian = globe.centralMeridian([139.7, -77]);
    assert.ok(Math.abs(meridian - -148.65) < 0.01);
  });
  it('is amid the smallest arc of three longitudes across the date line', () =>
    assert.equal(globe.centralMeridian([170, -170, -150]), -170));
  it('is the usual one where the story is everywhere', () =>
    assert.equal(globe.centralMeridian([0, 50, 100, 150, -160, -110, -55]), 11));
  it('does not depend on how longitudes are written', () =>
    assert.equal(globe.centralMeridian([139.7, 283]), globe.centralMeridian([139.7, -77])));
});

describe('an extent', () => {
  it('auto is a region around the focus and its partners near it', () => {
    const { globe: round, centre, inside: places } = asked(['MNG', 'PRK', 'CHN', 'USA'], { focus: 'MNG' });
    assert.equal(round, undefined);
    assert.deepEqual(centre, PLACES['MNG']);
    assert.equal(places.length, 3);
  });
  it('auto is the world where most partners are far', () =>
    assert.ok(asked(['MNG', 'FRA', 'BRA'], { focus: 'MNG' }).globe));
  it('auto is the world, Pacific in one piece, for Japan and the United States', () => {
    for (const focus of [undefined, 'JPN', 'USA']) {
      const { globe: round, meridian } = asked(['JPN', 'USA'], { focus });
      assert.ok(round && meridian < -140 && meridian > -160);
    }
  });
  it('auto is the world, Pacific in one piece, for Russia and the United States, by the middle of their lands', () => {
    const lands = (ids: readonly string[]) =>
      ids.map((id) => ({ id, place: PLACES[id], land: WORLD && landOf(WORLD, [id]) }));
    const of = (...ids: readonly string[]): number => asked([], { actors: lands(ids), world: true }).meridian;
    assert.ok(Math.abs(of('RUS', 'USA')) > 170);
    assert.ok(Math.abs(of('JPN', 'USA')) > 150);
    assert.equal(of('FRA', 'USA'), 11);
    assert.equal(of('RUS', 'USA', 'DEU'), 11);
  });
  it('auto stays a region where a partner’s capital is far but its land is near', () => {
    const land: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [40, 55],
            [60, 70],
            [120, 60],
            [115, 50],
            [40, 55],
          ],
        ],
      ],
    };
    const extent = extentOf({
      actors: [
        { id: 'MNG', place: PLACES['MNG'], land: undefined },
        { id: 'RUS', place: PLACES['RUS'], land },
      ],
      focus: 'MNG',
      framed: new Set(),
      world: false,
      globe,
      window: undefined,
    });
    assert.equal(extent.globe, undefined);
  });
  it('auto on a map of a window stays in it', () =>
    assert.equal(asked(['MNG', 'FRA', 'BRA'], { focus: 'MNG', window: [62, 14, 168, 71] }).globe, undefined));
  it('of ids has them all in the frame, however far', () => {
    const ids = ['MNG', 'RUS', 'JPN', 'DEU'];
    const extent = asked([...ids, 'USA'], { focus: 'MNG', framed: new Set(['RUS', 'DEU']) });
    assert.equal(extent.globe, undefined);
    const projection = projectionFor(extent, undefined, FRAME, PADDING);
    for (const id of ['MNG', 'RUS', 'DEU']) {
      const at = seen(placeOf(id), projection);
      assert.ok(at && inside(at), id);
    }
  });
  it('without what a map of the world needs stays a region, and nothing breaks', () => {
    const extent = asked(['FRA', 'NZL'], { focus: 'FRA', world: true, globe: undefined });
    assert.equal(extent.globe, undefined);
    assert.ok(inside(seen(placeOf('FRA'), projectionFor(extent, undefined, FRAME, PADDING)) ?? [-1, -1]));
  });
  it('of ids on both sides of the earth is the world', () =>
    assert.ok(asked(['FRA', 'NZL'], { framed: new Set(['FRA', 'NZL']) }).globe));
  it('of one place alone is not magnified without end, and has it in the middle', () => {
    for (const name of [undefined, ...D3]) {
      const kind = name === undefined ? undefined : namedProjection(name);
      const projection = projectionFor(asked(['PRK'], { focus: 'PRK' }), kind, FRAME, PADDING);
      const [x, y] = projection([125.75, 39.03]) ?? [0, 0];
      assert.ok(projection.scale() <= 4000 && inside([x, y]), name);
    }
  });
  it('of nobody is the world, not a piece of sea', () => {
    assert.ok(asked([]).globe);
    const projection = projectionFor(asked([]), undefined, FRAME, PADDING);
    assert.ok(Number.isFinite(projection.scale()) && projection([0, 0])?.every(Number.isFinite));
  });
  it('across the date line is one region, not the long way round', () => {
    const { globe: round, centre } = asked(['FJI', 'WSM']);
    assert.ok(!round && Math.abs(centre[0]) > 170);
  });
});
