/**
 * Reads somebody else's table: a column map says which of its columns give which of our fields.
 *
 * `when=start/end; visitors.name=visitor; from=country|country_id; to='USA'; purpose=description`
 *
 * Left of `=` stands a field, right of it a column. `a/b` is a date from one column to another (of a visit, one day where
 * the second is empty), `a+b` a list of both, `a|b` the first that has something to say, `'…'` words that hold for every
 * row. The same as JSON: `{"when": "start/end", "to": "'USA'"}`. Columns that have our names already need no mention.
 * States may be named, in words or by code; a name that is no known state is kept as an actor of that name. A row that
 * quotes nobody is its own evidence: its cells, word for word, with the table as the source.
 */
import type { Row } from './rows.js';
import { stateNamed } from './state-names.js';

/** Our fields and where they stand in a table, as an object or as it is written in an attribute. */
export type ColumnMap = string | Readonly<Record<string, string>>;

/** Something in a column map that cannot be followed. */
export interface MapProblem {
  readonly value: string;
  readonly reason: string;
}

/** A table under our own names. */
export interface Renamed {
  /** The header first. */
  readonly rows: readonly Row[];
  /** Fields that the map names. */
  readonly fields: readonly string[];
  /** Actors that are no known states: id → name. */
  readonly actors: ReadonlyMap<string, string>;
  readonly problems: readonly MapProblem[];
}

type Cells = readonly string[];
type Read = (cells: Cells) => string;

interface Column {
  readonly field: string;
  /** In the order in which they are asked. */
  readonly reads: readonly Read[];
}

/** Fields that name states. */
const STATES: ReadonlySet<string> = new Set(['from', 'to', 'parties', 'between']);

/** Puts a table under our names. The rows begin with the header; `name` is what the table is called as a source. */
export function renameColumns([header, ...body]: readonly Row[], map: ColumnMap, name: string): Renamed {
  const problems: MapProblem[] = [];
  const actors = new Map<string, string>();
  if (!header) return { rows: [], fields: [], actors, problems };
  const mapped = entriesOf(map, problems).flatMap(([field, place]): Column[] => {
    const read = (part: string): Read | undefined => readOf(part, header.cells, field, problems);
    // A column may have any of the marks in its name, so its whole name comes first.
    const places = find(header.cells, place) < 0 ? partsOf(place, '|') : [place];
    const found = places
      .map((part) => (find(header.cells, part) < 0 ? listOf(partsOf(part, '+').map(read)) : read(part)))
      .filter((reads) => reads !== undefined);
    return found.length ? [{ field, reads: found }] : [];
  });
  const own = header.cells
    .map((field, index): Column => ({ field, reads: [cellAt(index)] }))
    .filter(({ field }) => !columnOf(mapped, field));
  const columns = withEvidence([...mapped, ...own], name);
  const rows = [{ line: header.line, cells: columns.map(({ field }) => field) }];
  for (const { line, cells } of body) {
    rows.push({ line, cells: columns.map((column) => cellOf(column, cells, actors)) });
  }
  return { rows, fields: mapped.map(({ field }) => field), actors, problems };
}

/** The map as pairs of field and place. */
function entriesOf(map: ColumnMap, problems: MapProblem[]): readonly (readonly [field: string, place: string])[] {
  const object = typeof map === 'string' ? fromText(map, problems) : map;
  return Object.entries(object).flatMap(([field, place]: [string, unknown]) => {
    if (typeof place === 'string') return [[field, place] as const];
    problems.push({ value: field, reason: 'has no column in the column map ({"field": "column"})' });
    return [];
  });
}

