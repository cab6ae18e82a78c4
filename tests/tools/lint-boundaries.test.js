import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from '../../tools/setup.js';

// The files are not on disk, so the rules that need types rest.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
  ],
});

const OURS = [
  'layers/boundaries',
  'layers/global-types',
  'no-restricted-globals',
  'no-restricted-imports',
  'max-lines',
  'no-console',
];

/** The names of the rules of this project that a file breaks. */
async function broken(file, code) {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  const watched = [...OURS, 'lit/ban-attributes', '@typescript-eslint/no-explicit-any'];
  return [...new Set(result.messages.map(({ ruleId }) => ruleId))].filter((rule) => watched.includes(rule));
}

const use = (path) => `import { x } from '${path}';\nexport const y: unknown = x;\n`;
const useType = (path) => `import type { X } from '${path}';\nexport type Y = X;\n`;
const name = (code) => `export const y: unknown = ${code};\n`;

/** [file, code, the rule it breaks or nothing] */
const CASES = {
  'model imports nothing outside itself': [
    ['src/model/x.ts', use('./edtf.js'), []],
    ['src/model/deep/x.ts', use('../edtf.js'), []],
    ['src/model/x.ts', use('../dossier/parse.js'), ['layers/boundaries']],
    ['src/model/deep/x.ts', use('../../words/dates.js'), ['layers/boundaries']],
    ['src/model/x.ts', useType('../words/dates.js'), ['layers/boundaries']],
    ['src/model/x.ts', use('../index.js'), ['layers/boundaries']],
    ['src/model/x.ts', use('lit'), ['layers/boundaries']],
    ['src/model/x.ts', `export * from '../words/dates.js';\n`, ['layers/boundaries']],
    ['src/model/x.ts', `export const y: unknown = import('../words/dates.js');\n`, ['layers/boundaries']],
  ],
  'dossier imports the model; only load.ts knows the network': [
    ['src/dossier/parse.ts', use('../model/edtf.js'), []],
    ['src/dossier/parse.ts', use('../layout/scale.js'), ['layers/boundaries']],
    ['src/dossier/load.ts', name(`fetch('x', { signal: new AbortController().signal })`), []],
    ['src/dossier/load.ts', name('document.baseURI'), ['no-restricted-globals']],
    ['src/dossier/parse.ts', name(`fetch('x')`), ['no-restricted-globals']],
  ],
  'layout and words import the model, and neither each other nor Lit': [
    ['src/layout/x.ts', use('../model/edtf.js'), []],
    ['src/layout/x.ts', use('d3-geo'), []],
    ['src/layout/x.ts', use('topojson-client'), []],
    ['src/layout/x.ts', useType('geojson'), []],
    ['src/words/x.ts', use('d3-geo'), ['layers/boundaries']],
    ['src/layout/x.ts', use('lit'), ['layers/boundaries']],
    ['src/words/x.ts', use('lit/directives/repeat.js'), ['layers/boundaries']],
    ['src/layout/x.ts', use('../words/dates.js'), ['layers/boundaries']],
    ['src/words/x.ts', use('../layout/scale.js'), ['layers/boundaries']],
  ],
  'the pure layers name no page': [
    ['src/layout/x.ts', name('document.title'), ['no-restricted-globals']],
    ['src/layout/x.ts', name('globalThis.document'), ['no-restricted-globals']],
    ['src/layout/x.ts', 'export const y = (e: HTMLElement): string => e.id;\n', ['layers/global-types']],
    ['src/layout/x.ts', 'type Event = string;\nexport const y = (e: Event): string => e;\n', []],
    ['src/words/x.ts', name('navigator.language'), ['no-restricted-globals']],
    ['src/model/x.ts', name('window.innerWidth'), ['no-restricted-globals']],
    ['src/view/x.ts', name('document.title'), ['no-restricted-globals']],
    ['src/words/x.ts', name(`'document'.length`), []],
  ],
  'views are templates': [
    ['src/view/x.ts', use('lit'), []],
    ['src/view/x.ts', use('../words/dates.js'), []],
    ['src/view/x.ts', useType('../layout/scale.js'), []],
    ['src/view/x.ts', use('../layout/scale.js'), ['layers/boundaries']],
    ['src/view/x.ts', use('../controllers/size.js'), ['layers/boundaries']],
    ['src/view/x.ts', use('lit/directives/style-map.js'), ['no-restricted-imports']],
    [
      'src/view/x.ts',
      `import { html } from 'lit';\nexport const y: unknown = html\`<p style="color:red"></p>\`;\n`,
      ['lit/ban-attributes'],
    ],
  ],
  'observers live in controllers': [
    ['src/controllers/x.ts', name('new ResizeObserver(() => undefined)'), []],
    ['src/elements/base/x.ts', name('new ResizeObserver(() => undefined)'), ['no-restricted-globals']],
    ['src/view/x.ts', name('new IntersectionObserver(() => undefined)'), ['no-restricted-globals']],
    ['src/controllers/x.ts', use('../elements/base/entente-element.js'), ['layers/boundaries']],
  ],
  'elements never import each other': [
    ['src/elements/quote-card/x.ts', use('../base/entente-element.js'), []],
    ['src/elements/quote-card/x.ts', use('./y.js'), []],
    ['src/elements/quote-card/x.ts', use('../../layout/scale.js'), []],
    ['src/elements/quote-card/x.ts', use('../visit-timeline/y.js'), ['layers/boundaries']],
    ['src/elements/quote-card/deep/x.ts', useType('../../visit-timeline/y.js'), ['layers/boundaries']],
    ['src/elements/quote-card/x.ts', use('../../embed/loader.js'), ['layers/boundaries']],
  ],
  'embed loads elements only when they are needed': [
    ['src/embed/x.ts', name(`import('../elements/quote-card/quote-card.js')`), []],
    ['src/embed/x.ts', use('../elements/quote-card/quote-card.js'), ['layers/boundaries']],
  ],
  'a new folder needs a row in the table': [['src/helpers/x.ts', use('../model/edtf.js'), ['layers/boundaries']]],
  'and the rest': [
    ['src/model/x.ts', 'export const y: any = 1;\n', ['@typescript-eslint/no-explicit-any']],
    ['src/model/x.ts', `console.log('x');\nexport {};\n`, ['no-console']],
    ['src/model/x.ts', 'export {};\n'.repeat(301), ['max-lines']],
    ['src/words/strings/mn.ts', 'export {};\n'.repeat(301), []],
    ['src/index.ts', use('./elements/quote-card/quote-card.class.js'), []],
  ],
};

for (const [title, cases] of Object.entries(CASES)) {
  describe(title, () => {
    for (const [file, code, rules] of cases) {
      test(`${file}: ${code.slice(0, 80).replaceAll('\n', ' ').trim()}`, async () => {
        assert.deepEqual(await broken(file, code), rules);
      });
    }
  });
}
