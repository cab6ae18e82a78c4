// Finds a browser for the tests and, where that is possible, installs a missing one. Only Node's own modules at the
// top, so that it can run before `npm ci`.
import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */

/**
 * The machine as the finder sees it; every field can be replaced in a test.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} root may packages be installed?
 * @property {(file: string) => boolean} canRun is this an executable file?
 * @property {(command: string, args: string[], env?: Record<string, string>) => boolean} run runs it to its end; true when it succeeded
 * @property {(name: BrowserName) => string | undefined} playwright the path of Playwright's own copy, there or not
 * @property {(text: string) => void} say
 */

/**
 * @typedef {object} Wanted
 * @property {string[]} env variables that may name the program
 * @property {string[]} names program names to look for on PATH, best first
 * @property {(env: Record<string, string | undefined>) => string[]} paths other usual places
 * @property {string[]} needs further programs that must be on PATH
 * @property {Record<string, string[][]>} packages for each package manager, sets to try in this order
 * @property {string[]} fonts Debian packages that only make the measures of text meaningful
 * @property {boolean} playwright may Playwright's own copy stand in?
 * @property {string} advice one sentence
 */

const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

/** @type {(...tails: string[]) => (env: Record<string, string | undefined>) => string[]} */
const windowsPaths =
  (...tails) =>
  (env) =>
    WINDOWS_ROOTS.flatMap((key) => (env[key] ? tails.map((tail) => join(env[key] ?? '', tail)) : []));

/** @type {Record<BrowserName, Wanted>} */
const WANTED = {
  chromium: {
    env: ['CHROME_PATH', 'CHROMIUM_PATH'],
    names: [
      'chromium-headless-shell',
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'chrome.exe',
      'msedge.exe',
    ],
    paths: (env) => [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windowsPaths(
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      )(env),
    ],
    needs: [],
    packages: {
      'apt-get': [['chromium-headless-shell'], ['chromium']],
      dnf: [['chromium-headless'], ['chromium']],
      apk: [['chromium']],
      pacman: [['chromium']],
    },
    fonts: ['fonts-noto-core', 'fonts-noto-cjk'],
    playwright: true,
    advice:
      'No Chrome, Chromium or Edge was found and none could be installed: install one, or set CHROME_PATH to its program.',
  },
  firefox: {
    env: ['FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    paths: (env) => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsPaths('Mozilla Firefox/firefox.exe')(env),
    ],
    needs: [],
    packages: {
      'apt-get': [['firefox-esr'], ['firefox']],
      dnf: [['firefox']],
      apk: [['firefox-esr'], ['firefox']],
      pacman: [['firefox']],
    },
    fonts: [],
    playwright: false,
    advice: 'No Firefox was found and none could be installed: install it, or set FIREFOX_PATH to its program.',
  },
  webkit: {
    env: ['WEBKIT_DRIVER_PATH'],
    names: ['WebKitWebDriver'],
    paths: () => [],
    needs: ['Xvfb'], // WebKitGTK draws on an X server; this one has no screen
    packages: { 'apt-get': [['webkit2gtk-driver', 'xvfb']] },
    fonts: [],
    playwright: false,
    advice:
      'No WebKitGTK driver was found and none could be installed: install webkit2gtk-driver and xvfb on Debian or Ubuntu, or run this in a Debian container.',
  },
};

const PACKAGE_MANAGERS = {
  'apt-get': {
    prepare: ['-q', '-o', 'DPkg::Lock::Timeout=600', 'update'],
    install: ['-q', '-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '--no-install-recommends'],
  },
  dnf: { prepare: undefined, install: ['install', '-y', '--setopt=install_weak_deps=False'] },
  apk: { prepare: undefined, install: ['add', '--no-cache'] },
  pacman: { prepare: undefined, install: ['-Sy', '--noconfirm', '--needed'] },
};

/** Chromium's flags for a test: no sandbox (root in a container), no GPU, no traffic of its own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Ubuntu's `chromium-browser` and `firefox` may be small scripts that only ask for a snap. */
function isSnapStub(/** @type {string} */ file) {
  const head = Buffer.alloc(2);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, 2, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString() === '#!' && /snap install|requires the .* snap/.test(readFileSync(file, 'utf8'));
}

function canRun(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return !isSnapStub(file);
  } catch {
    return false; // not there, not ours to run, or a folder
  }
}

