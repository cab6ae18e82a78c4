/** Cards of what is unusual, and right: long chains, passages against a number, debates of more than two, many sources. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard } from '../../src/index.js';
import { smallDossier } from '../support/dossier.js';
import { all, drawCard, words } from '../support/drawn.js';
import { waitUntil } from '../support/wait-until.js';

type Json = Record<string, unknown>;

const QUOTE = (smallDossier()['quotes'] as Json[])[0]!;
const SOURCES = {
  ...(smallDossier()['sources'] as Json),
  other: { type: 'webpage', title: 'Other', 'container-title': 'Another Daily', URL: 'https://example.org/other' },
  book: { type: 'book', title: 'A book' },
};

const draw = (data: Json, attributes: Json = {}, width = 720): Promise<QuoteCard> =>
  drawCard({
    dossier: { ...smallDossier(), sources: SOURCES, ...data },
    style: `inline-size: ${width}px`,
    ...attributes,
  });

const hands = (count: number): Json[] => [
  ...[...new Array(count - 1).keys()].map((at) => ({ name: `Hand ${at}`, kind: 'reports', own: false })),
  { name: 'An official who asked not to be named', own: true },
];

describe('a chain', () => {
  const tops = (card: QuoteCard): number =>
    new Set(all(card, '.chain li').map((li) => li.getBoundingClientRect().top)).size;

  for (const [count, lines] of [
    [2, 1],
    [4, 1],
    [5, 5],
    [8, 8],
  ] as const)
    it(`of ${count} hands stands on ${lines === 1 ? 'one line' : 'lines of their own, no word broken'}`, async () => {
      const card = await draw({ quotes: [{ ...QUOTE, chain: hands(count), about: [] }] });
      expect(tops(card)).to.equal(lines);
    });

  it('of two hands keeps to the first two thirds, whatever is told of each', async () => {
    const card = await draw({});
    const [, second] = all(card, '.chain li');
    expect(second!.querySelectorAll('.detail').length).to.be.greaterThan(0);
    const chain = all(card, '.chain')[0]!.getBoundingClientRect();
    expect(second!.getBoundingClientRect().left - chain.left).to.be.closeTo(chain.width / 3, 1);
  });
});

describe('a number', () => {
  const figure = (change: Json): Json => ({
    id: 'f',
    measure: 'Cranes',
    stat: 'count',
    value: 9,
    evidence: [{ source: 's', exact: 'nine cranes' }],
    ...change,
  });

  it('has what is said against it behind a bar, by word and not by place alone', async () => {
    const evidence = [
      { source: 's', exact: 'nine cranes' },
      { source: 'other', exact: 'no nine cranes', stance: 'contradicts' },
    ];
    const card = await draw({ figures: [figure({ evidence })] }, { quote: 'f' });
    expect(all(card, '.number > .evidence:not(.against) mark').map(words)).to.deep.equal(['nine cranes']);
    expect(words(all(card, '.number > .against')[0])).to.match(/^Contradicted no nine cranes Another Daily/);
  });

  it('stands on one line at 240 px, up to hundreds of thousands of millions', async () => {
    const card = await draw({ figures: [figure({ value: 123456789012 })] }, { quote: 'f' }, 208);
    expect(all(card, '.value')[0]!.getBoundingClientRect().height).to.be.below(40);
  });

  it('keeps a long unit together under itself where there is no room beside it', async () => {
    const unit = 'tugriks of the Mongolian People’s Republic';
    const card = await draw({ figures: [figure({ value: 123456789, unit })] }, { quote: 'f' }, 288);
    const [shown] = all(card, '.unit');
    const lines = new Set([...shown!.getClientRects()].map(({ top }) => top));
    expect(lines.size, 'one box').to.equal(1);
    expect(shown!.getBoundingClientRect().height).to.be.below(60);
  });
});

describe('a debate', () => {
  const quote = (id: string): Json => ({ ...QUOTE, id, text: id, evidence: [{ source: 's', exact: id }] });
  const sides = async (...stances: string[]): Promise<number[]> => {
    const ids = stances.map((_, at) => `q${at}`);
    const items = ids.map((fact, at) => ({ fact, stance: stances[at] }));
    const sets = [{ id: 'all', title: 'All', form: 'debate', items }];
    const card = await draw({ quotes: ids.map(quote), sets }, { set: 'all' });
    const { left, width } = all(card, '.debate')[0]!.getBoundingClientRect();
    return all(card, '.side').map((side) => Math.round(((side.getBoundingClientRect().left - left) / width) * 2));
  };

  it('has a column for each side, though one has more to say', async () => {
    expect(await sides('for', 'for', 'against')).to.deep.equal([0, 0, 1]);
  });
  it('sets both sides alike', async () => {
    const items = [
      { fact: 'one', stance: 'against' },
      { fact: 'two', stance: 'for' },
    ];
    const sets = [{ id: 'all', title: 'All', form: 'debate', items }];
    const card = await draw({ quotes: [quote('one'), quote('two')], sets }, { set: 'all' });
    const looks = all(card, '.side').map((side) => {
      const own = getComputedStyle(side.querySelector('.own')!);
      return [own.fontWeight, own.color, side.getBoundingClientRect().top];
    });
    expect(looks[1]).to.deep.equal(looks[0]);
  });
  it('has the side first that the data has first', async () => {
    expect(await sides('against', 'for')).to.deep.equal([0, 1]);
  });
  it('of one side only fills both columns', async () => {
    expect(await sides('for', 'for')).to.deep.equal([0, 1]);
  });
});

describe('a card without a heading', () => {
  const heard = (card: QuoteCard): (string | null)[] => {
    const figure = all(card, 'figure')[0]!;
    return [figure.getAttribute('aria-label'), figure.getAttribute('aria-labelledby')];
  };

  it('is called by whose words it has, and tells its chain once, as a list', async () => {
    const card = await draw({ quotes: [QUOTE] });
    const [owner] = all(card, '.chain b').map(words);
    expect(heard(card)).to.deep.equal([`Words of ${owner ?? ''}`, null]);
    expect(all(card, 'p.hear').map(words), 'nothing but what is said after an act').to.deep.equal(['']);
  });

  it('of a number is called by what is measured', async () => {
    const evidence = [{ source: 's', exact: '1,749 workers' }];
    const figure = { id: 'n', measure: 'Workers in Mongolia', value: 1749, stat: 'count', evidence };
    const card = await draw({ figures: [figure] }, { quote: 'n' });
    expect(heard(card)).to.deep.equal(['Workers in Mongolia', null]);
  });

  it('has the name of its heading where the page sets one', async () => {
    const card = await draw({ quotes: [QUOTE] }, { heading: 'No tyranny' });
    expect(heard(card)).to.deep.equal([null, 'heading']);
  });
});

it('names every place where words stand', async () => {
  const evidence = ['s', 'other', 'book'].map((source) => ({ source, exact: 'the words' }));
  const card = await draw({ quotes: [{ ...QUOTE, evidence }] });
  expect(words(all(card, '.foot')[0])).to.contain('The Daily');
  expect(all(card, '.places .from').map((line) => words(line).split(/ ↗|\./)[0])).to.deep.equal([
    'Another Daily',
    'A book',
  ]);
});

describe('a card of a page’s own words, of which little is told', () => {
  async function own(blockquote: string, lang = 'en'): Promise<QuoteCard> {
    const stage = await fixture<HTMLElement>(html`<div></div>`);
    stage.innerHTML = `<quote-card loading="eager" lang="${lang}">${blockquote}</quote-card>`;
    const card = stage.firstElementChild as QuoteCard;
    await waitUntil(() => card.shadowRoot?.querySelector('.chain'), 'is drawn');
    await card.updateComplete;
    return card;
  }
  const told = (card: QuoteCard): (string | null | undefined)[] => [
    all(card, '.chain :is(b, .detail)').map(words).join(', '),
    all(card, 'figure')[0]!.getAttribute('aria-label'),
    words(all(card, '.foot > p')[0]),
  ];

  for (const [what, blockquote, expected] of [
    ['names nobody and no source', '<blockquote>Words.</blockquote>', ['Not named', null, '']],
    [
      'has the role of somebody who is not named',
      '<blockquote data-role="A minister">Words.</blockquote>',
      ['Not named, A minister', null, ''],
    ],
    [
      'names a source once',
      '<blockquote data-owner="Lu Xun">Words.</blockquote><cite>My Old Home</cite>',
      ['Lu Xun', 'Words of Lu Xun', 'In My Old Home'],
    ],
  ] as const)
    it(what, async () => {
      expect(told(await own(blockquote))).to.deep.equal(expected);
    });

  it('says so in the reader’s language', async () => {
    expect(told(await own('<blockquote>话。</blockquote>', 'zh')).slice(0, 2)).to.deep.equal(['未具名', null]);
  });
});
