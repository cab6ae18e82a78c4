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
  /** The number that stands for it where it finds no place at all. What has none may be left out: no other makes room for it. */
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

const touches = (a: Box, b: Box, gap = 1): boolean =>
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

/** What labels stand among. */
class Sheet {
  readonly placed = new Map<string, PlacedLabel>();
  readonly #requests = new Map<string, LabelRequest>();

  readonly #obstacles: readonly Box[];
  readonly #frame: Size;

  constructor(obstacles: readonly Box[], frame: Size) {
    this.#obstacles = obstacles;
    this.#frame = frame;
  }

  /** Is a place in the frame and on no obstacle? An obstacle around the label's own point may be touched. */
  #isOpen({ x, y, centred }: LabelRequest, place: Box): boolean {
    const { width, height } = this.#frame;
    if (place.x < 2 || place.y < 2 || place.x + place.width > width - 2 || place.y + place.height > height - 2)
      return false;
    const isOwn = (box: Box): boolean =>
      centred !== true && box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
    return !this.#obstacles.some((box) => touches(place, box) && !(isOwn(box) && !touches(place, box, 0)));
  }

  #isFree(place: Box, but?: PlacedLabel): boolean {
    for (const other of this.placed.values()) if (other !== but && touches(place, other)) return false;
    return true;
  }

  #put(request: LabelRequest, place: Box, form: Form): void {
    this.#requests.set(request.id, request);
    this.placed.set(request.id, { ...place, id: request.id, form });
  }

  /** Puts a label where nothing stands. */
  place(request: LabelRequest, size: Size | undefined, form: Form): boolean {
    const place =
      size && candidates(request, size, form).find((box) => this.#isOpen(request, box) && this.#isFree(box));
    if (place) this.#put(request, place, form);
    return place !== undefined;
  }

  /** Puts a label where one other stands that has another place to go to. */
  exchange(request: LabelRequest, size: Size | undefined, form: Form): boolean {
    for (const place of size ? candidates(request, size, form) : []) {
      const other = [...this.placed.values()].find((one) => touches(place, one));
      const asked = other && this.#requests.get(other.id);
      if (!asked || !this.#isFree(place, other) || !this.#isOpen(request, place)) continue;
      const elsewhere = candidates(asked, other, other.form).find(
        (box) => !touches(box, place) && this.#isFree(box, other) && this.#isOpen(asked, box),
      );
      if (!elsewhere) continue;
      this.#put(asked, elsewhere, other.form);
      this.#put(request, place, form);
      return true;
    }
    return false;
  }
}

/** Where there are more labels than this, a place that is taken is taken: to make room would cost more than it gives. */
const FEW = 40;

/**
 * Places labels so that none touches another, an obstacle (dot, bead, hub) or the frame: as much of each as has room, by
 * moving another aside where that helps. What finds no place is not in the answer.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Size,
): ReadonlyMap<string, PlacedLabel> {
  const sheet = new Sheet(obstacles, frame);
  for (const request of requests) {
    const { part, number } = request;
    if (sheet.place(request, request, 'whole') || sheet.place(request, part, 'part')) continue;
    if (!number) continue;
    if (requests.length <= FEW && sheet.exchange(request, part ?? request, part ? 'part' : 'whole')) continue;
    sheet.place(request, number, 'number');
  }
  return sheet.placed;
}
