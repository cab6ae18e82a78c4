// A reporter for node:test: failures in full, one line a file with its time, and the counts for tools/test.js.
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { addCounts } from './counts.js';

/** The path of a failed test's own error, without node:test's wrapping. */
function reasonOf(/** @type {{cause?: unknown}} */ error) {
  const cause = error.cause ?? error;
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 4 });
}

/** @param {AsyncIterable<{type: string, data: any}>} source */
export default async function* report(source) {
  /** @type {Record<string, number>} */
  const total = {};
  /** @type {Map<string, number>} */
  const perFile = new Map();
  /** @type {Map<string, number>} */
  const seconds = new Map();
  for await (const { type, data } of source) {
    const isSuite = data?.details?.type === 'suite';
    const ended = type === 'test:pass' || type === 'test:fail';
    if (ended && data.nesting === 0 && data.file) {
      const file = relative(process.cwd(), data.file);
      seconds.set(file, (seconds.get(file) ?? 0) + data.details.duration_ms / 1000);
    }
    if (type === 'test:pass' && !isSuite) {
      const file = data.file ? relative(process.cwd(), data.file) : '';
      perFile.set(file, (perFile.get(file) ?? 0) + 1);
    } else if (type === 'test:fail') {
      const { error } = data.details;
      if (error.failureType === 'subtestsFailed') continue; // the subtests have spoken
      yield `\n✖ ${data.name} (${data.file ? `${relative(process.cwd(), data.file)}:${data.line}` : ''})\n${reasonOf(error)}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    } else if (type === 'test:diagnostic' && data.nesting === 0) {
      const [, key, number] = /^(\w+) (\d+)/.exec(data.message) ?? [];
      if (key) total[key] = Number(number);
    }
  }
  for (const [file, count] of [...perFile].sort())
    yield `  ${file}: ${count} (${(seconds.get(file) ?? 0).toFixed(1)} s)\n`;
  const failed = (total['fail'] ?? 0) + (total['cancelled'] ?? 0);
  addCounts('Node', { passed: total['pass'] ?? 0, failed, skipped: total['skipped'] ?? 0 });
}
