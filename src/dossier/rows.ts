/** Splits CSV (RFC 4180) into rows and cells: quotes, doubled quotes and line breaks inside quotes, any line ending. */

/** One row and the line of the file on which it starts, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table; empty lines are left out. */
export interface Rows {
  readonly rows: readonly Row[];
  /** The line of a quote that is never closed. */
  readonly unclosed?: number;
}

/** Reads rows; a byte-order mark is dropped, cells lose the spaces around them. */
export function splitRows(csv: string): Rows {
  const text = csv.charCodeAt(0) === 0xfeff ? csv.slice(1) : csv;
  const delimiter = delimiterOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let unclosed: number | undefined;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some(Boolean)) rows.push({ line: start, cells });
    cells = [];
    cell = '';
    start = line;
  };

  const special = new RegExp(`["\\r\\n${delimiter}]`, 'g');
  let at = 0;
  while (at < text.length) {
    special.lastIndex = at;
    const next = special.exec(text)?.index ?? text.length;
    cell += text.slice(at, next);
    at = next + 1;
    const mark = text[next];
    if (mark === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else if (mark === '"' && cell.trim()) {
      // A quote within a cell that did not begin with one: a character like others.
      cell += mark;
    } else if (mark === '"') {
      const opened = line;
      cell = '';
      for (;;) {
        const close = text.indexOf('"', at);
        const end = close < 0 ? text.length : close;
        const quoted = text.slice(at, end);
        cell += quoted;
        line += breaksIn(quoted);
        at = end + 1;
        if (close < 0) unclosed = opened;
        if (text[at] !== '"' || close < 0) break;
        cell += '"';
        at++;
      }
    } else if (mark !== undefined) {
      if (mark === '\r' && text[at] === '\n') at++;
      line++;
      endRow();
    }
  }
  endRow();
  return unclosed === undefined ? { rows } : { rows, unclosed };
}

/** The one of `,` `;` tab that stands most often in the header line, outside quotes. */
function delimiterOf(text: string): string {
  const header = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
}

function breaksIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
