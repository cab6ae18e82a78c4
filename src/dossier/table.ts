/**
 * Reads one table of a dossier: CSV, one row a fact, into the raw object that `parseDossier` takes.
 *
 * Columns are named as fields, with a dot for nested ones (`visitors.name`, `purpose.mn`); capitals do not matter.
 * In a cell, `;` separates the items of a list, whatever the delimiter of the file is (where that is `;` too, such a
 * cell stands in quotes, as spreadsheets write it by themselves). Columns with one prefix are read side by side: the
 * second of `visitors.actor` goes with the second of `visitors.as`. The first column of ids, words or dates under a
 * prefix says how many there are; where that is one, the words beside it are never split, so a passage may contain `;`.
 * A table has no sources of its own: what stands in `evidence.source`, `source.URL` or `source.title` makes one.
 */
import type { Problem } from '../model/dossier.js';
import { renameColumns } from './columns.js';
import type { ColumnMap } from './columns.js';
import { dossier as format, source as sourceShape } from './format.js';
import { brief } from './problems.js';
import { splitRows } from './rows.js';
import type { Row } from './rows.js';
import { ID, UNSAFE } from './shape.js';
import type { Node, ObjectNode } from './shape.js';
import { stateNamed } from './state-names.js';

/** A table as a raw dossier. */
export interface Table {
  /** For `parseDossier`; undefined when no row can be read. */
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  /** Where in the file a path of `raw` comes from: `visits[3].when` → `visits.csv line 12, when`. */
  readonly place: (path: string) => string;
}

interface Column {
  /** Its place in a row. */
  readonly index: number;
  readonly header: string;
  /** The fields it leads to, the first one on the fact. */
  readonly keys: readonly string[];
  readonly node: Node | undefined;
}

interface Kind {
  readonly list: string;
  readonly item: ObjectNode;
}

/** Something in a row, and where it goes. */
interface Cell {
  readonly column: Column;
  readonly text: string;
}

type Plain = Record<string, unknown>;

/**
 * Reads a table; `name` is its file name. Which table it is, its name says (`visits.csv`), else its columns.
 * @param map where our fields stand in a table that has columns of its own
 */
export function parseTable(csv: string, name: string, map?: ColumnMap): Table {
  const problems: Problem[] = [];
  const { rows: given, unclosed } = splitRows(csv);
  const renamed = map === undefined ? undefined : renameColumns(given, map, name);
  const [header, ...body] = renamed?.rows ?? given;
  const report = (line: number, value: string, reason: string): void => {
    problems.push({ path: `${name} line ${line}`, value: brief(value), reason });
  };
  if (unclosed) report(unclosed, '"', 'opens a quote that is never closed');
  for (const { value, reason } of renamed?.problems ?? []) report(header?.line ?? 1, value, reason);
  const place = (path: string): string => placeOf(path, name, body);

  const written = given[0]?.cells.join(', ') ?? '';
  const kind = listOf(name, header?.cells ?? []);
  if (!kind) {
    report(1, written, 'has the columns of no table (visits have from, to, when)');
    return { raw: undefined, problems, place };
  }
  const columns = (header?.cells ?? []).map((text, index) => columnOf(text, index, kind.item));
  const missing = missingIn(columns, kind.item);
  for (const column of missing) report(header?.line ?? 1, written, `has no column ${column}`);
  if (missing.length) return { raw: undefined, problems, place };

  const sources = new Map<string, Plain>();
  for (const { header: field, node } of columns) {
    if (!node && renamed?.fields.includes(field)) report(header?.line ?? 1, field, 'is no field of such a table');
  }
  // Nobody expects fields of ours in such a table: what may stand in for a missing one does.
  const roots = new Set(columns.map(({ keys }) => keys[0]));
  const standIns = renamed ? Object.entries(kind.item.otherwise ?? {}).filter(([field]) => !roots.has(field)) : [];
  const facts = body.map((row) => ({
    ...Object.fromEntries(standIns),
    ...factOf(row, columns, kind, sources),
  }));
  const [{ cells: first } = { cells: [] }, ...rest] = given;
  for (const { line, cells } of rest) {
    if (cells.length <= first.length) continue;
    report(line, cells.join(', '), `has ${cells.length} cells, and the first line has ${first.length}`);
  }
  const raw = {
    dossier: 1,
    id: `table-${kind.list}`,
    title: name,
    sources: Object.fromEntries<Plain>([...sources.values()].map((source) => [source['id'] as string, source])),
    ...(renamed && { actors: actorsOf(renamed.actors) }),
    [kind.list]: facts,
  };
  return { raw, problems, place };
}

