// The way round the gallery is the same from each of its pages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';

const NAV = /<nav aria-label="Gallery">(.*?)<\/nav>/s;
const LINK = /<a\s[^>]*href="([^"]+)"[^>]*>(.*?)<\/a\s*>/gs;

/** Pages with the way round, and where it leads from there. */
const ways = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => {
    const [, nav] = NAV.exec(readFileSync(join('demo', file), 'utf8')) ?? [];
    const links = [...(nav ?? '').matchAll(LINK)].map(([, href, words]) => ({
      to: posix.join(posix.dirname(file), href),
      words: words.replace(/\s+/g, ' ').trim(),
    }));
    // (A page that is somebody else's has only the way back.)
    return nav === undefined || links.length < 3 ? [] : [{ file, nav, links }];
  });

describe('the way round the gallery', () => {
  it('is on the front page, on each element’s, on the forms and on the guides', () => {
    const files = ways.map(({ file }) => file);
    for (const file of ['index.html', 'relations-map.html', 'visit-timeline.html', 'quote-card.html', 'make.html'])
      assert.ok(files.includes(file), file);
    assert.ok(files.filter((file) => file.startsWith('guides/')).length > 10);
  });
  const { links: front } = ways.find(({ file }) => file === 'index.html');
  for (const { file, nav, links } of ways) {
    it(`leads from ${file} where it leads from the front page, and says where one is`, () => {
      assert.deepEqual(links, front);
      const current = [...nav.matchAll(LINK)].find(([link]) => link.includes('aria-current'));
      if (front.some(({ to }) => to === file))
        assert.equal(current && posix.join(posix.dirname(file), current[1]), file);
    });
  }
});
