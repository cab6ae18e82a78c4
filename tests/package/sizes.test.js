import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BUDGETS, filesOf, measureSizes } from '../../tools/build/sizes.js';

const metafile = JSON.parse(readFileSync('dist/cdn/meta.json', 'utf8'));

describe('what a page fetches stays within its budget', async () => {
  const sizes = await measureSizes(metafile);
  for (const [name, budget] of Object.entries(BUDGETS)) {
    it(`${name}: ${sizes[name]} of ${budget} bytes, gzip`, () => {
      assert.ok(sizes[name] <= budget, `${sizes[name]} is more than ${budget}`);
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
