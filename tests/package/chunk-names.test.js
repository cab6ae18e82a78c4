// Chunks may be kept for ever under their names: the same name is always the same text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rolldown } from 'rolldown';
import { CHUNK_NAMES, namedWith } from '../../tools/build/chunk-names.js';

/** The name of the chunk that two entries share. */
async function nameOf({ text = 'one', pass = { version: '1' } }) {
  const files = {
    a: 'import { text } from "shared"; console.log(text, "a")',
    b: 'import { text } from "shared"; console.log(text, "b")',
    shared: `export const text = ${JSON.stringify(text)}.repeat(Date.now())`,
  };
  const bundle = await rolldown({
    input: ['a', 'b'],
    plugins: [
      { name: 'files', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] },
      namedWith(pass),
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, chunkFileNames: CHUNK_NAMES });
  await bundle.close();
  const [chunk] = output.filter(({ type, isEntry }) => type === 'chunk' && !isEntry);
  return chunk.fileName;
}

describe('the name of a chunk', () => {
  it('stays while nothing changes', async () => {
    const name = await nameOf({});
    assert.match(name, /^chunk-[\w-]{8}\.js$/);
    assert.equal(await nameOf({}), name);
  });

  it('changes with its text', async () => assert.notEqual(await nameOf({ text: 'two' }), await nameOf({})));

  it('changes with the pass that shortens it after it was named', async () =>
    assert.notEqual(await nameOf({ pass: { version: '2' } }), await nameOf({})));
});