function placeOf(path: string, name: string, body: readonly Row[]): string {
  const [, index, field] = /^\w+\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const line = index === undefined ? undefined : body[Number(index)]?.line;
  if (line === undefined) return path ? `${name}, ${path}` : name;
  return `${name} line ${line}${field ? `, ${field}` : ''}`;
}

/** Actors that a table only names; what a table of visits names beside known states are states that are no more. */
function actorsOf(names: ReadonlyMap<string, string>): Plain {
  return Object.fromEntries([...names].map(([id, name]) => [id, { kind: 'state', name }]));
}

/** The lists of a dossier, and what their items are. */
const KINDS: readonly Kind[] = [...format.fields].flatMap(([list, node]) =>
  node.is === 'list' && node.item.is === 'object' ? [{ list, item: node.item }] : [],
);

/** `visits` for `visits.csv` and `visits-1990.csv`; else the list most of whose required fields are columns, all there. */
function listOf(name: string, header: readonly string[]): Kind | undefined {
  const words = name.toLowerCase().split(/[^a-z]+/);
  const roots = header.map((text) => text.toLowerCase().split('.', 1)[0]);
  const fits = ({ item }: Kind): boolean => ownFields(item).every((field) => roots.includes(field.toLowerCase()));
  const [first] = KINDS.filter(fits).sort((a, b) => ownFields(b.item).length - ownFields(a.item).length);
  const byName = KINDS.find(({ list }) => words.includes(list));
  return byName ?? (first && ownFields(first.item).length > 1 ? first : undefined);
}

/** The required fields that tell one table from another. */
function ownFields({ required, otherwise = {} }: ObjectNode): readonly string[] {
  return required.filter((field) => field !== 'id' && field !== 'evidence' && !(field in otherwise));
}

function missingIn(columns: readonly Column[], item: ObjectNode): readonly string[] {
  const roots = new Set(columns.map(({ keys }) => keys[0]));
  const missing = ownFields(item).filter((field) => !roots.has(field));
  if (!item.required.includes('evidence')) return missing;
  const headers = new Set(columns.map(({ keys }) => keys.join('.')));
  if (!headers.has('evidence.exact')) missing.push('evidence.exact');
  if (!['evidence.source', 'source.title', 'source.URL'].some((header) => headers.has(header))) {
    missing.push('evidence.source (or source.title)');
  }
  return missing;
}

/** Where a column leads; a column that leads nowhere is kept under its name and ignored. */
function columnOf(header: string, index: number, item: ObjectNode): Column {
  const isSource = /^source\./i.test(header);
  const segments = header.split('.').slice(isSource ? 1 : 0);
  let node: Node | undefined = isSource ? sourceShape : item;
  const keys: string[] = isSource ? ['source'] : [];
  let lists = 0;
  for (const segment of segments) {
    if (node.is === 'list' && lists++ === 0) node = node.item;
    if (node.is === 'object') {
      const key: string = [...node.fields.keys()].find((field) => field.toLowerCase() === segment.toLowerCase()) ?? '';
      keys.push(key);
      node = node.fields.get(key);
    } else {
      keys.push(segment);
      node = node.is === 'record' ? node.value : node.is === 'text' ? { is: 'string' } : undefined;
    }
    if (!node) return { index, header, keys: [header], node };
  }
  return { index, header, keys, node };
}

