// The blocks in the real block editor, used by an author: preview, pickers, fallback, save, and the post for readers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../../tests/support/browser.js';
import { startSite, uploadPlugin, Visitor } from './site.js';

const FOLDER = process.env['WORDPRESS'] ?? '';
const DOSSIER = '/wp-content/plugins/entente/data/mongolia-korea.json';

describe('the blocks in the editor', () => {
  let site, author, browser, context, page, errors;

  before(async () => {
    site = await startSite(FOLDER);
    const admin = await Visitor.logIn(site.url, 'admin');
    author = await Visitor.logIn(site.url, 'author');
    await uploadPlugin(admin, 'entente.zip', readFileSync('dist/wordpress/entente.zip'));
    await admin.rest('/wp/v2/plugins/entente/entente', { status: 'active' });
    browser = await launch();
    context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
    await context.addCookies(author.cookies);
    // Nothing but the site itself: no fonts, avatars or emoji from elsewhere.
    await context.route(
      (url) => url.origin !== site.url && url.protocol.startsWith('http'),
      (route) => route.abort(),
    );
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  /** Opens the editor, on a new post or one that is there. */
  async function edit(query) {
    await page?.close();
    page = await context.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (/entente|Block validation/i.test(`${message.text()} ${message.location().url}`)) errors.push(message.text());
    });
    await page.goto(`${site.url}/wp-admin/${query}`);
    await page.waitForFunction(() => globalThis.wp?.data?.select('core/block-editor')?.getSettings()?.mediaUpload);
    return canvas();
  }

  /** The frame in which the post is edited; a page without one is its own. */
  async function canvas() {
    const frame = await page
      .waitForSelector('iframe[name="editor-canvas"]', { timeout: 10_000 })
      .then((handle) => handle.contentFrame())
      .catch(() => page.mainFrame());
    await frame.waitForSelector('.block-editor-block-list__layout');
    return frame;
  }

  const insert = (tag, attributes) =>
    page.evaluate(
      ([name, values]) => {
        const block = globalThis.wp.blocks.createBlock(name, values);
        globalThis.wp.data.dispatch('core/block-editor').insertBlock(block);
        globalThis.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
        return block.clientId;
      },
      [`entente/${tag}`, attributes],
    );
  const attributesOf = (id) =>
    page.evaluate((clientId) => globalThis.wp.data.select('core/block-editor').getBlockAttributes(clientId), id);
  const drawn = (frame, tag) =>
    frame.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('figure'), tag);
  const sidebar = async () => {
    await page.evaluate(() => globalThis.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
    return page.locator('.interface-complementary-area, .editor-sidebar').first();
  };
  const save = async () => {
    await page.evaluate(async () => {
      globalThis.wp.data.dispatch('core/editor').editPost({ title: 'Written in the editor', status: 'publish' });
      await globalThis.wp.data.dispatch('core/editor').savePost();
    });
    return page.evaluate(() => {
      const editor = globalThis.wp.data.select('core/editor');
      return { id: editor.getCurrentPostId(), link: editor.getPermalink(), content: editor.getCurrentPost().content };
    });
  };

  it('starts with a place for the address, and draws the example', async () => {
    const frame = await edit('post-new.php');
    const id = await insert('quote-card', {});
    await frame.getByLabel(/Address of the dossier/).waitFor();
    await frame.getByRole('button', { name: 'Use the example' }).click();
    await drawn(frame, 'quote-card');
    assert.ok((await attributesOf(id)).src.endsWith(DOSSIER));
    assert.deepEqual(errors, []);
  });

  it('picks a quotation by its words, writes its fallback, and shows both to readers', async () => {
    const frame = await edit('post-new.php');
    const id = await insert('quote-card', { src: DOSSIER });
    await drawn(frame, 'quote-card');
    const side = await sidebar();
    await side.getByRole('combobox', { name: 'Quote' }).fill('tyranny');
    await side
      .getByRole('option', { name: /No tyranny lasts forever/ })
      .first()
      .click();
    assert.equal((await attributesOf(id)).quote, 'quote-tyranny');
    await frame.waitForFunction(() => /tyranny/.test(document.querySelector('quote-card').shadowRoot.textContent));
    const { content, link, id: post } = await save();
    assert.match(
      content,
      new RegExp(
        `<quote-card [^>]*src="${DOSSIER}"[^>]*>[^]*<blockquote[^]*“No tyranny lasts forever[^]*</blockquote>[^]*Elbegdorj[^]*</quote-card>`,
      ),
    );
    assert.match(content, /<quote-card [^>]*quote="quote-tyranny"/);
    assert.deepEqual(errors, []);

    const reader = await openPage(browser, link);
    await allDrawn(reader.page);
    assert.match(
      await reader.page.evaluate(() => document.querySelector('quote-card').shadowRoot.textContent),
      /tyranny/,
    );
    await reader.close();

    await edit(`post.php?post=${post}&action=edit`);
    const [again] = await page.evaluate(() => globalThis.wp.data.select('core/block-editor').getBlocks());
    assert.equal(again.isValid, true);
    assert.equal(again.attributes.quote, 'quote-tyranny');
  });

  it('picks two states and a switch for the timeline, and lists its visits as the fallback', async () => {
    const frame = await edit('post-new.php');
    const id = await insert('visit-timeline', { src: DOSSIER });
    await drawn(frame, 'visit-timeline');
    const side = await sidebar();
    for (const state of ['Mongolia', 'North Korea']) {
      await side.getByRole('combobox', { name: 'Between' }).fill(state);
      await side
        .getByRole('option', { name: new RegExp(`^${state}`) })
        .first()
        .click();
    }
    await side.getByRole('checkbox', { name: 'Gaps' }).click();
    const { between, gaps } = await attributesOf(id);
    assert.deepEqual({ between, gaps }, { between: 'MNG PRK', gaps: true });
    const { content } = await save();
    assert.match(content, /<visit-timeline [^>]*between="MNG PRK"[^>]* gaps=""/);
    assert.match(content, /<li>Kim Il-sung: North Korea to Mongolian People’s Republic, 1956<\/li>/);
    assert.doesNotMatch(content, /context/);
    assert.deepEqual(errors, []);
  });

  it('keeps a fallback that was written by hand, and writes it anew when asked', async () => {
    const frame = await edit('post-new.php');
    const id = await insert('relations-map', { src: DOSSIER, focus: 'MNG' });
    await drawn(frame, 'relations-map');
    const inner = () =>
      page.evaluate((clientId) => {
        const { getBlocks } = globalThis.wp.data.select('core/block-editor');
        return globalThis.wp.blocks.serialize(getBlocks(clientId));
      }, id);
    await page.waitForFunction(
      (clientId) => globalThis.wp.data.select('core/block-editor').getBlocks(clientId).length,
      id,
    );
    assert.match(await inner(), /Diplomatic relations/);
    await page.evaluate((clientId) => {
      const own = globalThis.wp.blocks.createBlock('core/paragraph', { content: 'By hand' });
      globalThis.wp.data.dispatch('core/block-editor').replaceInnerBlocks(clientId, [own], false);
      globalThis.wp.data.dispatch('core/block-editor').updateBlockAttributes(clientId, { at: '1960' });
    }, id);
    await frame.waitForFunction(() => document.querySelector('relations-map').getAttribute('at') === '1960');
    assert.match(await inner(), /By hand/);
    await frame.locator('.entente-fallback > summary').click();
    await frame.getByRole('button', { name: 'Write it from the data' }).click();
    assert.match(await inner(), /1960/);
    assert.doesNotMatch(await inner(), /By hand/);
    assert.deepEqual(errors, []);
  });

  it('tells what is wrong with a file that cannot be read', async () => {
    await edit('post-new.php');
    await insert('quote-card', { src: '/not-there.json' });
    const side = await sidebar();
    await side.locator('.components-notice', { hasText: '404' }).waitFor();
  });
});
