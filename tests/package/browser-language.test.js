// A page's language is not the browser's: where a browser does not know the page's, nothing is written in its own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const page = (lang) => `<!doctype html><html lang=${lang}><meta charset=utf-8><title>t</title>
<style>quote-card:not(:defined){display:block;min-block-size:400px}</style>
<script type=module src=/cdn/quote-card.js></script>
<quote-card src=/data/mongolia-korea.json quote=figure-labour-quota></quote-card>
<quote-card src=/data/mongolia-korea.json quote=quote-wsj-history></quote-card>`;

describe('in a German browser', () => {
  let browser, server;
  before(async () => {
    browser = await launch();
    const pages = Object.fromEntries(['mn', 'tlh', 'de'].map((lang) => [`/${lang}`, page(lang)]));
    server = await serve({ folders: { '/cdn': 'dist/cdn', '/data': 'dist/data' }, pages });
  });
  after(() => Promise.all([browser.close(), server.close()]));

  for (const [lang, number, date] of [
    ['mn', '5,000 ажилчин', '2013 оны аравдугаар сар'],
    ['tlh', '5,000 workers', 'October 2013'],
    ['de', '5.000 workers', 'Oktober 2013'],
  ]) {
    it(`a page in ${lang} has ${number} and ${date}`, async () => {
      const { page: opened, seen, close } = await openPage(browser, `${server.url}/${lang}`, { lang: 'de-DE' });
      await allDrawn(opened);
      const said = await opened.evaluate(() => [
        new Intl.NumberFormat().resolvedOptions().locale,
        ...[...document.querySelectorAll('quote-card')].map(({ shadowRoot }) =>
          shadowRoot.querySelector('.value, .chain .own').textContent.replace(/\s+/g, ' ').trim(),
        ),
      ]);
      await close();
      assert.equal(said[0], 'de-DE', 'the browser is German');
      assert.equal(said[1], number);
      assert.ok(said[2].includes(date), said[2]);
      assert.deepEqual(seen.console, []);
    });
  }
});
