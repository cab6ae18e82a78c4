// What a machine writes and we commit is what the machine writes today.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allowedTags, apiTables } from '../../tools/build/api-tables.js';
import { withGenerated } from '../../tools/build/generated.js';
import { makeManifest, manifestText } from '../../tools/build/manifest.js';
import { codesModule, numbersModule } from '../../tools/data/states.js';

describe('generated files', async () => {
  const manifest = await makeManifest();
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

  it('custom-elements.json is fresh', async () => {
    assert.equal(readFileSync('custom-elements.json', 'utf8'), await manifestText(manifest));
  });

  it('the API tables of the README are fresh', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(readme, withGenerated(readme, 'api', apiTables(manifest)));
  });

  it('the list of tags for content systems is fresh', () => {
    const page = readFileSync('docs/cms.md', 'utf8');
    assert.equal(page, withGenerated(page, 'tags', allowedTags(manifest)));
  });

  it('the tables of states are those of npm run data', () => {
    const folded = (text) => text.replace(/\s+/g, ' ');
    assert.equal(folded(readFileSync('src/model/states.data.ts', 'utf8')), folded(codesModule()));
    assert.equal(folded(readFileSync('src/model/state-numbers.data.ts', 'utf8')), folded(numbersModule()));
  });

  it('the manifest holds the three elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), ['quote-card', 'relations-map', 'visit-timeline']);
  });

  for (const element of elements) {
    it(`<${element.tagName}>: every attribute, event, slot, part and custom property says what it means`, () => {
      for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
        assert.ok(element[kind]?.length, `no ${kind}`);
        for (const { name, description } of element[kind]) assert.ok(description, `${kind}: ${name}`);
      }
    });
  }
});
