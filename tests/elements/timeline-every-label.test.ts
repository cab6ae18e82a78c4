/** No visit of a picture from side to side is without a name: it has a label, or is counted in one that opens. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { all, draw, drawn, lettersOf, one, overlap, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { manyVisits } from '../support/many-visits.js';
import { waitUntil } from '../support/wait-until.js';

const WIDTHS = [320, 480, 560, 640, 720, 960, 1200] as const;

/**
 * Of 14 visits, at these widths: how many had no label before they were counted (measured in November 2026, in the fonts
 * of one machine), and how many have a label of their own at least.
 */
const ROWS: readonly (readonly [lanes: string, lang: string, lost: readonly number[], named: readonly number[]])[] = [
  ['direction', 'en', [6, 3, 1, 0, 0, 0, 0], [6, 9, 13, 14, 14, 14, 14]],
  ['direction', 'mn', [7, 4, 2, 2, 0, 0, 0], [4, 9, 9, 13, 14, 14, 14]],
  ['direction', 'ko', [3, 1, 0, 0, 0, 0, 0], [9, 12, 14, 14, 14, 14, 14]],
  ['direction', 'ar', [6, 3, 0, 0, 0, 0, 0], [5, 12, 14, 14, 14, 14, 14]],
  ['none', 'en', [9, 8, 6, 5, 3, 2, 1], [4, 7, 8, 10, 12, 14, 14]],
  ['none', 'mn', [10, 8, 8, 6, 6, 4, 3], [4, 6, 5, 8, 10, 12, 14]],
  ['none', 'ko', [9, 6, 3, 3, 2, 1, 0], [4, 6, 9, 10, 12, 14, 14]],
  ['none', 'ar', [9, 7, 5, 5, 3, 1, 1], [3, 6, 9, 10, 12, 14, 14]],
  ['level', 'en', [9, 7, 4, 3, 2, 0, 0], [4, 8, 12, 12, 12, 14, 14]],
  ['actor', 'mn', [11, 6, 5, 4, 4, 0, 0], [4, 9, 10, 12, 12, 14, 14]],
];

const timeline = (attributes: Readonly<Record<string, string>>, properties: object = {}): Promise<VisitTimeline> =>
  draw<VisitTimeline>(
    'visit-timeline',
    { ...(Object.keys(properties).length ? {} : { src: SHIPPED }), layout: 'horizontal', ...attributes },
    properties,
    '.crossing',
  );

async function atWidth(element: VisitTimeline, width: number): Promise<void> {
  element.parentElement!.style.inlineSize = `${String(width)}px`;
  await waitUntil(() => one(element, '.horizontal').getAttribute('width') === String(width), `${String(width)} px`);
  await drawn(element);
}

const labels = (element: VisitTimeline): SVGGElement[] => all<SVGGElement>(element, '.flag:not(.joint)');
const isCount = (label: Element): boolean => label.classList.contains('count');
/** Visits that a label is of, as it says itself: names, or a number of them. */
const visitsOf = (label: Element): readonly string[] => label.getAttribute('data-visits')?.split(' ') ?? [];

function nothingTouches(element: VisitTimeline, when: string): void {
  const frame = one(element, '.horizontal').getBoundingClientRect();
  const boxes = all<SVGGElement>(element, '.flag').map((label) => {
    const letters = [...label.querySelectorAll('text')].map(lettersOf);
    return {
      words: label.textContent.replace(/\s+/g, ' '),
      left: Math.min(...letters.map(({ left }) => left)),
      right: Math.max(...letters.map(({ right }) => right)),
      top: Math.min(...letters.map(({ top }) => top)) + 2,
      bottom: Math.max(...letters.map(({ bottom }) => bottom)) - 2,
    };
  });
  boxes.forEach((box, index) => {
    expect(box.left, `${when}: ${box.words}`).to.be.at.least(frame.left - 1);
    expect(box.right, `${when}: ${box.words}`).to.be.at.most(frame.right + 1);
    expect(box.top, `${when}: ${box.words}`).to.be.at.least(frame.top - 1);
    for (const other of boxes.slice(index + 1))
      expect(overlap(box, other), `${when}: ${box.words} touches ${other.words}`).to.equal(false);
  });
}

