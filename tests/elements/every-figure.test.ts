/**
 * The numbers that ship, as their cards show them in three languages: grouped and named by the language, with their unit,
 * what kind of number each is, and whatever says otherwise. The table is read by people.
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/quote-card/quote-card.js';
import type { QuoteCard } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { drawCard, text } from '../support/drawn.js';

const LANGUAGES = ['en', 'mn', 'ko'] as const;

const TABLE = `
  id                      | en                              | mn                        | ko
  figure-labour-quota     | 5,000 workers                   | 5,000 ажилчин             | 5,000 명
  figure-labour-count     | 1,749 workers                   | 1,749 ажилчин             | 1,749 명
  figure-investment-share | 85%                            | 85%                      | 85%
  figure-revenue-share    | 40%                            | 40%                      | 40%
  figure-growth-rank      | 1                               | 1                         | 1
  figure-trade-south      | Rising                          | Өссөн                     | 증가
  figure-trade-north      | Falling                         | Буурсан                   | 감소
  figure-servicemen       | more than 10,000,000 servicemen | 10,000,000-аас олон цэрэг | 10,000,000 이상 군인      
  figure-troops           | 37,000 troops                   | 37,000 цэрэг              | 37,000 명
`;

const rows = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));

const draw = (dossier: object, quote: string, lang: string): Promise<QuoteCard> =>
  drawCard({ dossier, quote, lang }, '.number');

describe('every figure that ships', () => {
  let dossier: { figures: { id: string }[] };

  before(async () => {
    dossier = (await (await fetch(SHIPPED)).json()) as typeof dossier;
  });

  it('stands in the table, once', () => {
    expect(dossier.figures.map(({ id }) => id)).to.deep.equal(rows.map(([id]) => id));
  });

  for (const [id = '', ...values] of rows) {
    it(`${id}: ${values.join(' · ')}`, async () => {
      // Whether a blank stands before the percent sign is left to the card.
      const shown: string[] = [];
      for (const lang of LANGUAGES)
        shown.push(text(await draw(dossier, id, lang), '.number > .value').replace(' %', '%'));
      expect(shown).to.deep.equal(values);
    });
  }

  it('shows the ceiling of 5,000 and the count of 1,749 side by side, each as what it is', async () => {
    const ceiling = await draw(dossier, 'figure-labour-quota', 'en');
    expect(text(ceiling, '.number > .quiet')).to.equal('A ceiling, not a count · Mongolia · October 2013');
    expect(text(ceiling, '.others')).to.contain('Another source says otherwise').and.to.contain('1,749');
    expect(text(ceiling, '.others .quiet')).to.equal('A count, April 2013');
    const count = await draw(dossier, 'figure-labour-count', 'en');
    expect(text(count, '.number > .quiet')).to.match(/^A count · Mongolia · /);
    expect(text(count, '.others')).to.contain('5,000').and.to.contain('A ceiling, not a count');
    expect(text(count, '.evidence, .status')).to.not.equal('');
  });

  it('leads each number to the words of its own source, and names both sources', async () => {
    const ceiling = await draw(dossier, 'figure-labour-quota', 'en');
    expect(text(ceiling, '.number > .evidence mark')).to.equal('allows 5,000 North Korean workers');
    expect(text(ceiling, '.other mark')).to.equal('A total of 1,749 North Koreans are working in Mongolia');
    const links = [...(ceiling.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.number a') ?? [])];
    expect(links.map(({ href }) => decodeURIComponent(href.split('text=').at(-1) ?? ''))).to.deep.equal([
      'allows 5,000 North Korean workers',
      'A total of 1,749 North Koreans are working in Mongolia',
    ]);
    expect(text(ceiling, '.foot')).to.match(/^Sources: The Diplomat, North Korean Economy Watch\./);
  });

  it('says what is noted of a figure, and of the one that says otherwise', async () => {
    expect(text(await draw(dossier, 'figure-troops', 'en'), '.number > .evidence + .quiet')).to.equal(
      'Stated as of the present in 2005; a figure of some years before.',
    );
    expect(text(await draw(dossier, 'figure-labour-quota', 'en'), '.other .evidence + .quiet')).to.match(
      /^Counted at the end of April 2013\./,
    );
  });

  it('says in a picture, where nothing opens, who says so and not what a click does', async () => {
    const card = await draw(dossier, 'figure-labour-quota', 'en');
    expect(text(card, '.other .from')).to.match(/ Opens at these words\.$/);
    const drawn = new DOMParser().parseFromString(await (await card.exportImage('svg')).text(), 'image/svg+xml');
    const written = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(written).to.contain('North Korean Economy Watch').and.not.to.contain('Opens at');
  });

  it('has a row for each number in its table', async () => {
    const card = await draw(dossier, 'figure-labour-quota', 'en');
    const csv = await (await card.exportData('csv')).text();
    expect(csv.replace('\uFEFF', '').trim().split(/\r?\n/)).to.deep.equal([
      'What,Number,Kind,When,Source',
      'North Korean workers allowed in Mongolia,"5,000 workers","A ceiling, not a count",October 2013,The Diplomat',
      'North Koreans legally working in Mongolia,"1,749 workers",A count,April 2013,North Korean Economy Watch',
    ]);
  });

  it('says the conflict in the reader’s language', async () => {
    const korean = await draw(dossier, 'figure-labour-quota', 'ko');
    expect(text(korean, '.others b')).to.equal('1,749');
    expect(text(korean, '.others')).to.contain('몽골에서 합법적으로 일하는 북한인');
  });

  for (const [what, fields, words] of [
    ['a least', { min: 10 }, 'more than 10'],
    ['a most', { max: 1234.5 }, 'up to 1,234.5'],
    ['a range', { min: 1000, max: 20000 }, '1,000 to 20,000'],
    ['nought', { value: 0 }, '0'],
    ['a loss', { value: -1.5 }, '-1.5'],
    ['a standstill', { trend: 'flat', stat: 'trend' }, 'Unchanged'],
  ] as const) {
    it(`says ${what}: ${words}`, async () => {
      const figure = {
        id: 'f',
        measure: 'A measure',
        stat: 'amount',
        evidence: [{ source: 's', exact: 'x' }],
        ...fields,
      };
      const own = { dossier: 1, id: 'd', title: 'D', sources: { s: { type: 'book', title: 'S' } }, figures: [figure] };
      expect(text(await draw(own, 'f', 'en'), '.value').replace('−', '-')).to.equal(words);
    });
  }
});
