/** A story of months, weeks or days: its axis fits what is shown, and says months or days, not years. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { all, draw, lettersOf, one, overlap } from '../support/drawn.js';

const SPRING = [
  '2026-03-02',
  '2026-03-09',
  '2026-03-20',
  '2026-04-01',
  '2026-04-07',
  '2026-04-18',
  '2026-04-30',
  '2026-05-04',
  '2026-05-12/2026-05-14',
  '2026-05-25',
];
const MARCH = Array.from({ length: 40 }, (_, index) => `2026-03-${String(1 + ((index * 7) % 31)).padStart(2, '0')}`);

/** Visits on these dates, back and forth between two states, of several levels. */
const dossierOf = (dates: readonly string[]): object => ({
  dossier: 1,
  id: 'short',
  title: 'A short story',
  lang: 'en',
  sources: { s: { type: 'book', title: 'A list' } },
  visits: dates.map((when, index) => ({
    id: `v${String(index)}`,
    from: index % 2 ? 'MNG' : 'KOR',
    to: index % 2 ? 'KOR' : 'MNG',
    when,
    level: (['state', 'working', 'official'] as const)[index % 3],
    visitors: [{ name: `Visitor ${String(index)}` }],
    evidence: [{ source: 's', exact: 'x' }],
  })),
});
const timeline = (
  dates: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<VisitTimeline> =>
  draw<VisitTimeline>(
    'visit-timeline',
    { layout: 'horizontal', ...attributes },
    { dossier: dossierOf(dates) },
    '.crossing',
  );
const axis = (element: VisitTimeline): readonly string[] =>
  all(element, '.horizontal .year').map((year) => year.textContent);

/** How much of the rail lies between the first and the last visit. */
function shareOf(element: VisitTimeline): number {
  const middles = all(element, '.crossing .glyph').map((glyph) => glyph.getBoundingClientRect().left);
  const rail = one(element, '.horizontal > path.axis').getBoundingClientRect();
  return (Math.max(...middles) - Math.min(...middles)) / rail.width;
}

describe('an axis of a short time', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lanes of ['direction', 'none', 'level', 'actor'])
    it(`of a spring says its months, which it fills, in lanes by ${lanes}`, async () => {
      const element = await timeline(SPRING, { lanes });
      expect(axis(element)).to.deep.equal(['Mar 2026', 'Apr', 'May']);
      expect(shareOf(element)).to.be.above(0.85);
    });

  it('of one month says its Mondays', async () => {
    const element = await timeline(MARCH);
    expect(axis(element)).to.deep.equal(['2 Mar 2026', '9 Mar', '16 Mar', '23 Mar', '30 Mar']);
    expect(shareOf(element)).to.be.above(0.85);
  });

  it('of one day says the days of its week', async () => {
    expect(axis(await timeline(['2026-01-01']))).to.deep.equal([
      '29 Dec 2025',
      '30 Dec',
      '31 Dec',
      '1 Jan 2026',
      '2 Jan',
      '3 Jan',
      '4 Jan',
    ]);
  });

  it('is there with the first drawing', async () => {
    const element = document.createElement('visit-timeline');
    element.setAttribute('loading', 'eager');
    element.setAttribute('layout', 'horizontal');
    const said: (readonly string[])[] = [];
    element.addEventListener('entente-load', () => said.push(axis(element)));
    Object.assign(element, { dossier: dossierOf(SPRING) });
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(said).to.deep.equal([['Mar 2026', 'Apr', 'May']]);
  });

  it('of a week has more than one label where these are long', async () => {
    await setViewport({ width: 736, height: 900 });
    const said = axis(await timeline(['2025-12-29', '2026-01-02'], { lang: 'mn' }));
    expect(said.length, said.join()).to.be.above(1);
    await setViewport({ width: 1000, height: 900 });
  });

  for (const [what, dates] of [
    ['where none of its months is known', ['2025', '2026']],
    ['where it is of many', ['2019-03-02', ...SPRING]],
  ] as const)
    it(`says years ${what}`, async () => {
      const said = axis(await timeline(dates));
      expect(said.length).to.be.above(2);
      for (const year of said) expect(year).to.match(/^\d{4}$/);
    });

  for (const lang of ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar'])
    it(`is whole and apart in ${lang}, beginning where one begins to read`, async () => {
      for (const [width, dates] of [
        [320, MARCH],
        [720, SPRING],
        [720, ['2025-11', '2026-10-30']],
        [960, ['2025-12-29', '2026-01-02']],
      ] as const) {
        const element = await timeline(dates, { lang, style: `inline-size: ${String(width)}px` });
        const frame = one(element, '.horizontal').getBoundingClientRect();
        const texts = all<SVGTextElement>(element, '.horizontal .year').map(lettersOf);
        expect(texts.length, axis(element).join()).to.be.above(width < 700 ? 0 : 1);
        texts.forEach((box, index) => {
          expect(box.left).to.be.at.least(frame.left - 1);
          expect(box.right).to.be.at.most(frame.right + 1);
          for (const other of texts.slice(index + 1)) expect(overlap(box, other), axis(element).join()).to.equal(false);
        });
        const [first, second] = texts;
        if (second) expect(first!.left < second.left).to.equal(lang !== 'ar');
        const years = axis(element).filter((words) => /2025|2026|٢٠٢٥|٢٠٢٦/.test(words));
        expect(years, axis(element).join()).to.have.length(dates.some((date) => date.startsWith('2025')) ? 2 : 1);
        element.remove();
      }
    });
});
