import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anchorOf, portAt, spreadPorts } from '../../../src/layout/map/anchors.js';
import { bows, pointAt, STRAND, strandPoints } from '../../../src/layout/map/cables.js';
import { GLOBAL, greatCircle, MERIDIAN } from '../../../src/layout/map/globe.js';
import { geometricMedian, hubAt, spoke } from '../../../src/layout/map/hubs.js';
import { areaOf, poleOf, roomAt } from '../../../src/layout/map/inside.js';
import type { Point } from '../../../src/layout/wave.js';
import { placeLabels, type Box } from '../../../src/layout/map/labels.js';
import { nearestLine } from '../../../src/layout/map/nearest.js';
import { arc, kilometres, REGIONAL, sphericalMean } from '../../../src/layout/map/projection.js';
import type { Coordinates } from '../../../src/model/dossier.js';
import { pathThrough, pointsAlong, wavePath } from '../../../src/layout/wave.js';

const ULAANBAATAR: Coordinates = [106.92, 47.92];
const PYONGYANG: Coordinates = [125.75, 39.03];
const WASHINGTON: Coordinates = [-77.04, 38.9];
const close = (a: number, b: number, within: number): void => {
  assert.ok(Math.abs(a - b) <= within, `${String(a)} is not within ${String(within)} of ${String(b)}`);
};

describe('distances on the earth', () => {
  it('from Ulaanbaatar to Pyongyang are some 1,800 km', () => close(kilometres(ULAANBAATAR, PYONGYANG), 1810, 30));
  it('from Ulaanbaatar to Washington are some 10,350 km', () => close(kilometres(ULAANBAATAR, WASHINGTON), 10_350, 60));
  it('between antipodes are half the earth’s way round', () => close(arc([10, 20], [-170, -20]), 180, 1e-6));
  it('between identical points are none', () => assert.equal(kilometres(ULAANBAATAR, ULAANBAATAR), 0));
});

describe('the mean of places', () => {
  it('across the antimeridian lies on it, not in Africa', () => {
    const [lon] = sphericalMean([
      [170, 0],
      [-170, 0],
    ]);
    close(Math.abs(lon), 180, 1e-6);
  });
  it('of antipodes, which cancel out, is the first', () =>
    assert.deepEqual(
      sphericalMean([
        [0, 0],
        [180, 0],
      ]),
      [0, 0],
    ));
  it('around a pole is the pole', () =>
    close(
      sphericalMean([
        [0, 80],
        [120, 80],
        [-120, 80],
      ])[1],
      90,
      1e-6,
    ));
});

describe('a great circle on the world map', () => {
  const projection = GLOBAL.turned({ centre: [0, 0], meridian: MERIDIAN, latitudes: [-90, 90] }).fitSize([800, 400], {
    type: 'Sphere',
  });
  it('from Tokyo to San Francisco crosses the Pacific in one piece where the cut is in the Bering Strait', () => {
    const pieces = greatCircle([139.7, 35.7], [-122.4, 37.8], projection);
    assert.ok(pieces.length >= 1 && pieces.length <= 2);
  });
  it('over the cut is drawn in two pieces, none of which spans the map', () => {
    const pieces = greatCircle([160, 10], [-160, 10], projection);
    assert.equal(pieces.length, 2);
    for (const piece of pieces) {
      const xs = piece.map(([x]) => x);
      assert.ok(Math.max(...xs) - Math.min(...xs) < 400);
    }
  });
  it('over a pole stays on the map', () => {
    for (const [x, y] of greatCircle([0, 80], [180, 80], projection).flat())
      assert.ok(x >= -1 && x <= 801 && y >= -1 && y <= 401);
  });
  it('between identical points is none', () => assert.deepEqual(greatCircle(PYONGYANG, PYONGYANG, projection), []));
  it('between antipodes is some line, all of it numbers', () => {
    for (const [x, y] of greatCircle([0, 0], [180, 0], projection).flat())
      assert.ok(Number.isFinite(x) && Number.isFinite(y));
  });
});

