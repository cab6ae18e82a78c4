/** The card on paper, and in the reader's own colours. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, drawCard } from '../support/drawn.js';
import { emulateMedia } from '../support/media.js';
import { waitUntil } from '../support/wait-until.js';

const draw = (attributes: Record<string, string>): Promise<QuoteCard> => drawCard({ src: SHIPPED, ...attributes });

async function print(card: QuoteCard): Promise<boolean> {
  if (!(await emulateMedia({ media: 'print' }))) return false;
  await waitUntil(() => card.shadowRoot!.querySelector('[part=sources]'), 'is on paper');
  await card.updateComplete;
  // (The browser tells of what has opened a moment later.)
  await new Promise((done) => setTimeout(done, 100));
  await card.updateComplete;
  return true;
}

describe('a card on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has its context open, which chooses nothing', async function () {
    const card = await draw({ quote: 'quote-wsj-history' });
    const told: string[] = [];
    card.addEventListener('entente-select', () => told.push('select'));
    if (!(await print(card))) return this.skip();
    expect(all(card, 'details[open]')).to.have.length(1);
    expect(all(card, '.selected')).to.have.length(0);
    await emulateMedia({ media: 'screen' });
    await waitUntil(() => !all(card, 'details[open]').length, 'is closed again');
    expect(told).to.deep.equal([]);
  });

  for (const attributes of [
    { quote: 'quote-wsj-history' },
    { quote: 'figure-labour-quota' },
    { set: 'debate' },
    { set: 'tasks' },
  ])
    it(`does not say everything twice: ${Object.values(attributes).join('')}`, async function () {
      const card = await draw(attributes);
      if (!(await print(card))) return this.skip();
      expect(all(card, 'td')).to.have.length(0);
    });

  it('has the table that a reader has opened', async function () {
    const card = await draw({ set: 'debate' });
    all(card, '.actions button').at(-2)!.click();
    await waitUntil(() => all(card, 'td').length, 'the table');
    if (!(await print(card))) return this.skip();
    expect(all(card, 'td').length).to.be.greaterThan(0);
  });

  it('has the address of a number once, without the words that only a browser looks for', async function () {
    const card = await draw({ quote: 'figure-labour-quota' });
    if (!(await print(card))) return this.skip();
    for (const link of all(card, '.number .from a')) expect(getComputedStyle(link, '::after').content).to.equal('none');
    const [first] = all(card, '[part=sources] a');
    expect(getComputedStyle(first!, '::after').content).to.contain('thediplomat.com').and.not.to.contain(':~:');
  });
});

it('keeps the broken bar of the side against in forced colours', async function () {
  if (!(await emulateMedia({ forcedColors: 'active' }))) return this.skip();
  const card = await draw({ set: 'debate' });
  const bar = getComputedStyle(all(card, '.against .tag')[0]!, '::before');
  expect(bar.backgroundImage).to.contain('gradient');
  expect(bar.forcedColorAdjust).to.equal('none');
  await emulateMedia({ forcedColors: 'none' });
});
