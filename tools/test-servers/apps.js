// Apps in a temporary folder: the packed package beside the newest of a framework, and the framework's own programs.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.js';

/** The environment variable that tells a test in which folder the apps are. */
export const SERVERS = 'SERVERS';

const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

/** No framework tells its makers that we were here; all of them speak without colours. */
const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
delete ENVIRONMENT.NODE_TEST_CONTEXT;

/** Runs a program to its end and gives what it printed; throws what went wrong. */
export function run(program, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', env: ENVIRONMENT });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

/** Packs what is built, into a folder, and gives the file. */
export function pack(folder) {
  const name = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], ROOT).trim();
  return join(folder, name);
}

/**
 * Makes an app from a folder beside this file, with packages from npm and our own.
 * @param {string} name
 * @param {{folder: string, tarball: string, packages: string[]}} from
 */
export function makeApp(name, { folder, tarball, packages }) {
  const app = join(folder, name);
  const template = join(import.meta.dirname, name);
  mkdirSync(app);
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: `entente-in-${name}`, private: true, type: 'module' }),
  );
  if (existsSync(template)) cpSync(template, app, { recursive: true });
  run('npm', ['install', ...QUIET, '--prefix', app, ...packages, tarball], app);
}

/** An npm package that holds the program of Node. */
const NEWER_NODE = `node-${process.platform}-${process.arch}`;

/** That package for a framework that wants Node 22.12, as Astro does; nothing where this one will do. */
export function newerNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) ? [] : [`${NEWER_NODE}@24`];
}

/** The Node for an app's programs: its own one where it has one. */
export function nodeOf(app) {
  const own = join(app, 'node_modules', NEWER_NODE, 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** The version of an app's package. */
export const versionIn = (app, name) =>
  JSON.parse(readFileSync(join(app, 'node_modules', name, 'package.json'), 'utf8')).version;

/**
 * Starts a server that prints its address; `stop` ends it and all that it started.
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
export async function start(program, args, cwd) {
  const server = spawn(program, args, { cwd, env: ENVIRONMENT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise((resolve) => server.once('close', resolve));
  const address = new Promise((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const [found] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said) ?? [];
        if (found) resolve(found);
      });
    }
  });
  const url = await Promise.race([address, ended]);
  if (typeof url !== 'string') throw new Error(`${program} ${args.join(' ')} ended: ${said}`);
  return {
    url,
    said: () => said,
    stop: async () => {
      if (server.exitCode === null) process.kill(-server.pid);
      await ended;
    },
  };
}
