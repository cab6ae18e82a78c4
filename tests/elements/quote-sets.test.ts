/** Several quotations as one card: each says whose words these are, what is known of them, and where they stand. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard } from '../../src/index.js';
import { smallDossier } from '../support/dossier.js';
import { waitUntil } from '../support/wait-until.js';

type Json = Record<string, unknown>;

const QUOTE = (smallDossier()['quotes'] as Json[])[0]!;
const OTHER_CHAIN = [{ name: 'Somebody else', own: true }];

/** A quotation `a`, `b`, … whose words are `text`, found in the source where `checked`. */
const quote = (id: string, text: string, change: Json = {}, evidence: Json = {}): Json => ({
  ...QUOTE,
  id,
  text,
  evidence: [{ source: 's', exact: text, ...evidence }],
  ...change,
});

async function draw(quotes: readonly Json[], set: Json = {}, items: readonly Json[] = []): Promise<QuoteCard> {
  const card = document.createElement('quote-card');
  const named = quotes.map(({ id }, index) => ({ fact: id, ...items[index] }));
  const sets = [{ id: 'all', title: 'All', form: 'scenarios', items: named, ...set }];
  Object.assign(card, { loading: 'eager', set: 'all', dossier: { ...smallDossier(), quotes, sets } });
  (await fixture<HTMLElement>(html`<div></div>`)).append(card);
  await waitUntil(() => card.shadowRoot?.querySelector('[data-fact]'), 'is drawn');
  await card.updateComplete;
  return card;
}

