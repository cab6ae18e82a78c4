// The same tests in stock Firefox (WebDriver BiDi) and WebKitGTK (WebDriver): `npm run test:engines`.
// ENGINES=firefox or ENGINES=webkit takes one of them.
import { once } from 'node:events';
import { createServer } from 'node:net';
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

/** A port of its own: both engines start at the same moment, and the runner's way to find one would give them the same. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export default {
  ...base,
  port: await freePort(),
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: engines.map((engine) => LAUNCHERS[engine]()),
};
