/** Other wordings of the same words: what differs, who has each, and where it can be read. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard } from '../../src/index.js';
import { smallDossier } from '../support/dossier.js';
import { all, drawCard, words } from '../support/drawn.js';

type Json = Record<string, unknown>;

const QUOTE = (smallDossier()['quotes'] as Json[])[0]!;

/** Another wording of the small dossier's quotation, as somebody else reports it. */
const wording = (id: string, text: string, by: string, evidence: Json = {}): Json => ({
  ...QUOTE,
  id,
  text,
  chain: [
    { name: by, kind: 'reports', own: false },
    { name: 'B. Bold', own: true },
  ],
  evidence: [{ source: 's', exact: text, ...evidence }],
});

function draw(others: readonly Json[], data?: Json): Promise<QuoteCard> {
  const quotes = [{ ...QUOTE, variants: others.map(({ id }) => id) }, ...others];
  return drawCard({ quote: 'q1', dossier: data ?? { ...smallDossier(), quotes } }, '.variants');
}

const NOTE = 'Known from notes; the text was not at hand.';

describe('other wordings of a quotation', () => {
  it('lead to their own words, where the source has an address', async () => {
    const card = await draw([wording('w1', 'the very words', 'A Paper')]);
    expect(words(all(card, '.variants u')[0])).to.equal('very');
    const [link] = all(card, '.variants a');
    expect(words(link)).to.equal('A Paper ↗ (opens in a new tab)');
    expect(link?.getAttribute('href')).to.equal('https://example.org/a#:~:text=the%20very%20words');
  });

  it('have no line under the blank behind what differs', async () => {
    const card = await draw([wording('w1', 'the very words', 'A Paper')]);
    expect(all(card, '.variants u').map(({ textContent }) => textContent)).to.deep.equal(['very']);
    expect(words(all(card, '.variants li > span')[0])).to.equal('“the very words”');
  });

  it('are held against each other word by word where no blanks part them', async () => {
    const chinese = { ...wording('w1', '其实地上本来没有路', '乙报'), lang: 'zh' };
    const quotes = [{ ...QUOTE, text: '其实地上本没有路', lang: 'zh', variants: ['w1'] }, chinese];
    const card = await draw([], { ...smallDossier(), quotes });
    expect(all(card, '.variants u').map(({ textContent }) => textContent)).to.deep.equal(['本来']);
  });

  it('lead nowhere where the passage is not theirs, and say how they are known', async () => {
    const card = await draw([wording('w1', 'the very words', 'A Paper', { stance: 'qualifies', note: NOTE })]);
    expect(all(card, '.variants a').length).to.equal(0);
    expect(words(all(card, '.variants li')[0])).to.equal('“the very words” A Paper');
    expect(all(card, '.wordings > .quiet').map(words)).to.deep.equal([NOTE]);
  });

  it('say once what is noted of several', async () => {
    const noted = { stance: 'qualifies', note: NOTE };
    const card = await draw([
      wording('w1', 'the very words', 'A Paper', noted),
      wording('w2', 'these words', 'Another', noted),
      wording('w3', 'those words', 'A Third', { note: 'From the evening edition.' }),
    ]);
    expect(all(card, '.wordings > .quiet').map(words)).to.deep.equal([NOTE, 'From the evening edition.']);
    expect(all(card, '.variants a').map(words)).to.deep.equal(['A Third ↗ (opens in a new tab)']);
  });
});