describe('a cable', () => {
  const course = { key: 'a b', from: [0, 0], to: [300, 0], bow: 0 } as const;
  for (let count = 2; count <= 8; count++) {
    it(`of ${String(count)} strands keeps them ${String(STRAND)} px apart in the middle, and together at the ends`, () => {
      const strands = Array.from({ length: count }, (_, index) => strandPoints(course, index, count));
      const middles = strands.map((points) => pointAt(points, 0.5).y);
      middles.slice(1).forEach((y, index) => close(y - (middles[index] ?? 0), STRAND, 0.2));
      const ends = strands.map((points) => points[0]?.[1] ?? 0);
      assert.ok(Math.max(...ends) - Math.min(...ends) < (STRAND * count) / 3);
    });
  }
  it('stops short of both dots', () => {
    const points = strandPoints(course, 0, 1);
    assert.ok((points[0]?.[0] ?? 0) >= 6 && (points.at(-1)?.[0] ?? 0) <= 294);
  });
  it('between identical points is a loop for each strand, inside one another', () => {
    const tops = [0, 1, 2].map((index) =>
      Math.min(...strandPoints({ ...course, from: [90, 90], to: [90, 90] }, index, 3).map(([, y]) => y)),
    );
    tops.slice(1).forEach((y, index) => close((tops[index] ?? 0) - y, STRAND, 1e-6));
  });
  it('between identical points at the upper edge is a loop that hangs down into the map', () => {
    for (const index of [0, 1, 2])
      for (const [, y] of strandPoints({ ...course, from: [90, 0], to: [90, 20] }, index, 3)) assert.ok(y >= 0);
  });
});

describe('cables that leave the focus', () => {
  it('stay straight where they leave at least 18° apart', () => {
    const bow = bows(
      [0, 0],
      [
        { key: 'a', to: [100, 0] },
        { key: 'b', to: [0, 100] },
      ],
    );
    assert.deepEqual([...bow.values()], [0, 0]);
  });
  it('bow in opposite senses where they leave closer, at most .14 of the chord', () => {
    const [a = 0, b = 0] = bows(
      [0, 0],
      [
        { key: 'a', to: [100, 0] },
        { key: 'b', to: [100, 5] },
      ],
    ).values();
    assert.ok(a < 0 && b > 0 && Math.max(-a, b) <= 0.14);
  });
  it('alone do not bow against themselves', () =>
    assert.deepEqual([...bows([0, 0], [{ key: 'a', to: [1, 0] }]).values()], [0]));
});

describe('an anchor', () => {
  const frame = { width: 720, height: 392 };
  const projection = REGIONAL.turned({ centre: ULAANBAATAR, meridian: 0, latitudes: [0, 0] })
    .scale(700)
    .translate([300, 200]);
  it('is the capital where the frame holds it', () =>
    assert.equal(anchorOf('PRK', PYONGYANG, undefined, projection, frame)?.kind, 'capital'));
  it('is a port on the edge where the state lies wholly outside', () => {
    const port = anchorOf('USA', WASHINGTON, undefined, projection, frame);
    assert.equal(port?.kind, 'port');
    assert.ok(port.x === 0 || port.x === 720 || port.y === 0 || port.y === 392);
  });
  it('is nowhere without a place and without land', () =>
    assert.equal(anchorOf('XXX', undefined, undefined, projection, frame), undefined));
  it('as a port leaves the frame in its direction', () => assert.deepEqual(portAt([360, -1000], frame), [360, 0]));
  it('as a port gives way to another port', () => {
    const port = { kind: 'port', x: 100, y: 0 } as const;
    const [a, b] = spreadPorts(
      [
        { ...port, id: 'a' },
        { ...port, id: 'b' },
      ],
      frame,
    );
    assert.ok(Math.abs((a?.x ?? 0) - (b?.x ?? 0)) >= 24);
  });
});

