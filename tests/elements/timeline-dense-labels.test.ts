/** Many visits: the labels of the picture in every language, and what a search says to those who do not see it. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { all, button, draw, drawn, lettersOf, one, overlap, text } from '../support/drawn.js';
import { manyVisits } from '../support/many-visits.js';
import { waitUntil } from '../support/wait-until.js';

const timeline = (count: number, attributes: Readonly<Record<string, string>> = {}): Promise<VisitTimeline> =>
  draw<VisitTimeline>('visit-timeline', attributes, { dossier: manyVisits(count) }, '.stacks');

/** No text is cut at an edge of its drawing, none touches the next. */
function labelsStandFree(element: VisitTimeline, when: string): void {
  for (const drawing of all<SVGSVGElement>(element, '.overview svg, .stacks svg')) {
    const frame = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll('text')].map((label) => ({
      words: label.textContent,
      box: label.getBoundingClientRect(),
    }));
    texts.forEach(({ words, box }, index) => {
      expect(box.left, `${when}: ${words}`).to.be.at.least(frame.left - 1);
      expect(box.right, `${when}: ${words}`).to.be.at.most(frame.right + 1);
      for (const { words: other, box: next } of texts.slice(index + 1)) {
        const touch =
          box.left < next.right && next.left < box.right && box.top + 3 < next.bottom && next.top + 3 < box.bottom;
        expect(touch, `${when}: ${words} touches ${other}`).to.equal(false);
      }
    });
  }
}

/** Makes an element as narrow as this, which no window of some engines can be. */
async function narrowed(element: VisitTimeline, width: number): Promise<void> {
  element.parentElement!.style.inlineSize = `${String(width)}px`;
  await waitUntil(
    () => one(element, '.overview svg').getAttribute('width') === String(width),
    'it is drawn as narrow as it is',
  );
}

describe('the labels of many visits', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar']) {
    it(`are whole and apart in ${lang}, from a decade to a week`, async () => {
      await setViewport({ width: 736, height: 900 });
      const element = await timeline(3000, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      for (let step = 0; step < 9; step++) {
        labelsStandFree(element, `zoom ${String(step)}`);
        all(element, '.step')[0]!.click();
        await drawn(element);
      }
    });
  }

  for (const lang of ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar']) {
    it(`and fields stay within the page in ${lang} where it is narrow`, async () => {
      for (const width of [240, 320]) {
        const element = await timeline(3000, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
        element.parentElement!.style.inlineSize = `${String(width)}px`;
        await waitUntil(() => one(element, '.overview svg').clientWidth === width, 'it is drawn as narrow as it is');
        labelsStandFree(element, `${String(width)} px`);
        const { left, right } = element.getBoundingClientRect();
        for (const field of all(element, 'input, select, button')) {
          const box = field.getBoundingClientRect();
          expect(box.left, field.outerHTML).to.be.at.least(left - 0.5);
          expect(box.right, field.outerHTML).to.be.at.most(right + 0.5);
        }
      }
    });
  }

  it('name the highest bar where no handle crosses it', async () => {
    for (const width of [240, 320, 720, 1200]) {
      await setViewport({ width: Math.max(width + 16, 800), height: 900 });
      const many = manyVisits(3000) as { visits: readonly { readonly when: string }[] };
      // The highest bar stands near the end, where the window begins.
      const visits = many.visits.map((visit, index) => (index < 2900 ? visit : { ...visit, when: '2022-03' }));
      const element = await draw<VisitTimeline>('visit-timeline', {}, { dossier: { ...many, visits } }, '.stacks');
      await narrowed(element, width);
      const words = lettersOf(one<SVGTextElement>(element, '.peak'));
      for (const bar of all(element, '.handlebar').map((handle) => handle.getBoundingClientRect()))
        expect(bar.right < words.left || bar.left > words.right, `${String(width)} px`).to.equal(true);
    }
  });

  it('over stacks are covered by no column that is chosen beside them', async () => {
    await setViewport({ width: 736, height: 900 });
    const element = await timeline(3000);
    all<SVGGElement>(element, '.stacks [role="option"]')[5]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn(element);
    const chosen = one(element, '.stacks .chosen');
    for (const count of all(element, '.more'))
      expect(
        chosen.compareDocumentPosition(count) & Node.DOCUMENT_POSITION_FOLLOWING,
        'is painted over it',
      ).to.not.equal(0);
    expect(getComputedStyle(one(element, '.panel h4')).marginBlockStart, 'the sheet of the panel is there').to.equal(
      '0px',
    );
  });

  it('over stacks that stand side by side are only a plus', async () => {
    await setViewport({ width: 736, height: 900 });
    const counts = all(await timeline(30_000), '.more').map(({ textContent }) => textContent);
    expect(counts.length).to.be.above(20);
    expect(new Set(counts.slice(1, -1))).to.deep.equal(new Set(['+']));
  });

  it('stand after their tick, also from right to left', async () => {
    await setViewport({ width: 736, height: 900 });
    for (const dir of ['ltr', 'rtl']) {
      const element = await timeline(3000, { dir });
      const year = one(element, '.stacks .year').getBoundingClientRect();
      const tick = one(element, '.stacks .tickline').getBoundingClientRect();
      if (dir === 'ltr') expect(year.left).to.be.above(tick.left);
      else expect(year.right).to.be.below(tick.right);
    }
  });
});

