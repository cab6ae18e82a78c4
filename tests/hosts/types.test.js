// The types that hosts read: samples in types/ that compile where they are right, and where they are wrong must not
// (`@ts-expect-error` fails on a line without an error).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('types for hosts', () => {
  it('hold in React, Preact, Solid, Vue, Svelte and plain TypeScript', () => {
    const args = ['node_modules/typescript/bin/tsc', '-p', 'tests/hosts/types'];
    assert.equal(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout, '');
  });
});

describe('data for editors', () => {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const manifest = read('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const names = (items) => items.map(({ name }) => name);

  it('VS Code completes every attribute of every element, and the words that one takes', () => {
    const { tags } = read('dist/vscode.html-custom-data.json');
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, names(attributes)]),
      manifest.map(({ tagName, attributes }) => [tagName, names(attributes)]),
    );
    const [card] = tags;
    const attribute = (wanted) => card.attributes.find(({ name }) => name === wanted);
    assert.deepEqual(names(attribute('theme').values), ['auto', 'light', 'dark']);
    assert.equal(attribute('original').valueSet, 'v');
    assert.ok(attribute('quote').description.length > 10);
  });

  it('JetBrains finds through package.json all that the manifest holds', () => {
    const { contributions, name, version } = read(read('package.json')['web-types']);
    assert.deepEqual([name, version], [read('package.json').name, read('package.json').version]);
    assert.deepEqual(
      contributions.html.elements.map(({ name: tag, attributes, js, css }) => [
        tag,
        names(attributes),
        names(js.events),
        names(css.parts),
        names(css.properties),
      ]),
      manifest.map(({ tagName, attributes, events, cssParts, cssProperties }) => [
        tagName,
        names(attributes),
        names(events),
        names(cssParts),
        names(cssProperties),
      ]),
    );
  });
});
