import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { geoDistance } from 'd3-geo';
import { pointAt, strandPoints } from '../../../src/layout/map/cables.js';
import { extentOf, projectionFor } from '../../../src/layout/map/extent.js';
import * as globe from '../../../src/layout/map/globe.js';
import { distanceToSegment } from '../../../src/layout/map/inside.js';
import {
  layoutMap as stagesOf,
  type Cable,
  type MapInput,
  type MapLayout,
} from '../../../src/layout/map/layout-map.js';
import { baseMap, placeOf } from '../../../src/layout/map/shapes.js';
import { atOnce } from '../../../src/model/stages.js';
import type { Coordinates, Relation } from '../../../src/model/dossier.js';
import type { Point } from '../../../src/layout/wave.js';
import { group, input, PLACES, relation, standing } from './story.js';

const WORLD = baseMap(JSON.parse(readFileSync('data/world.json', 'utf8')));

/** Numbers only, and no step longer than a share of the frame: a line that jumps over the map was cut wrongly. */
function assertWhole(pieces: readonly (readonly Point[])[], longest = 60): void {
  for (const piece of pieces) {
    for (const [index, [x, y]] of piece.entries()) {
      assert.ok(Number.isFinite(x) && Number.isFinite(y));
      const [px, py] = piece[index - 1] ?? [x, y];
      assert.ok(Math.hypot(x - px, y - py) < longest, `a step of ${String(Math.hypot(x - px, y - py))} px`);
    }
  }
}
/** How near two lines come to each other between two shares of the first one's length. */
function nearest(a: readonly Point[], b: readonly Point[], from = 0, to = 1): number {
  let least = Infinity;
  for (let share = from; share <= to + 1e-9; share += 0.02) {
    const { x, y } = pointAt(a, share);
    for (let i = 1; i < b.length; i++)
      least = Math.min(least, distanceToSegment([x, y], b[i - 1] ?? [0, 0], b[i] ?? [0, 0]));
  }
  return least;
}
const layoutMap = (given: MapInput): MapLayout => atOnce(stagesOf(given));
const world = (actors: readonly string[], relations: readonly Relation[]): MapLayout =>
  layoutMap(input(actors, { standing: standing(relations), world: true }));
const only = ({ cables }: MapLayout): Cable => {
  assert.equal(cables.length, 1);
  return cables[0] as unknown as Cable;
};

describe('an arc over the antimeridian', () => {
  it('is in one piece, and the shorter way, where the map is turned to the story', () => {
    const { strands } = only(world(['JPN', 'USA'], [relation('a', ['JPN', 'USA'])]));
    const [pieces = []] = strands.map((strand) => strand.pieces);
    assert.equal(pieces.length, 1);
    assertWhole(pieces);
    const xs = pieces.flat().map(([x]) => x);
    assert.ok(Math.max(...xs) - Math.min(...xs) < 400);
  });
  it('is cut in two at the map’s edges where the story is everywhere else too, and jumps nowhere', () => {
    const all = Object.keys(PLACES);
    const { strands } = only(world(all, [relation('a', ['JPN', 'USA'])]));
    const [pieces = []] = strands.map((strand) => strand.pieces);
    assert.equal(pieces.length, 2);
    assertWhole(pieces);
  });
  it('between Fiji and Samoa is one short line in their region', () => {
    const layout = layoutMap(input(['FJI', 'WSM'], { standing: standing([relation('a', ['FJI', 'WSM'])]) }));
    const [a, b] = [layout.anchors.get('FJI'), layout.anchors.get('WSM')];
    assert.ok(a && b && a.kind === 'capital' && b.kind === 'capital' && a.x < b.x);
  });
});

describe('a great circle', () => {
  const of = (a: Coordinates, b: Coordinates) => {
    const extent = extentOf({ actors: [], focus: undefined, framed: new Set(), world: true, globe, window: undefined });
    const padding = { left: 0, right: 0, top: 0, bottom: 0 };
    return globe.greatCircle(a, b, projectionFor(extent, undefined, { width: 720, height: 392 }, padding));
  };
  it('to a pole, from a pole and over a pole stays on the map', () => {
    for (const [a, b] of [
      [
        [107, 48],
        [0, 90],
      ],
      [
        [0, -90],
        [-77, -39],
      ],
      [
        [0, 90],
        [0, -90],
      ],
      [
        [20, 80],
        [-160, 80],
      ],
    ] as const) {
      const pieces = of(a, b);
      assert.ok(pieces.length >= 1);
      for (const [x, y] of pieces.flat()) assert.ok(x >= -1 && x <= 721 && y >= -1 && y <= 393);
    }
  });
  it('between a place and itself, also when it is written 360° farther, is none', () => {
    assert.deepEqual(of([107, 48], [107, 48]), []);
    assert.deepEqual(of([107, 48], [467, 48]), []);
  });
  it('between antipodes is a line from one to the other, half the earth long', () => {
    for (const [a, b] of [
      [
        [0, 0],
        [180, 0],
      ],
      [
        [107, 48],
        [-73, -48],
      ],
    ] as const) {
      const pieces = of(a, b);
      assertWhole(pieces);
      assert.ok(Math.abs(geoDistance([...a], [...b]) - Math.PI) < 1e-9);
      const length = pieces.flat().length;
      assert.ok(pieces.length <= 2 && length > 40, `${String(pieces.length)} pieces of ${String(length)} points`);
    }
  });
});

