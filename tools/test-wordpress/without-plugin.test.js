// The elements in a WordPress that has no plugin of ours: what stays of them in a post, in a feed, and in a browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn } from '../../tests/support/browser.js';
import { customHtml, openHost, openNewsroom } from './newsroom.js';

/** A dossier that can be written into a post: on one line. */
const DOSSIER = JSON.stringify({
  dossier: 1,
  id: 'inline',
  title: 'Inline',
  lang: 'en',
  sources: { s: { type: 'article-newspaper', title: 'A title', URL: 'https://example.org/a?b=1&c=2' } },
  actors: { bold: { kind: 'person', name: 'B. Bold' } },
  quotes: [
    {
      ...{ id: 'q', text: 'It is "small" -- and that\'s all', lang: 'en', form: 'direct' },
      chain: [{ agent: 'bold', own: true }],
      evidence: [{ source: 's', exact: 'It is "small" -- and that\'s all' }],
    },
  ],
});
const INLINE = `<script type="application/json">${DOSSIER}</script>`;

/** The text inside what an element has drawn. */
const drawnText = (page, tag = 'quote-card') => page.locator(`${tag} figure`).first().innerText();

describe('an element in a WordPress without the plugin', () => {
  let room, host, poor, src, module, classic;

  before(async () => {
    room = await openNewsroom();
    host = await openHost({ cors: true });
    poor = await openHost();
    src = `${host.url}/entente/data/mongolia-korea.json`;
    module = `<script type="module" src="${host.url}/entente/cdn/quote-card.js"></script>`;
    classic = `<script src="${poor.url}/entente/cdn/quote-card.classic.js"></script>`;
  });
  after(async () => {
    await room?.close();
    await host?.close();
    await poor?.close();
  });

  const card = (inside) => `<quote-card src="${src}" quote="quote-lankov">${inside}</quote-card>`;

  /** What an administrator writes is stored and shown to the letter. */
  async function keeps(content, part) {
    const post = await room.people.admin.publish(content);
    assert.equal(post.content.raw, content);
    assert.ok((await room.page(post)).includes(part), part);
    return post;
  }

  /** Opens a post, waits for its elements, and hands over the page; nothing may go wrong meanwhile. */
  async function reads(post, look) {
    const { page, seen, close } = await room.read(post);
    await allDrawn(page);
    await look(page);
    assert.deepEqual(seen.console, []);
    await close();
  }

  it('is kept with its module in an administrator’s Custom HTML block, and draws', async () => {
    const html = `${module}${card('<blockquote>Words of an administrator</blockquote>')}`;
    const post = await keeps(customHtml(html), html);
    await reads(post, async (page) => {
      assert.match(await drawnText(page), /Lankov/);
      assert.equal(await page.locator('quote-card > blockquote').isVisible(), false);
    });
    assert.match(post.excerpt.rendered, /Words of an administrator/);
    assert.match(await room.feed(), /<content:encoded>[^]*Words of an administrator/);
  });

  it('is stripped with its module from an author’s, and its words stay in post, excerpt and feed', async () => {
    const html = `${module}${card('<blockquote>Words of an author</blockquote>')}`;
    const post = await room.people.author.publish(customHtml(html));
    assert.equal(post.content.raw, customHtml('<blockquote>Words of an author</blockquote>'));
    const page = await room.page(post);
    assert.match(page, /<blockquote>Words of an author<\/blockquote>/);
    assert.doesNotMatch(page, /quote-card/);
    assert.match(post.excerpt.rendered, /Words of an author/);
    assert.match(await room.feed(), /<content:encoded>[^]*Words of an author/);
  });

  it('draws by a classic script of a host without CORS headers, from which a module does not load', async () => {
    const html = `${classic}${card('<blockquote>Words</blockquote>')}`;
    await reads(await keeps(customHtml(html), html), async (page) => assert.match(await drawnText(page), /Lankov/));

    const refused = html.replace(
      classic,
      `<script type="module" src="${poor.url}/entente/cdn/quote-card.js"></script>`,
    );
    const { page, seen, close } = await room.read(await keeps(customHtml(refused), refused));
    assert.match(seen.console.join('\n'), /CORS/);
    assert.equal(await page.locator('quote-card > blockquote').isVisible(), true);
    await close();
  });

  it('loses a classic script of an author’s, and keeps its words', async () => {
    const post = await room.people.author.publish(customHtml(`${classic}${card('<p>Words</p>')}`));
    assert.equal(post.content.raw, customHtml('<p>Words</p>'));
  });

  for (const [kind, write] of Object.entries({ 'a Custom HTML block': customHtml, 'a classic post': (html) => html })) {
    it(`reads a dossier that an administrator wrote into it on one line, in ${kind}`, async () => {
      const html = `<quote-card quote="q">Words ${INLINE}</quote-card>`;
      const post = await keeps(write(`${html}\n\n${classic}`), INLINE);
      await reads(post, async (page) => assert.match(await drawnText(page), /small.* -- and that's all/));
      assert.doesNotMatch(post.excerpt.rendered, /dossier/);
    });
  }

  it('reads a dossier with a blank line in it in a Custom HTML block, but not in a classic post, where WordPress breaks it', async () => {
    const html = `<quote-card quote="q">Words ${INLINE.replace('{"dossier"', '{\n\n"dossier"')}</quote-card>`;
    const block = await room.people.admin.publish(customHtml(`${html}\n\n${classic}`));
    await reads(block, async (page) => assert.match(await drawnText(page), /small/));

    const post = await room.people.admin.publish(`${html}\n\n${classic}`);
    const { page, seen, close } = await room.read(post);
    await page.locator('quote-card').getByRole('button').waitFor();
    assert.match(await page.locator('quote-card').innerText(), /^Words/);
    assert.match(seen.console.join('\n'), /could not be read/);
    await close();
  });

  it('takes what follows a block in which an administrator ended it by a slash; the loader gives it back', async () => {
    const paragraphs = ['One', 'Two', 'Three', 'The end']
      .map((words) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`)
      .join('\n\n');
    const loader = `<script type="module" src="${host.url}/entente/cdn/entente.js"></script>`;
    const html = `${loader}<quote-card src="${src}" quote="quote-lankov" />`;
    const post = await room.people.admin.publish(`${customHtml(html)}\n\n${paragraphs}`);
    const { page, seen, close } = await room.read(post);
    await page.waitForFunction(() => document.querySelector('quote-card').shadowRoot?.querySelector('figure'));
    assert.equal(await page.getByText('The end', { exact: true }).isVisible(), true);
    assert.deepEqual(seen.console, [
      'warning: <quote-card> needs an end tag: what follows it in the page had become its content.',
    ]);
    await close();
  });

  it('draws in a classic post of an administrator’s, but a quotation inside it is torn out and stands below', async () => {
    const post = await room.people.admin.publish(`${card('<blockquote>Words</blockquote>')}\n\n${module}`);
    await reads(post, async (page) => {
      assert.match(await drawnText(page), /Lankov/);
      assert.equal(await page.locator('quote-card').evaluate((one) => one.textContent), '');
      assert.equal(await page.locator('p + blockquote').isVisible(), true);
    });
  });

  it('loses the dossier inside it with an author, as the script’s tag is stripped and its text shown', async () => {
    const post = await room.people.author.publish(
      customHtml(`<quote-card quote="q"><p>Words</p>${INLINE}</quote-card>`),
    );
    assert.doesNotMatch(post.content.raw, /quote-card|script/);
    assert.match(post.content.raw, /^<!-- wp:html -->\s*<p>Words<\/p>\{"dossier":1/);
  });

  const RICH = {
    ul: '<ul><li>One</li></ul>',
    table: '<table><tbody><tr><td>Cell</td></tr></tbody></table>',
    img: '<img src="/wp-includes/images/blank.gif" alt="Nothing" width="1" height="1" />',
    template: '<template><p>Template</p></template>',
    svg: '<svg viewBox="0 0 1 1"><text>Drawing</text><path d="M0 0h1v1z"></path></svg>',
  };

  it('keeps a list, a table, an image, a template and a drawing inside, with an administrator', async () => {
    const content = customHtml(`${module}${card(Object.values(RICH).join(''))}`);
    const post = await room.people.admin.publish(content);
    assert.equal(post.content.raw, content);
    await reads(post, async (page) => {
      const inside = await page.evaluate(() =>
        [...document.querySelector('quote-card').children].map((one) => one.localName),
      );
      assert.deepEqual(inside, Object.keys(RICH));
      assert.equal(await page.evaluate(() => document.querySelector('template').content.textContent), 'Template');
    });
  });

  it('keeps the list, the table and the image inside with an author, and loses the tags of template and drawing', async () => {
    const post = await room.people.author.publish(customHtml(card(Object.values(RICH).join(''))));
    assert.equal(post.content.raw, customHtml(`${RICH.ul}${RICH.table}${RICH.img}<p>Template</p>Drawing`));
  });

  it('draws three times in paragraphs of an administrator’s, closed or not, and the words around stay', async () => {
    const ids = ['quote-lankov', 'quote-mediator', 'quote-model'];
    const [one, two, three] = ids.map((id) => `<quote-card src="${src}" quote="${id}"`);
    const html = `<p>Before ${one}></quote-card> after</p><p>${two} /></p><p>${three} /></p><p>The end</p>`;
    for (const content of [customHtml(`${module}${html}`), `${module}\n\n${two} />\n\n${three} />\n\nThe end`]) {
      const post = await room.people.admin.publish(content);
      assert.equal(post.content.raw, content);
      await reads(post, async (page) => {
        const cards = await page.evaluate(() =>
          [...document.querySelectorAll('p > quote-card')].map((one) => one.quote),
        );
        assert.deepEqual(cards, content.startsWith('<!--') ? ids : ids.slice(1));
        assert.equal(await page.getByText('The end', { exact: true }).isVisible(), true);
      });
    }
  });
});
