/** Loaded before every browser test (by `tools/wtr-base.js`). */
import { forgetConsole, settleConsole, watchConsole } from './console.js';

// Lit's other development warnings are findings; that it is a development build is not.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

// In Firefox a scrollbar takes room from the page: room for it is kept, or a second element would narrow the first.
document.documentElement.style.scrollbarGutter = 'stable';

watchConsole();

// The test itself is to fail: a hook that throws would end the whole file, and name no test.
beforeEach(function () {
  const test = this.currentTest;
  const run = test?.fn as ((this: Mocha.Context) => unknown) | undefined;
  if (!test || !run || run.length > 0) return;
  test.fn = async function (this: Mocha.Context): Promise<void> {
    try {
      await run.call(this);
    } catch (error) {
      forgetConsole();
      throw error;
    }
    settleConsole();
  };
});

after(settleConsole);
