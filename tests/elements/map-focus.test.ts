/** Where the focus is after an act on the relations map that takes away what was acted on, or opens something elsewhere. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, focusedIn, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';

const map = async (attributes: Readonly<Record<string, string>> = {}): Promise<RelationsMap> => {
  const element = await draw<RelationsMap>('relations-map', { src: SHIPPED, at: '2007-12', ...attributes });
  await waitUntil(() => element.shadowRoot!.querySelector('.foot'));
  return element;
};
const words = ({ shadowRoot }: RelationsMap): string =>
  (shadowRoot!.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses a button as keys do. */
async function enter(element: RelationsMap, name: string): Promise<void> {
  button(element, name).focus();
  await press('Enter');
  await drawn(element);
}

describe('the focus on the relations map', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('goes to the sentence, which names the country whose relations are shown then', async () => {
    const element = await map({ focus: 'MNG', selected: 'dr-mng-prk' });
    await enter(element, 'Focus here');
    expect(element.focusActor).to.equal('PRK');
    expect(focusedIn(element)?.className).to.equal('dek');
    expect(words(element)).to.equal('North Korea has 9 relations with 6 states as of December 2007.');
    await press('Tab');
    expect(one(element, '.dek').hasAttribute('tabindex')).to.equal(false);
    expect(focusedIn(element)?.className).to.equal('chip');
  });

  it('stays at a relation that is chosen from a country’s, where it stands among those of its pair', async () => {
    const element = await map({ selected: 'PRK' });
    await enter(element, 'North Korea to Mongolia: Labour');
    expect(element.selected).to.equal('labour-prk-mng');
    expect(focusedIn(element)?.getAttribute('data-id')).to.equal('labour-prk-mng');
    expect(focusedIn(element)?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('goes to the words that ask for a choice when a relation is let go', async () => {
    const element = await map({ focus: 'MNG', selected: 'dr-mng-prk' });
    await enter(element, 'Diplomatic relations since');
    expect(element.selected).to.equal(undefined);
    expect(words(element)).to.equal('Choose a country or a line to read its source.');
  });

  it('is not taken where a page keeps its own selection', async () => {
    const element = await map({ focus: 'MNG', selected: 'dr-mng-prk' });
    element.addEventListener('entente-select', (event) => {
      event.preventDefault();
    });
    const name = 'Recognition since';
    await enter(element, name);
    expect(words(element)).to.match(new RegExp(`^${name}`));
  });

  it('goes into the field that finds a country, and back by the same word', async () => {
    const element = await map({ focus: 'MNG' });
    await enter(element, 'Find a country');
    expect(focusedIn(element)?.localName).to.equal('input');
    await enter(element, 'Find a country');
    expect(all(element, '.find')).to.have.length(0);
    expect(words(element)).to.equal('Find a country');
  });

  describe('where there is no room for a map', () => {
    const narrow = { style: 'inline-size: 220px', focus: 'MNG', groups: 'six-party-talks' };

    it('goes from a row to what is known of it, and back to the row', async () => {
      const element = await map(narrow);
      for (const [name, id] of [
        ['Mongolia and Russia', 'dr-mng-rus'],
        ['Six-Party Talks. Members', 'six-party-talks'],
      ] as const) {
        await enter(element, name);
        expect(element.selected).to.equal(id);
        const there = focusedIn(element);
        if (id === 'six-party-talks') expect(words(element)).to.equal('Six-Party Talks');
        else expect(there?.getAttribute('data-id')).to.equal(id);
        await enter(element, 'Show all');
        expect(element.selected).to.equal(undefined);
        expect(focusedIn(element)?.getAttribute('data-id')).to.equal(id);
        expect(text(element, '.panel')).to.contain('Mongolia and North Korea: Diplomatic relations');
      }
    });

    it('has the way back there only: elsewhere the sea lets go', async () => {
      const element = await map({ focus: 'MNG', selected: 'dr-mng-prk' });
      expect(one(element, '.back').checkVisibility()).to.equal(false);
    });
  });
});
