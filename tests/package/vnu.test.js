// What `entente-elements render` writes, read by the Nu HTML checker (vnu), the one that the W3C runs. It needs Java; where
// there is none, html-validate alone has read the same (render.test.js).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { VIEWS, prerenderAll } from '../support/prerender-all.js';

const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';
const FORMS = ['html', 'fragment', 'plain', 'svg'];
const LANGUAGES = ['en', 'ar'];

/** What the checker says that we know of, and why it stays. Anything else fails. */
const KNOWN = [
  {
    message: 'This document has heading elements but none of them has a computed heading level of 1.',
    reason: 'A warning: the heading of an element belongs under that of the story it is put into.',
  },
];

/** A page around what is no page. */
const story = (body, lang) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A story</title></head><body>${body}</body></html>`;

/** The text of a file: what is rendered, in a page where it is none. */
const asFile = ({ form, lang }, text) => (form === 'fragment' || form === 'plain' ? story(text, lang) : text);

/** All files in one run: Java takes seconds to start. @returns {Map<string, string[]>} file name → what is said of it */
function check(folder, names) {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-svg'];
  const { stdout, stderr } = spawnSync('java', ['-jar', JAR, ...options, ...names.map((name) => join(folder, name))], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.equal(stderr, '');
  const said = new Map(names.map((name) => [name, []]));
  for (const { url, message, extract = '' } of JSON.parse(stdout).messages) {
    if (!KNOWN.some((known) => known.message === message))
      said.get(basename(url)).push(`${message} ${extract.replace(/\s+/g, ' ')}`);
  }
  return said;
}

const skip = spawnSync('java', ['-version']).status === 0 ? false : 'there is no java on this machine';

describe('what is rendered is valid to the Nu HTML checker', { skip, timeout: 300_000 }, () => {
  const files = Object.keys(VIEWS).flatMap((tag) =>
    FORMS.flatMap((form) =>
      LANGUAGES.map((lang) => ({ tag, form, lang, name: `${tag}-${form}-${lang}.${form === 'svg' ? 'svg' : 'html'}` })),
    ),
  );
  let folder, said;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-vnu-'));
    const texts = prerenderAll(files.map((file) => ({ ...file, src: '/d.json', script: '/e.js' })));
    for (const [index, file] of files.entries()) writeFileSync(join(folder, file.name), asFile(file, texts[index]));
    const card = texts[files.findIndex(({ name }) => name === 'quote-card-html-en.html')];
    writeFileSync(join(folder, 'wrong.html'), card.replace('<figure', '<time>soon</time><figure'));
    said = check(folder, [...files.map(({ name }) => name), 'wrong.html']);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { name } of files) it(name, () => assert.deepEqual(said.get(name), []));

  it('which looks into declarative shadow roots', () => {
    assert.match(said.get('wrong.html').join('\n'), /^The text content of element “time” [^\n]*$/);
  });
});
