/** The two levels of the relations map, the field that finds a country, the focus that goes there, and what the panel says. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { all, button, draw, drawn, heard, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';

const map = (attributes: Readonly<Record<string, string>> = {}): Promise<RelationsMap> =>
  draw<RelationsMap>('relations-map', { src: SHIPPED, at: '2007-12', ...attributes }, {}, '.land');

const pressed = (element: RelationsMap, name: string): string | null =>
  button(element, name).getAttribute('aria-pressed');
const idsOf = (element: RelationsMap, selector: string): string[] =>
  all(element, selector).map((drawing) => drawing.getAttribute('data-id') ?? '');

/** The names of the first row of chips. */
const chips = (element: RelationsMap): string[] =>
  all(element, '.key .row:first-child .chip > span:not(.count)').map(({ textContent }) => textContent);

async function level(element: RelationsMap, name: string): Promise<void> {
  button(element, name).click();
  await drawn(element);
}

/** Opens the field and writes into it, key by key. */
async function find(element: RelationsMap, opener: string, words: string): Promise<void> {
  if (!element.shadowRoot!.querySelector('.find')) button(element, opener).click();
  await waitUntil(() => element.shadowRoot!.querySelector('.find'), 'the field opens');
  const field = one<HTMLInputElement>(element, '.find input');
  field.focus();
  field.value = '';
  await sendKeys({ type: words });
  await drawn(element);
}