describe('relations of one pair', () => {
  const types = ['diplomatic-relations', 'alliance', 'trade', 'aid', 'labour', 'strained', 'war', 'dispute'];
  const many = (count: number): readonly Relation[] =>
    types.slice(0, count).map((type, index) => relation(String(index), ['MNG', 'PRK'], { type }));
  for (let count = 2; count <= 8; count++) {
    it(`that are ${String(count)} are fanned apart, and no two touch between their dots`, () => {
      const course = { key: '', from: [100, 200], to: [400, 120], bow: 0.1 } as const;
      const lines = Array.from({ length: count }, (_, index) => strandPoints(course, index, count));
      lines.slice(1).forEach((line, index) => {
        assert.ok(nearest(line, lines[index] ?? [], 0.15, 0.85) > 5);
        assert.ok(nearest(line, lines[index] ?? []) > 0.5); // nor cross on the way to the dots
      });
    });
    it(`that are ${String(count)} all have a line or stand behind the count`, () => {
      const { strands, folded } = only(
        layoutMap(input(['MNG', 'PRK'], { focus: 'MNG', standing: standing(many(count)) })),
      );
      assert.equal(strands.length + folded, count);
      assert.equal(strands.length, count <= 6 ? count : 5);
    });
  }
  it('do not touch either where the two are near each other on the map', () => {
    const course = { key: '', from: [100, 200], to: [148, 200], bow: 0 } as const;
    const lines = Array.from({ length: 4 }, (_, index) => strandPoints(course, index, 4));
    lines.slice(1).forEach((line, index) => assert.ok(nearest(line, lines[index] ?? [], 0.2, 0.8) > 3.5));
  });
  for (const [name, where] of Object.entries({ 'in a region': false, 'on a map of the world': true })) {
    it(`in both directions are two lines with arrows against each other, ${name}`, () => {
      const { strands } = only(
        layoutMap(
          input(['MNG', 'PRK'], {
            focus: 'MNG',
            world: where,
            standing: standing([
              relation('out', ['MNG', 'PRK'], { type: 'aid', directed: true }),
              relation('back', ['PRK', 'MNG'], { type: 'aid', directed: true }),
            ]),
          }),
        ),
      );
      const [out, back] = strands;
      assert.ok(out?.chevron && back?.chevron);
      const turn = Math.abs(out.chevron.angle - back.chevron.angle) % 360;
      assert.ok(Math.abs(turn - 180) < 25, String(turn));
      assert.ok(Math.hypot(out.chevron.x - back.chevron.x, out.chevron.y - back.chevron.y) > 5);
      assert.ok(nearest(out.pieces[0] ?? [], back.pieces[0] ?? [], 0.4, 0.6) > 5);
    });
  }
  it('whose two ends stand on one point are loops that can be seen and told apart', () => {
    const at: Coordinates = [13.4, 52.5];
    const actors = ['DDR', 'WBL'].map((id) => ({ id, place: at, land: [] }));
    for (const wide of [false, true]) {
      const { strands } = only(
        layoutMap(
          input([], {
            actors,
            world: wide,
            standing: standing([relation('a', ['DDR', 'WBL']), relation('b', ['WBL', 'DDR'])]),
          }),
        ),
      );
      const heights = strands.map(({ pieces }) => {
        const ys = pieces.flat().map(([, y]) => y);
        return Math.max(...ys) - Math.min(...ys);
      });
      assert.ok((heights[0] ?? 0) > 20 && (heights[1] ?? 0) - (heights[0] ?? 0) > 5);
    }
  });
});

