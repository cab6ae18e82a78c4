import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesOf, HELD, measureSizes } from '../../tools/build/sizes.js';

const chunks = JSON.parse(readFileSync('dist/chunks.json', 'utf8'));

describe('what a page fetches does not grow', async () => {
  const sizes = await measureSizes(chunks);
  for (const [name, held] of Object.entries(HELD)) {
    it(`${name}: ${sizes[name]} of ${held} bytes, gzip`, () => {
      assert.ok(sizes[name] <= held, `${sizes[name]} is more than ${held}`);
    });
  }
});

describe('what most pages do not need is not fetched with an element', () => {
  const files = new Set(filesOf(chunks, ['relations-map', 'visit-timeline', 'quote-card']));
  const inputs = new Set(chunks.flatMap(({ fileName, modules }) => (files.has(fileName) ? modules : [])));
  for (const late of [
    'src/words/strings/mn.ts',
    'src/words/strings/ar.ts',
    'src/dossier/pin.ts',
    'src/dossier/table.ts',
    'src/export/image.ts',
    'src/export/data.ts',
    'src/view/table.ts',
    'src/view/evidence.ts',
    'src/elements/relations-map/panel.view.ts',
    'src/elements/relations-map/date-control.ts',
    'src/elements/visit-timeline/panel.view.ts',
    'src/elements/visit-timeline/dense.view.ts',
    'src/elements/quote-card/own-words.ts',
  ]) {
    it(late, () => {
      assert.ok(!inputs.has(late), `${late} is fetched at once`);
    });
  }
});

describe('what is fetched later', () => {
  it('comes in one file: every other one is there already, or is fetched by itself too', () => {
    const atOnce = new Set(filesOf(chunks, ['relations-map', 'visit-timeline', 'quote-card']));
    const [parts, others] = [true, false].map((part) => chunks.filter((chunk) => chunk.isDynamicEntry === part));
    assert.ok(parts.length > 20, `${parts.length} parts`);
    assert.deepEqual(
      others.filter(({ fileName }) => !atOnce.has(fileName)).map(({ modules }) => modules),
      [],
    );
  });
});