describe('the levels of the relations map', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('draws both at first, and has one of three pressed', async () => {
    const element = await map({ focus: 'MNG', groups: 'six-party-talks' });
    expect(['Both', 'Between pairs', 'In groups'].map((name) => pressed(element, name))).to.deep.equal([
      'true',
      'false',
      'false',
    ]);
    expect(all(element, '.strand').length).to.be.above(3);
    expect(idsOf(element, '.hub')).to.deep.equal(['six-party-talks']);
  });

  it('of pairs draws lines and no hub, and leaves the groups out of the legend', async () => {
    const element = await map({ focus: 'MNG', groups: 'six-party-talks' });
    const strands = idsOf(element, '.strand');
    await level(element, 'Between pairs');
    expect(pressed(element, 'Between pairs')).to.equal('true');
    expect(pressed(element, 'Both')).to.equal('false');
    expect(idsOf(element, '.strand')).to.have.members(strands);
    expect(all(element, '.hub')).to.have.length(0);
    expect(text(element, '.key')).to.contain('Diplomatic relations').and.to.not.contain('Six');
  });

  it('of groups draws all groups of the date and no line, and leaves the relations out of the legend', async () => {
    const element = await map({ focus: 'MNG' });
    await level(element, 'In groups');
    expect(all(element, '.strand')).to.have.length(0);
    expect(idsOf(element, '.hub')).to.have.members(['six-party-talks', 'greater-tumen', 'trilateral-usa-jpn-kor']);
    expect(text(element, '.key')).to.not.contain('Diplomatic relations');
    await level(element, 'Both');
    expect(all(element, '.strand').length, 'the lines come back').to.be.above(3);
  });

  it('gives every hub a spoke to each of its members, and its name', async () => {
    const element = await map();
    await level(element, 'In groups');
    for (const [id, members] of [
      ['six-party-talks', 6],
      ['greater-tumen', 5],
      ['trilateral-usa-jpn-kor', 3],
    ] as const) {
      expect(all(element, `.hub[data-id="${id}"] .spoke`), id).to.have.length(members);
    }
    expect(all(element, '.hub .name').map(({ textContent }) => textContent)).to.include('Six-Party Talks');
  });

  it('tells the ear of a country in which groups it is, and not that it has no relations', async () => {
    const element = await map({ focus: 'MNG' });
    await level(element, 'In groups');
    expect(text(element, '#option-JPN')).to.equal('Japan in Six-Party Talks and Washington–Tokyo–Seoul trilateral');
    element.selected = 'JPN';
    await drawn(element);
    expect(text(element, 'figure > [role="status"]')).to.equal(text(element, '#option-JPN'));
    for (const name of chips(element)) await level(element, name);
    expect(text(element, '#option-JPN')).to.equal('Japan');
  });

  it('draws no group that has ended or is yet to come', async () => {
    const element = await map({ at: '1995' });
    await level(element, 'In groups');
    expect(idsOf(element, '.hub')).to.deep.equal(['greater-tumen']);
  });

  it('puts groups aside and back by their chips', async () => {
    const element = await map();
    await level(element, 'In groups');
    const chip = button(element, 'Six-Party Talks');
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
    chip.click();
    await drawn(element);
    expect(idsOf(element, '.hub')).to.have.members(['greater-tumen', 'trilateral-usa-jpn-kor']);
    button(element, 'Six-Party Talks').click();
    await drawn(element);
    expect(all(element, '.hub')).to.have.length(3);
  });

  it('keeps off what is switched off, to the last group, says so, and has it back', async () => {
    const element = await map();
    await level(element, 'In groups');
    const names = chips(element);
    expect(names).to.have.length(3);
    for (const name of names) await level(element, name);
    expect(idsOf(element, '.hub')).to.deep.equal([]);
    expect(names.map((name) => pressed(element, name))).to.deep.equal(['false', 'false', 'false']);
    expect(text(element, '.dek')).to.equal('Nothing is drawn as of December 2007: all is switched off.');
    element.at = '2006-12';
    await drawn(element);
    expect(idsOf(element, '.hub'), 'at another date too').to.deep.equal([]);
    await level(element, 'Both');
    await level(element, 'In groups');
    expect(idsOf(element, '.hub'), 'and after another level').to.deep.equal([]);
    await level(element, 'Six-Party Talks');
    expect(idsOf(element, '.hub')).to.deep.equal(['six-party-talks']);
    expect(element.groups).to.equal('six-party-talks');
  });

  it('says of relations that are all switched off that they are, and not that there are none', async () => {
    const element = await map({ focus: 'MNG' });
    const types = chips(element);
    for (const type of types) await level(element, type);
    expect(all(element, '.strand')).to.have.length(0);
    expect(text(element, '.dek')).to.equal('Nothing is drawn as of December 2007: all is switched off.');
    for (const type of types) await level(element, type);
    expect(text(element, '.dek')).to.match(/^Mongolia has 10 relations/);
    expect(element.types, 'all is no choice').to.equal(undefined);
  });

  it('hides no type of another date because one of this date is switched off', async () => {
    const element = await map({ focus: 'MNG' });
    const before = all(element, '.key .chip').length;
    await level(element, 'Labour');
    expect(all(element, '.key .chip'), 'nor offers what is not there').to.have.length(before);
    element.at = '1961-12';
    await drawn(element);
    const types = all(element, '.key .row:first-child .chip');
    expect(types.length).to.be.above(1);
    expect(types.map((chip) => chip.getAttribute('aria-pressed'))).to.not.include('false');
  });

  it('draws at once the group whose chip is pressed, in place of the first of two', async () => {
    const element = await map({ focus: 'MNG', groups: 'six-party-talks greater-tumen trilateral-usa-jpn-kor' });
    const [first, second] = idsOf(element, '.hub');
    const third = all<HTMLButtonElement>(element, '.key .chip').find(
      (chip) => chip.querySelector('.hole') && chip.ariaPressed === 'false',
    )!;
    third.click();
    await drawn(element);
    expect(idsOf(element, '.hub')).to.have.length(2).and.to.include(second).and.to.not.include(first);
  });

  it('keeps a group that is not there at a date, for when it is', async () => {
    const element = await map({ groups: 'six-party-talks', at: '1995' });
    await level(element, 'Greater Tumen');
    expect(idsOf(element, '.hub')).to.deep.equal(['greater-tumen']);
    element.at = '2007-12';
    await drawn(element);
    expect(idsOf(element, '.hub')).to.have.members(['six-party-talks', 'greater-tumen']);
  });

  it('of groups says that there are none at a date, and leaves a way back', async () => {
    const element = await map();
    await level(element, 'In groups');
    element.at = '1950';
    await drawn(element);
    expect(text(element, '.dek')).to.equal('No groups as of 1950 in these sources.');
    await level(element, 'Both');
    expect(text(element, '.dek')).to.match(/^\d+ relations between/);
    expect(pressed(element, 'Both'), 'nothing goes from under the focus').to.equal('true');
  });

  it('sums up what is drawn in a sentence: relations of a focus, of all, groups', async () => {
    const focused = await map({ focus: 'MNG' });
    const lines = all(focused, '.strand').length;
    expect(text(focused, '.dek')).to.match(
      new RegExp(`^Mongolia has ${lines} relations with \\d+ states as of December 2007\\.$`),
    );
    const everybody = await map();
    expect(text(everybody, '.dek')).to.match(/^\d+ relations between \d+ states as of December 2007\.$/);
    await level(everybody, 'In groups');
    expect(text(everybody, '.dek')).to.equal('3 groups with 7 states as of December 2007.');
  });

  it('is not offered where there are no groups', async () => {
    const element = await map({ at: '1950' });
    expect(all(element, 'button').map(({ textContent }) => textContent.trim())).to.not.include('In groups');
  });
});