describe('what is written beside lines', () => {
  const ids = ['MNG', 'PRK', 'KOR', 'CHN', 'JPN', 'RUS', 'USA'];
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  const relations = pairs.flatMap(([a, b], i) =>
    ['one', 'two', 'three'].slice(0, 1 + (i % 3)).map((name) => relation(`${a}-${b}-${name}`, [a, b])),
  );
  for (const [name, wide] of Object.entries({ 'in a region': false, 'on a map of the world': true })) {
    const laid = layoutMap(
      input(ids, {
        world: wide,
        standing: standing(relations),
        dates: new Map(relations.map(({ id }) => [id, { width: 28, height: 17 }])),
        names: new Map(ids.map((id) => [id, { width: 60, height: 19 }])),
      }),
    );
    const strands = laid.cables.flatMap((cable) => cable.strands);
    it(`${name} is no date that is nearer to another’s bead, or far from its own`, () => {
      const dated = strands.filter(({ date }) => date);
      assert.ok(dated.length >= 5, String(dated.length));
      for (const { id, bead, date } of dated) {
        const far = ({ x, y }: { readonly x: number; readonly y: number }): number =>
          date
            ? Math.hypot(
                Math.max(date.x - x, 0, x - date.x - date.width),
                Math.max(date.y - y, 0, y - date.y - date.height),
              )
            : Infinity;
        const others = strands.filter((other) => other.id !== id).map((other) => far(other.bead));
        assert.ok(far(bead) + 3 <= Math.min(...others), id);
        assert.ok(far(bead) < 18, id);
      }
    });
    it(`${name} has every country its name or a number that stands for it`, () => {
      for (const id of ids) assert.ok(laid.labels.has(id) || laid.numbered.includes(id), id);
    });
  }
});

describe('a relation whose end has no coordinates', () => {
  const layout = layoutMap(
    input([], {
      focus: 'MNG',
      actors: [
        { id: 'MNG', place: PLACES['MNG'], land: [] },
        { id: 'PRK', place: PLACES['PRK'], land: [] },
        { id: 'ATL', place: undefined, land: [] },
      ],
      standing: standing([relation('lost', ['MNG', 'ATL']), relation('there', ['MNG', 'PRK'])]),
      groups: [group('g', ['MNG', 'ATL'])],
    }),
  );
  it('has no line, and takes no other’s', () =>
    assert.deepEqual(
      layout.cables.map(({ key }) => key),
      ['MNG PRK'],
    ));
  it('is told by its actor, which stands nowhere', () => assert.deepEqual(layout.placeless, ['ATL']));
  it('leaves a group its other members', () =>
    assert.deepEqual(
      layout.hubs[0]?.spokes.map(({ member }) => member),
      ['MNG'],
    ));
});

describe('a group on the map', () => {
  it('without members, or with none that stand anywhere, has no hub', () => {
    const actors = [...Object.keys(PLACES)];
    const seats = new Map<string, Coordinates>([['empty', [0, 0]]]);
    assert.deepEqual(layoutMap(input(actors, { groups: [group('empty', [])], seats })).hubs, []);
    assert.deepEqual(layoutMap(input(actors, { groups: [group('lost', ['ATL', 'MUU'])] })).hubs, []);
  });
  const around = (actors: readonly string[]) => {
    const layout = layoutMap(input(actors, { world: true, groups: [group('rim', ['JPN', 'USA', 'AUS', 'NZL'])] }));
    const [hub] = layout.hubs;
    assert.ok(hub);
    return { layout, hub };
  };
  it('across the Pacific has its hub there, between its members', () => {
    const { layout, hub } = around(['JPN', 'USA', 'AUS', 'NZL']);
    const [japan, america] = [layout.anchors.get('JPN'), layout.anchors.get('USA')];
    assert.ok(japan && america && hub.at[0] > japan.x && hub.at[0] < america.x);
    assert.equal(hub.spokes.length, 4);
  });
  it('across the Pacific has its hub at the map’s edge, not in Africa, where the map is cut there', () => {
    const { layout, hub } = around(Object.keys(PLACES));
    const [x] = hub.at;
    assert.ok(x > 560 || x < 160, String(x));
    for (const { points } of hub.spokes)
      assert.ok(Math.abs((points[0]?.[0] ?? 0) - (points.at(-1)?.[0] ?? 0)) < layout.frame.width / 2);
    assert.deepEqual([...new Set(hub.spokes.map(({ member }) => member))], ['JPN', 'USA', 'AUS', 'NZL']);
  });
});

describe('tiny islands', () => {
  const islands = ['NRU', 'TUV', 'KIR', 'MHL', 'PLW', 'MDV', 'STP', 'VAT'];
  const actors = islands.map((id) => ({ id, place: WORLD && placeOf(WORLD, id), land: [id] }));
  it('are dots in a ring on the world map, each where it lies and none a port', () => {
    const { anchors, placeless } = layoutMap(input([], { map: WORLD, actors, world: true }));
    assert.deepEqual(placeless, []);
    for (const { id, kind } of anchors.values()) assert.equal(kind, 'tiny', id);
  });
  it('have lines to each other', () => {
    const { strands } = only(
      layoutMap(input([], { map: WORLD, actors, world: true, standing: standing([relation('a', ['KIR', 'NRU'])]) })),
    );
    assertWhole(strands.flatMap(({ pieces }) => pieces));
  });
});
