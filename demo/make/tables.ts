/** The facts of one part as a table that the elements, and this page, read again. */
import { toCsv } from '../../src/export/csv.js';
import { at, isRaw, listAt, type Raw } from './draft.js';
import type { FactPart } from './parts.js';

/** The lists that have a table. */
export type TableName = Exclude<FactPart, 'sets' | 'silences'>;

/** CSV of one list: a column a field, with a dot for nested ones, and the sources described in it. */
export function tableOf(draft: Raw, name: TableName): string {
  const rows = listAt(draft, [name]).map((fact) => flat(described(draft, fact as Raw)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))]);
}

/** A table has no sources of its own: they stand beside each passage. */
function described(draft: Raw, fact: Raw): Raw {
  const source = listAt(fact, ['evidence']).map((passage) => {
    const { title, URL } = (at(draft, ['sources', String(at(passage, ['source']))]) ?? {}) as Raw;
    return { title, URL };
  });
  return { ...fact, source };
}

function flat(fact: Raw): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      const items = value as readonly unknown[];
      if (!items.some(isRaw)) cells.set(name, items.map(String).join('; '));
      else for (const [field, cell] of sideBySide(items.filter(isRaw))) cells.set(`${name}.${field}`, cell);
    } else if (isRaw(value)) for (const [key, inner] of Object.entries(value)) walk(inner, `${name}.${key}`);
    else if (['string', 'number', 'boolean'].includes(typeof value)) cells.set(name, String(value));
  };
  for (const [key, value] of Object.entries(fact)) walk(value, key);
  return cells;
}

/** Several of the same in one cell each. Where their words have a `;` themselves, which parts them, the first stands alone. */
function sideBySide(items: readonly Raw[]): ReadonlyMap<string, string> {
  const flats = items.map((item) => flat(item));
  const parted = flats.some((cells) => [...cells.values()].some((cell) => cell.includes(';')));
  const kept = parted ? flats.slice(0, 1) : flats;
  const fields = [...new Set(kept.flatMap((cells) => [...cells.keys()]))];
  return new Map(fields.map((field) => [field, kept.map((cells) => cells.get(field) ?? '').join('; ')]));
}