describe('finding a country', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('opens a field that offers the countries of the date by name, and shuts it', async () => {
    const element = await map();
    const opener = button(element, 'Find a country');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    opener.click();
    await waitUntil(() => element.shadowRoot!.querySelector('.find'));
    expect(button(element, 'Find a country').getAttribute('aria-expanded')).to.equal('true');
    const names = all<HTMLOptionElement>(element, 'datalist option').map(({ value }) => value);
    expect(names).to.include.members(['Mongolia', 'China', 'Japan', 'Russia']);
    expect(names, 'not of 2007').to.not.include('Soviet Union');
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en').compare));
    button(element, 'Find a country').click();
    await drawn(element);
    expect(all(element, '.find')).to.have.length(0);
  });

  it('chooses by the whole name, without Enter', async () => {
    const element = await map();
    const told = heard(element, 'entente-select');
    await find(element, 'Find a country', 'Japan');
    expect(element.selected).to.equal('JPN');
    expect(told.map(({ detail }) => detail)).to.deep.equal([{ id: 'JPN', kind: 'actor' }]);
    expect(text(element, '.panel h4')).to.equal('Relations of Japan');
  });

  for (const [words, id] of [
    ['chin', 'CHN'],
    ['JAPAN', 'JPN'],
    ['prk', 'PRK'],
    [' mongolia ', 'MNG'],
  ] as const) {
    it(`chooses by Enter after “${words}”`, async () => {
      const element = await map();
      await find(element, 'Find a country', words);
      await press('Enter');
      await drawn(element);
      expect(element.selected).to.equal(id);
    });
  }

  it('chooses by a name in Mongolian', async () => {
    const dossier = smallDossier();
    const names = { MNG: ['Mongolia', 'Монгол'], PRK: ['North Korea', 'Хойд Солонгос'], CHN: ['China', 'Хятад'] };
    for (const [id, [en, mn]] of Object.entries(names))
      Object.assign((dossier['actors'] as Record<string, object>)[id]!, { name: { en, mn } });
    const element = await draw<RelationsMap>('relations-map', { lang: 'mn', at: '1970' }, { dossier }, '.land');
    const opener = one<HTMLButtonElement>(element, '.actions button').innerText.trim();
    expect(opener).to.match(/^[А-ЯЁӨҮа-яёөү ]+$/);
    await find(element, opener, 'хойд');
    await press('Enter');
    await drawn(element);
    expect(element.selected).to.equal('PRK');
    expect(text(element, '.panel h4')).to.contain('Хойд Солонгос');
    await find(element, opener, 'Хятад');
    expect(element.selected).to.equal('CHN');
    await find(element, opener, 'Атлантида');
    await press('Enter');
    await drawn(element);
    expect(text(element, '.find [role="status"]')).to.match(/^[А-ЯЁӨҮа-яёөү .]+$/);
  });

  it('finds the Soviet Union where it exists', async () => {
    const element = await map({ at: '1961-12' });
    await find(element, 'Find a country', 'soviet');
    await press('Enter');
    await drawn(element);
    expect(element.selected).to.equal('SUN');
  });

  it('says that a name is not here, chooses nothing, and takes it back with the next that is', async () => {
    const element = await map();
    const told = heard(element, 'entente-select');
    await find(element, 'Find a country', 'Atlantis');
    await press('Enter');
    await drawn(element);
    expect(text(element, '.find [role="status"]')).to.equal('No such country here.');
    expect(element.selected).to.equal(undefined);
    expect(told).to.have.length(0);
    await find(element, 'Find a country', 'Japan');
    expect(element.selected).to.equal('JPN');
    expect(text(element, '.find [role="status"]')).to.equal('');
  });

  it('asks again where a beginning could be several', async () => {
    const element = await map();
    await find(element, 'Find a country', 'n');
    await press('Enter');
    await drawn(element);
    const begins = all<HTMLOptionElement>(element, 'datalist option').filter(({ value }) => value.startsWith('N'));
    expect(element.selected, `${begins.length} begin so`).to.equal(begins.length === 1 ? 'PRK' : undefined);
  });
});

