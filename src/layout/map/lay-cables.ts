import type { GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import type { Standing } from '../../model/at-date.js';
import type { Point } from '../wave.js';
import type { Anchor, Frame } from './anchors.js';
import type { Bundle } from './bundles.js';
import { beside, bows, pointAt, STRAND, strandPoints, type Course } from './cables.js';
import type { Globe } from './globe.js';
import type { PlacedLabel } from './labels.js';

/** One relation drawn. */
export interface Strand {
  readonly id: string;
  readonly type: string;
  readonly truth: Standing['truth'];
  readonly status: Standing['relation']['status'];
  /** From the first party to the second, in pieces. */
  readonly pieces: readonly (readonly Point[])[];
  readonly bead: { readonly x: number; readonly y: number };
  /** Where it is half way: who points there means this line, whatever crosses it. */
  readonly half: { readonly x: number; readonly y: number };
  /** Where the open chevron of a directed relation stands, and where it points. */
  readonly chevron?: { readonly x: number; readonly y: number; readonly angle: number };
  readonly date?: PlacedLabel;
}

/** All strands of a pair. */
export interface Cable {
  readonly key: string;
  readonly strands: readonly Strand[];
  /** Strands that are folded away. */
  readonly folded: number;
  /** Where their number stands. */
  readonly more?: PlacedLabel | undefined;
  readonly middle: readonly Point[];
}

/** What cables are laid on. */
export interface Ground {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly places: ReadonlyMap<string, Coordinates>;
  readonly projection: GeoProjection;
  readonly frame: Frame;
  readonly focus: string | undefined;
  /** What draws great circles; undefined on a map of a region. */
  readonly globe: Globe | undefined;
}

/** How far from the edge the middle of a line stays. */
const EDGE = 4;

/** How a pair is called where it starts: at the focus, else at its first actor. */
function endsOf(key: string, focus: string | undefined): readonly [start: string, end: string] {
  const [first = '', second = ''] = key.split(' ');
  return second === focus ? [second, first] : [first, second];
}

/** A course that bows over the edge bows the other way: between two places at the edge its middle would be out of reach. */
function inside(course: Course, { width, height }: Frame): Course {
  const { x, y } = pointAt(strandPoints(course, 0, 1), 0.5);
  return x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE ? { ...course, bow: -course.bow } : course;
}

/** Lays the lines of every pair whose two ends stand somewhere; on a map of the world along great circles. */
export function layCables(bundles: readonly Bundle[], ground: Ground): readonly Cable[] {
  const { anchors, places, projection, focus, globe } = ground;
  const focusAt = focus === undefined ? undefined : anchors.get(focus);
  const leaving = bundles.flatMap(({ key }) => {
    const other = anchors.get(endsOf(key, focus)[1]);
    return focusAt && other && endsOf(key, focus)[0] === focus ? [{ key, to: [other.x, other.y] as Point }] : [];
  });
  const bow = focusAt ? bows([focusAt.x, focusAt.y], leaving) : new Map<string, number>();
  return bundles.flatMap(({ key, shown, folded }): Cable[] => {
    const [start, end] = endsOf(key, focus);
    const [a, b] = [anchors.get(start), anchors.get(end)];
    if (!a || !b) return [];
    const course = inside(
      { key, from: [a.x, a.y], to: [b.x, b.y], bow: bow.get(key) ?? (focusAt ? 0 : 0.1) },
      ground.frame,
    );
    const [from, to] = [places.get(start), places.get(end)];
    // To a place that the map hides, the way is to its port at the frame's edge.
    const hidden = a.kind === 'port' || b.kind === 'port';
    const circle = globe && from && to && !hidden ? globe.greatCircle(from, to, projection) : [];
    const strands = shown.map(({ relation, truth }, index): Strand => {
      const pieces = circle.length
        ? circle.map((piece) => beside(piece, (index - (shown.length - 1) / 2) * STRAND))
        : [strandPoints(course, index, shown.length)];
      const forward = relation.parties[0] === start;
      const longest = longestOf(pieces);
      const place = pointAt(longest, [0.5, 0.42, 0.58, 0.34, 0.66, 0.5][index] ?? 0.5);
      const tip = pointAt(longest, forward ? 0.72 : 0.28);
      return {
        id: relation.id,
        type: relation.type,
        truth,
        status: relation.status,
        pieces,
        bead: { x: place.x, y: place.y },
        half: pointAt(longest, 0.5),
        ...(relation.directed && { chevron: { x: tip.x, y: tip.y, angle: forward ? tip.angle : tip.angle + 180 } }),
      };
    });
    return [{ key, strands, folded, middle: circle.length ? longestOf(circle) : strandPoints(course, 0, 1) }];
  });
}

const widthOf = (points: readonly Point[]): number =>
  points.reduce(
    (sum, [x, y], i) => sum + (i ? Math.hypot(x - (points[i - 1]?.[0] ?? x), y - (points[i - 1]?.[1] ?? y)) : 0),
    0,
  );

/** The longest piece of a line that the map cuts: where its bead and its arrow stand. */
const longestOf = (pieces: readonly (readonly Point[])[]): readonly Point[] =>
  [...pieces].sort((a, b) => widthOf(b) - widthOf(a))[0] ?? [];
