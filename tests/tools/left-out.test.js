// What the build leaves out of our dependencies nothing of ours may ask for: here a use fails, and not on a reader's page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFile, readdir } from 'node:fs/promises';
import ts from 'typescript';
import { LEFT_OUT } from '../../tools/build/left-out.js';
import { mended } from '../../tools/build/wary-dependencies.js';

const names = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'));
const sources = await Promise.all(
  names.map(async (name) =>
    ts.createSourceFile(name, await readFile(`src/${name}`, 'utf8'), ts.ScriptTarget.ES2022, true),
  ),
);

/** What `pick` finds in the code of ours, sorted, each once. */
function found(pick) {
  const all = new Set();
  const visit = (node) => {
    for (const one of pick(node) ?? []) all.add(one);
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return [...all].sort();
}

const imports = (from) =>
  found((node) =>
    ts.isImportDeclaration(node) && from.test(node.moduleSpecifier.text)
      ? (node.importClause?.namedBindings?.elements ?? []).map(({ name }) => name.text)
      : undefined,
  );

/** Templates of a tag, as text: what stands between two values is kept, a value is `\0`. */
const templates = (tag) =>
  found((node) =>
    ts.isTaggedTemplateExpression(node) && node.tag.getText() === tag
      ? [
          ts.isNoSubstitutionTemplateLiteral(node.template)
            ? node.template.text
            : [node.template.head.text, ...node.template.templateSpans.map(({ literal }) => literal.text)].join('\0'),
        ]
      : undefined,
  );

describe('What is left out of our dependencies', () => {
  for (const { file, from, to = '' } of LEFT_OUT)
    test(`is less than before: ${from.slice(0, 60).replace(/\s+/g, ' ')}`, () => {
      assert.ok(to.length < from.length);
      assert.match(file.source, /\$$/);
    });
  test('leaves modules that can be read', async () => {
    for (const path of [
      '@lit/reactive-element/css-tag.js',
      '@lit/reactive-element/reactive-element.js',
      'lit-html/lit-html.js',
      'lit-element/lit-element.js',
      'd3-array/dist/d3-array.mjs',
      'd3-geo/dist/d3-geo.mjs',
    ]) {
      const text = await mended(`node_modules/${path}`);
      const { parseDiagnostics } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
      assert.deepEqual(parseDiagnostics, [], path);
    }
  });
});

describe('Nothing of ours asks for', () => {
  test('directives that go on by themselves: of Lit’s we have one', () => {
    assert.deepEqual(imports(/^lit\/(?!decorators)/), ['repeat']);
  });
  test('formulas, or sheets and templates made from text', () => {
    const used = imports(/^lit$/);
    for (const name of ['mathml', 'unsafeCSS', 'adoptStyles', 'getCompatibleStyle'])
      assert.ok(!used.includes(name), name);
  });
  test('values inside comments of a template, or in a place of an element that is no attribute', () => {
    for (const text of [...templates('html'), ...templates('svg')]) {
      assert.doesNotMatch(text, /<!--(?:(?!-->)[^])*\0/, text);
      assert.doesNotMatch(text.replace(/"[^"]*"/g, '""'), /<[a-z][^<>]*\s\0[\s>]/, text);
    }
  });
  test('values in a sheet: a sheet is written, or made of sheets', () => {
    for (const text of templates('css')) assert.ok(!text.includes('\0'), text);
  });
  test('attributes that are numbers, lists or objects, or that are made by functions of their own', () => {
    const types = found((node) =>
      ts.isDecorator(node) && ts.isCallExpression(node.expression) && node.expression.arguments[0]
        ? node.expression.arguments[0].properties.map((property) => property.getText())
        : undefined,
    );
    assert.deepEqual(types, [
      "attribute: 'focus'",
      'attribute: false',
      'reflect: true',
      'type: Boolean',
      'useDefault: true',
    ]);
  });
  test('decorators but those two, one at a field', () => {
    const decorated = found((node) => {
      const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
      return decorators.length
        ? [`${ts.SyntaxKind[node.kind]} ${decorators.map((one) => one.expression.expression.getText()).join(' ')}`]
        : undefined;
    });
    assert.deepEqual(decorated, ['PropertyDeclaration property', 'PropertyDeclaration state']);
  });
  test('projections that are mirrored, slanted, cut in a way of their own, or fitted to one side', () => {
    const asked = found((node) =>
      ts.isPropertyAccessExpression(node) &&
      ts.isCallExpression(node.parent) &&
      node.parent.expression === node &&
      ['angle', 'reflectX', 'reflectY', 'preclip', 'postclip', 'fitWidth', 'fitHeight'].includes(node.name.text) &&
      node.getSourceFile().fileName.startsWith('layout')
        ? [node.getText()]
        : undefined,
    );
    assert.deepEqual(asked, []);
  });
});
