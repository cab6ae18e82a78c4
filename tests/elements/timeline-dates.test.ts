/** Dates that are known only in part: nothing that the timeline says or draws is more exact than they are. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import type { DossierInput } from '../../src/model/written.js';
import { all, draw, one, text } from '../support/drawn.js';

/** Visits of one pair on these dates. */
const on = (...dates: readonly string[]): DossierInput => ({
  dossier: 1,
  id: 'dated',
  title: { en: 'Dated' },
  sources: { paper: { type: 'article-newspaper', title: 'Paper' } },
  visits: dates.map((when, index) => ({
    id: `v${index}`,
    from: index % 2 ? 'PRK' : 'MNG',
    to: index % 2 ? 'MNG' : 'PRK',
    when,
    level: 'state',
    visitors: [{ name: `N${index}` }],
    evidence: [{ source: 'paper', exact: 'Somebody went' }],
  })),
});
const timeline = (
  dates: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<VisitTimeline> =>
  draw<VisitTimeline>(
    'visit-timeline',
    { layout: 'horizontal', ...attributes },
    { dossier: on(...dates) },
    '.crossing',
  );
/** Where the glyph of a visit stands. */
const glyphAt = (element: VisitTimeline, id: string): number =>
  Number(/\(([\d.]+)/.exec(one(element, `.crossing[data-id="${id}"] .glyph`).getAttribute('transform') ?? '')?.[1]);
const box = (element: VisitTimeline, selector: string): DOMRect => one<SVGGraphicsElement>(element, selector).getBBox();

describe('a date that is known in part', () => {
  before(() => setViewport({ width: 800, height: 600 }));

  for (const dir of ['ltr', 'rtl']) {
    it(`stands where its known end is, and fades from there (${dir})`, async () => {
      const element = await timeline(['1950', '1951', '../1995', '1961-07-11/..', '1995', '1961-07', '2010', '2011'], {
        dir,
      });
      expect(glyphAt(element, 'v2'), 'until 1995').to.be.closeTo(glyphAt(element, 'v4'), 7);
      expect(glyphAt(element, 'v3'), 'since July 1961').to.be.closeTo(glyphAt(element, 'v5'), 7);
      const edges = one(element, '.crossing[data-id="v2"] .span').getAttribute('d') ?? '';
      expect(edges.match(/M/g), 'no edge where it is open').to.have.length(1);
      const steps = all<SVGRectElement>(element, '.crossing[data-id="v2"] .fill').map((fill) => ({
        away: Math.abs(fill.getBBox().x + fill.getBBox().width / 2 - glyphAt(element, 'v2')),
        opacity: Number(fill.getAttribute('opacity') ?? 1),
      }));
      expect(steps.length).to.be.above(3);
      steps.slice(1).forEach(({ away, opacity }, index) => {
        expect(away).to.be.above(steps[index]!.away);
        expect(opacity).to.be.below(steps[index]!.opacity);
      });
    });
  }

  it('to a decade is a bracket on the rail of arrival', async () => {
    const element = await timeline(['195X', '199X']);
    const [upper, lower] = all<SVGPathElement>(element, '.rail:not(.early)').map((rail) => rail.getBBox().y);
    const [down, up] = ['v0', 'v1'].map((id) => box(element, `.crossing[data-id="${id}"] .span`));
    expect(lower! - (down!.y + down!.height), 'to the lower shore').to.be.within(1, 6);
    expect(up!.y - upper!, 'to the upper shore').to.be.within(1, 6);
  });

  it('to a decade or a century is summed up as that', async () => {
    expect(text(await timeline(['19XX']), '.dek')).to.contain(', 20th century.');
    expect(text(await timeline(['195X', '1999']), '.dek')).to.contain(', 1950s–1999.');
    expect(text(await timeline(['1956', '1999']), '.dek')).to.contain(', 1956–1999.');
  });

  it('is explained in the key as what it is', async () => {
    const key = async (date: string): Promise<string> => text(await timeline([date]), '.key');
    expect(await key('2018-02'))
      .to.contain('month or year only')
      .and.not.to.contain('day known');
    expect(await key('2018-02-01'))
      .to.contain('day known')
      .and.not.to.contain('month or year only');
    expect(await key('2020')).to.contain('month or year only');
    expect(await key('199X')).to.not.match(/day known|month or year only/);
  });
});

describe('a visit of which nobody is named', () => {
  it('is told by its way and date, without an empty place for a name', async () => {
    const dossier = on('2015');
    const element = await draw<VisitTimeline>(
      'visit-timeline',
      { layout: 'horizontal', selected: 'v0' },
      { dossier: { ...dossier, visits: dossier.visits?.map((visit) => ({ ...visit, visitors: [] })) } },
      '.panel h4',
    );
    expect(text(element, '.list .visit')).to.match(/^Mongolia to North Korea, 2015/);
    expect(text(element, '.panel h4')).to.equal('North Korea');
    expect(text(element, 'figure > [role="status"]')).to.match(/^Mongolia to North Korea, 2015/);
  });
});

describe('a picture whose words run from right to left', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  // (Of a region whose figures every engine writes as 0 to 9.)
  const arabic = { lang: 'ar-AE', dir: 'rtl' };
  /** Where letters stand: from the left end of the first one of a piece to that of another. */
  const from = (label: SVGTextElement, piece: string): number =>
    label.getExtentOfChar(label.textContent.indexOf(piece)).x;
  /** WebKit tells where letters would stand if all ran from left to right. */
  const tellsPlaces = (label: SVGTextElement): boolean => {
    const month = label.textContent.search(/\p{Script=Arabic}{2}/u);
    return label.getExtentOfChar(month).x > label.getExtentOfChar(month + 1).x;
  };

  it('has its dates in their order: the days before the month, the year last', async function () {
    const element = await timeline(['[1986-11-11,1986-11-20]', '2013-10-28'], arabic);
    const [doubtful, exact] = ['v0', 'v1'].map((id) => one<SVGTextElement>(element, `.flag[data-id="${id}"] .date`));
    expect(doubtful!.textContent).to.contain('11 أو 20 نوفمبر 1986');
    if (!tellsPlaces(doubtful!)) this.skip();
    expect(from(doubtful!, '11')).to.be.above(from(doubtful!, '20')).and.above(from(doubtful!, '1986'));
    expect(from(exact!, '28')).to.be.above(from(exact!, 'أكتوبر')).and.above(from(exact!, '2013'));
  });

  for (const lanes of ['none', 'level']) {
    it(`of ${lanes === 'none' ? 'one line' : 'lanes'} has an arrow from the date to where the visit went`, async function () {
      const element = await timeline(['2013-10-28', '2002'], { ...arabic, lanes });
      const label = all<SVGTextElement>(element, '.flag .date').find(({ textContent }) => textContent.includes('2013'));
      expect(label!.textContent).to.contain('← ');
      if (!tellsPlaces(label!)) this.skip();
      expect(from(label!, '2013')).to.be.above(from(label!, '←'));
      expect(from(label!, '←')).to.be.above(from(label!, 'كوريا'));
    });
  }

  it('keeps it in the image that is taken along', async () => {
    const element = await timeline(['2013-10-28'], arabic);
    const file = new DOMParser().parseFromString(await (await element.exportImage('svg')).text(), 'image/svg+xml');
    const date = [...file.querySelectorAll('text')].find(({ textContent }) => textContent.includes('أكتوبر'));
    expect(date?.getAttribute('unicode-bidi')).to.equal('plaintext');
  });

  it('of time that runs downwards has names of other letters at their place', async () => {
    const element = await draw<VisitTimeline>(
      'visit-timeline',
      { ...arabic, layout: 'vertical' },
      { dossier: on('2013-10-28', '2014') },
      '.vertical b',
    );
    const range = document.createRange();
    range.selectNodeContents(one(element, '.vertical b'));
    const edge = one(element, '.vertical .text').getBoundingClientRect().right;
    expect(range.getBoundingClientRect().right).to.be.closeTo(edge, 1);
    expect(text(element, '.vertical .text')).to.contain('← ');
  });
});

it('on one line tells where each visit went, beside its date', async () => {
  const element = await timeline(['2002', '2013'], { lanes: 'none' });
  expect(all(element, '.flag .date').map(({ textContent }) => textContent)).to.have.members([
    '2002 → North Korea',
    '2013 → Mongolia',
  ]);
});

it('in lanes has a label for each of two visits with the same date', async () => {
  const { visits, ...dossier } = on('2002', '2002');
  const [first, second] = visits!;
  const element = await draw<VisitTimeline>(
    'visit-timeline',
    { layout: 'horizontal', lanes: 'level' },
    { dossier: { ...dossier, visits: [first, { ...second, from: 'MNG', to: 'PRK', level: 'working' }] } },
    '.lane-of',
  );
  expect(all(element, '.flag .name').map(({ textContent }) => textContent)).to.have.members(['N0', 'N1']);
});
