// Placeholders of an author's, whose HTML is filtered, in a WordPress that has no plugin of ours but the loader in its
// theme: which of their attributes stay, and what the loader makes of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { allDrawn } from '../../tests/support/browser.js';
import { customHtml, mustUse, openHost, openNewsroom } from './newsroom.js';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const ELEMENTS = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

describe('a placeholder of an author’s', () => {
  let room, host, data, takeAway;

  before(async () => {
    room = await openNewsroom();
    host = await openHost({ cors: true });
    data = `${host.url}/entente/data`;
    takeAway = mustUse(`add_action( 'wp_footer', static function () {
	echo '<script type="module" src="${host.url}/entente/cdn/entente.js"></script>';
} );`);
  });
  after(async () => {
    takeAway?.();
    await room?.close();
    await host?.close();
  });

  const publish = (html) => room.people.author.publish(customHtml(html));

  for (const { tagName, attributes } of ELEMENTS) {
    it(`keeps every attribute of <${tagName}> that is written with data-`, async () => {
      const written = attributes.map(({ name }) => `data-${name}="a b"`).join(' ');
      for (const tag of ['div', 'blockquote', 'a']) {
        const html = `<${tag} id="x" class="y" lang="en" dir="ltr" data-entente="${tagName}" ${written}>Words</${tag}>`;
        assert.equal((await publish(html)).content.raw, customHtml(html));
      }
    });
  }

  it('loses what could run', async () => {
    const { content } = await publish(
      '<div data-entente="quote-card" onclick="alert(1)" data-src="/a.json">Words</div>',
    );
    assert.equal(content.raw, customHtml('<div data-entente="quote-card" data-src="/a.json">Words</div>'));
  });

  /** What a reader's browser shows of a post. */
  async function reads(post, look) {
    const { page, seen, close } = await room.read(post);
    await page.waitForSelector('quote-card, visit-timeline, relations-map', { state: 'attached' });
    await allDrawn(page);
    await look(page);
    assert.deepEqual(seen.console, []);
    await close();
  }

  const placeholders = () => ({
    div: `<div data-entente="visit-timeline" data-src="${data}/mongolia-korea.json" data-between="MNG PRK"><ul><li>Words</li></ul></div>`,
    blockquote: `<blockquote data-entente="quote-card" data-src="${data}/mongolia-korea.json" data-quote="quote-lankov"><p>Words</p></blockquote>`,
    a: `<a href="${data}/visits.csv" data-entente="visit-timeline">Words</a>`,
  });

  for (const tag of ['div', 'blockquote', 'a']) {
    it(`becomes the element by the site’s loader: <${tag}>, in a block and in a classic post`, async () => {
      const html = placeholders()[tag];
      for (const content of [customHtml(html), `Words before\n\n${html}\n\nWords after`]) {
        const post = await room.people.author.publish(content);
        assert.equal(post.content.raw, content);
        await reads(post, async (page) => {
          const element = page.locator('quote-card, visit-timeline');
          assert.equal(await element.count(), 1);
          assert.match(await element.locator('figure').first().innerText(), /Lankov|Elbegdorj/);
          assert.match(await element.evaluate((one) => one.textContent), /Words/);
        });
      }
    });
  }
});
