// The same tests in stock Firefox (WebDriver BiDi) and WebKitGTK (WebDriver): `npm run test:engines`.
// ENGINES=firefox or ENGINES=webkit takes one of them.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { ensureBrowser, findMiniBrowser } from './tools/browsers.js';
import { webkitLauncher } from './tools/webkit-launcher.js';
import { base } from './tools/wtr-base.js';

const LAUNCHERS = {
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: ensureBrowser('firefox'), headless: true },
    }),
  webkit: () => webkitLauncher({ driver: ensureBrowser('webkit'), binary: findMiniBrowser() }),
};

const engines = (process.env['ENGINES'] ?? 'firefox,webkit').split(',');

export default {
  ...base,
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: engines.map((engine) => LAUNCHERS[engine]()),
};