function factOf({ line, cells }: Row, columns: readonly Column[], kind: Kind, sources: Map<string, Plain>): Plain {
  const fact: Plain = { id: `${kind.list}-${line}` };
  const groups = new Map<string, Cell[]>();
  for (const column of columns) {
    const text = cells[column.index];
    const [root = '', ...keys] = column.keys;
    if (!text || column.keys.some((key) => UNSAFE.test(key))) continue;
    const isGrouped = keys.length > 0 && (root === 'source' || kind.item.fields.get(root)?.is === 'list');
    if (isGrouped) groups.set(root, [...(groups.get(root) ?? []), { column, text }]);
    else put(fact, column.keys, valueOf(column.node, text));
  }
  for (const [root, group] of groups) if (root !== 'source') fact[root] = sideBySide(group);
  cite((fact['evidence'] ?? []) as Plain[], sideBySide(groups.get('source') ?? []), sources);
  // One link alone is the one whose words they are; of several the table has to say it.
  const [link, another] = (fact['chain'] ?? []) as Plain[];
  if (link && !another) link['own'] ??= true;
  return fact;
}

/** Columns under one prefix as a list of objects. */
function sideBySide(group: readonly Cell[]): Plain[] {
  const isWords = ({ column: { node } }: Cell): boolean => node?.is === 'string' || node?.is === 'text';
  const lead = group.find((cell) => !isWords(cell)) ?? group[0];
  const items = (lead ? split(lead.text) : []).map((): Plain => ({}));
  const count = items.length;
  for (const { column, text } of group) {
    const parts = count === 1 ? [text] : split(text);
    parts.forEach((part, index) => {
      // What is beyond the count has no partner; as an item of its own it is refused, with its place.
      if (part) put((items[index] ??= {}), column.keys.slice(1), valueOf(column.node, part));
    });
  }
  return items;
}

/** Gives each passage its source: the one described in the row, or one made of the name or address that stands there. */
function cite(passages: readonly Plain[], described: readonly Plain[], sources: Map<string, Plain>): void {
  passages.forEach((passage, index) => {
    const fields = described[index] ?? described[0] ?? {};
    const name = (passage['source'] ?? fields['URL'] ?? fields['title']) as string | undefined;
    if (!name) return;
    let source = sources.get(name);
    if (!source) {
      const isWeb = /^https?:/i.test(name);
      const id = ID.test(name) && !isWeb ? name : `source-${sources.size + 1}`;
      source = { id, type: 'document', title: name, ...(isWeb && { type: 'webpage', URL: name }) };
      sources.set(name, source);
    }
    Object.assign(source, fields);
    passage['source'] = source['id'];
  });
}

/** Words without a language beside words with one (`purpose`, `purpose.mn`) are English, as in a dossier that names none. */
function put(target: Plain, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys;
  const there = Object.hasOwn(target, key) ? target[key] : undefined;
  if (rest.length) {
    const within = typeof there === 'object' ? there : there === undefined ? {} : { en: there };
    target[key] = within;
    put(within as Plain, rest, value);
  } else if (typeof there === 'object') put(there as Plain, ['en'], value);
  else target[key] = value;
}

/** A cell as JSON would have it; what does not fit stays text, and is refused by the reader with its reason. */
function valueOf(node: Node | undefined, cell: string): unknown {
  if (node?.is === 'list')
    return split(cell)
      .filter(Boolean)
      .map((part) => valueOf(node.item, part));
  if (node?.is === 'tuple') return split(cell);
  if (node?.is === 'id' && node.of === 'actor') return stateNamed(cell) ?? cell;
  // `visitors` for `visitors.name`.
  if (node?.is === 'object' && node.fields.has('name')) return { name: cell };
  if (node?.is === 'number') return /^[-+]?[\d.]+$/.test(cell) ? Number(cell) : cell;
  if (node?.is === 'boolean') return /^(true|yes|1)$/i.test(cell) || (/^(false|no|0)$/i.test(cell) ? false : cell);
  return cell;
}

function split(cell: string): string[] {
  return cell.split(';').map((part) => part.trim());
}
