// What WordPress stores and shows of posts that use the plugin: by somebody who may write any HTML, and by an author.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import '../ts-loader.js';
import { startSite, uploadPlugin, Visitor } from './site.js';

const { FORMS } = await import('../../demo/playground/code.ts');

const FOLDER = process.env['WORDPRESS'] ?? '';
const SRC = '/wp-content/plugins/entente/data/mongolia-korea.json';
const SCRIPT = /<script[^>]*type="module"[^>]*plugins\/entente\/cdn\/entente\.js/;

/** A paragraph block as the fallback, with words to find again. */
const said = (words) => `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`;
const block = (tag, attributes, words) =>
  `<!-- wp:entente/${tag} --><${tag} class="wp-block-entente-${tag}" ${attributes}>${said(words)}</${tag}><!-- /wp:entente/${tag} -->`;

const BLOCKS = {
  'quote-card': `src="${SRC}" quote="quote-lankov" original=""`,
  'visit-timeline': `src="${SRC}" between="MNG PRK" layout="vertical" context="" gaps=""`,
  'relations-map': `src="${SRC}" focus="MNG" at="2007-12" groups="six-party-talks" timeline=""`,
};

describe('the plugin in WordPress', () => {
  let site, people;
  const visit = async ({ link }) => (await fetch(link)).text();

  before(async () => {
    site = await startSite(FOLDER);
    const admin = await Visitor.logIn(site.url, 'admin');
    people = { admin, author: await Visitor.logIn(site.url, 'author') };
    await uploadPlugin(admin, 'entente.zip', readFileSync('dist/wordpress/entente.zip'));
    await admin.rest('/wp/v2/plugins/entente/entente', { status: 'active' });
  });
  after(() => site?.stop());

  for (const person of ['admin', 'author']) {
    for (const [tag, attributes] of Object.entries(BLOCKS)) {
      it(`stores and shows the ${tag} block of an ${person} as it was written`, async () => {
        const post = await people[person].publish(block(tag, attributes, 'Fallback words'));
        assert.equal(post.content.raw, block(tag, attributes, 'Fallback words'));
        const page = await visit(post);
        const [shown = ''] = new RegExp(`<${tag}[^]*?</${tag}>`).exec(page) ?? [];
        for (const attribute of attributes.match(/\w+="[^"]*"/g))
          assert.ok(shown.includes(attribute), `${attribute} in ${shown}`);
        assert.match(shown, /<p[^>]*>Fallback words<\/p>/); // 7.1 adds a class
        assert.match(page, SCRIPT);
        assert.equal(page.match(/plugins\/entente\/cdn\/entente\.js/g).length, 1);
      });
    }

    it(`writes the element for a shortcode of an ${person}`, async () => {
      const post = await people[person].publish(
        `[entente element="visit-timeline" src="${SRC}" between="MNG PRK" gaps context="false" onclick="alert(1)"]<ul><li>Fallback words</li></ul>[/entente]`,
      );
      const page = (await visit(post)).replace(/\n(?=<\/?(?:ul|li))/g, ''); // automatic paragraphs break lines
      assert.ok(
        page.includes(
          `<visit-timeline src="${SRC}" between="MNG PRK" gaps><ul><li>Fallback words</li></ul></visit-timeline>`,
        ),
        page.slice(page.indexOf('<visit-timeline'), page.indexOf('</visit-timeline>') + 20),
      );
      assert.match(page, SCRIPT);
    });
  }

  it('keeps the element, its attributes and a blockquote in an author’s own HTML, and no more than these', async () => {
    const html = `<quote-card src="${SRC}" quote="quote-lankov" lang="ru" onclick="alert(1)" data-x="1"><blockquote cite="https://example.org/">Words</blockquote></quote-card>`;
    const post = await people.author.publish(`<!-- wp:html -->${html}<script>alert(1)</script><!-- /wp:html -->`);
    assert.equal(
      post.content.raw,
      `<!-- wp:html -->${html.replace(' onclick="alert(1)"', '')}alert(1)<!-- /wp:html -->`,
    );
    assert.match(await visit(post), SCRIPT);
  });

  it('closes elements that an author ended by a slash, so that the words after them stay outside', async () => {
    const card = `<quote-card src="${SRC}" quote="quote-lankov"`;
    const post = await people.author.publish(
      `<!-- wp:html -->${card} />${card}/><p>One ${card} original /> two</p><!-- /wp:html -->`,
    );
    const page = await visit(post);
    assert.ok(
      page.includes(`${card}></quote-card>${card}></quote-card><p>One ${card} original></quote-card> two</p>`),
      page.slice(page.indexOf(card), page.lastIndexOf('two</p>') + 8),
    );
  });

  it('keeps a quotation inside the element that holds it in a classic post', async () => {
    const post = await people.author.publish(
      `Before\n\n<quote-card src="${SRC}" quote="quote-lankov">\n<blockquote>Words</blockquote>\n</quote-card>\n\nAfter`,
    );
    const [shown = ''] = /<p>Before[^]*After<\/p>/.exec(await visit(post)) ?? [];
    assert.equal(
      shown.replace(/\s*\n\s*/g, ''),
      `<p>Before</p><quote-card src="${SRC}" quote="quote-lankov"><blockquote><p>Words</p></blockquote></quote-card><p>After</p>`,
    );
  });

  it('means by the gallery’s shortcode what the gallery shows', async () => {
    const { write } = FORMS.find(({ name }) => name === 'WordPress');
    const setting = {
      tag: 'relations-map',
      values: {
        src: SRC,
        focus: 'MNG',
        at: '2007-12',
        extent: 'world',
        timeline: true,
        heading: 'Who & “whom”, 5 < 6',
      },
      words: { sentence: 'Mongolia’s ties.', items: ['China', 'Russia'] },
      base: 'https://a.example/',
      height: 640,
    };
    const page = await visit(await people.author.publish(write(setting)));
    const [, attributes = '', words = ''] = /<relations-map([^>]*)>([^]*?)<\/relations-map>/.exec(page) ?? [];
    for (const one of ['focus="MNG"', 'at="2007-12"', 'extent="world"', ' timeline', `src="${SRC}"`])
      assert.ok(attributes.includes(one), `${one} in ${attributes}`);
    const heading = /heading="([^"]*)"/
      .exec(attributes)?.[1]
      .replace(/&lt;/g, '<')
      .replace(/&(?:amp|#0?38);/g, '&');
    assert.equal(heading, setting.values.heading);
    const shown = words
      .replace(/<[^>]+>|\s+/g, ' ')
      .replace(/ +/g, ' ')
      .replace(/&#8217;/g, '’')
      .trim();
    assert.equal(shown, 'Mongolia’s ties. China Russia');
  });

  it('lets no script address through, in a block or a shortcode', async () => {
    const post = await people.author.publish(
      '<!-- wp:html --><relations-map src="javascript:alert(1)" basemap="javascript:alert(2)"></relations-map><!-- /wp:html -->' +
        '<!-- wp:shortcode -->[entente element="relations-map" src="javascript:alert(3)" basemap="javascript:alert(4)" heading="&quot;&gt;&lt;b&gt;"]<img src=x onerror=alert(5)>[/entente]<!-- /wp:shortcode -->',
    );
    const page = await visit(post);
    const from = page.indexOf('<relations-map');
    const shown = page.slice(from, page.lastIndexOf('</relations-map>'));
    assert.doesNotMatch(shown, /javascript:|onerror|"><b>/);
  });

  it('keeps every attribute that the manifest lists, from an author', async () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    for (const { tagName, attributes } of modules.flatMap(({ declarations = [] }) => declarations)) {
      if (!tagName) continue;
      const written = attributes.map(({ name }) => `${name}="${name === 'dir' ? 'ltr' : 'a'}"`).join(' ');
      const html = `<${tagName} ${written}>Words</${tagName}>`;
      const post = await people.author.publish(`<!-- wp:html -->${html}<!-- /wp:html -->`);
      assert.equal(post.content.raw, `<!-- wp:html -->${html}<!-- /wp:html -->`);
    }
  });

  it('loads nothing on a page without an element', async () => {
    const post = await people.admin.publish(said('Only words, and the word quote-card'));
    assert.doesNotMatch(await visit(post), /plugins\/entente/);
  });

  it('loads the script for a placeholder in a classic post', async () => {
    const post = await people.author.publish(
      `<div data-entente="quote-card" data-src="${SRC}" data-quote="quote-lankov">Words</div>`,
    );
    const page = await visit(post);
    assert.match(page, /<div data-entente="quote-card"[^>]*data-quote="quote-lankov">/);
    assert.match(page, SCRIPT);
  });

  it('cleans up the paragraphs that WordPress puts into a shortcode over several lines', async () => {
    const post = await people.author.publish(
      `[entente element="quote-card" src="${SRC}" quote="quote-lankov"]\n\n<blockquote>Words</blockquote>\n\nSomebody said so.\n\n[/entente]`,
    );
    const page = await visit(post);
    const [shown = ''] = /<quote-card[^]*?<\/quote-card>/.exec(page) ?? [];
    assert.equal(shown.match(/<p>/g)?.length, shown.match(/<\/p>/g)?.length, shown);
    assert.doesNotMatch(shown, /<p>\s*<\/p>/);
    assert.match(shown, /<blockquote>[^]*Words[^]*<\/blockquote>[^]*<p>Somebody said so\.<\/p>/);
  });

  it('gives a shortcode without words a link to its data, and one that names no element its words alone', async () => {
    const post = await people.author.publish(
      `[entente element="quote-card" src="${SRC}" /]\n\n[entente element="script" src="x.js"]<em>Only words</em>[/entente]`,
    );
    const page = await visit(post);
    assert.ok(
      page.includes(`<quote-card src="${SRC}"><p><a href="${SRC}">The data of this graphic</a></p></quote-card>`),
    );
    assert.match(page, /<em>Only words<\/em>/);
    assert.doesNotMatch(page, /src="x\.js"/);
  });

  it('takes a CSV that an author put into the media library as the source', async () => {
    const csv = new TextEncoder().encode(
      'id,from,to,when,level,visitors.name,source.title,source.URL,evidence.exact\nv1,MNG,PRK,2013-10-28,state,B. Bold,A title,https://example.org/,the words\n',
    );
    const media = await people.author.rest('/wp/v2/media', csv, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="visits.csv"' },
    });
    assert.match(media.source_url, /visits.*\.csv$/);
    const post = await people.author.publish(`[entente element="visit-timeline" src="${media.id}"]Words[/entente]`);
    assert.ok((await visit(post)).includes(`<visit-timeline src="${media.source_url}">`));
  });

  it('has the fallback in the feed and in the excerpt', async () => {
    const post = await people.author.publish(block('quote-card', BLOCKS['quote-card'], 'Words for the feed'), 'Fed');
    assert.match(await (await fetch(`${site.url}/?feed=rss2`)).text(), /<content:encoded>[^]*Words for the feed/);
    assert.match((await people.author.rest(`/wp/v2/posts/${post.id}`)).excerpt.rendered, /Words for the feed/);
  });

  it('leaves the fallback, and nothing of its own, in posts when it is deactivated', async () => {
    const posts = [];
    for (const [tag, attributes] of Object.entries(BLOCKS)) {
      posts.push(await people.author.publish(block(tag, attributes, `Fallback of the ${tag}`)));
    }
    const short = await people.author.publish(
      `[entente element="quote-card" src="${SRC}"]Fallback of the shortcode[/entente]`,
    );
    await people.admin.rest('/wp/v2/plugins/entente/entente', { status: 'inactive' });
    for (const [index, tag] of Object.keys(BLOCKS).entries()) {
      const page = await visit(posts[index]);
      assert.match(page, new RegExp(`<p[^>]*>Fallback of the ${tag}</p>`));
      assert.doesNotMatch(page, /<script[^>]*plugins\/entente/);
    }
    assert.match(await visit(short), /Fallback of the shortcode/);
    await people.admin.rest('/wp/v2/plugins/entente/entente', { status: 'active' });
  });

  it('lets an author edit a post of a time without the plugin, which keeps the fallback', async () => {
    await people.admin.rest('/wp/v2/plugins/entente/entente', { status: 'inactive' });
    const post = await people.author.publish(block('quote-card', BLOCKS['quote-card'], 'Words that stay'));
    await people.admin.rest('/wp/v2/plugins/entente/entente', { status: 'active' });
    assert.doesNotMatch(post.content.raw, /<quote-card/);
    assert.match(post.content.raw, /Words that stay/);
  });

  it('brings no warning of PHP', () => {
    const log = join(FOLDER, 'debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    assert.deepEqual(
      lines.filter((line) => /plugins\/entente|entente_/.test(line)),
      [],
    );
  });
});
