/** Collects what was not drawn, and why, up to a bound. */
import type { Problem } from '../model/dossier.js';

/** Problems kept; after them stands one that says there are more. */
export const PROBLEMS_AT_MOST = 1000;
const VALUE_AT_MOST = 80;

/** A field, or a place in a list. */
export type Key = string | number;

/** Adds one, unless the list is full. */
export function report(problems: Problem[], path: readonly Key[], value: unknown, reason: string): void {
  if (problems.length < PROBLEMS_AT_MOST) problems.push({ path: pathOf(path), value: brief(value), reason });
  else if (problems.length === PROBLEMS_AT_MOST) problems.push({ path: '', value: '', reason: 'and more' });
}

/** A value as JSON, cut to 80 characters. */
export function brief(value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(typeof value === 'string' ? value.slice(0, VALUE_AT_MOST) : value);
  } catch {
    // Too deep, or circular.
    json = '…';
  }
  json ??= '';
  return json.length > VALUE_AT_MOST ? `${json.slice(0, VALUE_AT_MOST - 1)}…` : json;
}

/** `visits[3].when`; keys that are no words stand in brackets, as JSON. */
function pathOf(keys: readonly Key[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'string' && /^[\w-]+$/.test(key)) return path ? `${path}.${key}` : key;
    return `${path}[${brief(key)}]`;
  }, '');
}
