// Pages and answers as text: nothing that comes from data or options can become markup or code.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { readDossier, unknownIds, wordsOf } from '../../tools/embed/dossier.js';
import { attributesHtml, escapeHtml, inlineJson, inlineScript } from '../../src/embed/html.ts';
import { namesOf, readList } from '../../tools/embed/list.js';
import { embedHtml, oembedOf } from '../../src/embed/oembed.ts';
import { attributesOf, embedOf, readArguments } from '../../tools/embed/options.js';
import { embedPage } from '../../src/embed/frame-page.ts';
import { openingMap } from '../../src/elements/relations-map/opening-map.ts';
import { filterOembed } from '../support/wordpress.js';

const known = attributesOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const NASTY = '</script><!--<script>"\'&<b>';

describe('escape', () => {
  it('HTML: no tag, no entity, no end of an attribute', () => {
    assert.equal(escapeHtml(`<b a="1" b='2'>&amp;`), '&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;');
  });

  it('attributes: a switch is bare, what is undefined is left out, an empty text stays', () => {
    assert.equal(attributesHtml({ a: '"', b: true, c: undefined, d: '' }), ' a="&quot;" b d=""');
  });

  it('JSON: nothing that a parser of HTML could see, and the same value', () => {
    const text = inlineJson({ text: NASTY });
    assert.ok(!text.includes('<'));
    assert.deepEqual(JSON.parse(text), { text: NASTY });
  });

  it('scripts: no end and no comment in any case, and the same meaning in strings, templates and expressions', () => {
    const code = `[ '</script>', "<!-- </SCRIPT", \`</Script\`, /<\\/script/u.test('</script'), /<!--/u.test('<!--'), 1</s/.exec('s') ]`;
    const inline = inlineScript(code);
    assert.ok(!/<!--|<\/script/i.test(inline));
    assert.equal(JSON.stringify(runInNewContext(inline)), JSON.stringify(runInNewContext(code)));
  });
});

describe('the page', () => {
  const page = (more = {}) =>
    embedPage({
      tag: 'quote-card',
      attributes: { quote: NASTY, original: true },
      dossier: { title: NASTY },
      title: NASTY,
      lang: 'en"',
      fallback: `one\n${NASTY}`,
      scripts: ['"one"', '"two</script>"'],
      ...more,
    });

  it('holds the element, its data and its scripts, and nothing of the text becomes markup', async () => {
    const html = await page();
    assert.equal(html.match(/<script/g).length, 3);
    assert.equal(html.match(/<\/script>/g).length, 3);
    assert.ok(!html.includes('<!--') && !html.includes('<b>'));
    assert.ok(html.includes('<blockquote dir="auto">one<br>&lt;/script&gt;'));
    assert.ok(html.includes(' original loading="eager">'));
  });

  it('allows by its policy just the scripts and the style that stand in it', async () => {
    const html = await page();
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)[1].replaceAll('&#39;', "'");
    const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => hash(code));
    const [, style] = /<style>(.*?)<\/style>/s.exec(html);
    assert.equal(scripts.length, 2);
    assert.ok(policy.includes(`script-src ${scripts.join(' ')};`));
    assert.ok(policy.includes(`style-src ${hash(style)};`));
    assert.ok(policy.startsWith("default-src 'none';") && !policy.includes('unsafe'));
  });

  it('says where its oEmbed answer lies only where there is one, and in the head', async () => {
    assert.ok(!(await page()).includes('oembed'));
    const addresses = { page: 'https://a.example/x.html', oembed: 'https://a.example/x.json' };
    const [head] = (await page({ addresses })).split('</head>');
    assert.ok(head.includes('<link rel="alternate" type="application/json+oembed" href="https://a.example/x.json"'));
    assert.ok(!head.includes('<script'));
  });
});

describe('oEmbed', () => {
  const embed = {
    url: 'https://a.example/x.html',
    title: NASTY,
    fallback: `Said "so".\n${NASTY}`,
    width: 600,
    height: 480,
  };

  it('is version 1.0, rich, with all that the format wants', () => {
    const { html, ...rest } = oembedOf({ ...embed, provider: 'A paper' });
    assert.deepEqual(rest, {
      ...{ version: '1.0', type: 'rich', title: NASTY, provider_name: 'A paper', provider_url: 'https://a.example/' },
      ...{ cache_age: 86_400, width: 600, height: 480 },
    });
    assert.equal(html, embedHtml(embed));
  });

  it('is words in a blockquote, then a frame in a sandbox without the rights of its host', () => {
    const html = embedHtml(embed);
    assert.match(
      html,
      /^<blockquote>Said &quot;so&quot;\.\n[^<]+<a href="https:[^<]+<\/a><\/blockquote><iframe [^<>]+><\/iframe>$/,
    );
    assert.ok(html.includes('sandbox="allow-scripts') && !html.includes('same-origin'));
  });

  it('names a page once where it has no words but its title', () => {
    assert.match(embedHtml({ ...embed, fallback: NASTY }), /^<blockquote><a /);
  });

  it('comes through the filter of WordPress', () => {
    const html = filterOembed(oembedOf({ ...embed, provider: 'x' }), 'abc');
    assert.match(html, /^<blockquote class="wp-embedded-content" data-secret="abc">Said/);
    assert.match(
      html,
      /<iframe class="wp-embedded-content" sandbox="allow-scripts" [^>]*src="https:\/\/a.example\/x.html#\?secret=abc"/,
    );
  });
});

