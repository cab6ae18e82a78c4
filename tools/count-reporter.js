// A reporter for Web Test Runner: one line a test file with its time, and the counts for tools/test.js.
import { relative } from 'node:path';
import { addCounts } from './counts.js';

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** A page that failed without a failing test (its import threw, say) counts as one. */
function countSession(/** @type {import('@web/test-runner-core').TestSession} */ session) {
  const tests = testsOf(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  const passed = tests.length - skipped - failed;
  return { passed, skipped, failed: failed === 0 && !session.passed ? 1 : failed };
}

/** @returns {import('@web/test-runner-core').Reporter} */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = groupByBrowser(sessions);
      for (const [name, own] of browsers) {
        const total = { passed: 0, failed: 0, skipped: 0 };
        for (const session of own) {
          const counts = countSession(session);
          for (const key of Object.keys(total)) total[key] += counts[key];
          const skips = counts.skipped > 0 ? ` (${counts.skipped} skipped)` : '';
          const mark = counts.failed > 0 ? `, ${counts.failed} FAILED` : '';
          const seconds = testsOf(session.testResults).reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
          const file = relative(process.cwd(), session.testFile);
          console.log(`  ${name} ${file}: ${counts.passed}${mark}${skips} (${seconds.toFixed(1)} s)`);
        }
        addCounts(name, total);
      }
    },
  };
}

function groupByBrowser(/** @type {Iterable<import('@web/test-runner-core').TestSession>} */ sessions) {
  const groups = new Map();
  for (const session of sessions)
    groups.set(session.browser.name, [...(groups.get(session.browser.name) ?? []), session]);
  return groups;
}
