// The WordPress plugin as it is built. What it does in WordPress is tested by `npm run test:wordpress`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { attributesByTag, blockJson, elementsPhp } from '../../tools/build/wordpress.js';

const noPhp = spawnSync('php', ['-v']).status === 0 ? false : 'there is no PHP on this machine';
const zip = unzipSync(readFileSync('dist/wordpress/entente.zip'));
const text = (path) => strFromU8(zip[`entente/${path}`]);
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

describe('the WordPress plugin', () => {
  it('lies in one folder and says its version everywhere', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const path of Object.keys(zip)) assert.match(path, /^entente\//);
    assert.match(text('entente.php'), new RegExp(`Version: +${version}\n`));
    assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
    for (const path of Object.keys(zip)) {
      if (/\.(php|txt)$/.test(path)) assert.doesNotMatch(strFromU8(zip[path]), /\{\{\w+\}\}/);
    }
  });

  it('knows every attribute of the manifest, in the list for PHP and in the blocks', () => {
    const php = text('includes/elements.php');
    for (const { tagName, attributes } of elements) {
      const list = php.slice(php.indexOf(`'${tagName}' => array(`));
      const block = JSON.parse(text(`blocks/${tagName}/block.json`));
      for (const { name } of attributes) {
        assert.ok(list.includes(`'${name}' => array(`), `${tagName} ${name}`);
        assert.deepEqual(
          { selector: block.attributes[name].selector, attribute: block.attributes[name].attribute },
          { selector: tagName, attribute: name },
        );
      }
      assert.equal(Object.keys(block.attributes).length, attributes.length);
    }
  });

  it('holds every file that its modules and its PHP name', () => {
    let imports = 0;
    for (const path of Object.keys(zip)) {
      if (!path.endsWith('.js') || path.endsWith('editor.js')) continue;
      for (const [, name] of strFromU8(zip[path]).matchAll(/(?:from|import)\s*\(?"\.\/([\w.-]+\.js)"/g)) {
        assert.ok(zip[path.replace(/[^/]+$/, name)], `${name}, which ${path} imports`);
        imports++;
      }
    }
    assert.notEqual(imports, 0);
    for (const path of Object.keys(zip).filter((name) => name.endsWith('.php'))) {
      const source = strFromU8(zip[path]);
      for (const [, name] of source.matchAll(/plugins_url\( '([^']+)'/g)) assert.ok(zip[`entente/${name}`], name);
      for (const [, name] of source.matchAll(/require_once __DIR__ \. '\/([^']+)'/g))
        assert.ok(zip[`entente/${name}`], name);
    }
    for (const name of ['relations-map', 'visit-timeline', 'quote-card']) assert.ok(zip[`entente/cdn/${name}.js`]);
  });

  it('is made to the same bytes at any time', () => {
    // Local file headers: signature, then at byte 10 the time and date of MS-DOS: 1 January 1980, midnight.
    const bytes = readFileSync('dist/wordpress/entente.zip');
    let found = 0;
    for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4)) {
      if (bytes.readUInt16LE(at + 26) === 0 || !bytes.subarray(at + 30, at + 38).equals(Buffer.from('entente/')))
        continue;
      found++;
      assert.equal(bytes.readUInt32LE(at + 10), 0x00210000);
    }
    assert.equal(found, Object.keys(zip).length);
  });

  it('is PHP without a fault of syntax', { skip: noPhp }, () => {
    const files = Object.keys(zip).filter((path) => path.endsWith('.php'));
    assert.ok(files.length > 5);
    for (const path of files) {
      const { status, stdout, stderr } = spawnSync('php', ['-l'], { input: zip[path], encoding: 'utf8' });
      assert.equal(status, 0, `${path}: ${stdout}${stderr}`);
    }
    assert.notEqual(spawnSync('php', ['-l'], { input: '<?php if' }).status, 0);
  });

  it('says every word through WordPress’s translation', () => {
    const scripts = text('editor.js');
    for (const [, words] of scripts.matchAll(/(?:label|title|instructions): '([^']+)'/g)) assert.fail(words);
    assert.match(scripts, /__\(\s*'Media library',\s*'entente'\s*\)/);
    for (const [, rest] of text('includes/elements.php').matchAll(/'(?:label|help)' => (.*)/g)) {
      assert.match(rest, /^__\( '(?:[^'\\]|\\.)*', 'entente' \),$/);
    }
  });
});

describe('what is generated for it', () => {
  const sample = (attributes) => ({
    modules: [
      {
        declarations: ['relations-map', 'visit-timeline', 'quote-card'].map((tagName) => ({ tagName, attributes })),
      },
    ],
  });

  it('tells booleans, words to choose from, addresses and texts apart', () => {
    const { 'quote-card': found } = attributesByTag(
      sample([
        { name: 'gaps', type: { text: 'boolean' } },
        { name: 'theme', type: { text: "'auto' | 'dark'" }, inheritedFrom: {} },
        { name: 'src', type: { text: 'string | undefined' }, description: 'URL of a file.' },
        { name: 'heading', type: { text: 'string | undefined' }, description: 'The title. Empty for none.' },
      ]),
    );
    assert.deepEqual(
      Object.entries(found).map(([name, { type, own, values, empty }]) => [name, type, own, values, empty]),
      [
        ['gaps', 'boolean', true, undefined, undefined],
        ['theme', 'enum', false, ['auto', 'dark'], undefined],
        ['src', 'url', true, undefined, undefined],
        ['heading', 'string', true, undefined, true],
      ],
    );
  });

  it('refuses an attribute that is not lower-case, which WordPress would lose', () => {
    assert.throws(() => attributesByTag(sample([{ name: 'baseMap', type: { text: 'string' } }])), /baseMap/);
  });

  it('writes quotes and backslashes so that PHP reads them back', () => {
    const php = elementsPhp({ a: { b: { type: 'string', label: "It's", help: 'C:\\' } } });
    assert.ok(php.includes(`__( 'It\\'s', 'entente' )`));
    assert.ok(php.includes(`__( 'C:\\\\', 'entente' )`));
  });

  it('reads a boolean attribute of a block by whether it is there', () => {
    const block = blockJson(
      { name: 'entente/x' },
      'x-y',
      { gaps: { type: 'boolean' } },
      { version: '1', summary: 'S' },
    );
    assert.deepEqual(block.attributes.gaps, {
      type: 'boolean',
      source: 'attribute',
      selector: 'x-y',
      attribute: 'gaps',
    });
    assert.equal(block.description, 'S');
  });
});