function fromText(map: string, problems: MapProblem[]): object {
  if (map.trim().startsWith('{')) {
    try {
      return JSON.parse(map) as object;
    } catch (error) {
      problems.push({ value: map, reason: `is a column map that is not JSON: ${(error as Error).message}` });
      return {};
    }
  }
  const entries = partsOf(map, ';').flatMap((item) => {
    const [, field, place] = /^([^=\s]+)\s*=\s*(.+)$/s.exec(item) ?? [];
    if (field && place) return [[field, place]];
    problems.push({ value: item, reason: 'is not part of a column map (field=column; field=column)' });
    return [];
  });
  return Object.fromEntries(entries) as object;
}

/** What stands between marks, outside quotes. */
function partsOf(text: string, mark: ';' | '|' | '+'): readonly string[] {
  const parts = text.match(new RegExp(`(?:'[^']*'|[^'${mark}])+`, 'g')) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Several columns as one list. */
function listOf(reads: readonly (Read | undefined)[]): Read | undefined {
  const [first, ...more] = reads.filter((read) => read !== undefined);
  if (!first || !more.length) return first;
  return (cells) =>
    [first, ...more]
      .map((read) => read(cells))
      .filter(Boolean)
      .join('; ');
}

/** How to read a place; undefined, and a problem, where a column is not there. */
function readOf(place: string, header: Cells, field: string, problems: MapProblem[]): Read | undefined {
  const [, words] = /^'(.*)'$/s.exec(place) ?? [];
  if (words !== undefined) return () => words;
  const whole = find(header, place);
  if (whole >= 0) return cellAt(whole);
  const [first = '', second, ...more] = place.split('/').map((part) => part.trim());
  const parts = second === undefined || more.length ? [place] : [first, second];
  const missing = parts.filter((part) => find(header, part) < 0);
  for (const value of missing) {
    const reason = `is named for ${field}, and is no column of this table (${header.join(', ')})`;
    problems.push({ value, reason });
  }
  if (missing.length) return undefined;
  const [start, end] = [cellAt(find(header, first)), cellAt(find(header, second ?? ''))];
  return (cells) => dates(field, start(cells), end(cells));
}

/** What happened and has no end was over that day; what held and has no end ended nobody says when. */
function dates(field: string, start: string, end: string): string {
  const isDay = end === start || (!end && field.toLowerCase() === 'when');
  return isDay ? start : `${start}/${end}`;
}

function find(header: Cells, name: string): number {
  const sought = name.toLowerCase();
  return header.findIndex((text) => text.toLowerCase() === sought);
}

function cellAt(index: number): Read {
  return (cells) => cells[index] ?? '';
}

function columnOf(columns: readonly Column[], field: string): Column | undefined {
  return columns.find((column) => column.field.toLowerCase() === field.toLowerCase());
}

function withEvidence(columns: readonly Column[], name: string): readonly Column[] {
  const exact = columnOf(columns, 'evidence.exact');
  const source = columnOf(columns, 'evidence.source');
  const described = columnOf(columns, 'source.URL') ?? columnOf(columns, 'source.title');
  return [
    ...columns.filter((column) => column !== exact && column !== source),
    { field: 'evidence.source', reads: [...((source ?? described)?.reads ?? []), () => name] },
    { field: 'evidence.exact', reads: [...(exact?.reads ?? []), (cells) => cells.join(', ')] },
  ];
}

function cellOf({ field, reads }: Column, cells: Cells, actors: Map<string, string>): string {
  if (!STATES.has(field.toLowerCase())) {
    for (const read of reads) {
      const text = read(cells);
      if (text) return text;
    }
    return '';
  }
  const lists = reads
    .map((read) =>
      read(cells)
        .split(';')
        .map((part) => part.trim()),
    )
    .filter(([text]) => text);
  const known = lists.find((list) => list.every(stateNamed)) ?? lists[0] ?? [];
  return known.map((text) => stateNamed(text) ?? keep(text, actors)).join(';');
}

/** An actor of that name; its id is its words. */
function keep(name: string, actors: Map<string, string>): string {
  const id = (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
  if (id && !actors.has(id)) actors.set(id, name);
  return id || name;
}
