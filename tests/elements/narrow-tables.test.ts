/** Tables where they are narrow: words stay whole, and nothing pushes the page aside. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { EntenteElement } from '../../src/elements/base/entente-element.js';
import { SHIPPED } from '../support/dossier.js';
import { accessibilityTree } from '../support/devtools.js';
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
      it(`of <${tag}> in ${lang} breaks no word, and has all of it in view, row under row`, async () => {
        const element = await draw<EntenteElement>(tag, { src: SHIPPED, lang, ...attributes });
        // The names of the actions differ by language; their order does not.
        const buttons = all<HTMLButtonElement>(element, '.foot .actions button[aria-expanded]');
        buttons.at(-3)!.click();
        await waitUntil(() => element.shadowRoot!.querySelector('td'), 'the table');
        await drawn(element);
        expect(all(element, 'th, td').flatMap(broken)).to.deep.equal([]);
        const { scrollWidth, clientWidth } = one(element, '.table');
        expect(scrollWidth).to.equal(clientWidth);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const [first, second] = all<HTMLTableRowElement>(element, 'tbody tr');
        const tops = [...first!.cells].map((cell) => cell.getBoundingClientRect().top);
        expect(tops, 'cells under each other').to.deep.equal([...new Set(tops)].sort((a, b) => a - b));
        expect(second!.getBoundingClientRect().top).to.be.at.least(first!.getBoundingClientRect().bottom);
        expect(getComputedStyle(first!.cells[1]!, '::before').content).to.match(/attr\(data-label\)|[:：]/);
      });
    }
  }

  it('is heard as a table, whose columns can be sorted by', async function () {
    const element = await draw<EntenteElement>('relations-map', { src: SHIPPED, focus: 'MNG', at: '2007-12' });
    all<HTMLButtonElement>(element, '.foot .actions button[aria-expanded]').at(-3)!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('td'), 'the table');
    const rows = all(element, 'tbody tr').length;
    const columns = all(element, 'th').length;
    const heard = await accessibilityTree();
    if (!heard) return this.skip();
    const count = (role: string): number => heard.filter((one) => one.role === role).length;
    expect([count('table'), count('row'), count('columnheader')]).to.deep.equal([1, rows + 1, columns]);
    expect(count('cell') + count('gridcell')).to.equal(rows * columns);
    expect(
      heard.filter(({ name }) => /^(?:Relation|When|Source):/.test(name)),
      'the name before a cell is for the eye',
    ).to.deep.equal([]);
    const when = all<HTMLButtonElement>(element, 'th button')[2]!;
    expect(when.getBoundingClientRect().right).to.be.at.most(320);
    when.click();
    await drawn(element);
    expect(when.closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
    expect(all<HTMLTableRowElement>(element, 'tbody tr')[0]!.cells[2]!.innerText.trim()).to.equal('since 1948');
  });

  it('says nothing of a cell without words', async () => {
    const evidence = [{ source: 's', exact: 'x' }];
    const dossier = {
      ...{ dossier: 1, id: 'd', title: 'D', lang: 'en' },
      sources: { s: { type: 'webpage', title: 'S', URL: 'https://example.org/' } },
      relations: [{ id: 'a', type: 'trade', parties: ['MNG', 'PRK'], evidence }],
    };
    const element = await draw<EntenteElement>('relations-map', { focus: 'MNG', at: '2007' }, { dossier });
    all<HTMLButtonElement>(element, '.foot .actions button[aria-expanded]').at(-3)!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('td'), 'the table');
    const shown = [...one<HTMLTableRowElement>(element, 'tbody tr').cells].map((cell) => cell.offsetHeight > 0);
    expect(shown).to.deep.equal([true, true, false, true]);
  });

  it('is whole on paper, where nothing can be scrolled', async function () {
    const element = await draw<EntenteElement>('relations-map', { src: SHIPPED, lang: 'ru', focus: 'MNG' });
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    await waitUntil(() => element.shadowRoot!.querySelector('td'), 'the table');
    const { scrollWidth, clientWidth } = one(element, '.table');
    expect(scrollWidth).to.equal(clientWidth);
  });
});
