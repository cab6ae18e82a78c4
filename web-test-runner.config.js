// The browser tests in Chromium: `npm test`, or `npx wtr tests/elements/quote-card/x.test.ts` for one file.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_ARGS, ensureBrowser } from './tools/browsers.js';
import { base } from './tools/wtr-base.js';

// Playwright's launcher and no other: with Chrome's own, parallel pages take the focus from each other.
export default {
  ...base,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: ensureBrowser('chromium'), args: CHROMIUM_ARGS },
    }),
  ],
};
