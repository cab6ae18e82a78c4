/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants a place. Earlier requests have the first choice. */
export interface LabelRequest {
  readonly id: string;
  /** The point it belongs to. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far it stays from the point. */
  readonly clear: number;
  /** Stands on its point, as a name on its land. */
  readonly centred?: boolean;
}

/** A placed label: its box. */
export interface PlacedLabel extends Box {
  readonly id: string;
}

const touches = (a: Box, b: Box, gap = 1): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Places to try, in order: right, left, above, below, the corners, then farther away. */
function candidates({ x, y, width, height, clear, centred }: LabelRequest): readonly Box[] {
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const middle = at(x - width / 2, y - height / 2);
  if (centred) return [middle, ...[-16, 16, -32, 32].map((dy) => at(x - width / 2, y - height / 2 + dy))];
  const ring = (d: number): readonly Box[] => [
    at(x + d, y - height / 2),
    at(x - d - width, y - height / 2),
    at(x - width / 2, y - d - height),
    at(x - width / 2, y + d),
    at(x + d * 0.7, y - d * 0.7 - height),
    at(x + d * 0.7, y + d * 0.7),
    at(x - d * 0.7 - width, y - d * 0.7 - height),
    at(x - d * 0.7 - width, y + d * 0.7),
  ];
  return [...ring(clear), ...ring(clear + 8), ...ring(clear + 18)];
}

/**
 * Places labels so that none touches another, an obstacle (dot, bead, hub) or the frame. What finds no place is not in the
 * answer: whoever asked decides between a number and a count.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: { readonly width: number; readonly height: number },
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const taken: Box[] = [...obstacles];
  for (const request of requests) {
    const own = obstacles.filter(
      (box) =>
        request.centred !== true &&
        box.x <= request.x &&
        request.x <= box.x + box.width &&
        box.y <= request.y &&
        request.y <= box.y + box.height,
    );
    const found = candidates(request).find(
      (box) =>
        box.x >= 2 &&
        box.y >= 2 &&
        box.x + box.width <= frame.width - 2 &&
        box.y + box.height <= frame.height - 2 &&
        !taken.some((other) => (own.includes(other) ? touches(box, other, 0) : touches(box, other))),
    );
    if (!found) continue;
    placed.set(request.id, { ...found, id: request.id });
    taken.push(found);
  }
  return placed;
}
