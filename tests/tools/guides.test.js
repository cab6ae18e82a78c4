// What machines write into the guides: tables of the format, dates in words, included pages.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fieldTable } from '../../tools/build/guides/fields.js';
import { pageOf } from '../../tools/build/guides/page.js';
import { withParts } from '../../tools/build/guides/parts.js';

const SCHEMA = JSON.parse(readFileSync('data/dossier.schema.json', 'utf8'));
const GUIDES = readdirSync('docs/guides');
const read = (name) => readFileSync(`docs/guides/${name}`, 'utf8');

describe('the guides', () => {
  it('have a table of every type of the format', () => {
    const format = read('format.md');
    const types = Object.keys(SCHEMA.$defs).filter((type) => SCHEMA.$defs[type].properties);
    const small = ['SourceName', 'Archive', 'ActorName', 'Translation']; // told by the fields that hold them
    const missing = types.filter((type) => !small.includes(type) && !format.includes(`<!-- fields: ${type} -->`));
    assert.deepEqual(missing, []);
  });

  it('are all named on the first page of the guides', () => {
    const index = read('index.md');
    const missing = GUIDES.filter((name) => name !== 'index.md' && !index.includes(`(${name})`));
    assert.deepEqual(missing, []);
  });

  it('write no table of fields by hand', () => {
    for (const name of GUIDES) assert.doesNotMatch(read(name), /^\| field +\|/m, name);
  });
});

describe('a mark in a guide', () => {
  it('becomes the fields of a type, with their doc comments', () => {
    const table = fieldTable(SCHEMA, 'Evidence');
    assert.match(table, /^\| `exact` \| words \| yes \| The words, verbatim\. \|$/m);
    assert.match(table, /^\| `stance` \| `supports`, `contradicts`, `qualifies` \| {2}\|/m);
    assert.throws(() => fieldTable(SCHEMA, 'Nothing'), /No type Nothing/);
  });

  it('becomes dates in the words that readers read', async () => {
    const text = await withParts('<!-- dates: 2013-10-28/2013-10-31	some days\n1956	a year -->');
    assert.match(text, /\| some days \| `2013-10-28\/2013-10-31` \| 28–31 October 2013 \| 28–31 Oct 2013 \|/);
    await assert.rejects(withParts('<!-- dates: 28.10.2013	none -->'), /is not an EDTF date/);
  });

  it('becomes what a reader fetches, as the README has it', async () => {
    const [, size] = /\| `quote-card` \| ([\d.]+ kB) \|/.exec(readFileSync('README.md', 'utf8'));
    assert.match(await withParts('<!-- bytes -->'), new RegExp(`\\| \`quote-card\` \\| ${size} \\|`));
  });

  it('becomes another page, down to a heading', async () => {
    const text = await withParts('<!-- include: wordpress/README.md until ## How it is made -->');
    assert.match(text, /^## A shortcode$/m);
    assert.doesNotMatch(text, /^# |How it is made/m);
    await assert.rejects(withParts('<!-- include: wordpress/README.md until ## Nowhere -->'), /No "## Nowhere"/);
  });

  it('that nobody knows stops the build', () => assert.rejects(withParts('<!-- surprise -->'), /Nothing makes/));
});

describe('a page of a guide', () => {
  const page = (text) => pageOf(`# A & B\n\nThe *lead*.\n\n${text}`, { name: 'a.md', nav: '<nav></nav>' });

  it('takes title, description and lead from its first lines', () => {
    const html = page('Text.');
    assert.match(html, /<title>A &amp; B · Entente<\/title>/);
    assert.match(html, /name="description" content="The lead\."/);
    assert.match(html, /<p class="lead">The <em>lead<\/em>\.<\/p>/);
  });
  it('leads to other guides as pages, and refuses what is none', () => {
    assert.match(page('[x](dates.md#forms)'), /href="dates\.html#forms"/);
    assert.match(page('[x](../wordpress/README.md)'), /href="wordpress\.html"/);
    assert.throws(() => page('[x](../SECURITY.md)'), /is no page of the gallery/);
  });
  it('shows markup in code as text', () => {
    assert.match(page('```html\n<b>&amp;</b>\n```'), /<code>&lt;b&gt;&amp;amp;&lt;\/b&gt;<\/code>/);
  });
  it('without a lead stops the build', () => {
    assert.throws(() => pageOf('# A\n\n- b\n', { name: 'a.md', nav: '' }), /a\.md has no title and lead/);
  });
});
