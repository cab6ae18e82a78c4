// How a test runner in a child process tells its counts to the script that started it: one JSON line each in a file.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** Names the file; set in the environment of a child process. */
export const COUNTS_FILE = 'ENTENTE_COUNTS_FILE';

/** A path for a new file of counts. */
export function newCountsFile() {
  return join(mkdtempSync(join(tmpdir(), 'entente-')), 'counts.jsonl');
}

/** Called by a reporter. @type {(name: string, counts: Counts) => void} */
export function addCounts(name, counts) {
  const file = process.env[COUNTS_FILE];
  if (file) appendFileSync(file, `${JSON.stringify({ name, ...counts })}\n`);
}

/** Reads the file and deletes it. @type {(file: string) => (Counts & {name: string})[]} */
export function takeCounts(file) {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  } catch {
    return []; // the runner never came to its end
  } finally {
    rmSync(dirname(file), { recursive: true, force: true });
  }
}
