/** What a reader takes along of a number and of a set: text, citation, pictures, data; and what programs read of them. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { QuoteCard } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { drawCard, words } from '../support/drawn.js';
import { stub, stubClipboard, unstub } from '../support/stub.js';
import { waitUntil } from '../support/wait-until.js';

type Json = Record<string, unknown>;

let shipped: Json;
before(async () => {
  shipped = (await (await fetch(SHIPPED)).json()) as Json;
});

const draw = (properties: Json, data: Json = shipped): Promise<QuoteCard> => drawCard({ dossier: data, ...properties });

const buttons = (card: QuoteCard, within = '.actions'): HTMLButtonElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLButtonElement>(`${within} button`),
];

async function press(card: QuoteCard, name: string): Promise<void> {
  const button = buttons(card).find((one) => words(one) === name);
  expect(button, `${name} among ${buttons(card).map(words).join(', ')}`).to.not.equal(undefined);
  button!.click();
  await card.updateComplete;
}

let copied: readonly string[] = [];
const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  copied = stubClipboard();
  saved.length = 0;
  let last: Blob | undefined;
  const make = URL.createObjectURL.bind(URL);
  stub(URL, 'createObjectURL', (blob: Blob) => {
    last = blob;
    return make(blob);
  });
  stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last! });
  });
});
afterEach(unstub);

/** The texts of the last picture saved, a line each. */
async function drawn(): Promise<readonly string[]> {
  const svg = new DOMParser().parseFromString(await saved.at(-1)!.blob.text(), 'image/svg+xml');
  return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
}

const QUOTA = { quote: 'figure-labour-quota' };

