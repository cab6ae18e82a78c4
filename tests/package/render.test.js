// The command `entente-elements render`: what it writes is read by a checker, by a browser without scripts, and by one with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const DOSSIER = 'data/mongolia-korea.json';
const COMMANDS = {
  'visit-timeline': ['--between', 'MNG PRK', '--context', '--gaps'],
  'relations-map': ['--focus', 'MNG', '--at', '2007-12', '--timeline', '--groups', 'six-party-talks'],
  'quote-card': ['--quote', 'quote-wsj-history'],
};
const WORDS = {
  'visit-timeline': [/Elbegdorj/, /28–31 October 2013/, /Data of/],
  'relations-map': [/Diplomatic relations/, /North Korea/, /Six-Party Talks/],
  'quote-card': [/will present his country’s history/, /Words of/, /The Wall Street Journal/],
};
const TAGS = Object.keys(COMMANDS);

/** Runs the command. @returns {{ text: string, said: string, code: number | null }} */
function command(args, env = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/entente-elements.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, ...env },
  });
  return { text: stdout, said: stderr, code: status };
}

function render(tag, ...more) {
  const { text, said, code } = command(['render', DOSSIER, '--element', tag, ...COMMANDS[tag], ...more]);
  assert.equal(said, '');
  assert.equal(code, 0);
  return text;
}

const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, not what it says: Lit's templates bring their own line breaks and blanks.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // A sheet must stand in its shadow root, and buttons do nothing before there is a script.
    'require-sri': 'off',
    'no-implicit-button-type': 'off',
    'long-title': 'off',
    // Advice for documents; the elements' own tests hold what their roles and names are for.
    'aria-label-misuse': 'off',
    'prefer-native-element': 'off',
  },
});

async function faults(text) {
  const { results } = await checker.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
  );
}

