/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label's measure: the widest of its lines, and its height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a label is shown: all, its first part alone, or a number that stands for it. */
type Form = 'whole' | 'part' | 'number';

/** A label that wants a place. Earlier requests have the first choice. */
export interface LabelRequest extends Size {
  readonly id: string;
  /** The point it belongs to. */
  readonly x: number;
  readonly y: number;
  /** Its first part alone, for where the whole finds no place. */
  readonly part?: Size | undefined;
  /** The number that stands for it where it finds no place at all; what has none may be left out. */
  readonly number?: Size | undefined;
  /** How far it stays from the point. */
  readonly clear: number;
  /** Stands on its point, as a name on its land. */
  readonly centred?: boolean;
}

/** A placed label: its box. */
export interface PlacedLabel extends Box {
  readonly id: string;
  readonly form: Form;
}

const touches = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Places to try, in order: right, left, above, below, the corners, then farther away, unless a shorter form is nearer. */
function candidates({ x, y, clear, centred, part }: LabelRequest, size: Size, form: Form): readonly Box[] {
  const { width, height } = size;
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
  const near = [...ring(clear), ...ring(clear + 8)];
  return part && form === 'whole' ? near : [...near, ...ring(clear + 18)];
}

/**
 * Places labels so that none touches another, an obstacle (dot, bead, hub) or the frame: as much of each as has room. What
 * finds no place is not in the answer. An obstacle around the label's own point may be touched.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Size,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const taken: Box[] = [...obstacles];
  for (const request of requests) {
    const { id, x, y, part, number, centred } = request;
    const own = obstacles.filter(
      (box) => centred !== true && box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height,
    );
    const isFree = (box: Box): boolean =>
      box.x >= 2 &&
      box.y >= 2 &&
      box.x + box.width <= frame.width - 2 &&
      box.y + box.height <= frame.height - 2 &&
      !taken.some((other) => touches(box, other, own.includes(other) ? 0 : 1));
    for (const [form, size] of [
      ['whole', request],
      ['part', part],
      ['number', number],
    ] as const) {
      const found = size && candidates(request, size, form).find(isFree);
      if (!found) continue;
      placed.set(id, { ...found, id, form });
      taken.push(found);
      break;
    }
  }
  return placed;
}