describe('what a reader takes along of a number', () => {
  it('is what they take of a quotation, and table and data; a picture has one word', async () => {
    const names = buttons(await draw(QUOTA)).map(words);
    expect(names.filter((name) => name !== 'Share')).to.deep.equal([
      ...['Copy with source', 'Link', 'Cite', 'Picture'],
      ...['Table', 'Data'],
    ]);
  });

  it('copies number, unit, measure, kind, period, source and address, and what others say', async () => {
    const card = await draw(QUOTA);
    await press(card, 'Copy with source');
    const [first, place, address, label, other, note, otherPlace, otherAddress] = copied[0]!.split(/\n+/);
    expect(first).to.equal(
      'North Korean workers allowed in Mongolia: 5,000 workers · A ceiling, not a count · Mongolia · October 2013',
    );
    expect(place).to.match(/The Diplomat, Oct 2013$/);
    expect(address).to.match(/^http:\/\/thediplomat\.com\/.*#:~:text=.*5%2C000/);
    expect(label).to.equal('Another source says otherwise:');
    expect(other).to.match(/: 1,749 workers · A count · Mongolia · April 2013, disputed$/);
    expect(note).to.match(/^Counted at the end of April 2013\./);
    expect(otherPlace).to.match(/^More than 1,700 /);
    expect(otherAddress).to.match(/^http:\/\/www\.nkeconwatch\.com\//);
  });

  it('cites the sources of all numbers on the card, each once', async () => {
    const card = await draw(QUOTA);
    await press(card, 'Cite');
    await press(card, 'APA 7');
    const shown = [...card.shadowRoot!.querySelectorAll('.citation')].map(words);
    expect(shown).to.have.length(2);
    expect(shown[0]).to.match(/^Panda, A\. \(2013, October\)/);
    expect(copied[0]).to.match(/^North Korean workers allowed in Mongolia: 5,000 workers .* \(Panda, 2013\)\n/);
    expect(copied[0]!.endsWith(shown[1]!)).to.equal(true);
  });

  it('draws it in two shapes and as it stands, with what others say', async () => {
    const card = await draw(QUOTA);
    await press(card, 'Picture');
    expect(buttons(card, '[part=pictures]').map(words)).to.deep.equal([
      ...['Wide PNG', 'Wide SVG', 'Square PNG', 'Square SVG', 'As shown PNG', 'As shown SVG'],
    ]);
    await press(card, 'Square SVG');
    await waitUntil(() => saved.length === 1);
    expect(saved[0]!.name).to.equal('figure-labour-quota-square.svg');
    const lines = await drawn();
    expect(lines[0]).to.equal('5,000 workers');
    expect(lines.join(' ')).to.contain('A ceiling, not a count · Mongolia · October 2013');
    expect(lines.join(' ')).to.contain(
      'Another source says otherwise: 1,749 workers, a count, April 2013, disputed (North Korean Economy Watch).',
    );
    await press(card, 'Wide PNG');
    await waitUntil(() => saved.length === 2);
    const image = await createImageBitmap(saved[1]!.blob);
    expect([image.width, image.height]).to.deep.equal([1200, 675]);
    await press(card, 'As shown SVG');
    await waitUntil(() => saved.length === 3);
    expect((await drawn()).join(' ')).to.contain('1,749');
  });

  it('leaves no room in a picture for actions that it has not', async () => {
    const card = await draw(QUOTA);
    await press(card, 'Picture');
    const svg = new DOMParser().parseFromString(await (await card.exportImage('svg')).text(), 'image/svg+xml');
    const last = Math.max(...[...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('y'))));
    // (The margin is 16, and letters reach below their line.)
    expect(Number(svg.documentElement.getAttribute('height')) - 16 - last).to.be.within(16, 30);
  });

  for (const lang of ['mn', 'ko', 'zh', 'ja', 'ru', 'ar'])
    it(`has words for all of it: ${lang}`, async () => {
      const card = await draw({ ...QUOTA, lang });
      for (const name of ['cite', 'picture']) {
        const at = name === 'cite' ? 0 : 1;
        card.shadowRoot!.querySelectorAll<HTMLButtonElement>('.actions button[aria-expanded]')[at]!.click();
        await card.updateComplete;
      }
      const names = buttons(card, '[part=pictures]').map(words);
      expect(names).to.have.length(6);
      for (const name of names) expect(name).to.not.match(/Wide|Square|shown|undefined/);
    });

  it('is clean to axe with the pictures open', async () => {
    const card = await draw(QUOTA);
    await press(card, 'Picture');
    await expect(card).to.be.accessible();
  });
});

it('takes along what speaks against a quotation', async () => {
  const evidence = [
    { source: 's', exact: 'words' },
    { source: 't', exact: 'no such words', stance: 'contradicts' },
  ];
  const sources = { s: { type: 'book', title: 'S' }, t: { type: 'book', title: 'T', issued: '1999' } };
  const chain = [{ name: 'Somebody', own: true }];
  const quote = { id: 'q', text: 'words', form: 'direct', chain, evidence, status: 'contradicted' };
  const card = await draw({ quote: 'q' }, { dossier: 1, id: 'd', title: 'D', sources, quotes: [quote] });
  await press(card, 'Copy with source');
  expect(copied[0]!.split('\n')).to.deep.equal([
    '“words”',
    'Words of Somebody.',
    'S',
    'Contradicted.',
    'Contradicted: T, 1999',
  ]);
});

describe('what a reader takes along of a set', () => {
  it('copies its title, its members by number, and once what is the same for all', async () => {
    const card = await draw({ set: 'perry-scenarios' });
    await press(card, 'Copy with source');
    const lines = copied[0]!.split('\n');
    expect(lines.slice(0, 5)).to.deep.equal([
      'Three scenarios for unifying the two Koreas',
      '',
      '1. Soft landing - peaceful unification',
      '2. Implosion - breakdown of North Korea through internal crisis',
      '3. Explosion - breakdown of North Korea through internal and external impact',
    ]);
    expect(copied[0]!.split('William Perry')).to.have.length(2);
    expect(copied[0]!.split('Mongolian Perspectives')).to.have.length(2);
  });

  it('copies the sides of a debate with whose words each are, and where', async () => {
    const card = await draw({ set: 'debate' });
    await press(card, 'Copy with source');
    const parts = copied[0]!.split('\n\n');
    expect(parts.map((part) => part.split(/[:\n]/)[0])).to.deep.equal([
      'Is Mongolia a model for North Korea?',
      'For',
      'Against',
      'Neither',
    ]);
    expect(parts[2])
      .to.contain('Words of Andrei Lankov')
      .and.to.match(/thediplomat\.com\/.*unattractive/);
  });

  it('draws all of it, or the member that is chosen', async () => {
    const card = await draw({ set: 'perry-scenarios' });
    await press(card, 'Picture');
    expect(buttons(card, '[part=pictures]').map(words).slice(0, 4)).to.deep.equal([
      'All',
      'Soft landing',
      'Implosion',
      'Explosion',
    ]);
    await press(card, 'Wide SVG');
    await waitUntil(() => saved.length === 1);
    expect(saved[0]!.name).to.equal('perry-scenarios-wide.svg');
    expect(await drawn()).to.include.members(['1', '2', '3', 'Three scenarios for unifying the two Koreas']);
    await press(card, 'Implosion');
    const chosen = buttons(card, '[part=pictures]').filter((one) => one.ariaPressed === 'true');
    expect(chosen.map(words)).to.deep.equal(['Implosion']);
    await press(card, 'Wide SVG');
    await waitUntil(() => saved.length === 2);
    expect(saved[1]!.name).to.equal('scenario-perry-2-wide.svg');
    const lines = (await drawn()).join(' ');
    expect(lines).to.contain('internal crisis').and.not.to.contain('external impact');
    expect(lines).to.contain('Paraphrase. Words of William Perry');
  });

  it('names members that are called the same by their number too', async () => {
    const card = await draw({ set: 'bayarkhuu-series' });
    await press(card, 'Picture');
    const names = buttons(card, '[part=pictures] .which').map(words);
    expect(names).to.deep.equal(['All', '1. 2005', '2. 2005', '3. 2005']);
  });

  it('says in a picture of a debate of each side whose words they are', async () => {
    const card = await draw({ set: 'debate' });
    await press(card, 'Picture');
    await press(card, 'Square SVG');
    await waitUntil(() => saved.length === 1);
    const lines = (await drawn()).join('\n');
    expect(lines).to.match(/^For {2}Certain experts, .*Paraphrase$/m);
    expect(lines).to.match(/^Against {2}Andrei Lankov/m);
  });

  it('is clean to axe with the pictures open', async () => {
    const card = await draw({ set: 'tasks' });
    await press(card, 'Picture');
    await expect(card).to.be.accessible();
  });
});

describe('the data and the description of what a card shows', () => {
  const ids = (facts: unknown): string[] => ((facts ?? []) as { id: string }[]).map(({ id }) => id);

  it('has the set itself in its JSON, which draws the same card again', async () => {
    const card = await draw({ set: 'debate' });
    const data = JSON.parse(await (await card.exportData('json')).text()) as Json;
    expect(ids(data['sets'])).to.deep.equal(['debate']);
    const again = await draw({ set: 'debate' }, data);
    const shown = (one: QuoteCard): string => words(one.shadowRoot!.querySelector('figure'));
    expect(shown(again)).to.equal(shown(card));
  });

  it('reads back without a problem, for every quotation, figure and set that ships', async () => {
    const { parseDossier } = await import('../../src/dossier/parse.js');
    const kinds = [
      ['quotes', 'quote'],
      ['figures', 'quote'],
      ['sets', 'set'],
    ] as const;
    const told: string[] = [];
    for (const [kind, attribute] of kinds)
      for (const id of ids(shipped[kind])) {
        const card = await draw({ [attribute]: id });
        const { problems } = parseDossier(JSON.parse(await (await card.exportData('json')).text()));
        told.push(...problems.map(({ path, value, reason }) => `${id}: ${path} ${value} ${reason}`));
        card.remove();
      }
    expect(told).to.deep.equal([]);
  });

  it('has the sources of all hands, which tell when each passed the words on', async () => {
    const chain = [
      { name: 'A paper', kind: 'reports', source: 'elsewhere', own: false },
      { name: 'Somebody', own: true },
    ];
    const evidence = [{ source: 's', exact: 'words' }];
    const quote = { id: 'q', text: 'words', form: 'direct', chain, evidence };
    const elsewhere = { type: 'article-newspaper', title: 'Elsewhere', issued: '1999-05' };
    const sources = { s: { type: 'book', title: 'S' }, elsewhere };
    const card = await draw({ quote: 'q' }, { dossier: 1, id: 'd', title: 'D', sources, quotes: [quote] });
    const data = JSON.parse(await (await card.exportData('json')).text()) as Json;
    expect(data['sources']).to.have.property('elsewhere');
  });

  it('names sides and members in the table, figures among them', async () => {
    const figure = (shipped['figures'] as Json[])[0]!;
    const sets = (shipped['sets'] as Json[]).map((set) =>
      set['id'] === 'debate' ? { ...set, items: [...(set['items'] as Json[]), { fact: figure['id'] }] } : set,
    );
    const card = await draw({ set: 'debate' }, { ...shipped, sets });
    const csv = await (await card.exportData('csv')).text();
    const rows = csv.replace('\uFEFF', '').trim().split(/\r?\n/);
    expect(rows[0]).to.equal('What,Words,Words of,Source');
    expect(rows.map((row) => row.split(',')[0])).to.deep.equal(['What', 'For', 'Against', 'Neither', '"5']);
    expect(rows[4]).to.contain('A ceiling, not a count');
  });

  it('describes a figure as a claim about an observation, with what kind of number it is', async () => {
    const card = await draw({ ...QUOTA, jsonld: true });
    const read = JSON.parse(card.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as Json;
    expect(read).to.include({ '@type': 'Claim', temporalCoverage: '2013-10' });
    expect(read['text']).to.contain('5,000 workers · A ceiling, not a count');
    expect(read['mainEntity']).to.include({
      '@type': 'Observation',
      name: 'North Korean workers allowed in Mongolia',
      description: 'A ceiling, not a count, October 2013',
      value: 5000,
      unitText: 'workers',
      observationDate: '2013-10',
    });
    const [appearance] = read['appearance'] as Json[];
    expect(appearance!['url']).to.match(/^http:\/\/thediplomat\.com\//);
  });
});

describe('what can be done with a number or a set', () => {
  for (const [what, properties] of Object.entries({ 'a number': QUOTA, 'a set': { set: 'debate' } })) {
    it(`stands under ${what} from the first drawing on, far from the reader too: what came later would move its buttons`, async () => {
      const far = await fixture<HTMLElement>(html`<div style="padding-block-start: 20000px"></div>`);
      const card = document.createElement('quote-card');
      Object.assign(card, { loading: 'eager', dossier: shipped, ...properties });
      far.append(card);
      await waitUntil(() => card.shadowRoot?.querySelector('.actions button'), 'is drawn');
      const first = buttons(card).map(words);
      expect(first).to.include.members(['Copy with source', 'Table', 'Data']);
      card.scrollIntoView();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await card.updateComplete;
      expect(buttons(card).map(words)).to.deep.equal(first);
    });
  }
});
