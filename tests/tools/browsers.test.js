import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ensureBrowser, findBrowser, thisMachine } from '../../tools/browsers.js';

/** A machine with these programs on it, and nothing of ours. */
function machine(programs, rest = {}) {
  return {
    env: { PATH: ['/bin', '/opt/b'].join(delimiter) },
    platform: 'linux',
    root: false,
    canRun: (file) => programs.includes(file),
    run: () => false,
    playwright: () => undefined,
    say: () => undefined,
    ...rest,
  };
}

describe('finding', () => {
  test('by environment variable, before all else', () => {
    const here = machine(['/my/chrome', '/bin/chromium'], { env: { PATH: '/bin', CHROME_PATH: '/my/chrome' } });
    assert.equal(findBrowser('chromium', here), '/my/chrome');
  });
  test('an environment variable that names nothing is passed over', () => {
    const here = machine(['/bin/chromium'], { env: { PATH: '/bin', CHROME_PATH: '/gone' } });
    assert.equal(findBrowser('chromium', here), '/bin/chromium');
  });
  test('in any folder of PATH, the smallest program first', () => {
    const here = machine(['/bin/chromium', '/opt/b/chromium-headless-shell']);
    assert.equal(findBrowser('chromium', here), '/opt/b/chromium-headless-shell');
  });
  for (const name of ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable']) {
    test(`as ${name}`, () => assert.equal(findBrowser('chromium', machine([`/bin/${name}`])), `/bin/${name}`));
  }
  test('where macOS keeps applications', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    assert.equal(findBrowser('chromium', machine([edge], { platform: 'darwin' })), edge);
  });
  test('where Windows keeps programs', () => {
    const edge = join('C:/Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe');
    const env = { PATH: '', 'ProgramFiles(x86)': 'C:/Program Files (x86)' };
    assert.equal(findBrowser('chromium', machine([edge], { env, platform: 'win32' })), edge);
  });
  test("Playwright's own, last", () => {
    const playwright = () => '/cache/chrome';
    assert.equal(findBrowser('chromium', machine(['/cache/chrome'], { playwright })), '/cache/chrome');
    assert.equal(findBrowser('chromium', machine(['/cache/chrome', '/bin/chromium'], { playwright })), '/bin/chromium');
  });
  test('WebKit only together with its X server', () => {
    assert.equal(findBrowser('webkit', machine(['/bin/WebKitWebDriver'])), undefined);
    assert.equal(findBrowser('webkit', machine(['/bin/WebKitWebDriver', '/bin/Xvfb'])), '/bin/WebKitWebDriver');
  });
});

describe('real files', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'entente-browsers-'))));
  after(() => rmSync(folder, { recursive: true }));
  const put = (name, text, mode) => {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), mode);
    return join(folder, name);
  };
  const find = () => findBrowser('firefox', { env: { PATH: folder }, playwright: () => undefined });

  test('a file that may not be run, and a script that only asks for a snap, are no browsers', (t) => {
    if (process.platform === 'win32') return t.skip('no modes there');
    put('firefox-esr', 'x', 0o644);
    put('firefox', '#!/bin/sh\necho "requires the firefox snap to be installed"\n', 0o755);
    assert.equal(find(), undefined);
    const real = put('firefox', '#!/bin/sh\nexec /usr/lib/firefox/firefox "$@"\n', 0o755);
    assert.equal(find(), real);
  });
  test('this machine describes itself', () => assert.equal(thisMachine().platform, process.platform));
});

describe('installing', () => {
  /** A machine whose package manager installs what `gives` says. */
  function installing(manager, gives, rest = {}) {
    const programs = [`/bin/${manager}`];
    const calls = [];
    const run = (command, args) => {
      calls.push([command, ...args].join(' '));
      const hit = Object.keys(gives).find((name) => args.at(-1) === name);
      if (hit) programs.push(gives[hit]);
      return Boolean(hit) || args.includes('update') || args.some((arg) => arg.startsWith('fonts-'));
    };
    return { calls, here: machine(programs, { root: true, run, ...rest }) };
  }

  test('apt-get as root: the small package first, then the large one, then fonts', () => {
    const { calls, here } = installing('apt-get', { chromium: '/bin/chromium' });
    assert.equal(ensureBrowser('chromium', here), '/bin/chromium');
    const [update, small, large, fonts] = calls;
    assert.equal(calls.length, 4);
    assert.match(update, /update$/);
    assert.match(small, /install .*chromium-headless-shell$/);
    assert.match(large, /install .*--no-install-recommends chromium$/);
    assert.match(fonts, /fonts-noto-core fonts-noto-cjk$/);
  });
  for (const manager of ['dnf', 'apk', 'pacman']) {
    test(`${manager} as root`, () => {
      const { here } = installing(manager, { chromium: '/bin/chromium', firefox: '/bin/firefox' });
      assert.equal(ensureBrowser('chromium', here), '/bin/chromium');
      assert.equal(ensureBrowser('firefox', here), '/bin/firefox');
    });
  }
  test('no package manager is called by another user than root, nor when the browser is there', () => {
    const { calls, here } = installing('apt-get', { chromium: '/bin/chromium' }, { root: false });
    assert.throws(() => ensureBrowser('chromium', here));
    ensureBrowser('firefox', { ...here, root: true, canRun: (file) => file === '/bin/firefox' });
    assert.deepEqual(calls, []);
  });
  test("Playwright's download, where the system has none", () => {
    const programs = [];
    const run = (command, args) => {
      if (args.includes('install')) programs.push('/cache/chrome');
      return true;
    };
    const here = machine(programs, { run, playwright: () => '/cache/chrome' });
    assert.equal(ensureBrowser('chromium', here), '/cache/chrome');
  });
  test('a download that cannot run does not count', () => {
    const programs = [];
    const run = (command, args) => {
      if (args.includes('install')) programs.push('/cache/chrome');
      return args.includes('install');
    };
    assert.throws(() => ensureBrowser('chromium', machine(programs, { run, playwright: () => '/cache/chrome' })));
  });
  for (const [name, variable] of [
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
    ['webkit', 'xvfb'],
  ]) {
    test(`one sentence where there is no ${name}`, () => {
      assert.throws(
        () => ensureBrowser(name, machine([])),
        ({ message }) => message.includes(variable) && /^[A-Z][^.\n]*\.$/.test(message),
      );
    });
  }
});
