/** The silences of the timeline, and the labels beside them, at the widths of an article and in every language. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, one, type Rect } from '../support/drawn.js';

const TAGS = ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar'];

const timeline = (attributes: Readonly<Record<string, string>> = {}): Promise<VisitTimeline> =>
  draw<VisitTimeline>('visit-timeline', { src: SHIPPED, between: 'MNG PRK', gaps: '', ...attributes }, {}, '.gap');

/** The number as this engine writes the language: WebKitGTK has Arabic in Eastern Arabic digits, Chromium has not. */
const fourteen = (lang: string): string => new Intl.NumberFormat(lang).format(14);

/** Letters in the drawing's own pixels; halos are not part of them. */
function lettersOf(label: SVGTextElement): Rect {
  const { x, y, width, height } = label.getBBox();
  return { left: x, right: x + width, top: y, bottom: y + height };
}
const touch = (a: Rect, b: Rect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3;

/** No text of the picture touches another. */
function nothingTouches(element: VisitTimeline): void {
  const texts = all<SVGTextElement>(element, '.horizontal text').filter(({ textContent }) => textContent.trim());
  const boxes = texts.map((label) => ({ words: label.textContent, box: lettersOf(label) }));
  boxes.forEach(({ words, box }, index) => {
    for (const other of boxes.slice(index + 1))
      expect(touch(box, other.box), `${words} touches ${other.words}`).to.equal(false);
  });
}

describe('the silence of 14 years', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [560, 680, 720, 960, 1200]) {
    it(`is named in the picture at ${String(width)} px, in seven languages, between its visits`, async () => {
      await setViewport({ width: width + 16, height: 900 });
      for (const lang of TAGS) {
        const element = await timeline({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', layout: 'horizontal' });
        const years = all(element, '.gap.stated .years').map(({ textContent }) => textContent);
        expect(years.join(' '), lang).to.match(new RegExp(`^${fourteen(lang)} ?\\S`, 'u'));
        for (const gap of all<SVGGElement>(element, '.gap')) {
          const room = one<SVGPathElement>(element, `.${gap.classList[1]!} .bracket`).getBBox();
          for (const label of gap.querySelectorAll('text')) {
            const { left, right } = lettersOf(label);
            expect(left, `${lang} ${label.textContent}`).to.be.at.least(room.x - 6);
            expect(right, `${lang} ${label.textContent}`).to.be.at.most(room.x + room.width + 6);
          }
        }
        nothingTouches(element);
      }
    });
  }

  for (const width of [600, 720, 1200]) {
    it(`stands clear of the labels where there is one line, at ${String(width)} px`, async () => {
      await setViewport({ width: width + 16, height: 900 });
      for (const lang of TAGS) {
        const dir = lang === 'ar' ? 'rtl' : 'ltr';
        const element = await timeline({ lang, dir, layout: 'horizontal', lanes: 'none' });
        const words = all<SVGTextElement>(element, '.gap text').map(lettersOf);
        expect(words.length, lang).to.be.above(0);
        for (const other of all<SVGTextElement>(element, '.flag text, .year')) {
          const label = lettersOf(other);
          for (const word of words) {
            const apart = Math.max(
              label.left - word.right,
              word.left - label.right,
              label.top - word.bottom,
              word.top - label.bottom,
            );
            expect(apart, `${lang} ${other.textContent}`).to.be.at.least(4);
          }
        }
      }
    });
  }

  it('is said with its source wherever that has room', async () => {
    await setViewport({ width: 720, height: 900 });
    const element = await timeline({ style: 'font-family: sans-serif' });
    const words = all(element, '.gap.stated .reason').map(({ textContent }) => textContent);
    expect(words.join(' ')).to.equal('The Diplomat');
  });

  it('is none where a filter hides the visits that break it', async () => {
    await setViewport({ width: 960, height: 900 });
    const element = await timeline();
    button(element, 'Find').click();
    await drawn(element);
    const field = one<HTMLInputElement>(element, '#words');
    field.value = 'yong-nam'; // 1985, 1988 and 2007: Paek’s visit of 2002 is not shown
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(element);
    expect(all(element, '.list .visit').length).to.be.within(2, 5);
    expect(all(element, '.gap, .list .silence')).to.have.length(0);
  });
});

describe('the labels of the timeline', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [720, 960, 1200]) {
    it(`are all there at ${String(width)} px`, async () => {
      await setViewport({ width: width + 16, height: 900 });
      const element = await timeline({ context: '' });
      const labelled = new Set(all(element, '.flag').map((flag) => flag.getAttribute('data-id')));
      const missing = all(element, '.crossing')
        .map((crossing) => crossing.getAttribute('data-id'))
        .filter((id) => !labelled.has(id) && id !== 'visit-1988-kim-yong-nam'); // shares the flag of Kim Il-sung’s
      expect(missing).to.deep.equal([]);
    });
  }

  for (const width of [600, 720, 1200]) {
    it(`of one line leave the names of the rows alone at ${String(width)} px`, async () => {
      await setViewport({ width: width + 16, height: 900 });
      nothingTouches(await timeline({ context: '', lanes: 'none', layout: 'horizontal' }));
    });
  }
});