describe('the focus of the relations map', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('goes to a country from its panel, tells the page once, and lets go of what was chosen', async () => {
    const element = await map({ focus: 'MNG', selected: 'dr-mng-jpn' });
    await waitUntil(() => text(element, '.panel h4'));
    const told = heard(element, 'entente-change');
    button(element, 'Focus here').click();
    await drawn(element);
    expect(element.focusActor).to.equal('JPN');
    expect(told.map(({ detail }) => detail)).to.deep.equal([{ focus: 'JPN', at: '2007-12', period: undefined }]);
    expect(element.selected).to.equal(undefined);
    expect(text(element, '.dek')).to.match(/^Japan has/);
    expect(text(element, '.label.focus')).to.equal('Japan');
  });

  it('is offered for a country without a relation to the focus, and not for the focus itself', async () => {
    const element = await map({ focus: 'MNG' });
    await find(element, 'Find a country', 'South Korea');
    await waitUntil(() => text(element, '.panel h4'));
    expect(text(element, '.panel')).to.contain('Focus here');
    await find(element, 'Find a country', 'Mongolia');
    await drawn(element);
    expect(text(element, '.panel')).to.contain('Relations of Mongolia').and.to.not.contain('Focus here');
  });

  it('is followed by the other maps of the scope, and by no other', async () => {
    const one = await map({ scope: 'follow', selected: 'CHN' });
    const other = await map({ scope: 'follow', focus: 'MNG' });
    const apart = await map({ scope: 'apart', focus: 'MNG' });
    const told = heard(other, 'entente-change');
    await waitUntil(() => text(one, '.panel h4'));
    button(one, 'Focus here').click();
    await drawn(one);
    await drawn(other);
    expect(other.focusActor).to.equal('CHN');
    expect(text(other, '.label.focus')).to.equal('China');
    expect(apart.focusActor).to.equal('MNG');
    expect(told, 'it is not its own reader').to.have.length(0);
  });
});

describe('the panel of the relations map', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('says each relation of a country in a sentence, which leads to its passage', async () => {
    const element = await map({ selected: 'CHN' });
    await waitUntil(() => text(element, '.panel h4'));
    const sentences = all<HTMLButtonElement>(element, '.panel .fact');
    const count = Number(/^(\d+) relation/.exec(text(element, '.panel .quiet'))?.[1]);
    expect(sentences).to.have.length(count);
    for (const { innerText } of sentences) expect(innerText).to.match(/China/);
    sentences[0]!.click();
    await drawn(element);
    expect(element.selected).to.not.equal('CHN');
    expect(all(element, '.panel blockquote, .panel q, .panel .passage').length, 'a passage').to.be.above(0);
  });

  it('says so of a country without relations at the date', async () => {
    const element = await map({ selected: 'USA', at: '1920' });
    await waitUntil(() => text(element, '.panel p'));
    expect(text(element, '.panel')).to.contain('has no relations as of 1920 in these sources.');
  });

  it('tells the members of a group whose hub is clicked', async () => {
    const element = await map({ groups: 'six-party-talks' });
    const told = heard(element, 'entente-select');
    one(element, '.hub .hit').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await drawn(element);
    expect(told.map(({ detail }) => detail.id)).to.deep.equal(['six-party-talks']);
    expect(text(element, '.panel h4')).to.equal('Six-Party Talks');
    expect(text(element, '.panel')).to.contain('Members: China, Japan, North Korea');
    expect(all(element, '.hub.selected')).to.have.length(1);
  });

  it('tells hosts and observers of a group as such', async () => {
    const small = smallDossier();
    const members = [{ actor: 'MNG', role: 'host' }, { actor: 'PRK' }, { actor: 'CHN', role: 'observer' }];
    Object.assign(small['actors'] as object, { talks: { kind: 'group', name: 'The talks', form: 'talks', members } });
    const element = await draw<RelationsMap>(
      'relations-map',
      { groups: 'talks', selected: 'talks' },
      { dossier: small },
      '.hub',
    );
    expect(text(element, '.panel')).to.contain('Members: Mongolia (host), North Korea, and China (observer)');
    expect(all(element, '.anchor[data-actor="MNG"] .member'), 'two rings around the host').to.have.length(2);
    expect(all(element, '.anchor[data-actor="CHN"] .member.observer')).to.have.length(1);
    expect(text(element, '.key [data-id="talks"], .key'), 'an observer is no member').to.match(/The talks\s*2(?!\d)/);
  });

  it('tells of a line that is chosen, and lets go of it by a second click', async () => {
    const element = await map({ focus: 'MNG', selected: 'dr-mng-jpn' });
    await waitUntil(() => text(element, '.panel h4'));
    expect(all(element, '.strand.selected').map((strand) => strand.getAttribute('data-id'))).to.deep.equal([
      'dr-mng-jpn',
    ]);
    expect(text(element, '.panel h4')).to.contain('Mongolia').and.to.contain('Japan');
    const line = one<SVGPathElement>(element, '.strand.selected .line');
    const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.6).matrixTransform(line.getScreenCTM()!);
    line.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
    await drawn(element);
    expect(element.selected).to.equal(undefined);
    expect(all(element, '.strand.selected')).to.have.length(0);
  });

  it('keeps the page’s choice where the page cancels the event', async () => {
    const element = await map({ groups: 'six-party-talks' });
    element.addEventListener('entente-select', (event) => event.preventDefault());
    one(element, '.hub .hit').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await drawn(element);
    expect(element.selected).to.equal(undefined);
  });
});
