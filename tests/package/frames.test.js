// Frames in other people's articles: what they tell their parents, and pages that need no host but their own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';
import { filterOembed, wpEmbed } from '../support/wordpress.js';

const DOSSIER = 'data/mongolia-korea.json';
const html = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${body}</body></html>`;

describe('frames', () => {
  // Two hosts, so that frame and article are strangers; neither sends CORS headers.
  let article, host, browser, folder;
  const pages = {};
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-frames-'));
    host = await serve({
      folders: { '/f/': `${folder}/`, '/dist/': 'dist/' },
      pages: {
        '/says': html(
          '',
          '<script>parent.postMessage(JSON.parse(decodeURIComponent(location.search.slice(1))), "*")</script>',
        ),
      },
    });
    const run = (...args) =>
      execFileSync(process.execPath, ['tools/oembed.js', '--base', `${host.url}/f`, '--out', folder, DOSSIER, ...args]);
    run('--element', 'quote-card', '--quote', 'quote-wsj-history', '--name', 'card');
    run('--element', 'visit-timeline', '--between', 'MNG PRK', '--name', 'visits', '--lang', 'mn');
    run('--element', 'relations-map', '--focus', 'MNG', '--at', '2007-12', '--timeline', '--name', 'map');
    article = await serve({ pages, folders: { '/dist/': 'dist/' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await article?.close();
    await host?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const PARENT = '<script src="/dist/cdn/embed-parent.js"></script>';
  const frame = (name, attributes = 'sandbox="allow-scripts"') =>
    `<iframe id="${name}" ${attributes} width="600" height="150" src="${host.url}/f/${name}.html"></iframe>`;
  const says = (id, message) =>
    `<iframe id="${id}" width="600" height="150" src="${host.url}/says?${encodeURIComponent(JSON.stringify(message))}"></iframe>`;

  const open = (path, body, head = '') => {
    pages[path] = html(head, body);
    return openPage(browser, `${article.url}${path}`, { width: 900 });
  };
  const frameAt = (page, name) => page.frames().find((one) => one.url().includes(`/${name}.html`));
  const heights = (page) =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight));
  /** Waits until a condition holds in the page, without `eval`. */
  const until = async (page, holds, what) => {
    for (const end = Date.now() + 10_000; !(await page.evaluate(holds));) {
      if (Date.now() > end) throw new Error(`${what} did not come about`);
      await page.waitForTimeout(50);
    }
  };
  const contentHeight = (one) => one.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

  for (const name of ['card', 'visits', 'map']) {
    it(`${name}: a page that holds all it needs draws in a sandbox, silently, and asks for nothing`, async () => {
      const { page, seen, close } = await open(`/alone-${name}`, frame(name));
      try {
        const inside = frameAt(page, name);
        await allDrawn(inside);
        assert.equal(await inside.evaluate(() => origin), 'null');
        assert.deepEqual(
          seen.requests.filter((url) => !url.startsWith('data:')),
          [`${article.url}/alone-${name}`, `${host.url}/f/${name}.html`],
        );
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });
  }

  it('a map in such a page has its land', async () => {
    const { page, close } = await open('/land', frame('map'));
    try {
      const inside = frameAt(page, 'map');
      await allDrawn(inside);
      await until(
        inside,
        () => document.querySelector('relations-map').shadowRoot.querySelectorAll('.map svg path').length > 20,
        'land',
      );
    } finally {
      await close();
    }
  });

  it('such a page speaks the language it was written in', async () => {
    const { page, close } = await open('/language', frame('visits'));
    try {
      const inside = frameAt(page, 'visits');
      await allDrawn(inside);
      assert.equal(await inside.evaluate(() => document.documentElement.lang), 'mn');
      assert.match(
        await inside.evaluate(() => document.querySelector('visit-timeline').shadowRoot.textContent),
        /Эх сурвалж/,
      );
    } finally {
      await close();
    }
  });

  it('such a page may do no more than it needs: no request, no script put into it', async () => {
    const { page, close } = await open('/policy', frame('card'));
    try {
      const inside = frameAt(page, 'card');
      const violated = await inside.evaluate(
        (url) =>
          new Promise((resolve) => {
            document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
            fetch(url).catch(() => undefined);
          }),
        `${host.url}/f/card.json`,
      );
      assert.equal(violated, 'connect-src');
      await assert.rejects(
        inside.evaluate(() => document.body.setAttribute('onclick', 'document.title = "hurt"')),
        /TrustedScript/,
      );
    } finally {
      await close();
    }
  });

  it('the parent’s script gives each frame its own height, also one that was there before it, and one added later', async () => {
    const { page, seen, close } = await open('/parent', frame('card') + frame('map'));
    try {
      await allDrawn(frameAt(page, 'card'));
      await allDrawn(frameAt(page, 'map'));
      assert.deepEqual(await heights(page), [150, 150]);
      await page.addScriptTag({ url: '/dist/cdn/embed-parent.js' });
      await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), frame('visits'));
      // A browser draws no frame of a stranger that nobody sees.
      await page.evaluate(() => document.querySelector('#visits').scrollIntoView());
      await until(
        page,
        () => [...document.querySelectorAll('iframe')].every(({ clientHeight }) => clientHeight > 250),
        'the heights',
      );
      await allDrawn(frameAt(page, 'visits'));
      await page.waitForTimeout(300);
      const own = await Promise.all(['card', 'map', 'visits'].map((name) => contentHeight(frameAt(page, name))));
      assert.deepEqual(await heights(page), own);
      assert.equal(new Set(own).size, 3);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('follows a frame that grows and shrinks, with the border of the article’s own style', async () => {
    const { page, close } = await open(
      '/grow',
      frame('card'),
      `<style>* { box-sizing: border-box } iframe { border: 5px solid; height: 90px }</style>${PARENT}`,
    );
    try {
      const inside = frameAt(page, 'card');
      await allDrawn(inside);
      for (const more of [700, 0]) {
        await inside.evaluate((height) => {
          document.body.style.setProperty('padding-bottom', `${height}px`);
        }, more);
        await page.waitForTimeout(200);
        assert.deepEqual(await heights(page), [await contentHeight(inside)]);
      }
    } finally {
      await close();
    }
  });

  it('works in an open shadow root', async () => {
    const { page, close } = await open(
      '/shadow',
      `<section><template shadowrootmode="open">${frame('card')}</template></section>`,
      PARENT,
    );
    try {
      await allDrawn(frameAt(page, 'card'));
      await until(
        page,
        () => document.querySelector('section').shadowRoot.querySelector('iframe').clientHeight > 250,
        'the height',
      );
    } finally {
      await close();
    }
  });

  it('keeps heights sane, hears no nonsense, and lets no frame speak for another', async () => {
    const told = (height) => ({ entente: 'height', height });
    const { page, seen, close } = await open(
      '/liars',
      [1e9, 0, -5, '900', null, 333.2].map((height, n) => says(`f${n}`, told(height))).join('') +
        says('f6', { height: 700 }) +
        says('f7', 'height') +
        says('f8', { entente: 'height' }) +
        says('f9', null),
      PARENT,
    );
    try {
      await page.evaluate(() => postMessage({ entente: 'height', height: 999 }, '*'));
      await page.waitForTimeout(200);
      assert.deepEqual(await heights(page), [10_000, 40, 40, 150, 150, 334, 150, 150, 150, 150]);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('embed.html takes attributes from its address, but no handler, and tells its height', async () => {
    const { page, seen, close } = await open(
      '/address',
      `<iframe width="600" height="150" src="${host.url}/dist/cdn/embed.html?element=quote-card&src=/dist/${DOSSIER}&quote=quote-wsj-history&theme=dark&onclick=alert(1)&style=color:red"></iframe>`,
      PARENT,
    );
    try {
      await until(page, () => document.querySelector('iframe').clientHeight > 250, 'the height');
      assert.deepEqual(
        await frameAt(page, 'embed').evaluate(() => document.querySelector('quote-card').getAttributeNames().sort()),
        ['loading', 'quote', 'src', 'theme'],
      );
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('tells its height as AMP expects it', async () => {
    const { page, close } = await open('/amp', '');
    try {
      const message = await page.evaluate(
        (markup) =>
          new Promise((resolve) => {
            addEventListener('message', ({ data, source }) => {
              const inside = document.querySelector('iframe').contentWindow;
              if (source === inside && data.sentinel === 'amp' && data.height > 250) resolve(data);
            });
            document.body.innerHTML = markup;
          }),
        frame('card'),
      );
      assert.deepEqual({ ...message, height: 0 }, { sentinel: 'amp', type: 'embed-size', height: 0 });
    } finally {
      await close();
    }
  });

  describe('in WordPress', () => {
    const post = (name) => {
      const answer = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      return filterOembed(answer, 'Secret1234');
    };

    it('the page says where its oEmbed answer lies, in the first bytes of it', () => {
      for (const name of ['card', 'visits', 'map']) {
        const page = readFileSync(join(folder, `${name}.html`), 'utf8');
        const head = page.slice(0, 4000).split('</head>')[0];
        const [link] = [...head.matchAll(/<link([^<>]+)\/?>/gi)].filter(([tag]) =>
          tag.includes('application/json+oembed'),
        );
        assert.match(link[1], new RegExp(`href="${host.url}/f/${name}.json"`));
      }
      assert.equal(readdirSync(folder).length, 6);
    });

    it('the words stand until the frame tells its height, then the frame takes their place', async () => {
      const { page, seen, close } = await open(
        '/wordpress',
        `${post('card')}<script>(${wpEmbed.toString()})()</script>`,
      );
      try {
        await allDrawn(frameAt(page, 'card'));
        await page.waitForTimeout(200);
        assert.equal(await page.getAttribute('iframe', 'sandbox'), 'allow-scripts');
        assert.equal(await page.isVisible('blockquote'), false);
        assert.equal(await page.isVisible('iframe'), true);
        const height = await contentHeight(frameAt(page, 'card'));
        assert.ok(height > 250 && height < 1000, String(height));
        assert.equal(await page.getAttribute('iframe', 'height'), String(height));
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });

    it('a frame that spoke before the page listened speaks again when the page is ready', async () => {
      const { page, close } = await open('/late', post('card'));
      try {
        await allDrawn(frameAt(page, 'card'));
        assert.equal(await page.isVisible('blockquote'), true);
        await page.evaluate(wpEmbed);
        await page.evaluate(() => document.dispatchEvent(new Event('DOMContentLoaded')));
        await until(page, () => document.querySelector('blockquote').style.display === 'none', 'the height');
      } finally {
        await close();
      }
    });

    it('a frame that comes after the page has asked is shown at the height that was given, then grows', async () => {
      const slow = post('card').replace(/ src="(.*?)"/, ' data-src="$1"');
      const { page, close } = await open('/slow', `${slow}<script>(${wpEmbed.toString()})()</script>`);
      try {
        const given = await page.getAttribute('iframe', 'height');
        await page.evaluate(() => {
          const frame = document.querySelector('iframe');
          frame.src = frame.dataset.src;
          new MutationObserver(() => (globalThis.first ??= frame.getAttribute('height'))).observe(frame, {
            attributeFilter: ['style'],
          });
        });
        await until(page, () => 'first' in globalThis, 'a word of the frame');
        assert.equal(await page.evaluate(() => globalThis.first), given);
        await allDrawn(frameAt(page, 'card'));
        const height = String(await contentHeight(frameAt(page, 'card')));
        await until(page, `document.querySelector('iframe').getAttribute('height') === '${height}'`, 'the height');
      } finally {
        await close();
      }
    });

    it('says which link a reader chose, and leaves the frame where it is', async () => {
      const { page, close } = await open('/links', `${post('card')}<script>(${wpEmbed.toString()})()</script>`);
      try {
        const inside = frameAt(page, 'card');
        await allDrawn(inside);
        const url = inside.url();
        const [outward, own] = await inside.evaluate(() => {
          const link = document.querySelector('quote-card').shadowRoot.querySelector('a[href^="http"]');
          link.click();
          const home = document.createElement('a');
          home.href = '/f/other.html';
          document.body.append(home);
          home.click();
          addEventListener('click', (event) => event.preventDefault()); // the test's own, after ours
          home.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
          return [link.href, home.href];
        });
        await until(page, () => globalThis.links?.length >= 2, 'the messages');
        await page.waitForTimeout(100);
        assert.deepEqual(await page.evaluate(() => globalThis.links), [outward, own]);
        assert.equal(inside.url(), url);
      } finally {
        await close();
      }
    });
  });
});
