// npm run test:hosts: the package in other people's apps and their types, against a fresh build. Part of npm test too.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setup } from './setup.js';

const run = (/** @type {string[]} */ ...args) => execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });

try {
  setup();
  run(join('tools', 'build.js'));
  run(join('tools', 'test.js'), join('tests', 'hosts'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
