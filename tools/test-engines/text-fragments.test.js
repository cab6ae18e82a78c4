// The links of tests/package/text-fragments.test.js again, clicked in stock Firefox or WebKit.
import { after, before, describe, it } from 'node:test';
import { assertInView, CASES, placeOfWords, sourcePage, storyPage } from '../../tests/package/passages.js';
import { serve } from '../../tests/support/static-server.js';
import { startEngine, until } from './drivers.js';

const NAME = process.env['ENGINES'] ?? 'firefox';

/** The title of the source, a link that opens a page of its own. */
const linkOfCard = () => document.querySelector('quote-card').shadowRoot?.querySelector('a[href*="/source"]');
const addressOfLink = () => document.querySelector('quote-card').shadowRoot?.querySelector('a[href*="/source"]')?.href;

describe(`a link to the exact words, in ${NAME}`, () => {
  let server, engine;
  const pages = {};

  before(async () => {
    engine = await startEngine(NAME);
    server = await serve({ pages, folders: { '/dist/': 'dist' } });
  });
  after(async () => {
    await engine?.stop();
    await server?.close();
  });

  for (const one of CASES) {
    it(`opens the source at ${one.name}`, async (test) => {
      pages['/source'] = sourcePage(one);
      pages['/story'] = storyPage(one, `${server.url}/source`);
      await engine.open(`${server.url}/story`);
      if (!(await engine.evaluate(() => 'fragmentDirective' in document))) {
        test.skip('this build knows no text fragments');
        return;
      }
      const href = await until(() => engine.evaluate(addressOfLink));
      const opened = await engine.follow(linkOfCard);
      try {
        await until(() => opened.evaluate(() => scrollY > 0));
        assertInView(await opened.evaluate(placeOfWords), href);
      } finally {
        await opened.close();
      }
    });
  }
});