describe('a timeline from side to side', () => {
  before(() => setViewport({ width: 1300, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [lanes, lang, , named] of ROWS) {
    it(`names or counts each visit once, lanes “${lanes}”, in ${lang}`, async () => {
      const element = await timeline({ between: 'MNG PRK', lanes, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      for (const [index, width] of WIDTHS.entries()) {
        await atWidth(element, width);
        const shown = all(element, '.crossing').map((crossing) => crossing.getAttribute('data-id'));
        expect(shown).to.have.length(14);
        expect(labels(element).flatMap(visitsOf).sort(), `${String(width)} px`).to.deep.equal([...shown].sort());
        const alone = labels(element).filter((label) => !isCount(label));
        expect(alone.flatMap(visitsOf).length, `${String(width)} px`).to.be.at.least(named[index]!);
        nothingTouches(element, `${String(width)} px`);
      }
    });
  }

  it('names or counts each of 60 visits', async () => {
    const element = await timeline({}, { dossier: manyVisits(60, ['MNG', 'PRK']) });
    for (const width of [320, 720, 1200]) {
      await atWidth(element, width);
      expect(new Set(labels(element).flatMap(visitsOf)).size, `${String(width)} px`).to.equal(60);
      nothingTouches(element, `${String(width)} px`);
    }
  });
});

describe('the years of the axis', () => {
  before(() => setViewport({ width: 1300, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const dir of ['ltr', 'rtl'])
    it(`stay within the figure where the axis begins with one, ${dir}`, async () => {
      const visits = ['1991-01-22', '2004-07-14', '2019-07-30'].map((when, at) => ({
        id: `v${String(at)}`,
        from: at ? 'PRK' : 'CHN',
        to: 'MNG',
        when,
        level: 'state',
        visitors: [{ name: 'B' }],
        evidence: [{ source: 's', exact: 'the words' }],
      }));
      const element = await timeline({ dir }, { dossier: { ...smallDossier(), visits } });
      const { left, right } = one(element, '.horizontal').getBoundingClientRect();
      const years = all<SVGTextElement>(element, '.year');
      expect(years.some(({ textContent }) => textContent === '1990')).to.equal(true);
      for (const year of years) {
        expect(lettersOf(year).left, year.textContent).to.be.at.least(left - 0.5);
        expect(lettersOf(year).right, year.textContent).to.be.at.most(right + 0.5);
      }
    });
});

describe('a count of visits', () => {
  before(() => setViewport({ width: 500, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const crowded = (attributes: Readonly<Record<string, string>> = {}): Promise<VisitTimeline> =>
    timeline({ between: 'MNG PRK', lanes: 'none', ...attributes });
  const click = async (element: VisitTimeline, target: Element): Promise<void> => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn(element);
  };

  it('says how many and in which years, and opens as a list of just these; once more, it closes', async () => {
    const element = await crowded();
    const count = all(element, '.flag.count')[0]!;
    const ids = visitsOf(count);
    expect(ids.length).to.be.above(1);
    expect([...count.querySelectorAll('text')].map(({ textContent }) => textContent)[0]).to.equal(
      `${String(ids.length)} visits`,
    );
    expect(all(element, '.counted')).to.have.length(0);
    await click(element, count);
    expect(all(element, '.counted .fact').map((row) => row.getAttribute('data-id'))).to.deep.equal(ids);
    const said = [...all(element, '.flag.count')[0]!.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(text(element, '.counted h4')).to.equal(said.join(', '));
    expect(said[1]).to.match(/\d{4}$/);
    await click(element, all(element, '.flag.count')[0]!);
    expect(all(element, '.counted')).to.have.length(0);
  });

  it('says the month or the day where all are of one', async () => {
    const on = (days: readonly string[]): object => ({
      ...smallDossier(),
      visits: days.map((when, index) => ({
        id: `v${String(index)}`,
        from: index % 2 ? 'CHN' : 'MNG',
        to: 'PRK',
        when,
        level: 'state',
        visitors: [{ name: `A visitor with a long name ${String(index)}` }],
        evidence: [{ source: 's', exact: 'the words' }],
      })),
    });
    const said = async (days: readonly string[]): Promise<ReadonlySet<string>> => {
      const element = await timeline({ lanes: 'none' }, { dossier: on(days) });
      await atWidth(element, 320);
      await waitUntil(() => element.shadowRoot!.querySelector('.flag.count'), 'some are counted');
      return new Set(all(element, '.flag.count .date').map(({ textContent }) => textContent));
    };
    const thirty = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect([...(await said(thirty.map((day) => `2001-09-${day}`)))].join()).to.match(
      /^(\d+ )?Sept 2001(,(\d+ )?Sept 2001)*$/,
    );
    expect([...(await said(thirty.map((day) => `20${day}`)))].join()).to.match(/^20\d\d–20\d\d/);
  });

  it('leads to each of its visits, which then shows its own label; the list stays', async () => {
    const element = await crowded();
    const count = all(element, '.flag.count')[0]!;
    const id = visitsOf(count)[0]!;
    await click(element, count);
    one<HTMLElement>(element, '.counted .fact').click();
    await drawn(element);
    expect(element.selected).to.equal(id);
    const label = one(element, '.flag.selected');
    expect(visitsOf(label)).to.deep.equal([id]);
    expect(isCount(label)).to.equal(false);
    expect(labels(element).flatMap(visitsOf)).to.have.length(14);
    expect(one(element, '.counted .fact').getAttribute('aria-pressed')).to.equal('true');
  });

  it('has the ring while keys are at one of its visits', async () => {
    const element = await crowded();
    const id = visitsOf(all(element, '.flag.count')[0]!)[0]!;
    one<HTMLElement>(element, '.list .visit[tabindex="0"]').focus();
    for (let step = 0; step < 14 && element.shadowRoot!.activeElement!.getAttribute('data-id') !== id; step++) {
      await press('ArrowRight');
      await drawn(element);
    }
    expect(visitsOf(one(element, '.flag.active'))).to.contain(id);
    expect(isCount(one(element, '.flag.active'))).to.equal(true);
  });

  it('is not chosen before the visits that have room: what is chosen with its label anyhow moves nothing', async () => {
    const element = await crowded();
    const places = (): readonly string[] => labels(element).map((label) => label.querySelector('.box')!.outerHTML);
    const before = places();
    await click(
      element,
      labels(element).find((label) => !isCount(label))!,
    );
    expect(places()).to.deep.equal(before);
  });
});

describe('one label of two visits', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('has a pole no longer than it is high', async () => {
    const element = await timeline({ between: 'MNG PRK' });
    for (const label of all<SVGGElement>(element, '.flag')) {
      const pole = label.querySelector<SVGPathElement>('.pole')?.getBBox();
      const lines = [...label.querySelectorAll('text')].map((line) => line.getBBox());
      const [top, foot] = [Math.min(...lines.map(({ y }) => y)), Math.max(...lines.map(({ y, height }) => y + height))];
      const isAbove = pole && pole.y + pole.height > foot; // below a rail a pole begins over its label
      if (isAbove) expect(pole.y, label.textContent).to.be.at.least(top - 6);
    }
  });

  it('says how many names more there are than two', async () => {
    const [first, second] = ['MNG', 'CHN'].map((from, index) => ({
      id: from,
      from,
      to: 'PRK',
      when: '2001',
      level: 'state',
      visitors: ['A', 'B', 'C', 'D'].slice(index * 2).map((name) => ({ name })),
      evidence: [{ source: 's', exact: 'the words' }],
    }));
    const element = await timeline({}, { dossier: { ...smallDossier(), visits: [first, second] } });
    const names = all(element, '.flag').map((flag) =>
      [...flag.querySelectorAll('.name')].map(({ textContent }) => textContent).join(' '),
    );
    expect(names).to.have.members(['A B +2', 'C D']);
  });

  it('has the ring and the marker for the second too, and leads to both', async () => {
    const element = await timeline({ between: 'MNG PRK', selected: 'visit-1988-kim-yong-nam' });
    const label = one(element, '.flag.selected');
    expect(visitsOf(label)).to.deep.equal(['visit-1988-kim-il-sung', 'visit-1988-kim-yong-nam']);
    const chosen: (string | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      one(element, '.flag[data-id="visit-1988-kim-il-sung"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await drawn(element);
      chosen.push(element.selected);
    }
    expect(chosen).to.deep.equal([undefined, 'visit-1988-kim-il-sung', 'visit-1988-kim-yong-nam']);
  });
});
