/** Files that a reader takes from the timeline: what is on the screen, no more and no less. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap, VisitTimeline } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, one } from '../support/drawn.js';

/** The words of an element as an SVG file, one text after another. */
async function wordsInSvg(element: VisitTimeline | RelationsMap): Promise<string> {
  const svg = new DOMParser().parseFromString(await (await element.exportImage('svg')).text(), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).to.equal(null);
  return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.trim()).join(' ');
}

describe('the image of a timeline', () => {
  before(() => setViewport({ width: 720, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const timeline = (): Promise<VisitTimeline> =>
    draw<VisitTimeline>(
      'visit-timeline',
      { src: SHIPPED, between: 'MNG PRK', gaps: '', context: '', selected: 'visit-2013-elbegdorj' },
      {},
      '.panel h4',
    );

  it('has the silences, the selected visit and both sides of a contradiction', async () => {
    const words = await wordsInSvg(await timeline());
    for (const part of [
      '14 years',
      'nothing in these sources',
      'Did not meet',
      'did not meet with the',
      'Contradicted',
    ])
      expect(words).to.contain(part);
  });
  it('does not ask for a choice, and has no room for that: nor has the map’s', async () => {
    const height = async (element: VisitTimeline | RelationsMap): Promise<number> =>
      Number(/ height="([\d.]+)"/.exec(await (await element.exportImage('svg')).text())?.[1]);
    const visits = await draw<VisitTimeline>('visit-timeline', { src: SHIPPED, between: 'MNG PRK' }, {}, '.panel .ask');
    const map = await draw<RelationsMap>(
      'relations-map',
      { src: SHIPPED, focus: 'MNG', timeline: '' },
      {},
      '.controls',
    );
    for (const element of [visits, map]) {
      expect(await wordsInSvg(element)).to.not.contain('to read its source');
      const [figure, before] = [one(element, 'figure'), await height(element)];
      const gone = [...figure.querySelectorAll<HTMLElement>(':scope > .controls, :scope > .panel')];
      const room = (shown: readonly HTMLElement[]): number =>
        one(element, '.foot').getBoundingClientRect().top - shown[0]!.getBoundingClientRect().top;
      expect(before).to.be.closeTo(figure.getBoundingClientRect().height + 32 - room(gone), 1);
    }
  });
  for (const lang of ['en', 'ar']) {
    it(`downwards has the cuts in the rails, between these, in ${lang}`, async () => {
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      const vertical = { layout: 'vertical', gaps: '', lang, dir };
      const element = await draw<VisitTimeline>(
        'visit-timeline',
        { src: SHIPPED, between: 'MNG PRK', ...vertical },
        {},
        '.silence',
      );
      const svg = new DOMParser().parseFromString(await (await element.exportImage('svg')).text(), 'image/svg+xml');
      const cuts = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent === '//');
      expect(cuts).to.have.length(all(element, '.silence').length).and.length.above(1);
      const figure = one(element, 'figure').getBoundingClientRect();
      const rails = one(element, '.shores').getBoundingClientRect();
      for (const cut of cuts) {
        const x = Number(cut.getAttribute('x')) + figure.left;
        expect(x).to.be.above(rails.left).and.below(rails.right);
      }
      expect(all(element, '.silence').map(({ textContent }) => textContent)[0], 'it is there once').to.match(
        /^\/\/[^/]+$/,
      );
    });
  }
  it('has nothing of a list that is closed, and no words of buttons and fields', async () => {
    const element = await timeline();
    button(element, 'Find').click();
    await drawn(element);
    const words = await wordsInSvg(element);
    expect(words).to.not.match(/Background|27 August 2003/);
    expect(words).to.not.match(/Previous visit|Next visit|All levels/);
  });
});
