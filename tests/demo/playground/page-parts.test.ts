// What the build writes into the gallery's pages, from the manifest and from the pages themselves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { controlOf } from '../../../demo/playground/controls.js';
import { exampleCode } from '../../../demo/playground/example.js';
import { suggestions, type Lists } from '../../../demo/playground/lists.js';
import { elementOf, type Manifest } from '../../../demo/playground/manifest.js';
import { playgroundHtml, withParts } from '../../../demo/playground/page-parts.js';

const MANIFEST = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];
const NONE = { states: [], groups: [], actors: [], visits: [], relations: [], relationTypes: [], quotes: [], sets: [] };

describe('The controls of a playground', () => {
  for (const tag of TAGS) {
    it(`of <${tag}> are one for each attribute of the manifest`, () => {
      const html = playgroundHtml(MANIFEST, tag);
      const names = [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
      assert.deepEqual(
        names,
        (elementOf(MANIFEST, tag).attributes ?? []).map(({ name }) => name),
      );
      assert.ok(names.length > 10);
    });
  }

  it('are a choice for a union of words, a box for yes and no, a field for the rest', () => {
    const kind = (text: string): string => controlOf({ name: 'a', type: { text } }).kind;
    assert.equal(kind("'auto' | 'light' | 'dark'"), 'choice');
    assert.equal(kind("'svg' | 'png' | undefined"), 'choice');
    assert.equal(kind('boolean'), 'flag');
    assert.equal(kind('string | undefined'), 'text');
    assert.deepEqual(controlOf({ name: 'a', type: { text: "'b' | 'c'" }, default: "'b'" }).words, ['b', 'c']);
    assert.equal(controlOf({ name: 'a', type: { text: "'b' | 'c'" }, default: "'b'" }).initial, 'b');
  });
});

describe('What a field suggests', () => {
  const lists: Lists = { ...NONE, states: ['MNG', 'PRK', 'KOR'].map((id) => ({ id, label: `state ${id}` })) };

  it('is what the dossier has', () => {
    assert.deepEqual(suggestions('focus', '', lists), lists.states);
  });

  it('is one more where several may stand, and none twice', () => {
    assert.deepEqual(
      suggestions('between', 'MNG P', lists).map(({ id }) => id),
      ['MNG PRK', 'MNG KOR'],
    );
  });
});

describe('The parts of a page', () => {
  it('hold tables of all that the manifest tells, escaped', () => {
    const html = withParts('<!-- api visit-timeline -->', MANIFEST);
    for (const word of ['Attributes', 'Properties', 'Methods', 'Events', 'Slots', 'Parts', 'Custom properties']) {
      assert.match(html, new RegExp(`<h3>${word}</h3>`));
    }
    assert.match(html, /<th scope="row"><code>entente-select<\/code><\/th>/);
    assert.match(html, /exportImage\(.*\): Promise&lt;Blob&gt;/);
  });

  it('hold the code of an example as the page has it', () => {
    const page = `<div>
      <quote-card id="one" src="../data/a.json" quote="q">
        <p>Words.</p>
      </quote-card></div>`;
    assert.equal(
      exampleCode(page, 'one'),
      `<script type="module" src="/entente/cdn/entente.js"></script>
<quote-card src="/data/a.json" quote="q">
  <p>Words.</p>
</quote-card>`,
    );
    assert.match(withParts(`${page}<!-- code one: A "card" -->`, MANIFEST), /aria-label="A &quot;card&quot;"/);
    assert.throws(() => exampleCode(page, 'two'), /no element with the id two/);
  });
});
