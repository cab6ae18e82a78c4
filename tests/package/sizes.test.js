import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesOf, HELD, measureSizes } from '../../tools/build/sizes.js';

const metafile = JSON.parse(readFileSync('dist/meta.json', 'utf8'));

describe('what a page fetches does not grow', async () => {
  const sizes = await measureSizes(metafile);
  for (const [name, held] of Object.entries(HELD)) {
    it(`${name}: ${sizes[name]} of ${held} bytes, gzip`, () => {
      assert.ok(sizes[name] <= held, `${sizes[name]} is more than ${held}`);
    });
  }
});

describe('what most pages do not need is not fetched with an element', () => {
  const everything = ['relations-map', 'visit-timeline', 'quote-card'].flatMap((tag) => filesOf(metafile, [tag]));
  const inputs = new Set(everything.flatMap((path) => Object.keys(metafile.outputs[path].inputs)));
  for (const late of [
    'src/words/strings/mn.ts',
    'src/words/strings/ar.ts',
    'src/dossier/table.ts',
    'src/export/image.ts',
    'src/export/data.ts',
  ]) {
    it(late, () => {
      assert.ok(!inputs.has(late), `${late} is fetched at once`);
    });
  }
});
