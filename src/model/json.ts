/** A copy in which everything stands by itself: no prototype has a word in it. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return Object.setPrototypeOf(value.map(bare), null) as unknown;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, one] of Object.entries(value)) copy[key] = bare(one);
  return copy;
}

/** JSON as the language has it: a `toJSON` that the page has given to all lists or objects (Prototype does) is not asked. */
export const json = (value: unknown, space?: number): string => JSON.stringify(bare(value), null, space);
