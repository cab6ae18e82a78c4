/** Several quotations as one card: each says whose words these are, what is known of them, and where they stand. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard } from '../../src/index.js';
import { smallDossier } from '../support/dossier.js';
import { all, drawCard, words } from '../support/drawn.js';
import { emulateMedia } from '../support/media.js';
import { stubClipboard, unstub } from '../support/stub.js';
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

function draw(quotes: readonly Json[], set: Json = {}, items: readonly Json[] = []): Promise<QuoteCard> {
  const named = quotes.map(({ id }, index) => ({ fact: id, ...items[index] }));
  const sets = [{ id: 'all', title: 'All', form: 'scenarios', items: named, ...set }];
  return drawCard({ set: 'all', dossier: { ...smallDossier(), quotes, sets } }, '[data-fact]');
}

describe('a set of quotations', () => {
  it('leads from each item to its own words', async () => {
    const card = await draw([quote('a', 'the first words of them'), quote('b', 'the second words of them')]);
    expect(all(card, '[data-fact] a[target]').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/a#:~:text=the%20first%20words%20of%20them',
      'https://example.org/a#:~:text=the%20second%20words%20of%20them',
    ]);
    expect(words(all(card, '[data-fact] a[target]')[0])).to.contain('The Daily');
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
    expect(all(card, '[data-fact="a"] a[target]').length).to.equal(0);
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
    expect(all(card, 'details.context p').map(words)).to.deep.equal(['… before one after.', 'three and on.']);
    expect(all(card, 'details.context mark').map(words)).to.deep.equal(['one', 'three']);
  });
});

describe('a member of a set by itself', () => {
  const prefix = { prefix: 'and before ', suffix: ' after.' };
  const three = (): Json[] => [
    quote('a', 'the first', {}, prefix),
    quote('b', 'the second'),
    quote('c', 'in other words', { form: 'indirect' }),
  ];
  const mark = (card: QuoteCard, id: string): HTMLAnchorElement =>
    card.shadowRoot!.querySelector<HTMLAnchorElement>(`[data-fact="${id}"] .mark`)!;
  const press = async (card: QuoteCard, name: string): Promise<void> => {
    const found = all(card, '.actions button').find((one) => words(one) === name);
    expect(found, `${name} among ${all(card, '.actions button').map(words).join(', ')}`).to.not.equal(undefined);
    found!.click();
    await card.updateComplete;
  };
  const choose = async (card: QuoteCard, id: string): Promise<void> => {
    mark(card, id).click();
    await card.updateComplete;
  };
  const chosen = (card: QuoteCard): string[] => all(card, '.selected').map((one) => one.dataset['fact'] ?? '');

  let copied: readonly string[] = [];
  beforeEach(() => (copied = stubClipboard()));
  afterEach(() => {
    unstub();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has a link with an address of its own: its number, its side, its date', async () => {
    const links = (card: QuoteCard): string[] =>
      all(card, '.mark').map((link) => `${words(link)} ${link.getAttribute('href')}`);
    expect(links(await draw(three()))).to.deep.equal(['1 #a', '2 #b', '3 #c']);
    const sides = [{ stance: 'for' }, { stance: 'against' }, { label: 'Elsewhere' }];
    expect(links(await draw(three(), { form: 'debate' }, sides))).to.deep.equal([
      'For #a',
      'Against #b',
      'Elsewhere #c',
    ]);
    const dated = [quote('a', 'one', { when: '2005' }), quote('b', 'two')];
    expect(links(await draw(dated, { form: 'series' }))).to.deep.equal(['2005 #a', '2 #b']);
  });

  it('is marked when it is chosen, tells the page, and leaves the page’s address alone', async () => {
    const card = await draw(three());
    const told: unknown[] = [];
    card.addEventListener('entente-select', ({ detail }) => told.push(detail));
    const before = location.href;
    await choose(card, 'b');
    expect(chosen(card)).to.deep.equal(['b']);
    expect(all(card, '[aria-current="true"]').map(words)).to.deep.equal(['2']);
    const marker = getComputedStyle(card.shadowRoot!.querySelector('[data-fact="b"] .own')!).backgroundColor;
    expect(marker).to.not.equal('rgba(0, 0, 0, 0)');
    await choose(card, 'c');
    expect(getComputedStyle(card.shadowRoot!.querySelector('[data-fact="c"] .told')!).backgroundColor).to.equal(marker);
    expect(location.href).to.equal(before);
    expect(told).to.deep.equal([
      { id: 'b', kind: 'quote' },
      { id: 'c', kind: 'quote' },
    ]);
  });

  it('is marked in forced colours too', async function () {
    const card = await draw(three());
    await choose(card, 'c');
    if (!(await emulateMedia({ forcedColors: 'active' }))) this.skip();
    const [first, second, third] = all(card, '.own, .told').map((one) => getComputedStyle(one).backgroundColor);
    expect(first).to.match(/, 0\)$/);
    expect(second).to.equal(first);
    expect(third)
      .to.match(/^rgb\(/)
      .and.not.to.equal(getComputedStyle(document.body).backgroundColor);
  });

  it('is what the actions take along then, until all are asked for again', async () => {
    const card = await draw(three());
    await press(card, 'Copy with source');
    expect(copied[0]).to.contain('the first').and.to.contain('the second');
    await choose(card, 'b');
    expect(all(card, '.which .word').map((one) => [words(one), one.ariaPressed])).to.deep.equal([
      ['All', 'false'],
      ['1', 'false'],
      ['2', 'true'],
      ['3', 'false'],
    ]);
    await press(card, 'Copy with source');
    expect(copied[1]!.split('\n')).to.deep.equal([
      ...['All', '', '“the second”', 'Words of B. Bold, President of Mongolia; reported by The Daily, October 2013.'],
      ...['A title, The Daily, Oct 2013', 'https://example.org/a#:~:text=the%20second'],
    ]);
    await press(card, 'Link');
    expect(copied[2]).to.equal(`${location.origin}${location.pathname}${location.search}#b`);
    await press(card, 'Cite');
    await press(card, 'APA 7');
    expect(copied[3]).to.contain('the second').and.not.to.contain('the first');
    await press(card, 'All');
    expect(chosen(card)).to.deep.equal([]);
    expect(all(card, '.which').length).to.equal(0);
    await press(card, 'Copy with source');
    expect(copied[4]).to.equal(copied[0]);
  });

  it('that is a number is taken along as well', async () => {
    const card = await draw([quote('a', 'one')]);
    const figure = { id: 'f', measure: 'Cranes', stat: 'count', value: 3, evidence: [{ source: 's', exact: 'three' }] };
    const sets = [{ id: 'all', title: 'All', form: 'tasks', items: [{ fact: 'a' }, { fact: 'f' }] }];
    card.dossier = { ...smallDossier(), quotes: [quote('a', 'one')], figures: [figure], sets } as never;
    await waitUntil(() => all(card, '.number .mark').length, 'the number is drawn');
    await choose(card, 'f');
    expect(chosen(card)).to.deep.equal(['f']);
    await press(card, 'Copy with source');
    expect(copied[0]).to.match(/^All\n\nCranes: 3 · A count/);
  });

  it('is left to the browser with a key that opens a tab', async () => {
    const card = await draw(three());
    const event = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true });
    let kept = true;
    card.addEventListener('click', (one) => {
      kept = !one.defaultPrevented;
      one.preventDefault();
    });
    mark(card, 'b').dispatchEvent(event);
    await card.updateComplete;
    expect(kept).to.equal(true);
    expect(chosen(card)).to.deep.equal([]);
  });

  it('may be kept from being chosen by the page', async () => {
    const card = await draw(three());
    card.addEventListener('entente-select', (event) => event.preventDefault());
    await choose(card, 'b');
    expect(chosen(card)).to.deep.equal([]);
  });

  /** A card three screens down, that nobody has come near. */
  async function far(): Promise<QuoteCard> {
    const card = document.createElement('quote-card');
    const sets = [{ id: 'all', title: 'All', form: 'scenarios', items: [{ fact: 'a' }, { fact: 'b' }, { fact: 'c' }] }];
    Object.assign(card, { set: 'all', dossier: { ...smallDossier(), quotes: three(), sets } });
    (await fixture<HTMLElement>(html`<div style="padding-block: 4000px"></div>`)).append(card);
    return card;
  }
  const inView = (node: Element): boolean => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };

  it('is brought into view, marked, where the page’s address names it', async () => {
    scrollTo(0, 0);
    history.replaceState(null, '', '#b');
    const card = await far();
    await waitUntil(() => chosen(card).length && inView(mark(card, 'b')), 'it is in view');
    expect(chosen(card)).to.deep.equal(['b']);
    expect(location.hash).to.equal('#b');
  });

  it('and where the page’s own link names it later', async () => {
    scrollTo(0, 0);
    const card = await far();
    await card.updateComplete;
    expect(all(card, '.mark').length).to.equal(0);
    location.hash = 'c';
    await waitUntil(() => chosen(card).length && inView(mark(card, 'c')), 'it is in view');
    expect(chosen(card)).to.deep.equal(['c']);
  });

  it('leaves a hash to the page that has a place of that name, or that no member has', async () => {
    const place = await fixture<HTMLElement>(html`<p id="b">Here</p>`);
    history.replaceState(null, '', '#b');
    const card = await draw(three());
    location.hash = 'chapter-2';
    await new Promise((resolve) => setTimeout(resolve, 100));
    await card.updateComplete;
    expect(place.isConnected).to.equal(true);
    expect(chosen(card)).to.deep.equal([]);
  });

  it('is not drawn far from where the page is for what a router has written there', async () => {
    await import('../../src/elements/quote-card/arrive.js');
    for (const hash of ['#/about', '#!b', '#tab=b', '#a%20b']) {
      history.replaceState(null, '', hash);
      const card = await far();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await card.updateComplete;
      expect(card.loading, hash).to.equal('lazy');
      card.parentElement!.remove();
    }
    history.replaceState(null, '', location.pathname);
  });

  it('is clean to axe, chosen', async () => {
    const card = await draw(three());
    await choose(card, 'b');
    await expect(card).to.be.accessible();
  });
});
