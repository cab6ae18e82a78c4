/** The way out of a date on which the relations map has nothing to draw. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { all, button, draw, drawn, focusedIn, heard, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { emulateMedia } from '../support/media.js';
import { waitUntil } from '../support/wait-until.js';

const map = (attributes: Readonly<Record<string, string>> = {}, properties: object = {}): Promise<RelationsMap> =>
  draw<RelationsMap>('relations-map', { src: SHIPPED, focus: 'MNG', at: '1900', ...attributes }, properties);
const way = (element: RelationsMap): string => text(element, '.nearest');
const LABEL = 'Nearest date with something to show: ';

describe('a date with nothing on the relations map', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('comes with a way to the nearest that has something, and asks nobody to choose what is not there', async () => {
    const element = await map();
    expect(text(element, '.dek')).to.equal('No relations as of 1900 in these sources.');
    // (Relations with the Soviet Union since 1921 are drawn since there is one.)
    expect(way(element)).to.equal(`${LABEL}30 December 1922`);
    expect(all(element, '.ask')).to.have.length(0);
    button(element, LABEL).click();
    await drawn(element);
    expect(element.at).to.equal('1922-12-30');
    expect(all(element, '.strand')).to.have.length(1);
    expect(way(element), 'the way is gone').to.equal('');
    expect(all(element, '.ask')).to.have.length(1);
  });

  it('goes there as exactly as the date is known', async () => {
    for (const [attributes, words, at] of [
      [{ focus: 'JPN', types: 'friendship-treaty diplomatic-relations', at: '1940' }, '19 October 1956', '1956-10-19'],
      [{ focus: 'MNG', actors: 'JPN' }, '1972', '1972'],
      [{ types: 'labour' }, 'July 2007', '2007-07'],
      [{ types: 'trade', at: '2026' }, '1990s', '199X'],
      [{ types: 'aid', at: '2026-11-21' }, '27 July 1953', '1953-07-27'],
    ] as const) {
      const element = await map(attributes);
      expect(way(element)).to.equal(LABEL + words);
      button(element, LABEL).click();
      await drawn(element);
      expect(element.at).to.equal(at);
      expect(all(element, '.strand').length).to.be.above(0);
      element.remove();
    }
  });

  it('tells the page and the other elements as the date control does', async () => {
    const element = await map();
    const other = await map({ at: '1990', focus: 'PRK' });
    const changes = heard(element, 'entente-change');
    button(element, LABEL).click();
    await drawn(other);
    expect(changes.map(({ detail }) => detail)).to.deep.equal([{ focus: 'MNG', at: '1922-12-30', period: undefined }]);
    expect(other.at).to.equal('1922-12-30');
  });

  it('keeps the focus: the sentence takes it, says the new date once, and gives it on', async () => {
    for (const timeline of [false, true]) {
      const element = await map(timeline ? { timeline: '' } : {});
      if (timeline) await waitUntil(() => element.shadowRoot!.querySelector('.strip'));
      const live = (): string[] =>
        all(element, '[role="status"], output')
          .filter((region) => region.getAttribute('aria-live') !== 'off')
          .map(({ textContent }) => textContent.trim());
      const before = live();
      button(element, LABEL).focus();
      await press('Enter');
      await drawn(element);
      const sentence = one(element, '.dek');
      expect(focusedIn(element)?.className).to.equal('dek');
      expect(sentence.textContent).to.equal('Mongolia has 1 relation with 1 state as of 30 December 1922.');
      const told = live().filter((words) => words && !before.includes(words));
      expect(told).to.deep.equal(timeline ? ['Since 1900: 1 relation began; 2 states came into being.'] : []);
      await press('Tab');
      await drawn(element);
      expect(focusedIn(element)?.className).to.equal('chip');
      expect(sentence.hasAttribute('tabindex'), 'no stop of its own').to.equal(false);
      expect(all(element, 'output[aria-live="off"]')).to.have.length(0);
      element.remove();
    }
  });

  it('keeps the focus in the figure where there is no sentence', async () => {
    const element = await map({ heading: '' });
    button(element, LABEL).focus();
    await press('Space');
    await drawn(element);
    expect(element.at).to.equal('1922-12-30');
    expect(focusedIn(element)?.localName).to.equal('figure');
  });

  it('leads to a group where groups are looked at', async () => {
    const element = await map({ at: '1995', timeline: '' });
    button(element, 'In groups').click();
    element.at = '1950';
    await drawn(element);
    expect(text(element, '.dek')).to.equal('No groups as of 1950 in these sources.');
    expect(way(element)).to.equal(`${LABEL}1991`);
    button(element, LABEL).click();
    await drawn(element);
    expect(all(element, '.hub')).to.have.length(1);
  });

  it('leads nowhere where something is drawn, and where no date has anything', async () => {
    for (const attributes of [{ at: '2007' }, { types: 'nothing' }, { actors: 'FRA' }]) {
      const element = await map(attributes);
      expect(way(element), JSON.stringify(attributes)).to.equal('');
      element.remove();
    }
  });

  it('leads to when both are there, where a relation has no date', async () => {
    const small = smallDossier();
    const relations = [
      { id: 'none', type: 'no-relations', parties: ['DDR', 'KOR'], evidence: [{ source: 's', exact: 'the words' }] },
    ];
    const element = await draw<RelationsMap>('relations-map', { at: '2020' }, { dossier: { ...small, relations } });
    expect(way(element)).to.equal(`${LABEL}2 October 1990`);
  });

  it('stands in a list where there is no room for a map, without an empty one', async () => {
    const element = await map({ style: 'inline-size: 200px' });
    expect(way(element)).to.equal(`${LABEL}30 December 1922`);
    expect(all(element, '.panel')).to.have.length(0);
    button(element, LABEL).click();
    await drawn(element);
    expect(all(element, '.panel li')).to.have.length(1);
  });

  it('is for the screen: neither paper nor a picture has the button', async function () {
    const element = await map();
    const svg = await (await element.exportImage('svg')).text();
    expect(svg).to.contain('No relations as of').and.to.not.contain('Nearest');
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(one(element, '.nearest').checkVisibility()).to.equal(false);
  });

  it('is said in the reader’s language, the date too', async () => {
    for (const [lang, date] of Object.entries({
      mn: /1922 оны арван хоёрдугаар сарын 30/,
      ko: /1922년 12월 30일/,
      ja: /1922年12月30日/,
      zh: /1922年12月30日/,
      ru: /30 декабря 1922/,
      ar: /(30|٣٠) ديسمبر (1922|١٩٢٢)/, // (Engines differ in the digits.)
    })) {
      const element = await map({ lang });
      expect(way(element), lang).to.match(date).and.to.not.contain('Nearest');
      element.remove();
    }
  });
});
