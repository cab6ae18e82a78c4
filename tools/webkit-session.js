// A session of Debian's WebKitGTK: plain WebDriver over HTTP, no npm dependency.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The X pointer stays at its middle, and X without a window manager gives the focus to the window under it. */
const SCREEN = { width: 1920, height: 1440 };

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
export class Session {
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

/**
 * Starts the browser and its driver, on a display of its own where there is none.
 * @param {{binary: string, driver: string}} programs `binary` is MiniBrowser, `driver` is WebKitWebDriver
 * @returns {Promise<{session: Session, stop: () => Promise<void>}>} also stopped when this process ends
 */
export async function startWebKit({ binary, driver }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let displayProcess;
  let display = process.env['DISPLAY'];
  if (!display) ({ child: displayProcess, display } = await startDisplay());
  const port = await freePort();
  const config = narrowWidgetsConfig();
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: config,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    // A display of our own has no GPU: WebKit would emulate one, and maps would take twice as long.
    ...(displayProcess && { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }),
  };
  const driverProcess = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  const kill = () => {
    driverProcess.kill();
    displayProcess?.kill();
    rmSync(config, { recursive: true, force: true });
  };
  process.once('exit', kill);
  const session = new Session(port);
  const stop = async () => {
    await session.stop();
    await end(driverProcess);
    await end(displayProcess);
    kill();
    process.removeListener('exit', kill);
  };
  try {
    await new Promise((done, fail) => driverProcess.once('spawn', done).once('error', fail));
    await session.start(binary);
  } catch (error) {
    await stop();
    throw error;
  }
  return { session, stop };
}
