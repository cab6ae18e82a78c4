// Frame pages in a WordPress that has no plugin of ours: as a frame in a post's HTML, and by their address alone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { customHtml, mustUse, openHost, openNewsroom } from './newsroom.js';

const DOSSIER = resolve('data/mongolia-korea.json');
const CARDS = [
  { element: 'quote-card', quote: 'quote-lankov', name: 'lankov' },
  { element: 'visit-timeline', between: 'MNG PRK', name: 'visits' },
  { element: 'relations-map', focus: 'MNG', name: 'relations' },
];

const command = (name, ...args) => execFileSync(process.execPath, [join('tools', `${name}.js`), ...args]);

/** Resolves when the frame has drawn its element. */
const drawn = (frame, { element }) =>
  frame.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('figure'), element);

describe('a frame page in a WordPress without the plugin', () => {
  let room, host, folder, address, takeAway;

  before(async () => {
    room = await openNewsroom();
    folder = mkdtempSync(join(tmpdir(), 'entente-cards-'));
    host = await openHost({ folders: { '/cards/': folder } });
    // The site is at 127.0.0.1: by this name the cards are on another host than it.
    const { port } = new URL(host.url);
    address = (name) => `http://localhost:${port}/cards/${name}.html`;
    const list = join(folder, 'list.json');
    writeFileSync(list, JSON.stringify(CARDS.map((card) => ({ ...card, dossier: DOSSIER }))));
    command('oembed', '--base', new URL('.', address('')).href, '--out', folder, list);
    const { element, quote } = CARDS[0];
    command('embed', DOSSIER, '--element', element, '--quote', quote, '--out', join(folder, 'frame.html'));
    // WordPress asks no host of its own machine, and of others the ports 80, 443 and 8080 alone (wp_safe_remote_get).
    // WP_HTTP_BLOCK_EXTERNAL, which install.js sets, lets `localhost` pass.
    takeAway = mustUse(`add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', static fn( $ports ) => array_merge( $ports, array( ${port} ) ) );`);
  });
  after(async () => {
    takeAway?.();
    await room?.close();
    await host?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const frameHtml = () =>
    `<iframe src="${address('frame')}" sandbox="allow-scripts" width="600" height="480" title="A quotation"></iframe>`;

  it('draws in a sandboxed frame of an administrator’s', async () => {
    const post = await room.people.admin.publish(customHtml(frameHtml()));
    assert.equal(post.content.raw, customHtml(frameHtml()));
    const { page, close } = await room.read(post);
    const frame = await (await page.waitForSelector('iframe[sandbox="allow-scripts"]')).contentFrame();
    await drawn(frame, CARDS[0]);
    assert.equal(await frame.evaluate(() => origin), 'null');
    await close();
  });

  it('is stripped with its frame from an author’s', async () => {
    const post = await room.people.author.publish(customHtml(`${frameHtml()}<p>Words</p>`));
    assert.equal(post.content.raw, customHtml('<p>Words</p>'));
  });

  const embedBlock = (url) =>
    `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

  for (const person of ['admin', 'author']) {
    for (const card of CARDS) {
      it(`becomes a frame that grows, where an ${person} writes its address: ${card.element}`, async () => {
        const url = address(card.name);
        for (const content of [`Words before\n\n${url}\n\nWords after`, embedBlock(url)]) {
          const post = await room.people[person].publish(content);
          const html = await room.page(post);
          const [, secret] = /<blockquote class="wp-embedded-content" data-secret="(\w+)">/.exec(html) ?? [];
          const [tag = ''] = /<iframe[^>]*wp-embedded-content[^>]*>/.exec(html) ?? [];
          assert.ok(tag.includes('sandbox="allow-scripts"') && tag.includes('security="restricted"'), tag);
          assert.ok(tag.includes(` src="${url}#?secret=${secret}"`), tag);
          await grows(post, card);
        }
      });
    }
  }

  /** The frame of a post takes the place of its words, at the height that its page says (WordPress takes 200 to 1000). */
  async function grows(post, card) {
    const { page, close } = await room.read(post);
    const place = await page.waitForSelector('iframe.wp-embedded-content');
    await place.scrollIntoViewIfNeeded();
    const frame = await place.contentFrame();
    await drawn(frame, card);
    const told = async () => {
      const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      return String(Math.min(Math.max(height, 200), 1000));
    };
    for (const end = Date.now() + 10_000; (await place.getAttribute('height')) !== (await told());) {
      assert.ok(Date.now() < end, `${await place.getAttribute('height')} is not ${await told()}`);
      await page.waitForTimeout(50);
    }
    assert.equal(await place.isVisible(), true);
    assert.equal(await page.locator('blockquote.wp-embedded-content').isVisible(), false);
    await close();
  }

  it('is previewed to an author by the editor’s own way', async () => {
    const url = encodeURIComponent(address('lankov'));
    const { type, html } = await room.people.author.rest(`/oembed/1.0/proxy?url=${url}`);
    assert.equal(type, 'rich');
    assert.match(html, /<iframe[^>]*wp-embedded-content/);
  });

  it('gives its words to feeds', async () => {
    await room.people.author.publish(`Words before\n\n${address('lankov')}`);
    assert.match(await room.feed(), /<blockquote class="wp-embedded-content"[^>]*>[^<]*Lankov/);
  });
});
