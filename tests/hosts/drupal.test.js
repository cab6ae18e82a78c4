// What Drupal makes of a text with our elements, by its own filters and its own CKEditor, as docs/cms.md says. It takes a
// Drupal 10 or 11 (a folder with `core` and `vendor`) and PHP with its DOM: DRUPAL=/srv/drupal npm test -- tests/hosts/drupal.test.js
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const DRUPAL = process.env['DRUPAL'];
const hasDom = () => /^dom$/m.test(spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '');
const skip = DRUPAL ? (hasDom() ? false : 'there is no PHP with a DOM on this machine') : 'DRUPAL names no Drupal';

const [, section] = readFileSync('docs/cms.md', 'utf8').split('\n## Drupal\n');
const [PLACEHOLDERS, TAGS] = [...section.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, tags]) => tags);
const [, PLACEHOLDER] = /^```html\n([\s\S]*?)^```$/m.exec(section);

/** What Basic HTML allows besides: Drupal's own setting, shortened. */
const BASIC = '<p> <h2 id> <blockquote cite> <ul type> <li> <strong> <a href hreflang>';
const SRC = '/libraries/entente/data/mongolia-korea.json';
const CARD = `<quote-card src="${SRC}" quote="quote-wsj-history" original><blockquote>The “history …”</blockquote></quote-card>`;

