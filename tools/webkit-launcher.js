// A Web Test Runner launcher for Debian's WebKitGTK.
import { startWebKit } from './webkit-session.js';

/** @typedef {import('./webkit-session.js').Session} Session */

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
  /** @type {Promise<Awaited<ReturnType<typeof startWebKit>>> | undefined} */
  let starting;
  /** @type {Session} */
  let session;
  /** @type {string | undefined} */
  let current;

  const page = pageOf(() => session);

  return {
    name: 'WebKitGTK',
    type: 'playwright', // so that @web/test-runner-commands speak to `page`
    concurrency: 1,
    getPage: () => page,
    async startSession(id, url) {
      ({ session } = await (starting ??= startWebKit({ binary, driver })));
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
      await (await starting)?.stop();
    },
  };
}
