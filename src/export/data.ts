import type { GroupStanding } from '../model/at-date.js';
import type { Dossier, Fact, FactSet } from '../model/dossier.js';
import { json } from '../model/json.js';
import { toCsv } from './csv.js';
import { writeDossier } from './write.js';

/** What a drawing shows, as far as an export needs it. */
export interface Exported {
  readonly facts: readonly (Fact | GroupStanding)[];
  readonly set?: FactSet | undefined;
  readonly table: {
    readonly soon: () => Promise<{
      readonly columns: readonly { readonly label: string }[];
      readonly rows: readonly { readonly cells: readonly string[] }[];
    }>;
  };
}

const TYPES: readonly string[] = ['csv', 'json'];

/**
 * What is shown, as a file: `csv` is the table, `json` a dossier of just these facts and their set.
 * @throws RangeError for any other type
 */
export async function exportData(dossier: Dossier, shown: Exported, type: 'csv' | 'json'): Promise<Blob> {
  if (!TYPES.includes(type)) throw new RangeError(`Data are exported as csv or json, not as ${type}.`);
  if (type === 'json') {
    return new Blob([json(writeDossier(dossier, shown.facts, shown.set), 2)], { type: 'application/json' });
  }
  const { columns, rows } = await shown.table.soon();
  return new Blob([toCsv([columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)])], {
    type: 'text/csv;charset=utf-8',
  });
}
