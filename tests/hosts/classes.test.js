// The class modules: they register nothing, and serve under any name and in a registry of one's own. And the modules that
// register, on a server.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';
import { bundle, outFolder } from './bundle.js';
import { SRC } from './story.js';

const TAGS = ['quote-card', 'relations-map', 'visit-timeline'];
const MINE = ['my-quote', 'my-map', 'my-timeline'];

const page = (script, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"></head><body>${body}<script type="module" src="/classes/${script}"></script></body></html>`;
const pages = {
  '/other-names': page(
    'other-names.js',
    MINE.map((tag) => `<${tag} src="${SRC}" loading="eager"><p>Words</p></${tag}>`).join(''),
  ),
  '/own-registry': page('own-registry.js', '<div id="host"></div><quote-card></quote-card>'),
};

describe('the class modules', () => {
  let out, server, browser;
  before(async () => {
    out = outFolder();
    for (const entry of ['other-names.js', 'own-registry.js'])
      await bundle('classes', entry, join(out.folder, 'classes'));
    server = await serve({ pages, folders: { '/story/': 'dist/data/', '/': out.folder } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    out?.remove();
  });
  const silent = (seen) =>
    assert.deepEqual(
      seen.console.filter((line) => !line.includes('Lit is in dev mode')),
      [],
    );

  it('register nothing, and draw under other names', async () => {
    const { page: tab, seen, close } = await openPage(browser, `${server.url}/other-names`);
    try {
      for (const tag of MINE) await tab.locator(`${tag} figure`).first().waitFor();
      const registered = await tab.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS);
      assert.deepEqual(registered, []);
      assert.ok(!(await tab.locator('my-quote > p').isVisible()));
      silent(seen);
    } finally {
      await close();
    }
  });

  it('draw in a registry of one’s own, beside another class of the same name', async (test) => {
    const { page: tab, seen, close } = await openPage(browser, `${server.url}/own-registry`);
    try {
      const scoped = await tab.evaluate(() => 'customElementRegistry' in ShadowRoot.prototype);
      if (!scoped) return test.skip('this browser has no scoped registries');
      for (const tag of ['quote-card', 'my-timeline']) await tab.locator(`#host ${tag} figure`).first().waitFor();
      assert.equal(await tab.evaluate(() => document.querySelector('body > quote-card').constructor.name), 'Other');
      assert.equal(await tab.evaluate(() => customElements.get('my-timeline')), undefined);
      silent(seen);
    } finally {
      await close();
    }
  });
});

describe('on a server without a DOM', () => {
  const entries = ['.', './define', './react', './vue', ...TAGS.flatMap((tag) => [`./${tag}`, `./${tag}.class`])];
  for (const entry of entries) {
    const name = entry.replace('.', 'entente-elements');
    it(`import '${name}' throws nothing and says nothing`, () => {
      const args = ['--input-type=module', '-e', `await import('${name}');`];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
    });
  }
});
