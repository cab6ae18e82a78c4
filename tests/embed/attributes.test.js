// What placeholders and addresses may set is what the elements have, by the manifest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { setAttributes, TAGS } from '../../src/embed/attributes.ts';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** Which of these names are set. */
function taken(names) {
  const set = [];
  setAttributes(
    { setAttribute: (name) => set.push(name) },
    names.map((name) => [name, 'x']),
  );
  return set;
}

describe('what a placeholder may set', () => {
  it('the elements are those of the manifest', () => {
    assert.deepEqual([...TAGS].sort(), elements.map(({ tagName }) => tagName).sort());
  });

  for (const { tagName, attributes } of elements) {
    it(`every attribute of <${tagName}>`, () => {
      const names = attributes.map(({ name }) => name);
      assert.deepEqual(taken(names), names);
    });
  }

  it('no handler, no style, nothing that moves or hides an element', () => {
    assert.deepEqual(
      taken([
        'onclick',
        'onerror',
        'onClick',
        'style',
        'class',
        'id',
        'slot',
        'is',
        'part',
        'popover',
        'hidden',
        'entente',
      ]),
      [],
    );
  });

  it('a value that is not there is empty, as that of a switch', () => {
    const values = [];
    setAttributes({ setAttribute: (...pair) => values.push(pair) }, [['context', undefined]]);
    assert.deepEqual(values, [['context', '']]);
  });
});
