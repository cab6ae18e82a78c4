import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import layers, { FORBIDDEN_GLOBALS } from './tools/eslint-layers.js';

const TYPESCRIPT = ['src/**/*.ts', 'tests/**/*.ts', 'demo/**/*.ts'];

const typescript = {
  files: TYPESCRIPT,
  extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-inferrable-types': 'off', // isolatedDeclarations wants the type of an exported RegExp
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // A Lit element's observed events are found by their class, and `dispatchEvent(new X())` needs no name.
    '@typescript-eslint/no-extraneous-class': 'off',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
  },
};

/** An app for a test, whose packages are not installed here: its types are checked where it is built. */
const apps = {
  files: ['tools/test-servers/*/**/*.tsx'],
  extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
  rules: { '@typescript-eslint/no-empty-function': 'off' },
};

const templates = {
  files: ['src/**/*.ts', 'demo/**/*.ts'],
  extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], wc.configs['flat/recommended']],
  plugins: { 'lit-a11y': litA11y },
  rules: {
    ...litA11y.configs.recommended.rules,
    'lit/ban-attributes': ['error', 'style'], // a strict Content-Security-Policy blocks it
    'lit/lifecycle-super': 'error',
    'lit/no-invalid-escape-sequences': 'error',
    'lit/no-legacy-imports': 'error',
    'lit/no-this-assign-in-render': 'error',
    'lit/no-useless-template-literals': 'error',
    'lit/prefer-nothing': 'error',
    'lit/prefer-static-styles': 'error',
  },
};

const source = {
  files: ['src/**/*.ts'],
  plugins: { layers },
  rules: {
    'layers/boundaries': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'no-console': 'error',
    'no-restricted-properties': [
      'error',
      {
        object: 'Array',
        property: 'from',
        message: 'Prototype and MooTools put one in its place that takes no function.',
      },
    ],
    'no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: 'lit/directives/style-map.js',
            message: 'Its first rendering writes a style attribute, which a strict Content-Security-Policy blocks.',
          },
        ],
      },
    ],
  },
};

/** ESLint's own rule for what a file may not name, and ours for what it may not name as a type. */
const forbiddenGlobals = FORBIDDEN_GLOBALS.map(({ files, names, reason }) => {
  const globalsWithReason = names.map((name) => ({ name, message: `${reason}.` }));
  const values = ['error', { globals: globalsWithReason, checkGlobalObject: true }];
  return {
    files,
    rules:
      names.length === 0
        ? { 'no-restricted-globals': 'off', 'layers/global-types': 'off' }
        : { 'no-restricted-globals': values, 'layers/global-types': ['error', names, reason] },
  };
});

const AWAITED =
  'callee.name=/^(fixture|sendKeys|sendMouse|resetMouse|setViewport|emulateMedia|press|aTimeout|nextFrame|oneEvent|waitUntil|elementUpdated)$/';

const tests = {
  files: ['tests/**/*.ts'],
  rules: {
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
    // node:test's test() and chai's assertions are typed as promises; these calls are the ones that must be awaited.
    '@typescript-eslint/no-floating-promises': 'off',
    'no-restricted-syntax': [
      'error',
      ...[AWAITED, 'callee.property.name="accessible"'].map((call) => ({
        selector: `ExpressionStatement > CallExpression[${call}]`,
        message: 'Await it.',
      })),
    ],
  },
};

const javascript = {
  files: ['**/*.js'],
  extends: [js.configs.recommended],
  languageOptions: { globals: globals.node },
  rules: { eqeqeq: ['error', 'always', { null: 'ignore' }] },
};

/** Node tests drive pages: functions given to `page.evaluate` name the page's globals. */
const pageScripts = {
  files: [
    'tests/**/*.js',
    'demo/**/*.js',
    'tools/bench*.js',
    'tools/measure-reserve.js',
    'tools/build/**/*.js',
    'tools/quality/**/*.js',
    'tools/test-wordpress/**/*.js',
    'tools/test-servers/**/*.js',
    'tools/test-engines/**/*.js',
    'wordpress/**/*.js',
  ],
  languageOptions: { globals: { ...globals.node, ...globals.browser } },
};

export default defineConfig([
  globalIgnores(['dist', 'dist-demo', 'coverage', '.cache', 'tests/hosts/types']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript,
  apps,
  templates,
  source,
  ...forbiddenGlobals,
  { files: ['src/words/strings/*.ts'], rules: { 'max-lines': 'off' } },
  tests,
  javascript,
  pageScripts,
]);
