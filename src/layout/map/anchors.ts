import type { GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../model/dossier.js';
import type { Point } from '../wave.js';
import { areaOf, poleOf } from './inside.js';
import { seen, towards } from './projection.js';

/** A box in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Where an actor stands on the map: at its capital, on its visible land, or at the frame's edge in its direction. */
export interface Anchor {
  readonly id: string;
  readonly kind: 'capital' | 'land' | 'port' | 'tiny';
  readonly x: number;
  readonly y: number;
}

const EDGE = 10;
/** Below this area a shape is drawn as a dot in a ring. */
const TINY = 12;

const inFrame = ([x, y]: Point, { width, height }: Frame): boolean =>
  x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;

/** Where a line from the frame's middle through a point leaves the frame; above, where the point is the middle. */
export function portAt([x, y]: Point, { width, height }: Frame): Point {
  const [cx, cy] = [width / 2, height / 2];
  const [dx, dy] = [x - cx, y - cy];
  if (!dx && !dy) return [cx, 0];
  const share = Math.min(dx ? width / 2 / Math.abs(dx) : Infinity, dy ? height / 2 / Math.abs(dy) : Infinity);
  return [cx + dx * share, cy + dy * share];
}

/** The port of a place: where the great circle to it from the frame's middle leaves the frame. */
function portOf(place: Coordinates, projection: GeoProjection, frame: Frame): Point | undefined {
  const next = towards([frame.width / 2, frame.height / 2], place, projection);
  return next && portAt(next, frame);
}

/** The anchor of an actor with a place, and the rings of its land where the base map has it; undefined where it can stand nowhere. */
export function anchorOf(
  id: string,
  place: Coordinates | undefined,
  land: readonly (readonly Point[])[] | undefined,
  projection: GeoProjection,
  frame: Frame,
): Anchor | undefined {
  const at = place && seen(place, projection);
  if (at && inFrame(at, frame)) {
    const tiny = land !== undefined && areaOf(land) < TINY;
    return { id, kind: tiny ? 'tiny' : 'capital', x: at[0], y: at[1] };
  }
  const pole = land && poleOf(land);
  if (pole && pole.room > EDGE && inFrame(pole.point, frame))
    return { id, kind: 'land', x: pole.point[0], y: pole.point[1] };
  const port = place && portOf(place, projection, frame);
  return port && { id, kind: 'port', x: port[0], y: port[1] };
}

/** Moves ports that stand on one another along their edge, 24 px apart. */
export function spreadPorts(anchors: readonly Anchor[], { width, height }: Frame, apart = 24): readonly Anchor[] {
  const taken: Anchor[] = [];
  return anchors.map((anchor) => {
    if (anchor.kind !== 'port') return anchor;
    const horizontal = anchor.y <= 1 || anchor.y >= height - 1;
    let moved = anchor;
    for (let step = 1; step < 20 && taken.some(({ x, y }) => Math.hypot(x - moved.x, y - moved.y) < apart); step++) {
      const shift = (step % 2 ? 1 : -1) * Math.ceil(step / 2) * apart;
      moved = horizontal
        ? { ...anchor, x: Math.min(width - apart, Math.max(apart, anchor.x + shift)) }
        : { ...anchor, y: Math.min(height - apart, Math.max(apart, anchor.y + shift)) };
    }
    taken.push(moved);
    return moved;
  });
}
