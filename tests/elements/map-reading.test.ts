/** The relations map for those who hear it, and for those who have keys alone. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { accessibilityTree, type Heard } from '../support/devtools.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, focusedIn, heard, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';

const map = async (attributes: Readonly<Record<string, string>> = {}): Promise<RelationsMap> => {
  const element = await draw<RelationsMap>(
    'relations-map',
    { src: SHIPPED, focus: 'MNG', at: '2007-12', timeline: '', zoom: '', ...attributes },
    {},
    '.land',
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.strip') && element.shadowRoot!.querySelector('.zoom'));
  return element;
};
const listbox = (element: RelationsMap): HTMLElement => one<HTMLElement>(element, '[role="listbox"]');
const strip = (element: RelationsMap): HTMLElement => one<HTMLElement>(element, '[role="slider"]');
const live = (element: RelationsMap): string => text(element, 'figure > [role="status"]');

async function pressIn(element: RelationsMap, target: HTMLElement, ...keys: string[]): Promise<void> {
  target.focus();
  for (const key of keys) await press(key);
  await drawn(element);
}
const withRole = (tree: readonly Heard[], role: string): readonly Heard[] => tree.filter((node) => node.role === role);

describe('the relations map, heard', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is a figure with a heading, a sentence, a list of partners, a slider and buttons that say what they do', async function () {
    const element = await map();
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    expect(withRole(tree, 'figure').map(({ name }) => name)).to.deep.equal(['Mongolia and North Korea']);
    expect(withRole(tree, 'heading').map(({ name }) => name)).to.include('Mongolia and North Korea');
    expect(withRole(tree, 'listbox')).to.have.length(1);
    expect(withRole(tree, 'listbox')[0]!.name).to.match(/^Map\. Arrow keys/);
    const options = withRole(tree, 'option').map(({ name }) => name);
    expect(options).to.have.members([
      'Russia: 2 relations',
      'United States: 1 relation, 10,350 km',
      'Japan: 1 relation',
      'North Korea: 3 relations',
      'South Korea: 1 relation',
      'China: 2 relations',
    ]);
    expect(withRole(tree, 'slider').map(({ name }) => name)).to.deep.equal(['Date']);
    for (const { name, role } of tree.filter(({ role: one }) => /button|textbox|slider|listbox|option/.test(one)))
      expect(name, `each ${role} has a name`).to.not.equal('');
    const pressed = (name: string): unknown =>
      withRole(tree, 'button').find((one) => one.name === name)?.has['pressed'];
    expect(pressed('Diplomatic relations 6')).to.equal('true');
    expect(pressed('Six-Party Talks 6')).to.equal('false');
    expect(pressed('Both')).to.equal('true');
    expect(text(element, '.dek')).to.not.equal('');
    expect(withRole(tree, 'image').concat(withRole(tree, 'img')), 'the drawing itself is silent').to.have.length(0);
  });

  it('counts as many relations as it has lines', async () => {
    const element = await map();
    const counts = all(element, '[role="option"]').map(({ textContent }) =>
      Number(/(\d+) relation/.exec(textContent)?.[1]),
    );
    expect(counts.reduce((sum, n) => sum + n)).to.equal(all(element, '.strand').length);
  });

  it('has the date as a slider, with the date in words', async () => {
    const element = await map({ at: '2007-12-05' });
    expect(strip(element).getAttribute('aria-valuetext')).to.equal('5 Dec 2007');
    expect(strip(element).getAttribute('aria-valuenow')).to.equal('2007');
    await pressIn(element, strip(element), 'PageUp');
    expect(strip(element).getAttribute('aria-valuetext')).to.match(/2017$/);
    expect(strip(element).getAttribute('aria-valuenow')).to.equal('2017');
  });

  it('has a table of all relations shown, with header cells', async function () {
    const element = await map();
    button(element, 'Table').click();
    await drawn(element);
    expect(button(element, 'Table').getAttribute('aria-expanded')).to.equal('true');
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    expect(withRole(tree, 'table')).to.have.length(1);
    expect(withRole(tree, 'columnheader').length).to.be.at.least(3);
    expect(withRole(tree, 'row').length).to.equal(all(element, '.strand').length + 1);
  });

  it('tells what is chosen once, in its one live region', async () => {
    const element = await map();
    expect(live(element)).to.equal('');
    const said: string[] = [];
    const watching = new MutationObserver(() => {
      const now = live(element);
      if (now && now !== said.at(-1)) said.push(now);
    });
    watching.observe(one(element, 'figure > [role="status"]'), { childList: true, characterData: true, subtree: true });
    await pressIn(element, listbox(element), 'Home', 'Enter');
    await drawn(element);
    watching.disconnect();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/Mongolia/);
    expect(one(element, 'figure > [role="status"]').getAttribute('aria-live') ?? 'polite').to.equal('polite');
    await pressIn(element, listbox(element), 'Escape');
    expect(live(element), 'what was let go is told too').to.equal('Choose a country or a line to read its source.');
    expect(live(element)).to.equal(text(element, '.panel'));
  });

  it('says nothing when the page or another element lets go of what was chosen', async () => {
    const element = await map({ selected: 'dr-mng-prk', scope: 'ear' });
    const other = await draw<RelationsMap>(
      'relations-map',
      { src: SHIPPED, focus: 'MNG', at: '2007-12', scope: 'ear' },
      {},
      '.land',
    );
    element.selected = undefined;
    await drawn(element);
    await drawn(other);
    expect([live(element), live(other)]).to.deep.equal(['', '']);
  });

  it('says which option is chosen', async () => {
    const element = await map();
    await pressIn(element, listbox(element), 'End', 'Enter');
    const chosen = all(element, '[role="option"][aria-selected="true"]');
    expect(chosen.map(({ id }) => id)).to.deep.equal([listbox(element).getAttribute('aria-activedescendant')]);
  });

  it('hides no text from the ear that is not said elsewhere: each name of the drawing is an option or the focus', async () => {
    const element = await map();
    const options = all(element, '[role="option"]').map(({ textContent }) => textContent);
    for (const label of all(element, '.label:not(.focus):not(.number)')) {
      const words =
        [...label.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent?.trim() ?? '';
      expect(words).to.not.equal('');
      expect(
        options.some((option) => option.includes(words)),
        words,
      ).to.equal(true);
    }
  });
});

describe('the relations map by keys alone', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is left by Tab after one stop for each thing, map and date among them', async () => {
    const element = await map({ selected: 'dr-mng-jpn' });
    await waitUntil(() => text(element, '.panel h4'));
    const before = document.createElement('button');
    const after = document.createElement('button');
    element.before(before);
    element.after(after);
    before.focus();
    const stops: Element[] = [];
    for (let tabs = 0; tabs < 80 && document.activeElement !== after; tabs++) {
      await press('Tab');
      const stop = focusedIn(element);
      if (document.activeElement === element && stop) stops.push(stop);
    }
    expect(document.activeElement, 'no trap').to.equal(after);
    expect(new Set(stops).size, 'each once').to.equal(stops.length);
    expect(stops.filter((stop) => stop.matches('[role="listbox"]'))).to.have.length(1);
    expect(stops.filter((stop) => stop.matches('[role="slider"]'))).to.have.length(1);
    expect(
      stops.filter((stop) => stop.closest('svg')),
      'none in the drawing',
    ).to.have.length(0);
    const reachable = all(element, 'button, a[href], input, select, summary').filter(
      (one) => one.getClientRects().length,
    );
    expect(reachable.length).to.be.above(10);
    for (const one of reachable) expect(stops.includes(one), one.outerHTML.slice(0, 120)).to.equal(true);
    await press('Shift+Tab');
    expect(focusedIn(element), 'and back').to.equal(stops.at(-1));
    before.remove();
    after.remove();
  });

  it('shows where the focus is: on the map, on a partner, on a button', async () => {
    const element = await map();
    await pressIn(element, listbox(element), 'ArrowRight');
    const active = listbox(element).getAttribute('aria-activedescendant')!.replace('option-', '');
    expect(all(element, `.anchor[data-actor="${active}"] .ring`)).to.have.length(1);
    for (const selector of ['[role="listbox"]', '[role="slider"]', '.step', '.chip', '.word']) {
      const target = one<HTMLElement>(element, selector);
      target.focus();
      await press('Shift');
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      expect(outlineStyle, selector).to.not.equal('none');
      expect(Number.parseFloat(outlineWidth), selector).to.be.above(0);
    }
  });

  it('walks all partners clockwise, round and round, first and last by Home and End', async () => {
    const element = await map();
    const options = all(element, '[role="option"]').map(({ id }) => id);
    const active = (): string | null => listbox(element).getAttribute('aria-activedescendant');
    await pressIn(element, listbox(element), 'Home');
    const walked = [active()];
    for (let step = 1; step < options.length; step++) {
      await pressIn(element, listbox(element), 'ArrowRight');
      walked.push(active());
    }
    expect(walked).to.deep.equal(options);
    await pressIn(element, listbox(element), 'ArrowRight');
    expect(active()).to.equal(options[0]);
    await pressIn(element, listbox(element), 'ArrowLeft');
    expect(active()).to.equal(options.at(-1));
    await pressIn(element, listbox(element), 'Home', 'End');
    expect(active()).to.equal(options.at(-1));
  });

  it('reaches each relation of each partner: every line has a key', async () => {
    const element = await map();
    const lines = all(element, '.strand').map((strand) => strand.getAttribute('data-id'));
    const reached = new Set<string | undefined>();
    await pressIn(element, listbox(element), 'Home');
    for (const option of all(element, '[role="option"]')) {
      const count = Number(/(\d+) relation/.exec(option.textContent)?.[1]);
      for (let step = 0; step < count; step++) {
        await pressIn(element, listbox(element), 'ArrowDown');
        reached.add(element.selected);
      }
      await pressIn(element, listbox(element), 'Escape', 'ArrowRight');
    }
    expect([...reached]).to.have.members(lines);
  });

  it('chooses by Space as by Enter, once each', async () => {
    for (const key of ['Enter', 'Space']) {
      const element = await map({ scope: key });
      const told = heard(element, 'entente-select');
      await pressIn(element, listbox(element), 'Home', key);
      expect(element.selected, key).to.not.equal(undefined);
      expect(told).to.have.length(1);
    }
  });

  it('leaves keys that it does not use to the page', async () => {
    const element = await map();
    for (const key of ['a', 'F5', 'Escape', 'PageDown']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      expect(listbox(element).dispatchEvent(event), key).to.equal(true);
    }
  });

  it('sets the date by keys: from change to change, by ten years, to both ends', async () => {
    const element = await map();
    const changes = heard(element, 'entente-change');
    const begin = element.at ?? '';
    await pressIn(element, strip(element), 'ArrowRight');
    expect((element.at ?? '') > begin).to.equal(true);
    await pressIn(element, strip(element), 'ArrowDown', 'ArrowDown');
    expect((element.at ?? '') < begin).to.equal(true);
    await pressIn(element, strip(element), 'Home');
    const first = element.at ?? '';
    await pressIn(element, strip(element), 'End');
    expect((element.at ?? '') > first).to.equal(true);
    await pressIn(element, strip(element), 'PageDown');
    expect(changes).to.have.length(6);
    expect(changes.map(({ detail }) => detail.at).at(-1)).to.equal(element.at);
    expect(focusedIn(element), 'keeps the focus').to.equal(strip(element));
  });

  it('opens, fills and leaves the field for countries by keys', async () => {
    const element = await map();
    const opener = button(element, 'Find a country');
    opener.focus();
    await press('Enter');
    await waitUntil(() => element.shadowRoot!.querySelector('.find input'));
    const field = one<HTMLInputElement>(element, '.find input');
    const label = all<HTMLLabelElement>(element, '.find label')[0]!;
    expect(label.htmlFor, 'has a label').to.equal(field.id);
    field.focus();
    for (const letter of 'chin') await press(letter);
    await press('Enter');
    await drawn(element);
    expect(element.selected).to.equal('CHN');
  });
});
