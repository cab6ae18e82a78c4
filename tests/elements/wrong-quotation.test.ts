/** A quote card given what cannot be shown, or what is hard to show: the page's own words stand, and the fault has a name. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/quote-card/quote-card.js';
import type { QuoteCard } from '../../src/index.js';
import { expectConsole } from '../support/console.js';
import { smallDossier } from '../support/dossier.js';
import { waitUntil } from '../support/wait-until.js';

type Raw = Record<string, unknown>;

/** A dossier of one quotation, with these fields of it and of its source changed. */
function dossierWith(quote: Raw, source: Raw = {}): Raw {
  const dossier = smallDossier();
  const [first] = dossier['quotes'] as Raw[];
  const { s } = dossier['sources'] as { s: Raw };
  return { ...dossier, sources: { s: { ...s, ...source } }, quotes: [{ ...first, ...quote }] };
}

interface Shown {
  readonly card: QuoteCard;
  readonly issues: readonly string[];
  /** Text in the shadow root, blanks counted once. */
  readonly text: (selector: string) => string;
}

/** A card with its fallback, once it has drawn or told why it does not. */
async function show(dossier: Raw, quote?: string): Promise<Shown> {
  const stage = await fixture<HTMLElement>(html`<div></div>`);
  const card = document.createElement('quote-card');
  card.innerHTML = '<p class="fallback">The page’s own words.</p>';
  card.setAttribute('loading', 'eager');
  if (quote) card.setAttribute('quote', quote);
  const issues: string[] = [];
  card.addEventListener('entente-error', ({ detail }) => {
    issues.push(...detail.issues.map(({ path, value, reason }) => `${path}: ${value} ${reason}`));
  });
  Object.assign(card, { dossier });
  stage.append(card);
  await waitUntil(() => card.shadowRoot?.querySelector('figure') ?? issues.length, 'draws or tells why not');
  await card.updateComplete;
  const text = (selector: string): string =>
    card.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return { card, issues, text };
}

function expectFallback({ card }: Shown): void {
  expect(!!card.shadowRoot?.querySelector('figure'), 'a card is drawn').to.equal(false);
  const fallback = card.querySelector('.fallback')?.getBoundingClientRect();
  expect(fallback?.height, 'the page’s own words are seen').to.be.above(10);
}

describe('a quote card with a quotation that cannot be shown', () => {
  it('names an id that is not in the dossier', async () => {
    expectConsole(/quote: nobody is no quote|no quote or figure of this dossier/);
    const shown = await show(smallDossier(), 'nobody');
    expectFallback(shown);
    expect(shown.issues).to.deep.equal(['quote: nobody is no quote or figure of this dossier']);
  });

  it('does not call data unreadable that only has no such quotation', async () => {
    expectConsole(/quote: nobody is no quote or figure/, /quote is no quote or figure/);
    for (const [dossier, quote] of [
      [smallDossier(), 'nobody'],
      [{ ...smallDossier(), quotes: [], sets: [] }, undefined],
    ] as const) {
      const shown = await show(dossier, quote);
      expectFallback(shown);
      expect(shown.text('.notice')).to.equal('This graphic could not be drawn. Try again');
    }
  });

  it('is drawn once the id is put right', async () => {
    expectConsole(/no quote or figure of this dossier/);
    const { card, text } = await show(smallDossier(), 'nobody');
    card.quote = 'q1';
    await waitUntil(() => text('.words'));
    expect(text('.words')).to.equal('“the words”');
  });

  for (const [name, chain] of [
    ['a chain without an owner', [{ agent: 'daily', kind: 'reports', own: false }]],
    [
      'two owners',
      [
        { agent: 'daily', own: true },
        { agent: 'bold', own: true },
      ],
    ],
  ] as const) {
    it(`signs nobody where the data have ${name}`, async () => {
      expectConsole(/exactly one link with own: true/, /no quote or figure of this dossier/);
      const shown = await show(dossierWith({ chain }), 'q1');
      expectFallback(shown);
      expect(shown.issues.join('\n')).to.match(/quotes\[0\].*exactly one link with own: true/);
    });
  }

  it('says an empty chain', async () => {
    expectConsole(/quotes\[0\]\.chain/, /no quote or figure of this dossier/);
    const shown = await show(dossierWith({ chain: [] }), 'q1');
    expectFallback(shown);
    expect(shown.issues.join('\n')).to.contain('quotes[0].chain');
  });

  for (const [name, text, problem] of [
    ['empty', '', /quotes\[0\]\.text: "" is empty/],
    ['blank', ' \u00a0\n', /quotes\[0\]\.text: .*is empty/s],
    ['missing', undefined, /quotes\[0\]\.text:? +is missing/],
  ] as const) {
    it(`shows no quotation marks around ${name} words`, async () => {
      expectConsole(problem, /no quote or figure of this dossier/);
      const shown = await show(dossierWith({ text }), 'q1');
      expectFallback(shown);
      expect(shown.issues.join('\n')).to.match(problem);
    });
  }
});

