// Makes a clone ready to work: the right Node, and the dependencies of the lock file. Only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** A sentence when this Node is too old, else undefined. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Entente needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${version}: install a newer one from https://nodejs.org.`;
}

/** Does node_modules lack what the lock file lists? A lock file that only looks newer (a checkout) does not count. */
export function needsInstall(root = ROOT) {
  const lock = join(root, 'package-lock.json');
  const done = join(root, 'node_modules', '.package-lock.json'); // npm writes it last
  if (!existsSync(done)) return true;
  if (!existsSync(lock) || statSync(lock).mtimeMs <= statSync(done).mtimeMs) return false;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages ?? {};
  const present = JSON.parse(readFileSync(done, 'utf8')).packages ?? {};
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    if (path === '') return false;
    const found = present[path];
    return found ? found.version !== version : !optional; // optional ones are left out for other platforms
  });
}

const isLink = (/** @type {string} */ path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Runs npm; true when it succeeded. */
function npm(/** @type {string[]} */ args, /** @type {string} */ root) {
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const own = process.env['npm_execpath']; // set where npm itself runs us
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: 'inherit', env, shell }).status === 0;
}

/**
 * Installs what is missing.
 * @param {{root?: string, version?: string, run?: typeof npm, say?: (text: string) => void}} [overrides] for tests
 * @throws {Error} one sentence that says what to do
 */
export function setup({ root = ROOT, version, run = npm, say = console.error } = {}) {
  const problem = nodeProblem(version);
  if (problem) throw new Error(problem);
  // A second work tree may borrow the first one's packages: npm would empty them through the link.
  if (isLink(join(root, 'node_modules')) || !needsInstall(root)) return;
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
  const args = [command, '--no-audit', '--no-fund'];
  say(`Installing the dependencies: npm ${command} …`);
  if (run(args, root)) return;
  // After a failed install npm leaves programs that cannot be run (npm/cli#4149): start over once.
  say('That failed; once more from nothing …');
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  if (!run(args, root)) {
    throw new Error(`npm ${command} failed twice: see its messages above, and check the network or the npm registry.`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) setup();
