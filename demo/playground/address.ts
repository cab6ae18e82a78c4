import type { Values } from './code.js';

/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['src', 'basemap']);

/** What is set, with addresses that hold from any page: those of the gallery's own files against where dist/ lies. */
export function placed(values: Values, base: string): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    ADDRESSES.has(name) && value !== true && URL.canParse(value, base) ? new URL(value, base).href : value,
  ]);
  return Object.fromEntries(entries) as Values;
}
