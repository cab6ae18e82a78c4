// The playgrounds of the built gallery: the code that they show is put into a page of its own, and draws there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { GALLERY } from '../support/gallery.js';
import { serve } from '../support/static-server.js';
import { bundle, outFolder } from '../hosts/bundle.js';

const run = promisify(execFile);

/** Puts the story that the code exports into a page. */
const MAIN = `import { createRoot } from 'react-dom/client';
import { Story } from './story.jsx';
createRoot(document.querySelector('#root')).render(<Story />);`;

/** What development builds say to everybody. */
const GREETINGS = /Download the React DevTools|Lit is in dev mode/;

/** What a reader sets: names of controls and their values, beside what the playground begins with. */
const SETTINGS = {
  'relations-map': [{}, { extent: 'world', projection: 'mercator', lang: 'ko', zoom: true, heading: '“A” & <b>' }],
  'visit-timeline': [{}, { layout: 'vertical', theme: 'dark', lang: 'ar', context: true, heading: '' }],
  'quote-card': [{}, { set: 'debate', lang: 'mn', heading: '"><script>' }],
};

async function set(page, settings) {
  for (const [name, value] of Object.entries(settings)) {
    const control = page.locator(`.controls [name="${name}"]`);
    if (value === true) await control.check();
    else if ((await control.evaluate(({ localName }) => localName)) === 'select') await control.selectOption(value);
    else await control.fill(value);
  }
}

const shownCode = (page) => page.locator('[role=tabpanel] code:not(.note code)').last().textContent();

/** Near enough to be read for. */
const comeNear = (page) => page.locator('.playground').scrollIntoViewIfNeeded();

/** Has the code been written with the words of the dossier? */
const hasWords = async (page) => {
  await comeNear(page);
  return page.waitForFunction(() => /<(p|blockquote)>/.test(document.querySelector('[role=tabpanel] pre').textContent));
};

