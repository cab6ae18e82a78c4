import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { tableStyles } from '../styles/table.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [tableStyles];

/** All that is drawn, as rows: the accessible, sortable and printed form, and what CSV is written from. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly DataRow[];
}

export interface DataRow {
  readonly id: string;
  readonly cells: readonly string[];
  /** What each cell sorts by; default its words. */
  readonly sort?: readonly (string | number)[];
}

/** A column and a direction. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** The rows in the order asked for; without one, as drawn. Equal rows keep their order. */
export function sortedRows({ rows }: DataTable, sorting: Sorting | undefined, tag: string): readonly DataRow[] {
  if (!sorting) return rows;
  const { column, descending } = sorting;
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const key = (row: DataRow): string | number => row.sort?.[column] ?? row.cells[column] ?? '';
  const order = (a: DataRow, b: DataRow): number => {
    const [x, y] = [key(a), key(b)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
  };
  return [...rows].sort((a, b) => (descending ? order(b, a) : order(a, b)));
}

/** Draws a table of its own in an order, and tells of the order that a reader asks for. */
export type TableDrawer = (
  sorting: Sorting | undefined,
  tag: string,
  sort: (sorting: Sorting) => void,
) => TemplateResult;

/** The table with a button in each head. */
export function tableView(
  table: DataTable,
  sorting: Sorting | undefined,
  tag: string,
  sort: (sorting: Sorting) => void,
): TemplateResult {
  const direction = (index: number): 'ascending' | 'descending' | undefined =>
    sorting?.column === index ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return html`<table>
    <caption>
      ${table.caption}
    </caption>
    <thead>
      <tr>
        ${table.columns.map(
          ({ label, numeric }, index) =>
            html`<th scope="col" aria-sort=${direction(index) ?? nothing} class=${numeric ? 'numeric' : ''}>
              <button
                @click=${() => {
                  sort({ column: index, descending: direction(index) === 'ascending' });
                }}
              >
                ${label}<span aria-hidden="true"
                  >${{ ascending: '↑', descending: '↓', none: '' }[direction(index) ?? 'none']}</span
                >
              </button>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${sortedRows(table, sorting, tag).map(
        ({ cells }) =>
          html`<tr>
            ${cells.map((cell, index) => html`<td dir="auto" class=${table.columns[index]?.numeric ? 'numeric' : ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
