import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Dossier } from '../model/dossier.js';
import { tableStyles } from '../styles/table.js';
import { labelled } from '../words/labelled.js';
import type { Language } from '../words/language.js';
import type { Drawing } from './drawing.js';
import { leaving } from './leaving.js';
import { sourceLinks } from './source-links.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [tableStyles];

/** All that is drawn, as rows: the accessible, sortable and printed form, and what CSV is written from. */
export interface DataTable {
  /** What it is called where no sentence sums the drawing up. */
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
  acts: { readonly change: (change: { readonly sorting: Sorting }) => void },
) => TemplateResult;

/**
 * The table with a button in each head; the sources of what was drawn lead to its passages. It has roles, because where it
 * is narrow its rows are set as blocks, which takes those of its elements away.
 */
export function tableView(
  table: DataTable,
  dossier: Dossier | undefined,
  { facts, summary }: Pick<Drawing, 'facts' | 'summary'>,
  language: Language,
  sorting: Sorting | undefined,
  { change }: Parameters<TableDrawer>[1],
): TemplateResult {
  const claims = new Map(facts.map((fact) => [fact.id, fact]));
  const sources = (id: string): readonly TemplateResult[] | undefined => {
    const claim = claims.get(id);
    return (
      dossier &&
      claim &&
      sourceLinks(
        dossier,
        claim,
        language,
        (name, address) => html`<a href=${address} target="_blank" rel="noopener">${name}${leaving(language)}</a>`,
      )
    );
  };
  const direction = (index: number): 'ascending' | 'descending' | undefined =>
    sorting?.column === index ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return html`<div class="table" part="table">
    <table role="table">
      <caption>
        ${summary ?? table.caption}
      </caption>
      <thead>
        <tr role="row">
          ${table.columns.map(
            ({ label, numeric }, index) =>
              html`<th
                scope="col"
                role="columnheader"
                aria-sort=${direction(index) ?? nothing}
                class=${numeric ? 'numeric' : ''}
              >
                <button
                  @click=${() => {
                    change({ sorting: { column: index, descending: direction(index) === 'ascending' } });
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
        ${sortedRows(table, sorting, language.tag).map(
          ({ id, cells }) =>
            html`<tr role="row">
              ${cells.map((cell, index) => {
                const column = table.columns[index];
                const words = (column?.id === 'source' ? sources(id) : undefined) ?? cell;
                return html`<td
                  role="cell"
                  dir="auto"
                  class=${column?.numeric ? 'numeric' : ''}
                  data-label=${labelled(column?.label ?? '', '', language)}
                >
                  <bdi>${words}</bdi>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