describe('options', () => {
  it('are the attributes of the manifest, switches and values', () => {
    const { options, wish, files } = readArguments(
      ['d.json', '--element', 'visit-timeline', '--between', 'MNG PRK', '--context', '--heading', '', '--out', 'x'],
      known,
      { out: { type: 'string' } },
    );
    assert.deepEqual({ ...options }, { out: 'x' });
    assert.deepEqual(files, ['d.json']);
    assert.deepEqual(embedOf({ ...wish, dossier: 'd.json' }, known), {
      ...{ dossier: 'd.json', element: 'visit-timeline' },
      attributes: { between: 'MNG PRK', context: true, heading: '' },
    });
  });

  it('in a list, a switch that is off is left out, and numbers are written', () => {
    const { attributes, height } = embedOf(
      { dossier: 'd', element: 'visit-timeline', context: false, gaps: true, period: 1988, height: '500' },
      known,
    );
    assert.deepEqual(attributes, { gaps: true, period: '1988' });
    assert.equal(height, 500);
  });

  for (const [what, wish, message] of [
    ['no dossier', { element: 'quote-card' }, /No dossier/],
    ['an unknown element', { dossier: 'd', element: 'script' }, /one of .*quote-card/],
    [
      'another element’s attribute',
      { dossier: 'd', element: 'quote-card', between: 'A B' },
      /no attribute "between": it has .*quote, set/,
    ],
    ['a handler', { dossier: 'd', element: 'quote-card', onclick: 'x' }, /no attribute "onclick"/],
    ['a source beside the data in the page', { dossier: 'd', element: 'quote-card', src: 'x' }, /no attribute "src"/],
    ['no number of pixels', { dossier: 'd', element: 'quote-card', width: '100%' }, /no number of pixels/],
  ]) {
    it(`refuse ${what}, and say why`, () => assert.throws(() => embedOf(wish, known), message));
  }
});

describe('lists', () => {
  const card = (more) => ({ dossier: 'd', element: 'quote-card', attributes: {}, ...more });

  it('name a page by what it shows, or as they say', () => {
    assert.deepEqual(
      namesOf([
        card({ attributes: { quote: 'Quote_ÄB.1' } }),
        card({ name: 'mine' }),
        { dossier: 'd', element: 'relations-map', attributes: { focus: 'MNG', at: '2007-12' } },
      ]),
      ['quote-card-quote-b-1', 'mine', 'relations-map-mng-2007-12'],
    );
  });

  it('refuse two pages of one name, and a name that leads out of the folder', () => {
    assert.throws(() => namesOf([card({}), card({})]), /Two embeds are called "quote-card"/);
    assert.throws(() => namesOf([card({ name: '../x' })]), /is no name/);
  });

  it('find dossiers beside themselves, and say which entry is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-list-'));
    try {
      const file = join(folder, 'list.json');
      writeFileSync(file, JSON.stringify([{ dossier: 'd.json', element: 'quote-card' }]));
      assert.equal((await readList(file, known))[0].dossier, join(folder, 'd.json'));
      writeFileSync(file, JSON.stringify([{ dossier: 'd.json', element: 'quote-card' }, { dossier: 'd.json' }]));
      await assert.rejects(readList(file, known), /list\.json\[1\]: No element/);
      writeFileSync(file, '{}');
      await assert.rejects(readList(file, known), /no list/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the dossier at our desk', async () => {
  const { dossier, problems } = await readDossier('data/mongolia-korea.json');

  it('is read without a problem', () => assert.deepEqual(problems, []));

  it('may be a table, and what is no dossier is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-table-'));
    try {
      const file = join(folder, 'visits.csv');
      writeFileSync(
        file,
        'id,from,to,when,level,visitors.name,evidence.exact,source.title\nv,MNG,PRK,2013-10,state,A,"went, there",Paper\n',
      );
      const table = await readDossier(file);
      assert.deepEqual(table.problems, []);
      assert.equal(table.dossier.visits[0].id, 'v');
      assert.equal(table.raw.visits.length, 1);
      writeFileSync(join(folder, 'x.json'), '{"a": 1}');
      await assert.rejects(readDossier(join(folder, 'x.json')), /x\.json is not a dossier of format 1/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('knows which ids are not in it', () => {
    assert.deepEqual(
      unknownIds(dossier, { quote: 'quote-wsj-history', between: 'MNG PRK', groups: 'six-party-talks' }),
      [],
    );
    assert.deepEqual(unknownIds(dossier, { quote: 'x', between: 'MNG XXX' }), ['quote: "x"', 'between: "XXX"']);
  });

  it('says a quotation with whose words they are and where they stand, without an address', async () => {
    const { title, fallback } = await wordsOf(dossier, { quote: 'quote-wsj-history' });
    assert.equal(title, 'Mongolia and North Korea');
    assert.match(fallback, /^The Wall Street Journal reports .*“will present .*force\.”\nWords of The Wall Street/);
    assert.ok(!fallback.includes('http'));
  });

  it('speaks the language that is asked for', async () => {
    const { title, lang, fallback } = await wordsOf(dossier, { lang: 'mn', between: 'MNG PRK' });
    assert.deepEqual([title, lang, fallback], ['Монгол, Хойд Солонгос', 'mn', 'Монгол, Хойд Солонгос']);
  });

  it('names the base map that the map itself would ask for', () => {
    assert.equal(openingMap(dossier, { focus: 'MNG', at: '2007-12' }), 'northeast-asia.json');
    assert.equal(openingMap(dossier, { extent: 'world' }), 'world.json');
  });
});
