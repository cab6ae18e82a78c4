// Runs one step of the test scripts in a child process, and adds the steps up.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { COUNTS_FILE, newCountsFile, takeCounts } from './counts.js';
import { ROOT } from './setup.js';

/** @typedef {{name: string, passed: number, failed: number, skipped: number, seconds: number}} Outcome */

/** An odd zone, so that a date that slips through the local time is seen. */
const ENVIRONMENT = { TZ: 'Asia/Kathmandu', NO_UPDATE_NOTIFIER: '1' };

/** @type {(args: string[], options: {env: Record<string, string>, quiet: boolean}) => Promise<{ok: boolean, text: string}>} */
function runNode(args, { env, quiet }) {
  return new Promise((done) => {
    const stdio = quiet ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...ENVIRONMENT, ...env },
      stdio: ['ignore', stdio, stdio],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.once('error', (error) => done({ ok: false, text: String(error) }));
    child.once('close', (code) => done({ ok: code === 0, text }));
  });
}

/**
 * A step that counts as one test: the type-check, the lint and their like. Its output shows when it fails.
 * @param {string} name
 * @param {string[]} args for node
 * @returns {Promise<Outcome>}
 */
export async function check(name, args) {
  const start = performance.now();
  const { ok, text } = await runNode(args, { env: {}, quiet: true });
  const seconds = (performance.now() - start) / 1000;
  console.log(`${ok ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)${ok ? '' : `\n${text}`}`);
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds };
}

/**
 * A test runner, whose reporter tells its counts. It fails at least once when its process does.
 * @param {string} name
 * @param {string[]} args for node
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome[]>} one for each of the runner's browsers
 */
export async function suite(name, args, env = {}) {
  console.log(`\n${name}`);
  const start = performance.now();
  const file = newCountsFile();
  const { ok } = await runNode(args, { env: { ...env, [COUNTS_FILE]: file }, quiet: false });
  const seconds = (performance.now() - start) / 1000;
  const counts = takeCounts(file);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const outcomes = counts.map((count) => ({ seconds, ...count, name: `${name} (${count.name})` }));
  if (!ok && failed === 0) outcomes.push(failure(name, 'ended before its time, see above', seconds));
  return outcomes;
}

/** @type {(name: string, reason: string, seconds?: number) => Outcome} */
export function failure(name, reason, seconds = 0) {
  console.log(`✖ ${name}: ${reason}`);
  return { name, passed: 0, failed: 1, skipped: 0, seconds };
}

/** Prints the table and the last line, and sets the exit code. */
export function conclude(/** @type {Outcome[]} */ outcomes) {
  console.log('');
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const sum = { passed: 0, failed: 0 };
  for (const { name, passed, failed, skipped, seconds } of outcomes) {
    sum.passed += passed;
    sum.failed += failed;
    const skips = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${name.padEnd(width)}  ${passed} passed, ${failed} failed${skips} (${seconds.toFixed(1)} s)`);
  }
  if (sum.failed > 0) process.exitCode = 1;
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
}

/** A program of node_modules, as a path for node. */
export const program = (/** @type {string[]} */ ...path) => join(ROOT, 'node_modules', ...path);
