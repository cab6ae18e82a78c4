/** Tables where they are narrow: words stay whole, and nothing pushes the page aside. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { EntenteElement } from '../../src/elements/base/entente-element.js';
import { SHIPPED } from '../support/dossier.js';
import { all, draw, drawn, one } from '../support/drawn.js';
import { emulateMedia } from '../support/media.js';
import { waitUntil } from '../support/wait-until.js';

/** Words that stand on two lines. (A hyphen may end a line.) */
function broken(cell: Element): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const found of node.nodeValue?.matchAll(/[\p{L}\p{N}.]+/gu) ?? []) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      // (WebKit has an empty box at the end of the line before a word that begins one.)
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
      if (new Set(lines).size > 1) words.push(found[0]);
    }
  }
  return words;
}

describe('a table on a narrow page', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [tag, attributes] of Object.entries({
    'relations-map': { focus: 'MNG', at: '2007-12' },
    'visit-timeline': {},
  })) {
    for (const lang of ['en', 'mn', 'ru', 'ar', 'ko']) {
      it(`of <${tag}> in ${lang} breaks no word, and is scrolled for itself where it has no room`, async () => {
        const element = await draw<EntenteElement>(tag, { src: SHIPPED, lang, ...attributes });
        // The names of the actions differ by language; their order does not.
        const buttons = all<HTMLButtonElement>(element, '.foot .actions button[aria-expanded]');
        buttons.at(-3)!.click();
        await waitUntil(() => element.shadowRoot!.querySelector('td'), 'the table');
        await drawn(element);
        expect(all(element, 'th, td').flatMap(broken)).to.deep.equal([]);
        const { right } = one(element, '.table').getBoundingClientRect();
        expect(right).to.be.at.most(element.getBoundingClientRect().right);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }
  }

  it('is whole on paper, where nothing can be scrolled', async function () {
    const element = await draw<EntenteElement>('relations-map', { src: SHIPPED, lang: 'ru', focus: 'MNG' });
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    await waitUntil(() => element.shadowRoot!.querySelector('td'), 'the table');
    const { scrollWidth, clientWidth } = one(element, '.table');
    expect(scrollWidth).to.equal(clientWidth);
  });
});
