/** What stands beside a picture ends its sentences as the reader's language does. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { RelationsMap, VisitTimeline } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, draw, text } from '../support/drawn.js';

describe('a panel in Japanese and Chinese', () => {
  for (const lang of ['ja', 'zh'])
    it(`has wide stops after the line of a visit and of its sources, ${lang}`, async () => {
      const attributes = { src: SHIPPED, between: 'MNG PRK', selected: 'visit-2013-elbegdorj', lang };
      const element = await draw<VisitTimeline>('visit-timeline', attributes, {}, '.panel h4');
      expect(text(element, '.line1'))
        .to.match(/日。\S/u)
        .and.not.to.include('. ');
      const lines = all(element, '.panel .from').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
      expect(lines.length).to.be.above(0);
      for (const line of lines)
        expect(line)
          .to.match(/[月日年]。(\S|$)/u)
          .and.not.to.match(/[月日年]\./u);
    });

  it('names a group and its members with one between them', async () => {
    const attributes = {
      src: SHIPPED,
      focus: 'MNG',
      at: '2007-12',
      groups: '',
      selected: 'six-party-talks',
      lang: 'ja',
    };
    const element = await draw<RelationsMap>('relations-map', attributes, {}, '.panel');
    const said = all(element, '.panel, [role="status"]')
      .map(({ textContent }) => textContent)
      .join(' ');
    expect(said)
      .to.match(/。参加国：/u)
      .and.not.to.match(/\. 参加国：/u);
  });
});

it('a panel in English has a space after each', async () => {
  const attributes = { src: SHIPPED, between: 'MNG PRK', selected: 'visit-2013-elbegdorj' };
  const element = await draw<VisitTimeline>('visit-timeline', attributes, {}, '.panel h4');
  expect(text(element, '.line1')).to.equal('state visit, 28–31 October 2013. President of Mongolia');
  expect(text(element, '.panel .from')).to.match(/, \w+ 20\d\d\. Opens at these words\./);
});