const all = (card: QuoteCard, selector: string): HTMLElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('a set of quotations', () => {
  it('leads from each item to its own words', async () => {
    const card = await draw([quote('a', 'the first words of them'), quote('b', 'the second words of them')]);
    expect(all(card, '[data-fact] a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/a#:~:text=the%20first%20words%20of%20them',
      'https://example.org/a#:~:text=the%20second%20words%20of%20them',
    ]);
    expect(words(all(card, '[data-fact] a')[0])).to.contain('The Daily');
  });

  it('says once what is the same for all, and claims no check that was not made', async () => {
    const card = await draw([quote('a', 'one'), quote('b', 'two')]);
    expect(all(card, '.standing').map(words)).to.deep.equal(['In The Daily']);
    expect(all(card, '.byline').length).to.equal(1);
  });

  it('says of each item where it was found, as soon as they differ', async () => {
    const checked = { checked: '2026-11-01' };
    const card = await draw([quote('a', 'one', {}, checked), quote('b', 'two', { chain: OTHER_CHAIN })]);
    expect(all(card, 'li').map((item) => words(item.querySelector('.standing')))).to.deep.equal([
      'Word for word in The Daily ↗ (opens in a new tab)',
      'In The Daily ↗ (opens in a new tab)',
    ]);
    expect(all(card, 'li').map((item) => words(item.querySelector('.byline b')))[1]).to.equal('Somebody else');
  });

  it('calls a paraphrase one, though its passage was found', async () => {
    const told = quote('a', 'In other words.', { form: 'indirect' }, { checked: '2026-11-01' });
    const card = await draw([told, quote('b', 'two')], { form: 'debate' });
    expect(words(all(card, '[data-fact="a"] .standing')[0])).to.match(/^Paraphrase in The Daily/);
  });

  it('says what speaks against an item before where it stands', async () => {
    const card = await draw([quote('a', 'one', { status: 'disputed' }, { checked: '2026-11-01' }), quote('b', 'two')]);
    expect(words(all(card, '[data-fact="a"] .standing')[0])).to.match(/^Disputed in The Daily/);
  });

  it('has no link where the source has no address', async () => {
    const data = smallDossier();
    const quotes = [quote('a', 'one', {}, { source: 'p' }), quote('b', 'two')];
    const card = document.createElement('quote-card');
    const sources = { ...(data['sources'] as Json), p: { type: 'paper-conference', title: 'A paper' } };
    const sets = [{ id: 'all', title: 'All', form: 'tasks', items: [{ fact: 'a' }, { fact: 'b' }] }];
    Object.assign(card, { loading: 'eager', set: 'all', dossier: { ...data, sources, quotes, sets } });
    (await fixture<HTMLElement>(html`<div></div>`)).append(card);
    await waitUntil(() => card.shadowRoot?.querySelector('[data-fact]'), 'is drawn');
    expect(words(all(card, '[data-fact="a"] .standing')[0])).to.equal('In A paper');
    expect(all(card, '[data-fact="a"] a').length).to.equal(0);
  });

  it('lets the name stand out with which the words begin, and sets any other apart from them', async () => {
    const card = await draw([quote('a', 'Soft landing: slowly', { form: 'indirect' }), quote('b', 'may decide')], {}, [
      { label: 'Soft landing' },
      { label: 'Japan' },
    ]);
    expect(words(all(card, '[data-fact="a"] .words b')[0])).to.equal('Soft landing');
    expect(words(all(card, '[data-fact="a"] .words')[0])).to.equal('Soft landing: slowly');
    expect(words(all(card, '[data-fact="b"] .label')[0])).to.equal('Japan');
    expect(words(all(card, '[data-fact="b"] .words')[0])).to.equal('“may decide”');
  });

  for (const form of ['debate', 'tasks'])
    it(`shows the figures among its items under the words, and names their sources: ${form}`, async () => {
      const data = smallDossier();
      const figure = {
        id: 'f',
        measure: 'Cranes',
        stat: 'count',
        value: 3,
        evidence: [{ source: 'p', exact: 'three' }],
      };
      const card = document.createElement('quote-card');
      const sources = { ...(data['sources'] as Json), p: { type: 'paper-conference', title: 'A paper' } };
      const sets = [{ id: 'all', title: 'All', form, items: [{ fact: 'a' }, { fact: 'f' }] }];
      const quotes = [quote('a', 'one')];
      Object.assign(card, {
        loading: 'eager',
        set: 'all',
        dossier: { ...data, sources, quotes, figures: [figure], sets },
      });
      (await fixture<HTMLElement>(html`<div></div>`)).append(card);
      await waitUntil(() => card.shadowRoot?.querySelector('.number'), 'is drawn');
      expect(words(all(card, '.number .value')[0])).to.equal('3');
      expect(words(all(card, '.foot')[0])).to.match(/^Sources: The Daily, A paper\./);
    });

  it('sets a name of another direction over what is told of it, in a card that runs from the right', async () => {
    const card = await draw([quote('a', 'one', { chain: OTHER_CHAIN })], { form: 'debate' });
    card.dir = 'rtl';
    await waitUntil(() => card.shadowRoot?.querySelector('figure')?.dir === 'rtl', 'is turned');
    const [byline] = all(card, '.byline');
    const name = document.createRange();
    name.selectNodeContents(all(card, '.byline b')[0]!);
    expect(name.getBoundingClientRect().right).to.be.closeTo(byline!.getBoundingClientRect().right, 2);
  });

  it('names an author once', async () => {
    const [a, b] = [quote('a', 'one', { chain: OTHER_CHAIN }), quote('b', 'two', { chain: OTHER_CHAIN })];
    const alone = await draw([a, b], { author: 'Somebody else' });
    expect(words(alone.shadowRoot!.querySelector('figure')).split('Somebody else').length - 1).to.equal(1);
    const other = await draw([a, b], { author: 'An editor' });
    expect(words(all(other, '[part="summary"]')[0])).to.equal('An editor');
  });

  it('shows the words of all items in their places, behind one control', async () => {
    const card = await draw([
      quote('a', 'one', {}, { prefix: 'and before ', suffix: ' after.' }),
      quote('b', 'two'),
      quote('c', 'three', {}, { suffix: ' and on.' }),
    ]);
    expect(all(card, 'details.context').length).to.equal(1);
    expect(all(card, 'details.context p').map(words)).to.deep.equal(['before one after.', 'three and on.']);
    expect(all(card, 'details.context mark').map(words)).to.deep.equal(['one', 'three']);
  });
});