describe('the inside of land', () => {
  const square = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ] as const;
  const hole = [
    [40, 40],
    [60, 40],
    [60, 60],
    [40, 60],
  ] as const;
  it('has room to its nearest edge', () => assert.equal(roomAt([10, 30], [square]), 10));
  it('has less than none outside', () => assert.equal(roomAt([-10, 30], [square]), -10));
  it('has less than none in a lake', () => assert.equal(roomAt([50, 45], [square, hole]), -5));
  it('has its pole away from lake and coast', () => {
    const best = 40 * (2 - Math.SQRT2); // as far from two coasts as from the lake's corner
    assert.ok(Math.abs((poleOf([square, hole])?.room ?? 0) - best) < 1);
  });
  it('has its pole on the larger of two pieces', () => {
    const island = square.map(([x, y]): [number, number] => [x / 4 + 200, y / 4]);
    const pole = poleOf([island, square]);
    assert.ok(pole && Math.abs(pole.room - 50) < 1 && Math.abs(pole.point[0] - 50) < 1, JSON.stringify(pole));
  });
  it('has its pole in a strip a thousand times as long as wide', () => {
    const strip = square.map(([x, y]): [number, number] => [x * 100, y / 10]);
    assert.ok(Math.abs((poleOf([strip])?.room ?? 0) - 5) < 1);
  });
  it('of no breadth has no pole', () =>
    assert.equal(
      poleOf([
        [
          [0, 0],
          [9, 0],
          [4, 0],
        ],
      ]),
      undefined,
    ));
  it('has an area whichever way its ring runs', () => assert.equal(areaOf([[...square].reverse()]), 10_000));
  it('of nothing has no pole', () => assert.equal(poleOf([]), undefined));
});

describe('a group', () => {
  const frame = { width: 400, height: 300 };
  it('without a seat stands at the median of its members', () => {
    const [x, y] = geometricMedian([
      [0, 0],
      [100, 0],
      [50, 86],
    ]);
    close(x, 50, 1);
    close(y, 29, 2);
  });
  it('of one has its median there', () => close(geometricMedian([[40, 40]])[0], 40, 1e-3));
  it('moves its hub away from what stands at its seat, at most 80 px', () => {
    const [x, y] = hubAt([200, 150], [[200, 150]], frame);
    const moved = Math.hypot(x - 200, y - 150);
    assert.ok(moved > 10 && moved <= 80.01);
  });
  it('with its seat across the Pacific keeps its hub in the frame', () => {
    const [x, y] = hubAt([4000, -900], [], frame);
    assert.ok(x >= 0 && x <= 400 && y >= 0 && y <= 300);
  });
  it('whose hub stands on a member has no spoke to it', () => assert.deepEqual(spoke([10, 10], [12, 10]), []));
});