describe('entente-elements render', () => {
  for (const tag of TAGS) {
    it(`${tag}: every form of HTML is valid`, async () => {
      for (const form of ['html', 'fragment', 'plain'])
        assert.deepEqual(await faults(render(tag, '--format', form)), [], form);
    });

    it(`${tag}: the element keeps its attributes, its drawing and its light content`, () => {
      const text = render(tag, '--format', 'fragment', '--lang', 'mn', '--src', '/data/d.json');
      assert.match(
        text,
        new RegExp(`^<${tag} src="/data/d.json" lang="mn"[^>]*><template shadowrootmode="open"><style>`),
      );
      const [shadow, light] = text.split('</template>');
      assert.match(shadow, /<slot hidden><\/slot><figure/);
      assert.match(shadow, /Монгол|“/);
      assert.match(light, /<div lang="mn" dir="ltr">/);
      assert.doesNotMatch(text, /lit-part|<script/);
    });

    it(`${tag}: the plain form has words and linked sources, and needs nothing`, () => {
      const text = render(tag, '--format', 'plain');
      for (const word of WORDS[tag].slice(0, 2)) assert.match(text, word);
      assert.match(text, /<a href="https?:/);
      assert.match(text, tag === 'quote-card' ? /<blockquote cite=/ : /<ol>|<table>/);
      assert.doesNotMatch(text, /<style|<script|<(?:relations-map|visit-timeline|quote-card)|style=|class=/);
    });
  }

  it('says of a figure in plain words what kind of number it is, and who says otherwise', () => {
    const plain = render('quote-card', '--quote', 'figure-labour-quota', '--format', 'plain');
    const said = plain.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    assert.match(
      said,
      /5,000 workers North Korean workers allowed in Mongolia\. A ceiling, not a count, October 2013\. \( The Diplomat \)/,
    );
    assert.match(
      said,
      /Another source says otherwise: 1,749 workers .* A count, April 2013\. Disputed\. \( North Korean Economy Watch \)/,
    );
  });

  it('has groups in the plain form too, alone, with links to their sources', () => {
    const text = render('relations-map', '--format', 'plain', '--types', 'nothing');
    assert.match(
      text,
      /<td>Six-Party Talks<\/td>.*<td>Universal Peace Federation, <a href="http[^>]*>china\.org\.cn<\/a>/,
    );
  });

  it('writes Arabic from the right', () => {
    assert.match(render('visit-timeline', '--lang', 'ar', '--format', 'plain'), /^<div lang="ar" dir="rtl">/);
    assert.match(render('visit-timeline', '--lang', 'ar', '--format', 'fragment'), /<figure[^>]*\sdir="rtl"/);
  });

  it('puts the dossier into the element when asked, where no text can end the script', () => {
    const text = render('quote-card', '--inline', '--format', 'fragment');
    assert.doesNotMatch(text, / src=/);
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(text) ?? [];
    assert.deepEqual(JSON.parse(json), JSON.parse(readFileSync(DOSSIER, 'utf8')));
    assert.doesNotMatch(json, /</);
  });

  it('takes light content and a page’s module from whoever asks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-render-'));
    try {
      writeFileSync(join(folder, 'own.html'), '<p>My own words</p>');
      const text = render('quote-card', '--fallback', join(folder, 'own.html'), '--script', '/e.js');
      assert.match(text, /<\/template>\s*<p>My own words<\/p>\s*<\/quote-card>/);
      assert.match(text, /<script type="module" src="\/e.js"><\/script>/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('prints the attribute that pins a file, and draws from a file of that content only', () => {
    const { text, code } = command(['pin', DOSSIER]);
    assert.equal(code, 0);
    const digest = createHash('sha384').update(readFileSync(DOSSIER)).digest('base64');
    assert.equal(text, `integrity="sha384-${digest}"\n`);
    assert.ok(
      render('quote-card', '--format', 'fragment', '--integrity', `sha384-${digest}`).includes(` ${text.trim()}`),
    );
    const other = createHash('sha384').update('another').digest('base64');
    const refused = command(['render', DOSSIER, '--element', 'quote-card', '--integrity', `sha384-${other}`]);
    assert.equal(refused.code, 1);
    assert.equal(refused.text, '');
    assert.match(refused.said, /is not the file that its integrity names, or could not be reached\.\n$/);
  });

  it('says in a sentence what is wrong with an order', () => {
    for (const [args, sentence] of [
      [['pin'], /^The command is: entente-elements pin FILE\.\n$/],
      [['pin', 'none.json'], /none\.json could not be read \(ENOENT\)/],
    ]) {
      const { text, said, code } = command(args);
      assert.deepEqual([text, code], ['', 1]);
      assert.match(said, sentence);
    }
    const wrong = [
      [[DOSSIER, '--element', 'pie-chart'], /--element must name/],
      [[DOSSIER, '--element', 'quote-card', '--colour', 'red'], /Unknown option '--colour'/],
      [[DOSSIER, '--element', 'quote-card', '--width', 'wide'], /--width must be/],
      [[DOSSIER, '--element', 'quote-card', '--format', 'pdf'], /--format must be/],
      [[DOSSIER, '--element', 'quote-card', '--quote', 'no-such'], /no-such is no quote or figure of this dossier/],
      [['none.json', '--element', 'quote-card'], /none\.json could not be read \(ENOENT\)/],
      [[DOSSIER, '--element', 'relations-map', '--basemap', 'none.json'], /none\.json could not be read/],
      [['README.md', '--element', 'quote-card'], /is not JSON|not a dossier/],
    ];
    for (const [args, sentence] of wrong) {
      const { text, said, code } = command(['render', ...args]);
      assert.equal(code, 1, args.join(' '));
      assert.equal(text, '');
      assert.match(said, sentence);
      assert.doesNotMatch(said, /\n\s+at /);
    }
  });

  it('without a browser says what to do for a png', () => {
    const { said, code } = command(['render', DOSSIER, '--element', 'quote-card', '--format', 'png'], {
      PATH: '',
      CHROME_PATH: '',
      PLAYWRIGHT_BROWSERS_PATH: tmpdir(),
    });
    assert.equal(code, 1);
    assert.match(said, /^A png needs an installed Chromium or Chrome, and none was found: .*\n$/);
  });

  it('keeps hostile text as text in every form', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-render-'));
    const evil = `</script></template></svg><img src=x onerror="alert(1)"><!--/lit-part-->'"&`;
    const dossier = {
      dossier: 1,
      id: 'evil',
      title: evil,
      updated: '2026-01-01',
      boundaries: evil,
      sources: { s: { type: 'webpage', title: evil, 'container-title': evil, URL: 'https://example.org/?a=b&lt=c' } },
      actors: { E: { kind: 'state', name: evil, capital: { name: evil, coordinates: [100, 45] } } },
      relations: [
        {
          id: 'r',
          type: 'trade',
          parties: ['E', 'MNG'],
          label: evil,
          valid: '1990/..',
          evidence: [{ source: 's', exact: evil }],
        },
      ],
      visits: [
        {
          id: 'v',
          from: 'E',
          to: 'MNG',
          when: '1990',
          level: 'state',
          visitors: [{ name: evil }],
          evidence: [{ source: 's', exact: evil }],
        },
      ],
      quotes: [
        {
          id: 'q',
          text: evil,
          before: evil,
          form: 'mixed',
          chain: [{ name: evil, own: true }],
          evidence: [{ source: 's', exact: evil, prefix: evil }],
        },
      ],
    };
    const file = join(folder, 'evil.json');
    writeFileSync(file, JSON.stringify(dossier));
    try {
      for (const tag of TAGS) {
        for (const form of ['html', 'plain', 'svg']) {
          const { text, said } = command([
            'render',
            file,
            '--element',
            tag,
            '--format',
            form,
            '--inline',
            '--heading',
            evil,
          ]);
          assert.equal(said, '', `${tag} ${form}`);
          assert.match(text, /&lt;img src=x onerror=&quot;/, `${tag} ${form}`);
          assert.doesNotMatch(text, /<img|onerror="/, `${tag} ${form}`);
          assert.equal(text.match(/<\/template>/g)?.length ?? 0, form === 'html' ? 1 : 0, `${tag} ${form}`);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what has been rendered, in a browser', { timeout: 120_000 }, () => {
  let server, browser;
  /** @type {Record<string, string>} */
  const pages = {};
  before(async () => {
    for (const tag of TAGS) {
      const text = render(tag, '--src', `/dist/${DOSSIER}`, '--script', '/dist/cdn/entente.js');
      pages[`/${tag}`] = text.replace('</head>', '<link rel="icon" href="data:,"></head>');
      pages[`/${tag}-svg`] =
        `<!doctype html><title>svg</title><link rel="icon" href="data:,"><body>${render(tag, '--format', 'svg')}`;
    }
    server = await serve({ pages, folders: { '/dist/': 'dist/' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const tag of TAGS) {
    it(`${tag}: without scripts the drawing is seen and the light content is not`, async () => {
      const { page, seen, close } = await openPage(browser, `${server.url}/${tag}`, {
        width: 800,
        javaScriptEnabled: false,
      });
      try {
        const shown = page.locator(`${tag} figure`);
        assert.ok(await shown.isVisible());
        const text = await shown.innerText();
        for (const word of WORDS[tag].slice(tag === 'visit-timeline' ? 2 : 0)) assert.match(text, word);
        if (tag !== 'quote-card') {
          const box = await page.locator(`${tag} .picture svg[direction="ltr"]`).boundingBox();
          assert.ok(box && box.width > 700 && box.height > 250, JSON.stringify(box));
        }
        assert.equal(await page.locator(`${tag} > div[lang]`).isVisible(), false);
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });

    it(`${tag}: with scripts it comes alive in the same place, silently`, async () => {
      const { page, seen, close } = await openPage(browser, `${server.url}/${tag}`, { width: 800, height: 1200 });
      try {
        const heights = await page.evaluate(async (name) => {
          const element = document.querySelector(name);
          const heights = [element.getBoundingClientRect().height];
          const served = element.shadowRoot.querySelector('figure');
          const end = Date.now() + 15_000;
          while (served.isConnected) {
            if (Date.now() > end) throw new Error('nothing has been drawn anew');
            await new Promise((resolve) => requestAnimationFrame(resolve));
            heights.push(element.getBoundingClientRect().height);
          }
          await new Promise((resolve) => setTimeout(resolve, 300));
          heights.push(element.getBoundingClientRect().height);
          if (element.shadowRoot.querySelectorAll('figure').length !== 1) throw new Error('drawn twice');
          return heights;
        }, tag);
        assert.ok(Math.max(...heights) - Math.min(...heights) <= 1, heights.join(' '));
        assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
        assert.deepEqual(seen.console, []);
        const press = page.locator(`${tag} .actions button`).first();
        await press.click();
        assert.equal(await page.locator(`${tag} > div[lang]`).isVisible(), false);
      } finally {
        await close();
      }
    });

    it(`${tag}: the SVG parses, and holds the words inside its frame`, async () => {
      const text = render(tag, '--format', 'svg');
      const { page, seen, close } = await openPage(browser, `${server.url}/${tag}-svg`, { width: 800 });
      try {
        const outside = await page.evaluate((source) => {
          const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
          if (parsed.querySelector('parsererror')) return ['does not parse'];
          const svg = document.querySelector('svg');
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')]
            .filter(
              (text) =>
                text.getBoundingClientRect().right > frame.right || text.getBoundingClientRect().bottom > frame.bottom,
            )
            .map((text) => text.textContent);
        }, text);
        assert.deepEqual(outside, []);
        assert.match(text, /^<svg xmlns=/);
        assert.doesNotMatch(text, /var\(|light-dark|class=|<style/);
        const words = (await page.locator('svg').first().textContent())?.replace(/\s+/g, ' ') ?? '';
        for (const word of WORDS[tag].slice(tag === 'visit-timeline' ? 2 : 0, 2)) assert.match(words, word);
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });
  }

  it('a png is twice as wide as what was asked for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-render-'));
    try {
      const file = join(folder, 'card.png');
      assert.equal(render('quote-card', '--format', 'png', '--width', '400', '--out', file), '');
      const png = readFileSync(file);
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.equal(png.readUInt32BE(16), (400 + 32) * 2);
      assert.ok(png.readUInt32BE(20) > 300);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
