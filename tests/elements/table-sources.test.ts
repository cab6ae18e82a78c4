/** The table is a form of its own: each of its rows leads to the source and the words, as the picture does. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard, RelationsMap, VisitTimeline } from '../../src/index.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { all, button, draw, drawn, text } from '../support/drawn.js';
import { waitUntil } from '../support/wait-until.js';

type Tabled = RelationsMap | VisitTimeline | QuoteCard;

/** The rows' last cells, once the table is open. */
async function sourcesOf(element: Tabled): Promise<HTMLElement[]> {
  button(element, 'Table').click();
  await drawn(element);
  await waitUntil(() => all(element, 'td').length > 0);
  return all(element, 'td:last-child');
}
const linksIn = (cell: HTMLElement): HTMLAnchorElement[] => [...cell.querySelectorAll('a')];

describe('the sources in a table', () => {
  const forms: readonly (readonly [string, string, Readonly<Record<string, string>>, string])[] = [
    ['relations', 'relations-map', { focus: 'MNG', at: '2007-12', groups: 'six-party-talks' }, '.land'],
    ['visits', 'visit-timeline', { between: 'MNG PRK' }, '.visit'],
  ];
  for (const [what, tag, attributes, ready] of forms) {
    it(`of ${what} lead to the very words, in a page of their own, and say that they leave`, async () => {
      const element = await draw<Tabled>(tag, { src: SHIPPED, ...attributes }, {}, ready);
      const cells = await sourcesOf(element);
      expect(cells.length).to.be.above(5);
      const links = cells.flatMap(linksIn);
      // (A few sources of the dossier are on paper alone.)
      expect(links.length).to.be.at.least(cells.length - 2);
      const exact = links.filter(({ href }) => href.includes(':~:text='));
      expect(exact.length).to.be.above(links.length / 2);
      for (const link of links) {
        expect(link.protocol).to.match(/^https?:$/);
        expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
        expect(link.textContent).to.contain('opens in a new tab');
      }
    });
  }

  it('are plain words where they have no address, each once, at its first passage', async () => {
    const dossier = smallDossier();
    dossier['sources'] = {
      ...(dossier['sources'] as object),
      paper: { type: 'book', title: 'On paper' },
      net: { type: 'webpage', title: 'A page', 'container-title': 'On the net', URL: 'https://example.org/net' },
    };
    const say = (source: string, exact: string): object => ({ source, exact });
    dossier['visits'] = [
      {
        ...{ id: 'v', from: 'MNG', to: 'PRK', when: '1956', level: 'state', visitors: [{ name: 'Somebody' }] },
        evidence: [say('net', 'first words'), say('paper', 'a line'), say('net', 'later words')],
      },
    ];
    const element = await draw<VisitTimeline>('visit-timeline', {}, { dossier }, '.visit');
    const [cell] = await sourcesOf(element);
    expect(linksIn(cell!).map(({ href }) => href)).to.deep.equal(['https://example.org/net#:~:text=first%20words']);
    expect(cell!.textContent.replace(/\s+/g, ' ').trim()).to.match(/^On the net.*, On paper$/);
  });

  it('stand in a table that is called by what it shows, not by what the file is about', async () => {
    const element = await draw<RelationsMap>(
      'relations-map',
      { src: SHIPPED, focus: 'MNG', at: '2007-12' },
      {},
      '.land',
    );
    await sourcesOf(element);
    expect(text(element, 'caption')).to.equal('Mongolia has 10 relations with 6 states as of December 2007.');
    expect(text(element, 'caption')).to.equal(text(element, '.dek'));
  });

  it('are words alone in the CSV', async () => {
    const element = await draw<VisitTimeline>('visit-timeline', { src: SHIPPED, between: 'MNG PRK' }, {}, '.visit');
    await sourcesOf(element);
    expect(await (await element.exportData('csv')).text()).not.to.contain('↗');
  });
});
