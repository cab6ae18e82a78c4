// Every sample of docs/cms.md does what the page says. Those in plain HTML are drawn in tests/demo/samples.test.js, Ghost's
// cards in tests/hosts/ghost.test.js, what Drupal makes of a text in tests/hosts/drupal.test.js; what needs Hugo, Jekyll or PHP
// is skipped where there is none.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const TAGS = elements.map(({ tagName }) => tagName).sort();

/** The samples of the page, by the system they are for. */
const samples = readFileSync('docs/cms.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .flatMap((section) =>
    [...section.matchAll(/^```([\w-]+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
      system: section.split('\n', 1)[0],
      language,
      text,
    })),
  );

const used = new Set();
/** The only sample of a system in a language that begins like this. */
function sampleOf(system, language, start = '') {
  const found = samples.filter(
    (one) => one.system === system && one.language === language && one.text.startsWith(start),
  );
  assert.equal(found.length, 1, `${system}, ${language}, ${start}`);
  used.add(found[0]);
  return found[0].text;
}

const DRUPAL = {
  tags: sampleOf('Drupal', 'text', '<quote-card'),
  placeholders: sampleOf('Drupal', 'text', '<div'),
  library: sampleOf('Drupal', 'yaml'),
  theme: sampleOf('Drupal', 'php'),
};
const HUGO = {
  shortcode: sampleOf('Hugo', 'go-html-template', '{{- $tag'),
  script: sampleOf('Hugo', 'go-html-template', '{{ if .Store'),
  post: sampleOf('Hugo', 'md'),
};
const JEKYLL = { post: sampleOf('Jekyll', 'html'), script: sampleOf('Jekyll', 'liquid') };
const ELEVENTY = { config: sampleOf('Eleventy', 'js'), post: sampleOf('Eleventy', 'md') };
const ASTRO = {
  component: sampleOf('Astro', 'astro', '---\nconst'),
  page: sampleOf('Astro', 'astro', '<'),
  command: sampleOf('Astro', 'sh'),
  prerendered: sampleOf('Astro', 'astro', '---\nimport'),
};

/** Where the program is missing, its test says so. */
const needs = (program, ...version) =>
  spawnSync(program, version).status === 0 ? {} : { skip: `${program} is not installed here` };

describe('docs/cms.md', () => {
  const pages = {};
  let server, browser, folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-cms-'));
    server = await serve({ pages, folders: { '/entente/': 'dist/', '/data/': 'dist/data/' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(files) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
  const run = (program, args, cwd) => spawnSync(program, args, { cwd: join(folder, cwd), encoding: 'utf8' });

  /** In a browser one element draws, silently, and holds its words. */
  async function draws(name, html, tag, words) {
    pages[name] = html.replace('<head>', '<head><link rel="icon" href="data:,">');
    const { page, seen, close } = await openPage(browser, `${server.url}${name}`);
    try {
      await allDrawn(page);
      assert.equal(await page.locator(TAGS.join()).count(), 1);
      for (const one of words) assert.equal(await page.locator(`${tag} > ${one}`).count(), 1, one);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  }
  const frame = (body) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
  const ITEMS = [
    'ul > li:text-is("1956: Kim Il-sung in Ulaanbaatar")',
    'ul > li:text-is("2013: Tsakhia Elbegdorj in Pyongyang")',
  ];

  describe('Drupal', () => {
    it('the list of tags has every attribute of every element, in lower case, and none besides', () => {
      const listed = [...DRUPAL.tags.matchAll(/^<([\w-]+) (.*)>$/gm)];
      assert.deepEqual(
        Object.fromEntries(listed.map(([, tag, names]) => [tag, names.split(' ').sort()])),
        Object.fromEntries(
          elements.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()]),
        ),
      );
      for (const [line] of listed) assert.equal(line, line.toLowerCase());
    });

    it('the library is a module that lies there, and goes untouched', () => {
      const yaml = DRUPAL.library;
      const [, path] =
        /^entente:\n {2}js:\n {4}\/libraries\/entente\/(\S+): \{ attributes: \{ type: module \}, preprocess: false,/m.exec(
          yaml,
        );
      assert.ok(existsSync(join('dist', path)), path);
    });

    it('the placeholders allowed are those that may say anything about an element', () => {
      assert.equal(DRUPAL.placeholders, '<div data-*>\n');
    });

    it('the theme attaches that library', needs('php', '-v'), () => {
      const [, theme, library] = /# (\w+)\.libraries\.yml\n(\w+):/.exec(DRUPAL.library);
      const php = `${DRUPAL.theme}\n$page = ['title' => 'A']; ${theme}_preprocess_node($page); echo json_encode($page);`;
      const { stdout } = run('php', ['-r', php], '.');
      assert.deepEqual(JSON.parse(stdout), { title: 'A', '#attached': { library: [`${theme}/${library}`] } });
    });
  });

  describe('Hugo', needs('hugo', 'version'), () => {
    const site = () => ({
      'hugo/config.toml':
        'baseURL = "https://example.org/"\ntitle = "A site"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'hugo/layouts/shortcodes/entente.html': HUGO.shortcode,
      'hugo/layouts/_default/baseof.html': frame(`{{ block "main" . }}{{ end }}${HUGO.script}`),
      'hugo/layouts/_default/single.html': '{{ define "main" }}{{ .Content }}{{ end }}',
      'hugo/layouts/index.html': '{{ define "main" }}<p>Home</p>{{ end }}',
      'hugo/content/post.md': `---\ntitle: A post\n---\n\nText.\n\n${HUGO.post}`,
    });
    const built = (path) => readFileSync(join(folder, 'hugo/public', path), 'utf8');

    it('a post draws, with Markdown inside; a page without an element loads nothing', async () => {
      write(site());
      const { status, stdout, stderr } = run('hugo', [], 'hugo');
      assert.equal(status, 0, stdout + stderr);
      await draws('/hugo', built('post/index.html'), 'visit-timeline', ITEMS);
      assert.doesNotMatch(built('index.html'), /<script/);
    });

    it('a tag that is not ours stops the build', () => {
      write({
        ...site(),
        'hugo/content/post.md': '---\ntitle: A post\n---\n\n{{< entente element="script" >}}{{< /entente >}}',
      });
      const { status, stdout, stderr } = run('hugo', [], 'hugo');
      assert.notEqual(status, 0);
      assert.match(stdout + stderr, /No element "script"/);
    });
  });

  describe('Jekyll', needs('jekyll', '-v'), () => {
    it('a post draws; a page without an element loads nothing', async () => {
      const layout = frame(`{{ content }}${JEKYLL.script}`);
      const matter = '---\nlayout: default\n---\n\nText.\n\n';
      write({
        'jekyll/_config.yml': 'title: A site\n',
        'jekyll/_layouts/default.html': layout,
        'jekyll/post.md': `${matter}${JEKYLL.post}`,
        'jekyll/plain.md': `${matter}No element here.\n`,
      });
      const { status, stdout, stderr } = run('jekyll', ['build', '--quiet'], 'jekyll');
      assert.equal(status, 0, stdout + stderr);
      const built = (path) => readFileSync(join(folder, 'jekyll/_site', path), 'utf8');
      await draws('/jekyll', built('post.html'), 'quote-card', ['blockquote']);
      assert.doesNotMatch(built('plain.html'), /<script/);
    });
  });

  describe('Eleventy', () => {
    const made = { shortcodes: {}, transforms: {}, copied: {} };
    before(() => {
      write({ 'eleventy/config.cjs': ELEVENTY.config });
      const { markdownTemplateEngine } = createRequire(import.meta.url)(join(folder, 'eleventy/config.cjs'))({
        addPassthroughCopy: (paths) => Object.assign(made.copied, paths),
        addPairedShortcode: (name, write) => (made.shortcodes[name] = write),
        addTransform: (name, change) => (made.transforms[name] = change),
      });
      assert.equal(markdownTemplateEngine, 'njk');
    });

    /** As Eleventy does it: Nunjucks, then Markdown with HTML allowed, then the transform. */
    function pageOf(markdown) {
      const shortcode = /\{% entente "([^"]+)"(.*) %\}\n([\s\S]*)\{% endentente %\}/g;
      const html = markdown.replace(shortcode, (_, element, named, content) => {
        const keywords = [...named.matchAll(/, (\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
        return made.shortcodes.entente(content, element, { __keywords: true, ...Object.fromEntries(keywords) });
      });
      return made.transforms.entente(frame(new MarkdownIt({ html: true }).render(html)), '_site/post/index.html');
    }

    it('a post draws, with Markdown inside; a page without an element loads nothing', async () => {
      const post = `Text.\n\n${ELEVENTY.post}\nText.`;
      await draws('/eleventy', pageOf(post), 'visit-timeline', ITEMS);
      assert.doesNotMatch(pageOf('# A page\n\nNo element here.'), /<script/);
      assert.equal(made.transforms.entente('a { color: red }', '_site/a.css'), 'a { color: red }');
      assert.equal(made.transforms.entente('A draft', false), 'A draft');
    });

    it('what is written into an attribute stays in it; a tag that is not ours stops the build', () => {
      const html = made.shortcodes.entente('Words', 'quote-card', { __keywords: true, heading: '"<b>&' });
      assert.equal(html, '<quote-card heading="&quot;&lt;b>&amp;">\n\nWords\n\n</quote-card>');
      assert.throws(() => made.shortcodes.entente('Words', 'script', {}), /No element script/);
      assert.match(made.shortcodes.entente('Words', 'visit-timeline'), /^<visit-timeline>/);
    });

    it('it copies folders of the package', () => {
      assert.deepEqual(Object.values(made.copied), ['entente/cdn', 'entente/data']);
      for (const path of Object.keys(made.copied)) {
        assert.ok(existsSync(path.replace('node_modules/entente-elements/', '')), path);
      }
    });

    it('HTML in Markdown, as a block without a blank line, comes through to the letter, and draws', async () => {
      const page = pageOf(`Text.\n\n${JEKYLL.post}\nText.`);
      assert.ok(page.includes(`<p>Text.</p>\n${JEKYLL.post}<p>Text.</p>\n`), page);
      await draws('/html', page, 'quote-card', ['blockquote']);
    });
  });

  describe('Astro', () => {
    it('the component imports what the package exports, and draws where it is used', async () => {
      const [, , markup, module] =
        /^---\n(.*)\n---\n\n(.*)\n<script>\n\s*(.*)\n<\/script>\n$/.exec(ASTRO.component) ??
        assert.fail('The component is written otherwise.');
      const [, wanted] = /^import '(.*)';$/.exec(module);
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(wanted))));
      const [, attributes, content] = /^<QuoteCard (.*)>\n([\s\S]*)<\/QuoteCard>\n$/.exec(ASTRO.page);
      const html = markup.replace('{...attributes}', attributes).replace('<slot />', content);
      const script = '<script type="module" src="/entente/cdn/quote-card.js"></script>';
      await draws('/astro', frame(html + script), 'quote-card', ['blockquote']);
    });

    it('the command writes the drawing that the page takes, which shows as it is and draws anew', async () => {
      const [, file, module] =
        /^---\nimport visits from '\.\.\/(.*)\?raw';\n---\n\n<Fragment set:html=\{visits\} \/>\n<script>\n\s*import '(.*)';\n<\/script>\n$/.exec(
          ASTRO.prerendered,
        ) ?? assert.fail('The page is written otherwise.');
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(module))));
      write({
        'astro/public/data/mongolia-korea.json': readFileSync('dist/data/mongolia-korea.json'),
        'astro/src/prerendered/.keep': '',
      });
      const command = ASTRO.command.replace(
        'npx entente-elements',
        `"$NODE" "${join(process.cwd(), 'bin', 'entente-elements.js')}"`,
      );
      const { status, stderr } = spawnSync('sh', ['-ec', command], {
        cwd: join(folder, 'astro'),
        encoding: 'utf8',
        env: { ...process.env, NODE: process.execPath },
      });
      assert.equal(status, 0, stderr);
      const fragment = readFileSync(join(folder, 'astro', 'src', file), 'utf8');
      assert.match(fragment, /^<visit-timeline [^>]*><template shadowrootmode="open"/);
      const script = '<script type="module" src="/entente/cdn/visit-timeline.js"></script>';
      await draws('/astro-prerendered', frame(fragment + script), 'visit-timeline', []);
    });
  });

  it('has no sample that nothing tries', () => {
    assert.deepEqual(
      samples.filter((one) => one.language !== 'html' && !used.has(one)),
      [],
    );
  });
});