describe('the handles of the overview', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const dir of ['ltr', 'rtl'])
    it(`stand side by side where the window is narrow, and each moves its own end, ${dir}`, async () => {
      await setViewport({ width: 400, height: 900 });
      const element = await timeline(3000, { dir });
      await narrowed(element, 240);
      const knobs = (): readonly DOMRect[] => all(element, '.knob').map((knob) => knob.getBoundingClientRect());
      const [start, end] = knobs();
      expect(overlap(start!, end!), 'they overlap').to.equal(false);
      expect(Math.abs(start!.left - end!.left)).to.be.below(24);
      const days = (): readonly number[] =>
        all(element, '.handle').map((handle) => Number(handle.getAttribute('aria-valuenow')));
      const before = days();
      const overview = one(element, '.overview');
      overview.setPointerCapture = () => undefined; // (No pointer is down.)
      const drag = async (knob: DOMRect, by: number): Promise<void> => {
        const at = { clientX: (knob.left + knob.right) / 2, clientY: knob.top + 5, pointerId: 1, bubbles: true };
        overview.dispatchEvent(new PointerEvent('pointerdown', at));
        overview.dispatchEvent(new PointerEvent('pointermove', at));
        await drawn(element);
        expect(days(), 'what is taken hold of stays where it is').to.deep.equal(before);
        overview.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: at.clientX + by }));
        overview.dispatchEvent(new PointerEvent('pointerup', at));
        await drawn(element);
      };
      await drag(start!, dir === 'rtl' ? 60 : -60);
      expect(days()[0]).to.be.below(before[0]! - 5000);
      expect(days()[1]).to.equal(before[1]);
    });
});

describe('a handle of the overview by keys', () => {
  it('does not close a narrow window by one press', async () => {
    const element = await timeline(3000);
    await narrowed(element, 240);
    const days = (): readonly number[] =>
      all(element, '.handle').map((handle) => Number(handle.getAttribute('aria-valuenow')));
    const [start, end] = days();
    const first = all<SVGElement>(element, '.handle')[0]!;
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await drawn(element);
    expect(days()[0]).to.be.within(start! + 30, end! - (end! - start!) / 2 + 1);
    expect(days()[1]).to.equal(end);
  });
});

describe('a search that leaves none', () => {
  it('says so, and not that the sources have none', async () => {
    const element = await timeline(300);
    const field = one<HTMLInputElement>(element, '#words');
    field.value = 'nobody of this name';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(element);
    const said = text(element, 'figure');
    expect(said).to.contain('No visit matches.').and.not.to.contain('No visits in these sources');
    expect(said, 'there is none to choose').to.not.contain('Choose a visit');
  });

  it('has names of its fields that are not broken', async () => {
    const actors = { MNG: { kind: 'state', name: { ar: 'جمهورية ذات اسم طويل جدا لا يتسع له أي حقل في الصفحة' } } };
    const attributes = { lang: 'ar', dir: 'rtl', style: 'display: block; inline-size: 240px' };
    const dossier = { ...manyVisits(300), actors };
    const element = await draw<VisitTimeline>('visit-timeline', attributes, { dossier }, '.filter select');
    expect(one(element, '#country').getBoundingClientRect().width).to.be.above(150);
    for (const label of all(element, '.filter label')) {
      const range = document.createRange();
      range.selectNodeContents(label);
      expect(range.getClientRects(), label.textContent).to.have.length(1);
    }
  });
});

describe('a search that leaves few visits', () => {
  it('says how many they are, once, and that there are none', async () => {
    const element = await timeline(300);
    const status = (): string => text(element, 'figure > [role="status"]');
    const search = async (words: string): Promise<void> => {
      const field = one<HTMLInputElement>(element, '#words');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn(element);
    };
    expect(status()).to.equal('');
    await search('Nazarova');
    expect(status()).to.match(/^3\d visits, 19\d\d–20\d\d\.$/);
    expect(all(element, 'output'), 'nothing else tells it').to.have.length(0);
    await search('nobody of this name');
    expect(status()).to.equal('No visit matches.');
    await search('Nazarova');
    all(element, '.visit')[0]!.click();
    await drawn(element);
    expect(status()).to.contain('Nazarova').and.not.to.contain('visits,');
    button(element, 'Next visit').click();
    await drawn(element);
    expect(status()).to.contain('Nazarova');
  });
});
