/** What a reader can take along from a quote card, and what programs read of it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard } from '../../src/index.js';
import type { Dossier } from '../../src/model/dossier.js';
import { language } from '../../src/words/language.js';
import { common } from '../../src/words/strings/en.common.js';
import { smallDossier } from '../support/dossier.js';
import { all, drawCard, words } from '../support/drawn.js';
import { stub, stubClipboard, unstub } from '../support/stub.js';
import { waitUntil } from '../support/wait-until.js';

type Json = Record<string, unknown>;

const QUOTE = (smallDossier()['quotes'] as Json[])[0]!;

/** The small dossier with a second quotation, a set of both, and what a test changes of the first. */
function dossier(change: Json = {}): Json {
  const second = { ...QUOTE, id: 'q2', text: 'other words', evidence: [{ source: 's', exact: 'other words' }] };
  return {
    ...smallDossier(),
    quotes: [{ ...QUOTE, ...change }, second],
    sets: [{ id: 'both', title: 'Both', form: 'series', items: [{ fact: 'q1' }, { fact: 'q2' }] }],
  };
}

const draw = (properties: Json = {}, data: Json = dossier()): Promise<QuoteCard> =>
  drawCard({ dossier: data, ...properties });

const named = (card: QuoteCard, name: string): HTMLElement | undefined =>
  all(card, '.actions button').find((button) => words(button) === name);

async function press(card: QuoteCard, name: string): Promise<void> {
  const button = named(card, name);
  expect(button, name).to.not.equal(undefined);
  button!.click();
  await card.updateComplete;
}

describe('the foot of a card', () => {
  it('has the status on the line of the words behind it, not above it', async () => {
    const evidence = (QUOTE['evidence'] as Json[]).map((one) => ({ ...one, checked: '2026-11-21' }));
    const card = await draw({}, dossier({ evidence }));
    const bottom = (selector: string): number => all(card, selector)[0]!.getBoundingClientRect().bottom;
    expect(bottom('.foot .status > span')).to.be.closeTo(bottom('.foot cite'), 1);
  });
});

describe('what a reader takes along', () => {
  let copied: readonly string[] = [];
  beforeEach(() => {
    copied = stubClipboard();
  });
  afterEach(unstub);

  it('copies the quotation with its source', async () => {
    const card = await draw();
    await press(card, 'Copy with source');
    expect(copied).to.have.length(1);
    expect(copied[0])
      .to.match(/^“the words”\n/)
      .and.to.contain('https://example.org/a');
    await waitUntil(() => words(card.shadowRoot!.querySelector('[role=status]')) === 'Copied.');
  });

  it('offers the styles when asked, copies the citation chosen and shows it in English with italics', async () => {
    const card = await draw();
    expect(named(card, 'APA 7')).to.equal(undefined);
    await press(card, 'Cite');
    expect(named(card, 'Cite')!.getAttribute('aria-expanded')).to.equal('true');
    expect(all(card, '[part=citation] button').map(words)).to.deep.equal(['APA 7', 'Chicago 17', 'MLA 9', 'BibTeX']);
    expect(copied).to.have.length(0);
    await press(card, 'APA 7');
    const [shown] = all(card, '.citation');
    expect([shown!.lang, shown!.dir]).to.deep.equal(['en', 'ltr']);
    expect(shown!.querySelector('i')?.textContent).to.equal('The Daily');
    expect(copied).to.have.length(1);
    expect(copied[0]!.startsWith('“the words” (')).to.equal(true);
    expect(copied[0]!.endsWith(`\n\n${shown!.textContent}`)).to.equal(true);
    await waitUntil(() => words(card.shadowRoot!.querySelector('[role=status]')) === 'Citation copied.');
    await press(card, 'BibTeX');
    expect(all(card, '.citation')[0]!.textContent).to.match(/^@\w+\{/);
    expect(named(card, 'BibTeX')!.getAttribute('aria-pressed')).to.equal('true');
    await press(card, 'Cite');
    expect(all(card, '.citation')).to.have.length(0);
  });

  it('says in another language that citations are English, and keeps them so', async () => {
    const card = await draw({ lang: 'ar' });
    const cite = all(card, '.actions button[aria-expanded]')[0]!;
    cite.click();
    await card.updateComplete;
    expect(all(card, '.along p')).to.have.length(1);
    await press(card, 'MLA 9');
    expect(all(card, '.citation')[0]!.dir).to.equal('ltr');
  });

  it('copies a whole set with its citations, a source once', async () => {
    const card = await draw({ set: 'both' });
    await press(card, 'Copy with source');
    expect(copied[0]).to.contain('“the words”').and.to.contain('“other words”');
    await press(card, 'Cite');
    await press(card, 'Chicago 17');
    expect(all(card, '.citation')).to.have.length(1);
    expect(copied[1]).to.contain('“the words”').and.to.contain('“other words”');
    expect(named(card, 'Picture')?.ariaExpanded).to.equal('false');
  });

  it('shares where the browser can, and has no word for it where it cannot', async () => {
    if (!('share' in navigator)) expect(named(await draw(), 'Share')).to.equal(undefined);
    const shared: ShareData[] = [];
    stub(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.resolve();
    });
    const card = await draw({ id: 'here' });
    await press(card, 'Share');
    expect(shared).to.have.length(1);
    expect(shared[0]!.text).to.contain('“the words”');
    expect(shared[0]!.url).to.match(/#here$/);
    card.remove();
  });

  it('copies where sharing is forbidden, and does nothing where the reader thinks better of it', async () => {
    let name = 'AbortError';
    stub(navigator, 'share', () => Promise.reject(new DOMException('no', name)));
    const card = await draw();
    await press(card, 'Share');
    await Promise.resolve();
    expect(copied).to.have.length(0);
    name = 'NotAllowedError';
    await press(card, 'Share');
    await waitUntil(() => copied.length === 1);
  });

  it('saves a picture in two shapes and two formats', async () => {
    const saved: { readonly name: string; readonly href: string }[] = [];
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    });
    const blobs: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    stub(URL, 'createObjectURL', (blob: Blob) => {
      blobs.push(blob);
      return make(blob);
    });
    const card = await draw();
    await press(card, 'Picture');
    expect(all(card, '[part=pictures] button').map(words)).to.deep.equal([
      'Wide PNG',
      'Wide SVG',
      'Square PNG',
      'Square SVG',
    ]);
    await press(card, 'Wide SVG');
    await waitUntil(() => saved.length === 1);
    expect(saved[0]!.name).to.equal('q1-wide.svg');
    const svg = await blobs[0]!.text();
    expect(svg).to.contain('width="1200" height="675"').and.to.contain('the words');
    await press(card, 'Square PNG');
    await waitUntil(() => saved.length === 2);
    expect(saved[1]!.name).to.equal('q1-square.png');
    const image = await createImageBitmap(blobs.at(-1)!);
    expect([image.width, image.height]).to.deep.equal([1080, 1080]);
  });

  it('still exports the card as it is drawn', async () => {
    expect(await (await (await draw()).exportImage('svg')).text()).to.contain('the words');
  });

  it('is clean to axe with the citation open', async () => {
    const card = await draw();
    await press(card, 'Cite');
    await press(card, 'MLA 9');
    await expect(card).to.be.accessible();
  });
});

