/**
 * What arrives in another form than ours: tables, timelines made for TimelineJS, other characters. One door to all of it,
 * so that only pages that have such files load its code, in one piece.
 */
import type { ColumnMap } from './columns.js';
import type { Text } from './load.js';
import { parseDossier } from './parse.js';
import type { Parsed } from './parse.js';
import { brief } from './problems.js';
import { parseTable } from './table.js';
import type { Table } from './table.js';
import { timelineFromJson, timelineFromTable } from './timelinejs.js';

/** Reads CSV: a table of ours, one of somebody else's by its column map, or the spreadsheet of a timeline. */
export function readTable(csv: string, address: string, columns: ColumnMap | undefined): Parsed {
  const name = nameOf(address);
  const isTimeline = columns === undefined && isTimelineHeader(csv);
  return placed(isTimeline ? timelineFromTable(csv, address, name) : parseTable(csv, name, columns));
}

/** Reads the JSON of a timeline made for TimelineJS. */
export function readTimeline(raw: Readonly<Record<string, unknown>>, address: string): Parsed {
  return placed(timelineFromJson(raw, address, nameOf(address)));
}

/** What spreadsheets write that is no UTF-8. */
export function decodeOther(bytes: Uint8Array, address: string): Text {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), problems: [] };
  const reason = 'is not UTF-8 and was read as Windows-1252';
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    problems: [{ path: '', value: brief(address), reason }],
  };
}

/** As a dossier; its problems say where in the file they are. */
function placed({ raw, problems, place }: Table): Parsed {
  if (!raw) return { problems };
  const { dossier, problems: more } = parseDossier(raw);
  return {
    ...(dossier && { dossier }),
    problems: [...problems, ...more.map((problem) => ({ ...problem, path: place(problem.path) }))],
  };
}

/** Has the first line the columns that TimelineJS cannot do without? */
function isTimelineHeader(csv: string): boolean {
  const [header = ''] = csv.split(/[\r\n]/, 1);
  return /\b(?:year|start date)\b/i.test(header) && /\bheadline\b/i.test(header);
}

function nameOf(address: string): string {
  const name = address.replace(/[?#].*/s, '').replace(/.*\//s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
