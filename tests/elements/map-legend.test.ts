/** The legend, which is the filter: on a phone a list of what is drawn that opens the chips. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, focusedIn, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';

const map = (attributes: Readonly<Record<string, string>> = {}): Promise<RelationsMap> =>
  draw<RelationsMap>(
    'relations-map',
    { src: SHIPPED, focus: 'MNG', at: '2007-12', groups: 'six-party-talks', ...attributes },
    {},
    '.land',
  );
const entries = (element: RelationsMap): string[] =>
  all(element, '.key li').map(({ textContent }) => textContent.trim());

describe('the legend on a phone', () => {
  before(() => setViewport({ width: 320, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('lists what is drawn in three rows, and nothing that is not', async () => {
    const element = await map();
    expect(entries(element)).to.deep.equal([
      'Diplomatic relations',
      'Recognition',
      'Non-aggression',
      'Labour',
      'Six-Party Talks',
    ]);
    expect(all(element, '.key .chip')).to.have.length(0);
    expect(new Set(all(element, '.key li').map((entry) => entry.getBoundingClientRect().top)).size).to.be.at.most(4);
    expect(one(element, '.key').getBoundingClientRect().height).to.be.below(120);
  });

  for (const lang of ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar'])
    it(`cuts no word off in ${lang}`, async () => {
      const element = await map({ lang, groups: 'six-party-talks greater-tumen' });
      const { left, right } = one(element, '.key').getBoundingClientRect();
      const words = [...all(element, '.key li'), one(element, '.key button')];
      for (const box of words.map((word) => word.getBoundingClientRect())) {
        expect(box.left).to.be.at.least(left - 0.5);
        expect(box.right).to.be.at.most(right + 0.5);
      }
      for (const word of all(element, '.key span, .key button'))
        expect(word.scrollWidth, word.textContent).to.be.at.most(Math.max(word.clientWidth, word.offsetWidth));
    });

  it('opens the chips by the keyboard, filters by them, and keeps the focus', async () => {
    const element = await map();
    const word = button(element, 'Filter');
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    word.focus();
    await press('Enter');
    await drawn(element);
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    expect(focusedIn(element)).to.equal(word);
    await press('Tab');
    await press('Space');
    await drawn(element);
    expect(focusedIn(element)?.textContent).to.contain('Diplomatic relations');
    expect(focusedIn(element)?.getAttribute('aria-pressed')).to.equal('false');
    expect(text(element, '.dek')).to.contain('4 relations');
    button(element, 'Filter').click();
    await drawn(element);
    expect(entries(element)).to.deep.equal(['Recognition', 'Non-aggression', 'Labour', 'Six-Party Talks']);
  });

  it('can be touched anywhere on the list, and has chips of at least 24 px', async () => {
    const element = await map();
    const { left, bottom } = one(element, '.short').getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(left + 3, bottom - 3)).to.equal(button(element, 'Filter'));
    button(element, 'Filter').click();
    await drawn(element);
    const chips = all(element, '.key .chip');
    expect(chips).to.have.length(7);
    for (const chip of chips) expect(chip.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('is clean to axe, shut and open', async () => {
    const element = await map();
    await expect(element).to.be.accessible();
    button(element, 'Filter').click();
    await drawn(element);
    await expect(element).to.be.accessible();
  });

  it('has its chips at once where there is room', async () => {
    await setViewport({ width: 720, height: 900 });
    const element = await map();
    expect(all(element, '.key .chip')).to.have.length(7);
    expect(all(element, '.short')).to.have.length(0);
  });
});
