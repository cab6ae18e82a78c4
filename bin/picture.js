// A picture of a page, by a browser that is installed already: its own protocol over a pipe, so that nothing else is needed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGS } from '../tools/browsers.js';

/** Pixels for each CSS pixel. */
const DENSITY = 2;
const MARGIN = 16;
/** Milliseconds for everything. */
const PATIENCE = 60_000;

/** The browser's protocol (CDP): messages as JSON, each ended by a zero byte, out through pipe 3 and in through pipe 4. */
function connect(/** @type {import('node:child_process').ChildProcess} */ child) {
  const [, , , out, into] = child.stdio;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Map<string, () => void>} */
  const events = new Map();
  let rest = '';
  into.setEncoding('utf8').on('data', (part) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const { id, method, result, error } of messages.map((text) => JSON.parse(text))) {
      if (id === undefined) events.get(method)?.();
      else if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
    }
  });
  const over = (/** @type {Error} */ error) => waiting.forEach(({ reject }) => reject(error));
  out.on('error', over);
  child.on('exit', () => over(new Error('The browser has ended.'))).on('error', over);
  let last = 0;
  return {
    send: (/** @type {string} */ method, params = {}, /** @type {string | undefined} */ sessionId = undefined) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    once: (/** @type {string} */ method) => new Promise((resolve) => events.set(method, () => resolve(undefined))),
  };
}

/** Ends a browser that does not end itself, with all that it has started. */
function end(/** @type {import('node:child_process').ChildProcess} */ child) {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

async function shoot(browser, url, { width, dark, tag }) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (/** @type {string} */ method, params = {}) => browser.send(method, params, sessionId);
  await send('Emulation.setDeviceMetricsOverride', {
    width: width + 2 * MARGIN,
    height: 800,
    deviceScaleFactor: DENSITY,
    mobile: false,
  });
  await send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
  });
  await send('Page.enable');
  const loaded = browser.once('Page.loadEventFired');
  await send('Page.navigate', { url });
  await loaded;
  const expression = `document.querySelector('${tag}').getBoundingClientRect().height`;
  const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
  const clip = { x: 0, y: 0, width: width + 2 * MARGIN, height: Math.ceil(result.value) + 2 * MARGIN, scale: 1 };
  const { data } = await send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
  return Buffer.from(data, 'base64');
}

/**
 * The element of a page as PNG, two pixels for one.
 * @param {string} program path of a Chromium
 * @param {string} page HTML
 * @param {{ width: number, dark: boolean, tag: string }} how
 */
export async function takePicture(program, page, how) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-picture-'));
  const file = join(folder, 'page.html');
  await writeFile(file, page);
  const args = [...CHROMIUM_ARGS, '--headless', '--hide-scrollbars', '--remote-debugging-pipe'];
  const child = spawn(program, [...args, `--user-data-dir=${join(folder, 'profile')}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', // a group of its own: the program may be a script that starts the browser
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const timer = setTimeout(() => end(child), PATIENCE);
  const browser = connect(child);
  try {
    return await shoot(browser, pathToFileURL(file).href, how);
  } finally {
    browser.send('Browser.close').catch(() => end(child));
    await ended;
    clearTimeout(timer);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
