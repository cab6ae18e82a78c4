/** Files that a reader takes from the timeline: what is on the screen, no more and no less. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap, VisitTimeline } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { button, draw, drawn, one } from '../support/drawn.js';

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
  it('has nothing of a list that is closed, and no words of buttons and fields', async () => {
    const element = await timeline();
    button(element, 'Find').click();
    await drawn(element);
    const words = await wordsInSvg(element);
    expect(words).to.not.match(/Background|27 August 2003/);
    expect(words).to.not.match(/Previous visit|Next visit|All levels/);
  });
});
