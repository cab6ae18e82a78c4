// The package as npm would hand it out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';

const { exports: entries, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' });

describe('the package', () => {
  it('has every file that its exports promise', () => {
    for (const [name, target] of Object.entries(entries)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        if (!file.includes('*')) assert.ok(existsSync(file), `${name} → ${file}`);
      }
    }
  });

  it('names as side effects just the modules that register', () => {
    const registering = execFileSync(
      'grep',
      ['-rlE', "customElements\\.define|^import '\\./elements", 'dist/npm', '--include=*.js'],
      { encoding: 'utf8' },
    )
      .trim()
      .split('\n')
      .filter((file) => !file.includes('/embed/'));
    const pattern = sideEffects.map(
      (glob) => new RegExp(`^${glob.replace('./', '').replaceAll('.', '\\.').replace('*', '[^/]+')}$`),
    );
    for (const file of registering)
      assert.ok(
        pattern.some((expression) => expression.test(file)),
        file,
      );
  });

  it('is clean to publint', () => {
    const out = node('node_modules/publint/src/cli.js', '--strict');
    assert.match(out, /All good/);
  });

  it('resolves its types everywhere that reads ES modules (are the types wrong?)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-pack-'));
    try {
      execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe' });
      const tarball = join(folder, execFileSync('ls', [folder], { encoding: 'utf8' }).trim());
      node(
        'node_modules/@arethetypeswrong/cli/dist/index.js',
        tarball,
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        'custom-elements.json',
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('defines nothing and throws nothing when it is imported in plain Node', () => {
    assert.equal(
      node(
        '--input-type=module',
        '-e',
        "await import('./dist/npm/index.js'); console.log(globalThis.customElements?.get('quote-card') === undefined)",
      ).trim(),
      'true',
    );
  });
});

describe('a bundler takes only what is used', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join('node_modules', '.entente-shake-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const bundle = async (code) => {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, code);
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    return {
      bytes: result.outputFiles[0].contents.length,
      inputs: Object.keys(result.metafile.outputs[Object.keys(result.metafile.outputs)[0]].inputs),
    };
  };

  it('parseEdtf alone brings no Lit, no map, no element', async () => {
    const { bytes, inputs } = await bundle(
      "import { parseEdtf } from 'entente-elements'; console.log(parseEdtf('1988'));",
    );
    assert.deepEqual(
      inputs
        .filter((path) => /lit|d3-geo|elements\//.test(path.replace(process.cwd(), '')))
        .filter(
          (path) => path.includes('node_modules/lit') || path.includes('d3-geo') || path.includes('npm/elements/'),
        ),
      [],
    );
    assert.ok(bytes < 6000, `${bytes} bytes`);
  });

  it('a quote card brings no d3-geo', async () => {
    const { inputs } = await bundle("import 'entente-elements/quote-card';");
    assert.deepEqual(
      inputs.filter((path) => path.includes('d3-geo') || path.includes('topojson')),
      [],
    );
  });
});