describe('the playgrounds', () => {
  const apps = mkdtempSync(join(tmpdir(), 'entente-apps-'));
  const pages = {};
  let server, browser;
  before(async () => {
    const folders = { '/apps/': apps, '/': GALLERY };
    server = await serve({ pages, folders, headers: { 'access-control-allow-origin': '*' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(apps, { recursive: true });
  });

  for (const [tag, settings] of Object.entries(SETTINGS)) {
    it(`of <${tag}> shows code that draws the same in a page of its own`, async () => {
      const { page, seen, close } = await openPage(browser, `${server.url}/${tag}.html`);
      try {
        for (const [turn, setting] of settings.entries()) {
          await page.getByRole('tab', { name: 'Script' }).click();
          await set(page, setting);
          await hasWords(page);
          const attributes = await page.locator(`#play-${tag}`).evaluate((element) =>
            Object.fromEntries(
              element
                .getAttributeNames()
                .filter((name) => !['id', 'src'].includes(name))
                .map((name) => [name, element.getAttribute(name)]),
            ),
          );
          for (const form of ['Script', 'Placeholder', 'Frame']) {
            await page.getByRole('tab', { name: form }).click();
            const address = `/${tag}-${turn}-${form}`;
            pages[address] = `<!doctype html><html lang="en"><title>${form}</title>${await shownCode(page)}</html>`;
            await drawsAlone(`${server.url}${address}`, form, attributes);
          }
        }
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });
  }

  it('have their button to copy under the code that scrolls, not over its lines', async () => {
    const { page, close } = await openPage(browser, `${server.url}/quote-card.html`);
    try {
      await hasWords(page);
      const [pre, button] = await Promise.all(
        ['pre', '[data-copy]'].map((one) => page.locator(`.playground .code ${one}`).boundingBox()),
      );
      assert.ok(button.y >= pre.y + pre.height, `${button.y} is under ${pre.y + pre.height}`);
    } finally {
      await close();
    }
  });

  for (const [tag, [, setting]] of Object.entries(SETTINGS)) {
    it(`of <${tag}> shows React and a command that draw the same`, async () => {
      const { page, close } = await openPage(browser, `${server.url}/${tag}.html`);
      const out = outFolder();
      try {
        await set(page, setting);
        await hasWords(page);
        const shown = await saidBy(page.locator(`#play-${tag}`));
        assert.ok(shown.join('').length > 20, shown.join());

        await page.getByRole('tab', { name: 'React' }).click();
        const app = `apps/${tag}`;
        writeFileSync(join(out.folder, 'story.jsx'), await shownCode(page));
        writeFileSync(join(out.folder, 'main.jsx'), MAIN);
        await bundle(app, 'main.jsx', join(apps, tag), { root: out.folder });
        pages[`/${app}.html`] = `<!doctype html><html lang="en"><title>React</title><link rel="icon" href="data:,">
          <div id="root"></div><script type="module" src="/${app}/main.js"></script></html>`;
        assert.deepEqual(await saidAlone(`${server.url}/${app}.html`, tag), shown);

        await page.getByRole('tab', { name: 'Prerendered' }).click();
        const command = await shownCode(page);
        assert.match(command, /^npx entente-elements /);
        const here = command.replace('npx entente-elements', `node ${resolve('bin/entente-elements.js')}`);
        await run('sh', ['-c', here], { cwd: out.folder });
        pages[`/${app}-drawn.html`] = readFileSync(join(out.folder, 'story.html'), 'utf8');
        const address = `${server.url}/${app}-drawn.html`;
        assert.deepEqual(await saidAlone(address, tag, { javaScriptEnabled: false }), shown);
      } finally {
        out.remove();
        await close();
      }
    });
  }

  /** What an element has drawn, in words that its width does not change. */
  const saidBy = async (element) => {
    await element.locator('figure').first().waitFor();
    const parts = await element.locator('[part~=heading], [part~=summary], .words, .visit').allTextContents();
    return parts.map((words) => words.replace(/\s+/g, ' ').trim());
  };

  /** The same, by a page that has only this, silently. */
  async function saidAlone(url, tag, options) {
    const { page, seen, close } = await openPage(browser, url, options);
    try {
      const said = await saidBy(page.locator(tag));
      assert.deepEqual(
        seen.console.filter((line) => !GREETINGS.test(line)),
        [],
        url,
      );
      return said;
    } finally {
      await close();
    }
  }

  /** The code in a page: drawn, silent, with the attributes that were set. */
  async function drawsAlone(url, form, attributes) {
    const { page, seen, close } = await openPage(browser, url);
    try {
      const inner = form === 'Frame' ? await (await page.waitForSelector('iframe')).contentFrame() : page;
      const element = inner.locator('relations-map, visit-timeline, quote-card');
      await element.locator('figure').first().waitFor();
      for (const [name, value] of Object.entries(attributes)) {
        assert.equal(await element.getAttribute(name), value, `${url} ${name}`);
      }
      assert.deepEqual(seen.console, [], url);
    } finally {
      await close();
    }
  }

  it('offer what is in the dossier, one more where several may stand', async () => {
    const { page, close } = await openPage(browser, `${server.url}/visit-timeline.html`);
    try {
      const offered = () =>
        page.locator('#set-between-list option').evaluateAll((all) => all.map(({ value }) => value));
      await comeNear(page);
      await page.waitForFunction(() => document.querySelector('#set-between-list option'));
      await page.locator('#set-between').fill('MNG ');
      assert.ok((await offered()).includes('MNG KOR'));
    } finally {
      await close();
    }
  });

  it('copy the code by one button, and say so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, close } = await openPage(browser, `${server.url}/quote-card.html`, { permissions });
    try {
      await hasWords(page);
      await page.getByRole('tab', { name: 'WordPress' }).focus();
      await page.keyboard.press('ArrowRight');
      const code = await shownCode(page);
      assert.match(code, /^import 'entente-elements\/quote-card'/);
      await page.locator('[role=tabpanel] button').click();
      await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor({ state: 'attached' });
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    } finally {
      await close();
    }
  });

  it('give the preview the width that is chosen', async () => {
    const { page, close } = await openPage(browser, `${server.url}/quote-card.html`);
    try {
      await page.locator('#set-width').scrollIntoViewIfNeeded();
      await page.locator('#set-width').selectOption('240');
      await page.waitForFunction(() => document.querySelector('#play-quote-card').clientWidth === 240);
    } finally {
      await close();
    }
  });

  it('stand beside an article whose switches change language, theme and width', async () => {
    const { page, seen, close } = await openPage(browser, `${server.url}/article.html`);
    try {
      for (const lang of ['mn', 'ko', 'zh', 'ja', 'ru', 'ar']) {
        await page.locator('[name=lang]').selectOption(lang);
        await page.locator(`#article-card figure:lang(${lang})`).first().waitFor();
      }
      await page.locator('[name=theme]').selectOption('dark');
      await page.locator('[name=width]').selectOption('240');
      await allDrawn(page);
      assert.equal((await page.locator('#article-map').boundingBox()).width, 240);
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).colorScheme), 'dark');
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });
});
