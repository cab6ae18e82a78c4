/**
 * The dossier as one writes it: the file's own object, so that the places of the reader's problems are places of the
 * forms, and what the forms do not know is kept. Nothing here is changed in place.
 */

/** An object of a file. */
export type Raw = Readonly<Record<string, unknown>>;
/** A field, or a place in a list. */
export type Key = string | number;
/** From the whole to a part. */
export type Path = readonly Key[];

/** The parts that have a form, in the order of the page. */
export const PARTS = [
  'sources',
  'actors',
  'relations',
  'visits',
  'events',
  'quotes',
  'figures',
  'sets',
  'silences',
  'coverage',
] as const;
export type Part = (typeof PARTS)[number];

/** Where one begins who has nothing yet. */
export const EMPTY: Raw = {
  dossier: 1,
  id: 'dossier',
  lang: 'en',
  sources: {},
  actors: {},
  relations: [],
  visits: [],
  quotes: [],
};

/** Is it an object with fields, and no list? */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a place; undefined where nothing does. */
export function at(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return (part as readonly unknown[])[Number(key)];
    return isRaw(part) && Object.hasOwn(part, key) ? part[key] : undefined;
  }, whole);
}

/** Words that stand at a place; '' for anything else. */
export function wordsAt(whole: unknown, path: Path): string {
  const value = at(whole, path);
  return typeof value === 'string' ? value : '';
}

/** A list that stands at a place. */
export function listAt(whole: unknown, path: Path): readonly unknown[] {
  const value = at(whole, path);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The whole with a value at a place. A field of nothing (undefined, '') is taken away; a place in a list stays. */
export function put(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const list = Array.isArray(whole) ? (whole as readonly unknown[]) : typeof key === 'number' ? [] : undefined;
  if (list) {
    const index = Number(key);
    const items = [...list];
    items[index] = put(list[index], rest, value);
    return items;
  }
  const fields = isRaw(whole) ? whole : {};
  const inner = put(Object.hasOwn(fields, key) ? fields[key] : undefined, rest, value);
  if (inner === undefined || inner === '') return without(fields, [key]);
  return { ...fields, [key]: inner };
}

/** The whole without what stands at a place; the items of a list close up. */
export function without(whole: unknown, path: Path): unknown {
  const last = path.at(-1);
  const outer = path.slice(0, -1);
  const from = at(whole, outer);
  if (last === undefined || from === undefined) return whole;
  const rest = Array.isArray(from)
    ? (from as readonly unknown[]).filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(from as Raw).filter(([key]) => key !== String(last)));
  return outer.length ? put(whole, outer, rest) : rest;
}

/** Keys of a part's items: ids, or places in the list. */
export function keysIn(draft: Raw, part: Part): readonly Key[] {
  const items = draft[part];
  if (Array.isArray(items)) return items.map((_, index) => index);
  return isRaw(items) ? Object.keys(items) : [];
}

/** Is there nothing yet that could be drawn, nor lost? */
export function isBlank(draft: Raw): boolean {
  return draft['title'] === undefined && Object.values(draft).every((part) => !isFilled(part));
}

function isFilled(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : isRaw(part) && Object.keys(part).length > 0;
}
