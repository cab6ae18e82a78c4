// What the Chromium run and the run in the other engines have in common.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from './count-reporter.js';
import { BROWSER_GLOBS } from './test-files.js';
import { devtoolsPlugin } from './wtr-devtools.js';

/** Every browser test first loads tests/support/setup.ts, which fails a test on any console output. */
function setupPlugin() {
  return {
    name: 'entente-test-setup',
    transform(/** @type {import('koa').Context} */ context) {
      if (!/^\/tests\/.*\.test\.ts$/.test(context.path) || typeof context.body !== 'string') return undefined;
      return { body: `import '/tests/support/setup.ts'; ${context.body}` }; // on the same line: stack traces stay right
    },
  };
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export const base = {
  rootDir: '.',
  files: BROWSER_GLOBS,
  nodeResolve: true,
  staticLogging: true, // no cursor movements: the output goes to logs
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), setupPlugin(), devtoolsPlugin()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
