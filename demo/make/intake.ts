/** From what somebody has already (a dossier, a table, a timeline) to a draft. */
import { splitRows } from '../../src/dossier/rows.js';
import { parseTable } from '../../src/dossier/table.js';
import { timelineFromJson, timelineFromTable } from '../../src/dossier/timelinejs.js';
import type { Problem } from '../../src/model/dossier.js';
import { completed } from './add.js';
import { at, isRaw, keysIn, listAt, without, wordsAt, type Raw } from './draft.js';
import { freshId } from './ids.js';
import type { TableName } from './tables.js';

/** What a file holds. */
export interface Intake {
  /** Absent where nothing of it can be used. */
  readonly draft?: Raw;
  /** A table's rows come to those that are there; a dossier takes their place. */
  readonly isTable: boolean;
  /** What to know that belongs to no field. */
  readonly notes: readonly string[];
}

/** What the rows of a table are; '' where its columns say it. */
export type Rows = '' | TableName;

const LISTS = ['relations', 'visits', 'events', 'quotes', 'figures', 'silences'];

/** Reads a file or an answer by its text. `name` is what it is called, `address` where it is from. */
export function takeIn(text: string, name: string, address: string, rows: Rows = ''): Intake {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed) return refused(`${name} is empty.`);
  if (trimmed.startsWith('<')) {
    return refused(`${name} is a web page, not a table. In a spreadsheet, use “Publish to the web” as CSV.`);
  }
  if (!/^[[{]/.test(trimmed)) return fromTable(trimmed, name, address, rows);
  try {
    return fromJson(JSON.parse(trimmed) as unknown, name, address);
  } catch (error) {
    return refused(`${name} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function refused(note: string): Intake {
  return { isTable: false, notes: [note] };
}

function fromJson(raw: unknown, name: string, address: string): Intake {
  if (!isRaw(raw)) return refused(`${name} holds no dossier.`);
  const events = listAt(raw, ['events']);
  if (raw['dossier'] === undefined && events.some((event) => at(event, ['start_date']) !== undefined)) {
    const { raw: draft, problems } = timelineFromJson(raw, address, name);
    return isRaw(draft)
      ? { draft: completed(draft), isTable: false, notes: notesOf(problems) }
      : { isTable: false, notes: notesOf(problems) };
  }
  if (raw['dossier'] === 1 || LISTS.some((list) => Array.isArray(raw[list]))) {
    return { draft: completed({ ...raw, dossier: 1 }), isTable: false, notes: [] };
  }
  return refused(`${name} is neither a dossier nor a timeline.`);
}

function fromTable(csv: string, name: string, address: string, rows: Rows): Intake {
  const [header] = splitRows(csv).rows;
  const columns = (header?.cells ?? []).map((cell) => cell.toLowerCase());
  const isTimeline = columns.includes('year') && columns.includes('headline');
  const called = rows ? `${rows} ${name}` : name;
  const first = isTimeline ? timelineFromTable(csv, address, name) : parseTable(csv, called);
  // Columns that are not there are there and empty: each row then asks for what belongs in them.
  const missing =
    first.raw === undefined
      ? first.problems.flatMap(({ reason }) => /^has no column (\S+)/.exec(reason)?.[1] ?? [])
      : [];
  const table = missing.length ? parseTable(withColumns(csv, missing), called) : first;
  const notes = [
    ...missing.map((column) => `${name} has no column “${column}”. Its rows now ask for it.`),
    ...notesOf(table.problems).filter((note) => !note.includes('has the columns of no table')),
  ];
  if (!isRaw(table.raw)) {
    return {
      isTable: true,
      notes: [...notes, `${name} has the columns of no table. Say above what its rows are, and take it in again.`],
    };
  }
  return { draft: completed(unmarked(table.raw)), isTable: true, notes };
}

function notesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ path, value, reason }) => `${path ? `${path}: ` : ''}${value} ${reason}.`);
}

/** Stands for words not yet copied while a table is read: a source is kept only with a passage. */
const UNWRITTEN = '\uE000';

/** A draft without what only stood for something. */
function unmarked(draft: Raw): Raw {
  return JSON.parse(JSON.stringify(draft), (_, value: unknown) => (value === UNWRITTEN ? undefined : value)) as Raw;
}

/** The table with empty columns after its own. */
function withColumns(csv: string, columns: readonly string[]): string {
  const { rows } = splitRows(csv);
  const [header, ...body] = rows.map(({ cells }) => cells);
  const width = header?.length ?? 0;
  const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [
    quoted([...(header ?? []), ...columns]),
    ...body.map((cells) => {
      const own = Array.from({ length: width }, (_, index) => cells[index] ?? '');
      return quoted([...own, ...columns.map((column) => (column === 'evidence.exact' ? UNWRITTEN : ''))]);
    }),
  ].join('\n');
}

/** A draft with the rows of a table. Ids that are taken already, the new ones get anew. */
export function joined(draft: Raw, table: Raw): Raw {
  let whole: Raw = draft;
  const sources = new Map<string, string>();
  for (const key of keysIn(table, 'sources').map(String)) {
    const source = at(table, ['sources', key]);
    const same = keysIn(whole, 'sources')
      .map(String)
      .find((id) => isSame(at(whole, ['sources', id]), source));
    const isTaken = at(whole, ['sources', key]) !== undefined;
    const id = same ?? (isTaken ? freshId(whole, 'source') : key);
    sources.set(key, id);
    if (same === undefined) {
      whole = { ...whole, sources: { ...(whole['sources'] as Raw | undefined), [id]: without(source, ['id']) } };
    }
  }
  for (const list of LISTS) {
    for (const fact of listAt(table, [list]) as readonly Raw[]) {
      const evidence = listAt(fact, ['evidence']).map((passage) => {
        const source = sources.get(wordsAt(passage, ['source']));
        return { ...(passage as Raw), ...(source !== undefined && { source }) };
      });
      const id = freshId(whole, list.replace(/s$/, ''));
      const own = wordsAt(fact, ['id']);
      const named = own && !/^\w+-\d+$/.test(own) ? own : id;
      whole = { ...whole, [list]: [...listAt(whole, [list]), { ...fact, id: named, evidence }] };
    }
  }
  return whole;
}

function isSame(a: unknown, b: unknown): boolean {
  return ['title', 'URL'].every((field) => wordsAt(a, [field]) === wordsAt(b, [field]));
}

/** The CSV of a published spreadsheet, for the addresses that people copy. */
export function tableAddress(address: string): string {
  return address
    .trim()
    .replace(/\/pubhtml(?:\?|$)/, '/pub?output=csv&')
    .replace(/&$/, '');
}