/** Playwright's own browser; with `undefined` where playwright-core itself is not installed yet. */
function playwrightPath(/** @type {BrowserName} */ name) {
  try {
    return createRequire(import.meta.url)('playwright-core')[name].executablePath();
  } catch {
    return undefined;
  }
}

/** @returns {Machine} */
export function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    root: process.getuid?.() === 0,
    canRun,
    run: (command, args, env) =>
      spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } }).status ===
      0,
    playwright: playwrightPath,
    say: (text) => console.error(text),
  };
}

/** @type {(name: string, machine: Machine) => string | undefined} */
function which(name, machine) {
  const dirs = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return dirs.map((dir) => join(dir, name)).find(machine.canRun);
}

/**
 * The path of an installed browser, or undefined.
 * @param {BrowserName} name
 * @param {Partial<Machine>} [overrides]
 * @returns {string | undefined}
 */
export function findBrowser(name, overrides) {
  const machine = { ...thisMachine(), ...overrides };
  const wanted = WANTED[name];
  if (!wanted.needs.every((need) => which(need, machine))) return undefined;
  const named = wanted.env.map((key) => machine.env[key]).filter((path) => path !== undefined && path !== '');
  const onPath = wanted.names.map((program) => which(program, machine)).filter((path) => path !== undefined);
  const own = wanted.playwright ? machine.playwright(name) : undefined;
  return [...named, ...onPath, ...wanted.paths(machine.env), ...(own ? [own] : [])].find(machine.canRun);
}

/** @type {(name: BrowserName, machine: Machine) => string | undefined} */
function installBySystem(name, machine) {
  if (machine.platform !== 'linux' || !machine.root) return undefined;
  const wanted = WANTED[name];
  for (const [manager, commands] of Object.entries(PACKAGE_MANAGERS)) {
    const sets = wanted.packages[manager];
    const program = which(manager, machine);
    if (!sets || !program) continue;
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (commands.prepare) machine.run(program, commands.prepare, env);
    for (const packages of sets) {
      machine.say(`No ${name} here: installing ${packages.join(' and ')} by ${manager} …`);
      if (!machine.run(program, [...commands.install, ...packages], env)) continue;
      const found = findBrowser(name, machine);
      if (!found) continue;
      if (manager === 'apt-get' && wanted.fonts.length > 0)
        machine.run(program, [...commands.install, ...wanted.fonts], env);
      return found;
    }
  }
  return undefined;
}

/** @type {(name: BrowserName, machine: Machine) => string | undefined} */
function installByPlaywright(name, machine) {
  if (!WANTED[name].playwright || !machine.playwright(name)) return undefined;
  machine.say(`No ${name} here: installing Playwright's …`);
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  const args = [
    cli,
    'install',
    '--no-shell',
    ...(machine.root && machine.platform === 'linux' ? ['--with-deps'] : []),
    name,
  ];
  if (!machine.run(process.execPath, args)) return undefined;
  const found = findBrowser(name, machine);
  // A fresh download may still lack the system's libraries.
  return found && (machine.platform === 'win32' || machine.run(found, ['--version'])) ? found : undefined;
}

/**
 * The path of a browser, installed now if need be.
 * @param {BrowserName} name
 * @param {Partial<Machine>} [overrides]
 * @returns {string}
 * @throws {Error} one sentence that says what to do
 */
export function ensureBrowser(name, overrides) {
  const machine = { ...thisMachine(), ...overrides };
  const found = findBrowser(name, machine) ?? installBySystem(name, machine) ?? installByPlaywright(name, machine);
  if (!found) throw new Error(WANTED[name].advice);
  return found;
}

/**
 * WebKitGTK's MiniBrowser, which the driver starts; it lies outside PATH and by architecture.
 * @returns {string}
 */
export function findMiniBrowser() {
  const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64'];
  if (existsSync('/usr/lib')) {
    roots.push(
      ...readdirSync('/usr/lib')
        .filter((dir) => dir.endsWith('-linux-gnu'))
        .map((dir) => join('/usr/lib', dir)),
    );
  }
  const apis = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const found = apis.flatMap((api) => roots.map((root) => join(root, api, 'MiniBrowser'))).find(canRun);
  if (!found) throw new Error(WANTED.webkit.advice);
  return found;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    for (const name of process.argv.slice(2)) console.log(name, ensureBrowser(/** @type {BrowserName} */ (name)));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
