// A map of the world is drawn by hand, because d3 is many times slower: here it is held to what d3 draws of the same land.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { geoEqualEarthRaw, geoPath, geoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { drawnByHand } from '../../../src/layout/map/by-hand.js';
import { linesOf } from '../../../src/layout/map/rings.js';

type Line = readonly (readonly [number, number])[];

const topology = JSON.parse(readFileSync('data/world.json', 'utf8')) as Topology;
const shapes = Object.values(topology.objects).flatMap((object) => {
  const made = feature(topology, object as GeometryCollection) as GeoJSON.Feature | GeoJSON.FeatureCollection;
  return made.type === 'FeatureCollection' ? made.features : [made];
});
const land = shapes.filter(({ geometry }) => geometry.type.endsWith('Polygon'));

const WIDTH = 1200;
/** From the meridian of our world map over those of stories in the Pacific to one on which nothing is usual. */
const MERIDIANS = [11, 0, 150, -160, 180, -75];

const plain = (meridian: number) =>
  geoProjection(geoEqualEarthRaw).rotate([-meridian, 0]).precision(0.1).fitSize([WIDTH, 620], { type: 'Sphere' });

/** Square pixels inside outlines; holes count against. */
const area = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, line) =>
      sum +
      line.reduce((part, [x, y], index) => {
        const [before, below] = line.at(index - 1) ?? [x, y];
        return part + (before * y - x * below) / 2;
      }, 0),
    0,
  );

describe('the world drawn by hand', () => {
  it('has land to draw', () => assert.ok(land.length > 150, String(land.length)));

  for (const meridian of MERIDIANS) {
    const [ours, d3s] = [drawnByHand(plain(meridian), meridian), plain(meridian)];

    it(`has every land as large as d3 draws it, around ${meridian}°`, () => {
      for (const shape of land) {
        const [own, theirs] = [Math.abs(area(linesOf(shape, ours))), geoPath(d3s).area(shape)];
        // (Straight between neighbours, as the border along 49° north is, where d3 follows the great circle: Canada 1.3 %.)
        assert.ok(Math.abs(own - theirs) < 1.5 + theirs * 0.02, `${String(shape.id)}: ${own} and not ${theirs}`);
      }
    });

    it(`has every land where d3 draws it, in one frame, around ${meridian}°`, () => {
      for (const shape of land) {
        const points = linesOf(shape, ours).flat();
        const [[x0, y0], [x1, y1]] = geoPath(d3s).bounds(shape);
        if (!points.length) continue;
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        const own = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
        [x0, y0, x1, y1].forEach((edge, side) => {
          assert.ok(
            Math.abs((own[side] ?? NaN) - edge) < 1.5,
            `${String(shape.id)}, side ${side}: ${own[side]}, not ${edge}`,
          );
        });
      }
    });

    it(`draws no line across the map, around ${meridian}°`, () => {
      for (const shape of shapes) {
        for (const line of linesOf(shape, ours)) {
          line.forEach(([x, y], index) => {
            const [before, below] = line[index - 1] ?? [x, y];
            assert.ok(Math.hypot(x - before, y - below) < WIDTH / 4, `${String(shape.id)} at ${x}, ${y}`);
          });
        }
      }
    });
  }

  it('cuts a line that crosses the cut into two, each to the edge', () => {
    const across: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [170, 40],
        [180, 45],
        [-165, 50],
      ],
    };
    const lines = linesOf(across, drawnByHand(plain(0), 0));
    assert.equal(lines.length, 2);
    const d3s = geoPath(plain(0)).measure(across);
    const own = lines.flatMap((line) => line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1])));
    assert.ok(Math.abs(own.reduce((a, b) => a + b, 0) - d3s) < 1);
  });
});
