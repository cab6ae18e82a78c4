/** Files that a reader takes from the timeline: what is on the screen, no more and no less. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { button, draw, drawn } from '../support/drawn.js';

/** The words of the timeline as an SVG file, one text after another. */
async function wordsInSvg(element: VisitTimeline): Promise<string> {
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
  it('has nothing of a list that is closed, and no words of buttons and fields', async () => {
    const element = await timeline();
    button(element, 'Find').click();
    await drawn(element);
    const words = await wordsInSvg(element);
    expect(words).to.not.match(/Background|27 August 2003/);
    expect(words).to.not.match(/Previous visit|Next visit|All levels/);
  });
});
