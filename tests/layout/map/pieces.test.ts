/** What land a state is seen by. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { mainlandOf } from '../../../src/layout/map/pieces.js';
import { distance } from '../../../src/layout/map/projection.js';
import { baseMap, landOf } from '../../../src/layout/map/shapes.js';
import type { Coordinates } from '../../../src/model/dossier.js';

const WORLD = baseMap(JSON.parse(readFileSync('data/world.json', 'utf8')))!;
const landIn = (id: string): GeoJSON.MultiPolygon => {
  const land = landOf(WORLD, [id]);
  assert.ok(land, id);
  return land;
};
const reaches = (land: readonly Coordinates[], place: Coordinates): boolean =>
  land.some((point) => distance(point, place) < 0.06);

describe('the land that a state is seen by', () => {
  for (const [id, what, without] of [
    ['FRA', 'France without Guiana', [-53, 4]],
    ['USA', 'the United States without Alaska', [-150, 61]],
    ['USA', 'the United States without Hawaii', [-155.5, 19.5]],
    ['NOR', 'Norway without Svalbard', [16, 78.5]],
  ] as const) {
    it(`is ${what}`, () => {
      const land = landIn(id);
      assert.ok(reaches(land.coordinates.flat(2) as unknown as Coordinates[], without), 'the map has it');
      assert.ok(!reaches(mainlandOf(land), without));
    });
  }

  for (const [id, what, places] of [
    ['IDN', 'all of Indonesia', [[97, 4.5], [138, -5], [110, -7.5]]], // prettier-ignore
    ['MYS', 'both parts of Malaysia', [[102, 4], [115, 5]]], // prettier-ignore
    ['JPN', 'Japan with its north and south', [[142.5, 43.5], [131, 32.5]]], // prettier-ignore
    ['NZL', 'both islands of New Zealand', [[176, -39], [170, -44]]], // prettier-ignore
    ['FRA', 'France with Corsica', [[9.1, 42.1]]], // prettier-ignore
    ['RUS', 'Russia with Kaliningrad, and beyond the date line', [[21.5, 54.7], [-172, 66]]], // prettier-ignore
    ['MNG', 'Mongolia, one piece', [[106, 47]]], // prettier-ignore
  ] as const) {
    it(`is ${what}`, () => {
      const land = mainlandOf(landIn(id));
      for (const place of places)
        assert.ok(land.some((point) => distance(point, place) < 0.12), place.join()); // prettier-ignore
    });
  }

  it('is nothing where there is none', () => {
    assert.deepEqual(mainlandOf({ type: 'MultiPolygon', coordinates: [] }), []);
  });
});
