// Stock Firefox and WebKit for a test that follows a link: how each draws a card, clicks in it, and looks at what opened.
import { setTimeout as sleep } from 'node:timers/promises';
import { launch as launchFirefox } from 'puppeteer-core';
import { ensureBrowser, findMiniBrowser } from '../browsers.js';
import { startWebKit } from '../webkit-session.js';

/** Time for an engine to do a thing it does by itself, in milliseconds. */
const PATIENCE = 5000;

/**
 * @typedef {object} Opened what a link opened
 * @property {(code: () => unknown) => Promise<any>} evaluate calls a function in that page
 * @property {() => Promise<unknown>} close
 *
 * @typedef {object} Engine
 * @property {(url: string) => Promise<unknown>} open shows a page
 * @property {(code: () => unknown) => Promise<any>} evaluate calls a function in the page shown
 * @property {(element: () => unknown) => Promise<Opened>} follow clicks the element that a function finds; it opens a page of its own
 * @property {() => Promise<unknown>} stop
 */

/** Asks until the answer is there; the last answer, if time runs out. */
export async function until(/** @type {() => Promise<any>} */ ask) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer || Date.now() > end) return answer;
    await sleep(30);
  }
}

/** @returns {Promise<Engine>} */
async function firefox() {
  const browser = await launchFirefox({ browser: 'firefox', executablePath: ensureBrowser('firefox'), headless: true });
  const [page] = await browser.pages();
  return {
    open: (url) => page.goto(url),
    evaluate: (code) => page.evaluate(code),
    async follow(element) {
      const opening = new Promise((done) => browser.once('targetcreated', done));
      await (await page.evaluateHandle(element)).click();
      const opened = await (await opening).page();
      return { evaluate: (code) => opened.evaluate(code), close: () => opened.close() };
    },
    stop: () => browser.close(),
  };
}

/** @returns {Promise<Engine>} */
async function webkit() {
  const { session, stop } = await startWebKit({ driver: ensureBrowser('webkit'), binary: findMiniBrowser() });
  const evaluate = (/** @type {() => unknown} */ code) => session.run(`return (${code})()`);
  const handles = () => session.command('GET', '/window/handles');
  const home = await session.command('GET', '/window');
  const change = (/** @type {string} */ handle) => session.command('POST', '/window', { handle });
  return {
    open: (url) => session.open(url),
    evaluate,
    async follow(element) {
      const [id] = Object.values(await evaluate(element));
      await session.command('POST', `/element/${id}/click`, {});
      await change(await until(async () => (await handles()).find((handle) => handle !== home)));
      const close = async () => {
        await session.command('DELETE', '/window');
        await change(home);
      };
      return { evaluate, close };
    },
    stop,
  };
}

const ENGINES = { firefox, webkit };

/** Starts an engine by its name. */
export const startEngine = (/** @type {keyof ENGINES} */ name) => ENGINES[name]();
