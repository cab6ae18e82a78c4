import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { needsInstall, nodeProblem, setup } from '../../tools/setup.js';

describe('the version of Node', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '26.1.0']) {
    test(`${version} will do`, () => assert.equal(nodeProblem(version), undefined));
  }
  for (const version of ['18.20.0', '20.18.3']) {
    test(`${version} is too old, and one sentence says so`, () => {
      assert.match(nodeProblem(version), /^Entente needs Node 20\.19 or newer, and this is \S+: .*\.$/);
    });
  }
});

describe('the dependencies', () => {
  let root = '';
  const lock = (packages) => JSON.stringify({ packages });
  const wanted = { '': { version: '1.0.0' }, 'node_modules/lit': { version: '3.3.3' } };

  /** Writes the lock file, and npm's record of what it installed, some seconds before or after. */
  function write(installed, recordAge) {
    writeFileSync(join(root, 'package-lock.json'), lock(wanted));
    if (!installed) return;
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    const record = join(root, 'node_modules', '.package-lock.json');
    writeFileSync(record, lock(installed));
    const time = Date.now() / 1000 - recordAge;
    utimesSync(record, time, time);
  }

  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'entente-setup-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  test('borrowed through a link are left alone', () => {
    write(undefined);
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules'));
    setup({ root, run: () => assert.fail('npm ran') });
  });
  test('are missing in a fresh clone', () => {
    write(undefined);
    assert.equal(needsInstall(root), true);
  });
  test('are missing after an installation that was cut off', () => {
    write(undefined);
    mkdirSync(join(root, 'node_modules', 'lit'), { recursive: true });
    assert.equal(needsInstall(root), true);
  });
  test('are there when npm wrote its record after the lock file', () => {
    write({}, -10);
    assert.equal(needsInstall(root), false);
  });
  test('are there when a newer lock file says the same', () => {
    write({ 'node_modules/lit': { version: '3.3.3' } }, 10);
    assert.equal(needsInstall(root), false);
  });
  test('are missing when a newer lock file says something else', () => {
    write({ 'node_modules/lit': { version: '3.3.2' } }, 10);
    assert.equal(needsInstall(root), true);
    write({}, 10);
    assert.equal(needsInstall(root), true);
  });

  const quiet = { say: () => undefined };
  test('come by npm ci with a lock file, by npm install without', () => {
    const calls = [];
    const run = (args) => Boolean(calls.push(args[0]));
    setup({ root, run, ...quiet });
    write(undefined);
    setup({ root, run, ...quiet });
    assert.deepEqual(calls, ['install', 'ci']);
  });
  test('are not installed twice', () => {
    write({}, -10);
    setup({ root, run: () => assert.fail('npm was called'), ...quiet });
  });
  test('after a failure come from nothing, once', () => {
    let calls = 0;
    const run = () => {
      calls += 1;
      if (calls === 1) mkdirSync(join(root, 'node_modules', 'half'), { recursive: true });
      return calls === 2 && !existsSync(join(root, 'node_modules'));
    };
    setup({ root, run, ...quiet });
    assert.equal(calls, 2);
  });
  test('that cannot come end in one sentence', () => {
    assert.throws(() => setup({ root, run: () => false, ...quiet }), /^Error: npm install failed twice: [^.\n]*\.$/);
  });
  test('are not touched by an old Node', () => {
    const run = () => assert.fail('npm was called');
    assert.throws(() => setup({ root, run, version: '18.0.0', ...quiet }), /needs Node/);
  });
});