it('has nothing to press while it is far from view, and has it when a reader comes near', async () => {
  const stage = await fixture<HTMLElement>(html`<div></div>`);
  const before = document.createElement('div');
  before.style.blockSize = '5000px';
  const card = document.createElement('quote-card');
  Object.assign(card, { loading: 'eager', dossier: dossier() });
  stage.append(before, card);
  await waitUntil(() => card.shadowRoot?.querySelector('blockquote'), 'is drawn');
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(words(card.shadowRoot!.querySelector('.foot'))).to.contain('A title');
  expect(all(card, '.actions button')).to.have.length(0);
  before.remove();
  await waitUntil(() => all(card, '.actions button').length > 0);
});

describe('what is known of a quotation', () => {
  for (const status of ['disputed', 'corrected', 'contradicted']) {
    it(`says that it is ${status}`, async () => {
      const card = await draw({}, dossier({ status }));
      expect(all(card, `.picture .status.${status}`)).to.have.length(1);
    });
  }

  it('says nothing of words that are only asserted', async () => {
    expect(all(await draw(), '.picture .status')).to.have.length(0);
  });

  it('calls a translation a translation, and the original an original', async () => {
    const change = { lang: 'de', text: 'die Worte', translations: { en: { text: 'the words' } } };
    const card = await draw({}, dossier(change));
    expect(all(card, '.picture .label').map(words)).to.include('Translation').and.to.include('German original');
  });
});

describe('what programs read of a card', () => {
  const scripts = (card: Element): HTMLScriptElement[] => [
    ...card.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
  ];
  const read = (card: Element): Json => JSON.parse(scripts(card)[0]!.textContent) as Json;

  it('is nothing unless it is asked for', async () => {
    expect(scripts(await draw())).to.have.length(0);
  });

  it('is one quotation in the page and not in the shadow root, and goes with the card', async () => {
    const card = await draw({ jsonld: true });
    expect(scripts(card)).to.have.length(1);
    expect(card.shadowRoot!.querySelector('script')).to.equal(null);
    expect(read(card)).to.include({ '@type': 'Quotation', text: 'the words' });
    card.quote = 'q2';
    await card.updateComplete;
    expect(scripts(card)).to.have.length(1);
    expect(read(card)).to.include({ text: 'other words' });
    const page = card.parentElement!;
    card.remove();
    expect(scripts(page)).to.have.length(0);
    page.append(card);
    await card.updateComplete;
    expect(scripts(page)).to.have.length(1);
    card.jsonld = false;
    await card.updateComplete;
    expect(scripts(page)).to.have.length(0);
  });

  it('is a list for a set', async () => {
    const node = read(await draw({ jsonld: true, set: 'both' }));
    expect(node).to.include({ '@type': 'ItemList', name: 'Both' });
    expect(node['itemListElement']).to.have.length(2);
  });

  it('is written without trusted types, in a page that demands them', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="demands trusted types"></iframe>`);
    const page = `<!doctype html><meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'"><quote-card></quote-card>`;
    frame.srcdoc = page;
    await new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
    });
    const inside = frame.contentDocument!;
    const violations: string[] = [];
    inside.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    const made = inside.createElement('script');
    expect(() => {
      made.text = '{}';
    }, 'the page demands them').to.throw(/TrustedScript|Sink type mismatch/);
    await new Promise((done) => setTimeout(done, 50));
    violations.length = 0;
    const { describe: write } = await import('../../src/elements/quote-card/json-ld.js');
    const card = await draw();
    const host = Object.assign(inside.querySelector('quote-card')!, { quote: 'q1', set: undefined });
    write(host, (card as unknown as { model: Dossier }).model, language('en', { common }));
    await new Promise((done) => setTimeout(done, 50));
    expect(scripts(host)).to.have.length(1);
    expect(violations).to.deep.equal([]);
  });
});