describe('a quote card with a quotation that is hard to show', () => {
  it('sets 5,000 characters whole, none outside the card, at every width', async () => {
    const text = `${'The assembly heard a long sentence. '.repeat(138)}Donaudampfschifffahrtsgesellschaft${'x'.repeat(120)}`;
    expect(text.length).to.be.above(5000);
    const { card, text: read } = await show(dossierWith({ text, evidence: [{ source: 's', exact: text }] }));
    expect(read('.words .own')).to.equal(`“${text}”`);
    for (const width of [280, 480, 960]) {
      card.parentElement?.setAttribute('style', `width: ${String(width)}px`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await card.updateComplete;
      const words = card.shadowRoot?.querySelector('.words .own');
      const right = Math.max(...[...(words?.getClientRects() ?? [])].map((rect) => rect.right));
      expect(right, `at ${String(width)} px`).to.be.at.most(card.getBoundingClientRect().right + 1);
    }
    const href = card.shadowRoot?.querySelector('footer a, [part=footer] a')?.getAttribute('href') ?? '';
    expect(href.length, 'a long passage is named by its ends').to.be.below(400);
  });

  for (const URL of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
  ]) {
    it(`names a source at ${JSON.stringify(URL)} without a link`, async () => {
      expectConsole(/sources\.s\.URL/);
      const { card, text, issues } = await show(dossierWith({}, { URL }), 'q1');
      expect(text('.words')).to.equal('“the words”');
      expect(card.shadowRoot?.textContent).to.contain('A title');
      const links = [...(card.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
      expect(links.filter((href) => !href.startsWith('http'))).to.deep.equal([]);
      expect(issues.join('\n')).to.contain('sources.s.URL');
    });
  }

  it('reads a name, a title and words as text, never as markup', async () => {
    const evil = '<img src=x onerror="console.error(1)"><b>bold</b>';
    const { card, text } = await show(
      dossierWith({ text: evil, chain: [{ name: evil, own: true }] }, { title: evil }),
      'q1',
    );
    expect(card.shadowRoot?.querySelectorAll('img').length).to.equal(0);
    expect(text('.chain b')).to.equal(evil);
  });

  it('sets words from right to left in a card from left to right', async () => {
    const text = 'لا يمكن لأي طغيان أن يدوم (1990) إلى الأبد!';
    const { card } = await show(dossierWith({ text, lang: 'ar', chain: [{ name: 'الرئيس', own: true }] }), 'q1');
    const direction = (selector: string): string => {
      const node = card.shadowRoot?.querySelector(selector);
      return node ? getComputedStyle(node).direction : 'missing';
    };
    expect(direction('figure')).to.equal('ltr');
    expect(direction('.words')).to.equal('rtl');
    expect(card.shadowRoot?.querySelector('.words')?.getAttribute('lang')).to.equal('ar');
    const name = card.shadowRoot?.querySelector('.chain .own b');
    expect(name && getComputedStyle(name).direction).to.equal('rtl');
    expect(name && getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });

  it('keeps a source’s title from right to left, and what follows it, in their places', async () => {
    const title = 'السلام (1990)';
    const { card } = await show(dossierWith({}, { title, 'container-title': 'صحيفة (2)' }), 'q1');
    const cite = card.shadowRoot?.querySelector('[part=footer] cite');
    expect(cite?.textContent).to.equal(title);
    expect(cite && getComputedStyle(cite).unicodeBidi).to.equal('isolate');
    expect(cite && getComputedStyle(cite).direction).to.equal('rtl');
    const name = card.shadowRoot?.querySelector('[part=footer] bdi');
    expect(name?.textContent).to.equal('صحيفة (2)');
    const box = (node: Element | null | undefined): DOMRect => node?.getBoundingClientRect() ?? new DOMRect();
    expect(box(name).left, 'the paper follows its article').to.be.above(box(cite).right - 1);
  });

  it('sets words from left to right in a card from right to left', async () => {
    const { card } = await show(dossierWith({ text: 'No tyranny (1990) lasts forever!', lang: 'en' }), 'q1');
    card.lang = 'ar';
    await waitUntil(() => card.shadowRoot?.querySelector('figure')?.dir === 'rtl');
    const words = card.shadowRoot?.querySelector('.words');
    expect(words && getComputedStyle(words).direction).to.equal('ltr');
  });

  it('does not let a stray control character turn the rest of the card around', async () => {
    const { card } = await show(
      dossierWith(
        { text: 'words \u202Ewith an override', chain: [{ name: 'A\u202EB', own: true }] },
        { title: 'T\u202Eitle' },
      ),
      'q1',
    );
    const isolated = ['.words', '.chain .own b'].map((selector) => {
      const node = card.shadowRoot?.querySelector(selector);
      return `${selector} ${node ? getComputedStyle(node).unicodeBidi : 'missing'}`;
    });
    expect(isolated).to.deep.equal(['.words isolate', '.chain .own b isolate']);
  });
});