/** The texts after the filters of a format, and what its editor is told. */
function filtered(texts, { allowed = BASIC + TAGS, breaks = false } = {}) {
  const input = JSON.stringify({ folder: DRUPAL, allowed, breaks, texts });
  const { status, stdout, stderr } = spawnSync('php', [join('tests', 'hosts', 'drupal.php')], {
    input,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr + stdout);
  return JSON.parse(stdout);
}
const textOf = (text, options) => filtered([text], options).texts[0];

describe('a text in Drupal', { skip }, () => {
  let server, browser;
  const pages = {};
  before(async () => {
    const scripts = ['ckeditor5-dll/ckeditor5-dll', 'editor-classic/editor-classic', 'essentials/essentials'].concat(
      ['block-quote', 'list', 'html-support', 'source-editing'].map((name) => `${name}/${name}`),
    );
    pages['/editor'] =
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><div id="editor"></div>${scripts
        .map((name) => `<script src="/ckeditor5/${name}.js"></script>`)
        .join('')}`;
    const ckeditor5 = join(DRUPAL, 'core', 'assets', 'vendor', 'ckeditor5');
    server = await serve({ pages, folders: { '/libraries/entente/': 'dist/', '/ckeditor5/': ckeditor5 } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What the editor gives back of a text that it was given; `allow` as Drupal tells it, every tag without. */
  async function edited(text, allow) {
    const { page, seen, close } = await openPage(browser, `${server.url}/editor`);
    try {
      const back = await page.evaluate(
        async ([data, told]) => {
          const { editorClassic, essentials, paragraph, blockQuote, list, htmlSupport, sourceEditing } =
            window.CKEditor5;
          // Drupal's script does the same to what PHP has written.
          const key = (name) => (name.regexp ? RegExp(name.regexp.pattern.slice(1, -1)) : name);
          const rules = told?.map((rule) => ({
            ...rule,
            attributes: rule.attributes?.map((one) => ({ key: key(one.key), value: true })),
          }));
          const editor = await editorClassic.ClassicEditor.create(document.querySelector('#editor'), {
            licenseKey: 'GPL',
            plugins: [
              essentials.Essentials,
              paragraph.Paragraph,
              blockQuote.BlockQuote,
              list.List,
              htmlSupport.GeneralHtmlSupport,
              sourceEditing.SourceEditing,
            ],
            htmlSupport: { allow: rules ?? [{ name: /.*/, attributes: true, classes: true, styles: true }] },
          });
          editor.setData(data);
          return editor.getData();
        },
        [text, allow],
      );
      assert.deepEqual(seen.console, []);
      return back;
    } finally {
      await close();
    }
  }

  /** A reader's page with this text draws one element. */
  async function draws(text) {
    pages['/node'] =
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Node</title><link rel="icon" href="data:,">
      <script type="module" src="/libraries/entente/cdn/entente.js"></script></head><body><article>${text}</article></body></html>`;
    const { page, seen, close } = await openPage(browser, `${server.url}/node`);
    try {
      await page.waitForSelector('quote-card');
      await allDrawn(page);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  }

  it('keeps elements whose tags are allowed, with every attribute, and the words inside', async () => {
    for (const [, tag, names] of TAGS.matchAll(/^<([\w-]+) (.*)>$/gm)) {
      const attributes = names.split(' ').map((name) => `${name}="${name === 'dir' ? 'rtl' : 'x'}"`);
      const element = `<${tag} ${attributes.join(' ')}><p>Words</p></${tag}>`;
      assert.equal(textOf(element), element);
    }
    assert.equal(textOf(CARD), CARD);
    await draws(textOf(CARD));
  });

  it('loses what could run, and elements whose tags are not allowed; their words stay', () => {
    assert.equal(
      textOf('<quote-card src="javascript:hurt()" onclick="hurt()" style="color: red" quote="q">W</quote-card>'),
      '<quote-card src="hurt()" quote="q">W</quote-card>',
    );
    assert.equal(textOf(CARD, { allowed: BASIC }), '<blockquote>The “history …”</blockquote>');
  });

  it('closes an element that ends by a slash, so that what follows stays outside', () => {
    assert.equal(
      textOf('<quote-card quote="q" /><p>One</p><p>Two</p>'),
      '<quote-card quote="q"></quote-card><p>One</p><p>Two</p>',
    );
  });

  it('cuts a heading at its colon, but not in a placeholder', () => {
    assert.equal(textOf('<quote-card heading="A: b">W</quote-card>'), '<quote-card heading=" b">W</quote-card>');
    const placeholder = '<div data-entente="quote-card" data-heading="A: b"><p>W</p></div>';
    assert.equal(textOf(placeholder, { allowed: BASIC + PLACEHOLDERS }), placeholder);
  });

  it('tears a quotation out of an element where line breaks are converted, but not out of a placeholder', async () => {
    const element = textOf(CARD, { breaks: true });
    assert.match(element, /^<p><quote-card/);
    const placeholder = textOf(PLACEHOLDER, { allowed: BASIC + PLACEHOLDERS, breaks: true });
    assert.doesNotMatch(placeholder, /<p><div/);
    await draws(placeholder);
  });

  it('loses an element in the editor of a format that allows its tag: CKEditor knows it not', async () => {
    const { editor } = filtered([], { allowed: BASIC + TAGS });
    assert.equal(
      await edited(`<p>One</p>${CARD}<p>Two</p>`, editor),
      '<p>One</p><blockquote><p>The “history …”</p></blockquote><p>Two</p>',
    );
  });

  it('keeps the placeholder of the page in that editor and in the filter, and it draws', async () => {
    const allowed = BASIC + PLACEHOLDERS;
    const back = await edited(`<p>One</p>${PLACEHOLDER}<p>Two</p>`, filtered([], { allowed }).editor);
    const text = textOf(back, { allowed });
    assert.equal(
      text.replace(/\s+/g, ' '),
      `<p>One</p>${PLACEHOLDER}<p>Two</p>`.replace(/\s*\n\s*/g, '').replace(/\s+/g, ' '),
    );
    await draws(text);
  });

  it('keeps an element in the editor of Full HTML, but not the dossier inside it', async () => {
    assert.equal(await edited(`<p>One</p>${CARD}`), `<p>One</p>${CARD.replace(' original', ' original=""')}`);
    const inline = '<quote-card quote="q"><p>W</p><script type="application/json">{"dossier":1}</script></quote-card>';
    assert.equal(await edited(inline), inline.replace('{"dossier":1}', ''));
  });

  it('keeps a sandboxed frame in the editor of Full HTML', async () => {
    const back = await edited(
      '<iframe src="/a.html" sandbox="allow-scripts" title="T" width="600" height="480"></iframe>',
    );
    for (const part of ['src="/a.html"', 'sandbox="allow-scripts"', 'title="T"', 'height="480"'])
      assert.ok(back.includes(part), back);
  });
});
