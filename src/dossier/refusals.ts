/** Collects what was refused, up to a bound. Why, in words, says `problems.ts`, which only pages fetch that refuse something. */

/** Refusals kept; one more tells that there are more. */
export const PROBLEMS_AT_MOST = 1000;

/** What can be wrong with a value, a list, an object, a file. `problems.ts` has words for each. */
export type Fault =
  | 'text'
  | 'empty'
  | 'long'
  | 'date'
  | 'id'
  | 'source'
  | 'actor'
  | 'fact'
  | 'language'
  | 'url'
  | 'boolean'
  | 'number'
  | 'range'
  | 'word'
  | 'words'
  | 'list'
  | 'length'
  | 'many'
  | 'least'
  | 'twice'
  | 'object'
  | 'reserved'
  | 'under-id'
  | 'under-language'
  | 'missing'
  | 'any-of'
  | 'earlier'
  | 'itself'
  | 'own'
  | 'format'
  | 'json'
  | 'markup'
  | 'timeline'
  | 'status'
  | 'large'
  | 'late'
  | 'unreached'
  | 'said';

/** A field, or a place in a list. */
export type Key = string | number;

/** What was refused, where, and what is wrong with it. */
export interface Refusal {
  readonly path: readonly Key[];
  readonly value: unknown;
  readonly fault: Fault;
  /** What the words need besides. */
  readonly detail: unknown;
}

/** Adds one, unless the list is full. */
export function refuse(
  refusals: Refusal[],
  path: readonly Key[],
  value: unknown,
  fault: Fault,
  detail?: unknown,
): void {
  if (refusals.length <= PROBLEMS_AT_MOST) refusals.push({ path, value, fault, detail });
}
