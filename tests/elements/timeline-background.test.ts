/** What stands behind the visits of a timeline: as bars for the eye, as lists for keys, the ear and the phone. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { parseDossier } from '../../src/dossier/parse.js';
import type { VisitTimeline } from '../../src/index.js';
import type { DossierInput } from '../../src/model/written.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';

/** Two states, two visits, three people with terms, one without. */
const LED: DossierInput = {
  dossier: 1,
  id: 'led',
  title: { en: 'Led' },
  sources: { paper: { type: 'article-newspaper', title: 'Paper' } },
  actors: {
    ochirbat: {
      kind: 'person',
      name: { en: 'P. Ochirbat' },
      roles: [{ id: 'p1', title: { en: 'President' }, of: 'MNG', kind: 'head-of-state', valid: '1990/1997' }],
    },
    kim: {
      kind: 'person',
      name: { en: 'Kim Il-sung' },
      roles: [{ id: 'k1', title: { en: 'Premier' }, of: 'PRK', kind: 'head-of-government', valid: '1948/1972' }],
    },
    paek: {
      kind: 'person',
      name: { en: 'Paek Nam-sun' },
      roles: [{ id: 'm1', title: { en: 'Minister' }, of: 'PRK', kind: 'foreign-minister', valid: '1998/2007' }],
    },
    clinton: {
      kind: 'person',
      name: { en: 'Bill Clinton' },
      roles: [{ id: 'u1', title: { en: 'President' }, of: 'USA', kind: 'head-of-state', valid: '1993/2001' }],
    },
  },
  visits: ['1956', '2002'].map((when, index) => ({
    id: `visit-${index}`,
    from: 'PRK',
    to: 'MNG',
    when,
    level: 'state',
    visitors: [{ name: 'Somebody' }],
    evidence: [{ source: 'paper', exact: 'Somebody went' }],
  })),
};

const shipped = (ready: string): Promise<VisitTimeline> =>
  draw('visit-timeline', { src: SHIPPED, between: 'MNG PRK', context: '' }, {}, ready);
const listed = (element: VisitTimeline): string[] =>
  all(element, '.behind li').map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('what stands behind the visits', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('is a closed list under the picture, which a key opens and a key reads from', async () => {
    await setViewport({ width: 1000, height: 900 });
    const element = await shipped('.behind');
    expect(one<HTMLDetailsElement>(element, '.behind').open).to.equal(false);
    one<HTMLElement>(element, '.behind summary').focus();
    await press('Enter');
    expect(one<HTMLDetailsElement>(element, '.behind').open).to.equal(true);
    button(element, 'Korean War').focus();
    await press('Enter');
    await drawn(element);
    expect(element.selected, 'the war is chosen').to.be.a('string');
    expect(text(element, '.panel .evidence')).to.not.equal('');
    expect(button(element, 'Korean War').getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.bar.selected'), 'in the picture too').to.have.length(1);
  });

  it('leads to the passages of talks, by bar and by key, and says who sat in them', async () => {
    await setViewport({ width: 1000, height: 900 });
    const element = await shipped('.behind');
    const heard: unknown[] = [];
    element.addEventListener('entente-select', ({ detail }) => heard.push(detail));
    one<HTMLElement>(element, '.behind summary').click();
    button(element, 'Six-Party Talks').focus();
    await press('Enter');
    await drawn(element);
    expect(text(element, '.panel h4')).to.equal('Six-Party Talks');
    expect(text(element, '.panel'))
      .to.contain('27 August 2003 – 14 April 2009')
      .and.to.contain('China, Japan, North Korea');
    expect(text(element, '.panel .evidence mark')).to.contain('Six-Party Talks in Beijing');
    expect(heard).to.deep.equal([{ id: 'six-party-talks', kind: 'actor' }]);
    all(element, '.bar.selected')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn(element);
    expect(element.selected).to.equal(undefined);
  });

  it('has its sources in the footer, and is in the dossier that is taken along', async () => {
    await setViewport({ width: 1000, height: 900 });
    const element = await shipped('.behind');
    one<HTMLElement>(element, '.foot .word').click();
    await drawn(element);
    const named = all(element, '[part="sources"] li').map((row) => row.textContent);
    expect(named.some((row) => row.includes('china.org.cn'))).to.equal(true);
    const data = JSON.parse(await (await element.exportData('json')).text()) as Required<DossierInput>;
    expect(data.relations.map(({ type }) => type)).to.include('friendship-treaty');
    expect(data.events.map(({ type }) => type)).to.include('war');
    expect(Object.keys(data.actors)).to.include('six-party-talks');
    expect(parseDossier(data).problems.map(({ path, value, reason }) => [path, value, reason].join(' '))).to.deep.equal(
      [],
    );
  });

  it('says all that the bars say', async () => {
    await setViewport({ width: 1000, height: 900 });
    const element = await shipped('.behind');
    const bars = all(element, '.bar text').map((label) => label.textContent);
    expect(bars.length).to.be.above(4);
    for (const label of bars) expect(listed(element).some((row) => row.startsWith(label))).to.equal(true, label);
  });

  it('is there where time runs downwards and has no bars', async () => {
    await setViewport({ width: 400, height: 900 });
    const element = await shipped('.vertical');
    await drawn(element);
    expect(listed(element)).to.include('Korean War, 25 June 1950 – 27 July 1953');
  });

  it('is not there where nobody asks for it', async () => {
    const element = await draw<VisitTimeline>('visit-timeline', { src: SHIPPED, between: 'MNG PRK' }, {}, '.visit');
    expect(all(element, '.behind, .bar')).to.have.length(0);
  });

  it('has the terms of those who led the two, and of nobody else', async () => {
    await setViewport({ width: 1000, height: 900 });
    const element = await draw<VisitTimeline>(
      'visit-timeline',
      { between: 'MNG PRK', context: '' },
      { dossier: LED },
      '.behind',
    );
    expect(all(element, '.bar').map((bar) => bar.getAttribute('data-id'))).to.deep.equal(['k1', 'p1']);
    expect(listed(element)).to.deep.equal([
      'Kim Il-sung, Premier of North Korea, 1948–1972',
      'P. Ochirbat, President of Mongolia, 1990–1997',
    ]);
    expect(all(element, '.behind button'), 'no passage speaks of a term').to.have.length(0);
    one<SVGElement>(element, '.bar .hit').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(element.selected, 'so there is nothing to choose').to.equal(undefined);
  });
});
