// A Web Test Runner launcher for Debian's WebKitGTK: plain WebDriver over HTTP, no npm dependency.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The X pointer stays at its middle, and X without a window manager gives the focus to the window under it. */
const SCREEN = { width: 1920, height: 1440 };

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Playwright's key names → WebDriver's code points. @type {Record<string, string>} */
const KEYS = {
  Cancel: '\uE001',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
};

const keyCode = (/** @type {string} */ name) => KEYS[name] ?? name;

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/**
 * A GTK configuration that lets MiniBrowser's own widgets shrink: with the usual one no page gets narrower than 447 px.
 * @returns {string} a new folder, for XDG_CONFIG_HOME
 */
function narrowWidgetsConfig() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const shrink = 'margin: 0; padding: 0; border: 0; min-width: 0; min-height: 0; font-size: 1px;';
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), `* { ${shrink} }\n`);
  return folder;
}

/** Ends a child process and waits for it, two seconds at most. */
async function end(/** @type {import('node:child_process').ChildProcess | undefined} */ child) {
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.removeAllListeners('error');
  child.kill();
  await Promise.race([gone, sleep(2000)]);
}

/** An X server without a screen; resolves with the process and its display. */
async function startDisplay() {
  const { width, height } = SCREEN;
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  /** @type {string} */
  const display = await new Promise((done, fail) => {
    child.once('error', fail).once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3]?.once('data', (number) => done(`:${String(number).trim()}`));
  });
  return { child, display };
}

/** A WebDriver session with one window. */
class Session {
  #base;
  #id = '';

  constructor(/** @type {number} */ port) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  async #call(/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ body, timeout = 60_000) {
    const response = await fetch(this.#base + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** A command of this session. */
  command(/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ body = undefined) {
    return this.#call(method, `/session/${this.#id}${path}`, body);
  }

  run(/** @type {string} */ script) {
    return this.command('POST', '/execute/sync', { script, args: [] });
  }

  act(/** @type {object} */ source) {
    return this.command('POST', '/actions', { actions: [source] });
  }

  open(/** @type {string} */ url) {
    return this.command('POST', '/url', { url });
  }

  /** Waits until the driver answers, then starts the browser. */
  async start(/** @type {string} */ binary) {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#call('GET', '/status', undefined);
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await sleep(50);
      }
    }
    const options = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch: options } });
    this.#id = sessionId;
  }

  async stop() {
    if (this.#id) await this.#call('DELETE', `/session/${this.#id}`, undefined, 5000).catch(() => undefined);
  }

  /** Sets the page's inner size; the window stays in the middle of the screen, under the pointer. */
  async setViewport(/** @type {number} */ width, /** @type {number} */ height) {
    const outer = await this.command('GET', '/window/rect');
    const [innerWidth, innerHeight] = await this.run('return [innerWidth, innerHeight]');
    const size = { width: width + outer.width - innerWidth, height: height + outer.height - innerHeight };
    const x = Math.round((SCREEN.width - size.width) / 2);
    const y = Math.round((SCREEN.height - size.height) / 2);
    await this.command('POST', '/window/rect', { x, y, ...size });
    for (let attempt = 0; attempt < 40; attempt++) {
      const [nowWidth, nowHeight] = await this.run('return [innerWidth, innerHeight]');
      if (nowWidth === width && nowHeight === height) return;
      await sleep(25);
    }
    throw new Error(`the page does not get ${width} by ${height}`);
  }
}

/** The part of Playwright's page that @web/test-runner-commands use. */
function pageOf(/** @type {() => Session} */ session) {
  const keys = (/** @type {object[]} */ actions) => session().act({ type: 'key', id: 'keyboard', actions });
  const pointer = (/** @type {object[]} */ actions) =>
    session().act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const down = (/** @type {string} */ key) => ({ type: 'keyDown', value: keyCode(key) });
  const up = (/** @type {string} */ key) => ({ type: 'keyUp', value: keyCode(key) });
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: 'pointerMove', duration: 0, x, y });
  const hold = (/** @type {keyof typeof BUTTONS} */ name = 'left') => ({ type: 'pointerDown', button: BUTTONS[name] });
  const release = (/** @type {keyof typeof BUTTONS} */ name = 'left') => ({ type: 'pointerUp', button: BUTTONS[name] });

  /** @typedef {{button?: keyof typeof BUTTONS}} ButtonOption */
  return {
    setViewportSize: (/** @type {{width: number, height: number}} */ size) =>
      session().setViewport(size.width, size.height),
    emulateMedia: () => Promise.reject(new Error('WebKitGTK cannot emulate media')),
    keyboard: {
      press: (/** @type {string} */ combination) => {
        const pressed = combination === '+' ? ['+'] : combination.split('+');
        return keys([...pressed.map(down), ...pressed.reverse().map(up)]);
      },
      type: (/** @type {string} */ text) => keys([...text].flatMap((char) => [down(char), up(char)])),
      down: (/** @type {string} */ key) => keys([down(key)]),
      up: (/** @type {string} */ key) => keys([up(key)]),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => pointer([move(x, y)]),
      click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {ButtonOption} */ { button } = {}) =>
        pointer([move(x, y), hold(button), release(button)]),
      down: (/** @type {ButtonOption} */ { button } = {}) => pointer([hold(button)]),
      up: (/** @type {ButtonOption} */ { button } = {}) => pointer([release(button)]),
    },
  };
}

/**
 * @param {{binary: string, driver: string, width?: number, height?: number}} options `binary` is MiniBrowser,
 *   `driver` is WebKitWebDriver
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher({ binary, driver, width = 800, height = 600 }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let displayProcess;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let driverProcess;
  /** @type {Session} */
  let session;
  /** @type {Promise<void> | undefined} */
  let starting;
  /** @type {string | undefined} */
  let current;
  /** @type {string | undefined} */
  let config;

  const kill = () => {
    driverProcess?.kill();
    displayProcess?.kill();
    if (config) rmSync(config, { recursive: true, force: true });
  };

  async function start() {
    process.once('exit', kill);
    let display = process.env['DISPLAY'];
    if (!display) ({ child: displayProcess, display } = await startDisplay());
    const port = await freePort();
    config = narrowWidgetsConfig();
    const env = { ...process.env, XDG_CONFIG_HOME: config, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
    driverProcess = child;
    await new Promise((done, fail) => child.once('spawn', done).once('error', fail));
    session = new Session(port);
    await session.start(binary);
  }

  const page = pageOf(() => session);

  return {
    name: 'WebKitGTK',
    type: 'playwright', // so that @web/test-runner-commands speak to `page`
    concurrency: 1,
    getPage: () => page,
    async startSession(id, url) {
      await (starting ??= start());
      current = id;
      await session.setViewport(width, height);
      await session.open(url);
    },
    isActive: (id) => id === current,
    getBrowserUrl: () => session.command('GET', '/url'),
    async stopSession() {
      await session.command('DELETE', '/actions').catch(() => undefined);
      await session.open('about:blank');
      current = undefined;
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugging in WebKitGTK.')),
    async stop() {
      await session?.stop();
      await end(driverProcess);
      await end(displayProcess);
      kill();
      process.removeListener('exit', kill);
    },
  };
}