describe('labels', () => {
  const frame = { width: 200, height: 100 };
  const request = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 18, clear: 10 });
  const overlap = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  it('never touch each other, an obstacle or the frame', () => {
    const obstacles = [{ x: 90, y: 40, width: 20, height: 20 }];
    const placed = [
      ...placeLabels([request('a', 100, 50), request('b', 104, 52), request('c', 20, 20)], obstacles, frame).values(),
    ];
    assert.ok(placed.length >= 2);
    placed.forEach((a, i) => {
      assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= 200 && a.y + a.height <= 100);
      placed.slice(i + 1).forEach((b) => assert.ok(!overlap(a, b)));
      obstacles.forEach((b) => assert.ok(!overlap(a, b)));
    });
  });
  it('that find no place are not placed', () =>
    assert.equal(placeLabels([{ ...request('a', 10, 10), width: 500 }], [], frame).size, 0));
  it('stand without their second part where the whole has no room', () => {
    const { width } = request('a', 0, 0);
    const long = { ...request('a', 40, 50), width: 190, part: { width, height: 10 }, number: { width: 8, height: 10 } };
    assert.equal(placeLabels([long], [], frame).get('a')?.form, 'part');
    assert.equal(placeLabels([{ ...long, x: 4 }], [], { width: 300, height: 100 }).get('a')?.form, 'whole');
  });
  it('are a number where not even that has room, and take a place of their own for it', () => {
    const [wide, other] = [
      { ...request('a', 60, 50), width: 500, number: { width: 8, height: 10 } },
      request('b', 60, 50),
    ];
    const placed = placeLabels([wide, other], [], frame);
    const [number, name] = [placed.get('a'), placed.get('b')];
    assert.equal(number?.form, 'number');
    assert.ok(name && !overlap(number, name));
  });
  it('go farther away, or up and down on their land, where they must be there', () => {
    const high = { width: 200, height: 200 };
    const band = (from: number, to: number): Box => ({ x: 0, y: from, width: 200, height: to - from });
    const [crowded, both] = [request('a', 100, 100), [band(60, 99), band(101, 140)]];
    assert.equal(placeLabels([crowded], both, high).get('a'), undefined);
    const far = placeLabels([{ ...crowded, must: true }], both, high).get('a');
    assert.ok(far && (far.y >= 140 || far.y + far.height <= 60));
    const onLand = placeLabels([{ ...crowded, centred: true }], [band(76, 124)], high).get('a');
    assert.ok(onLand && onLand.x + onLand.width / 2 === 100 && onLand.y + onLand.height < 76);
  });
  it('stand where they cover the least of the lines, and farther away only if that spares more than it costs', () => {
    const right = [
      [100, 50],
      [200, 50],
    ] as const;
    const placed = placeLabels([request('a', 100, 50)], [], frame, [right]).get('a');
    assert.ok(placed && placed.x + placed.width <= 90, 'left of its point, where no line is');
    // Lines to all sides but the far upper right, the last of them short: no line is short enough to be written over.
    const across = [
      [0, 25],
      [200, 25],
    ] as const;
    const below = placeLabels([request('a', 100, 50)], [], frame, [
      right,
      [
        [0, 50],
        [100, 50],
      ],
      across,
    ]).get('a');
    assert.ok(below && below.y >= 50, 'below: lines go right, left and along above');
    assert.equal(placeLabels([request('a', 100, 50)], [], frame, []).get('a')?.x, 110);
  });
  it('cover the length of a line that is under them, however it runs', () => {
    // Straight up through every place to the right of the point, and a line of no length: neither breaks anything.
    const upright = [
      [140, 0],
      [140, 100],
    ] as const;
    const dot = [
      [105, 50],
      [105, 50],
    ] as const;
    const placed = placeLabels([request('a', 100, 50)], [], frame, [upright, dot]).get('a');
    assert.ok(placed && (placed.x > 140 || placed.x + placed.width < 140));
  });
  it('that would be taken for another’s are left out', () => {
    const date = { ...request('a', 100, 50), width: 30, rivals: [] as Point[] };
    const alone = placeLabels([date], [], frame).get('a');
    assert.ok(alone);
    // The same with others' marks on all sides, at the distance at which its own is.
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((i): Point => {
      const angle = (i * Math.PI) / 4;
      return [100 + 32 * Math.cos(angle), 50 + 24 * Math.sin(angle)];
    });
    assert.equal(placeLabels([{ ...date, rivals: around }], [], frame).size, 0);
    // With one to its right, it stands elsewhere, and clearly nearer to its own.
    const left = placeLabels([{ ...date, rivals: [[145, 50]] }], [], frame).get('a');
    assert.ok(left && left.x + left.width < 145 - 13);
  });
  it('take places in the order in which they ask', () => {
    const placed = placeLabels([request('first', 60, 50), request('second', 60, 50)], [], frame);
    assert.ok((placed.get('first')?.x ?? 0) > 60);
  });
});

describe('pointing', () => {
  const lines = [
    {
      id: 'a',
      points: [
        [0, 0],
        [100, 0],
      ],
    },
    {
      id: 'b',
      points: [
        [0, 6],
        [100, 6],
      ],
    },
  ] as const;
  it('hits the nearest line, not the one painted last', () => assert.equal(nearestLine([50, 2], lines, 12), 'a'));
  it('hits nothing beyond its reach', () => assert.equal(nearestLine([50, 40], lines, 12), undefined));
});

describe('a line', () => {
  it('is followed in equal steps to its very end', () => {
    const points = pointsAlong(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      4,
    );
    assert.deepEqual(points.at(-1), [10, 10]);
    assert.deepEqual(points[3], [10, 2]);
  });
  it('as a wave stays within 2.6 px of itself', () => {
    for (const [, y] of wavePath([
      [0, 0],
      [90, 0],
    ]).matchAll(/,(-?[\d.]+)/g))
      assert.ok(Math.abs(Number(y)) <= 2.61);
  });
  it('through no points is nothing', () => assert.equal(pathThrough([]), ''));
});
