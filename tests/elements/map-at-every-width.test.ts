/** Names and lines of the shipped dossier's map, at the widths of a phone to a wide page and at dates of four worlds. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, draw, heard, lettersOf, one, overlap, text, type Rect } from '../support/drawn.js';

const WIDTHS = [320, 480, 720, 1200];
const DATES = ['1950', '1986', '2005', '2026-11-21'];
/** A focus with a group, all at once, and a focus amid its partners. */
const STORIES: readonly Readonly<Record<string, string>>[] = [
  { focus: 'MNG', groups: 'six-party-talks' },
  { groups: 'six-party-talks greater-tumen' },
  { focus: 'KOR', groups: 'trilateral-usa-jpn-kor', lang: 'ru' },
];
const told = (story: Readonly<Record<string, string>>): string =>
  `focus ${story['focus'] ?? 'none'}, ${story['lang'] ?? 'en'}`;

const map = (attributes: Readonly<Record<string, string>>): Promise<RelationsMap> =>
  draw<RelationsMap>('relations-map', { src: SHIPPED, ...attributes }, {}, '.land');

interface Marked {
  readonly words: string;
  readonly box: Rect;
}

/** Everything written on the map, the numbers of names and of what is folded among it; a group's name with its span. */
const labels = (element: RelationsMap): Marked[] =>
  all<SVGTextElement>(element, '.label, .hub .name, .when').map((label) => {
    const span = label.matches('.name') ? label.parentElement?.querySelector<SVGTextElement>('.span') : undefined;
    const [box, below] = [label, span].map((words) => words && lettersOf(words));
    const { left, right, top, bottom } = box!;
    return {
      words: label.textContent.trim(),
      box: below
        ? { left, top, right: Math.max(right, below.right), bottom: below.bottom }
        : { left, right, top, bottom },
    };
  });

/** The box of a mark without its stroke, which some engines count to it. */
function boxOf(mark: SVGGraphicsElement): DOMRect {
  const { x, y, width, height } = mark.getBBox();
  const matrix = mark.getScreenCTM() ?? undefined;
  const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((at) => at.matrixTransform(matrix));
  return new DOMRect(from!.x, from!.y, to!.x - from!.x, to!.y - from!.y);
}

/** The dots, bars and hubs where lines end. */
const ends = (element: RelationsMap): Marked[] =>
  all<SVGGraphicsElement>(element, '.place, .port, .hub .hole').map((end) => ({
    words: end.closest('[data-actor]')?.getAttribute('data-actor') ?? 'a hub',
    box: boxOf(end),
  }));

describe('on the map of the shipped dossier', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('the focus has its name on a phone at each of these dates, a long one in two lines', async () => {
    await setViewport({ width: 320, height: 900 });
    for (const [index, name] of [
      'Mongolian People’s Republic',
      'Mongolian People’s Republic',
      'Mongolia',
      'Mongolia',
    ].entries()) {
      const element = await map({ focus: 'MNG', at: DATES[index]! });
      expect(text(element, '.label[data-actor="MNG"]'), DATES[index]).to.equal(name);
      expect(all(element, '.label[data-actor="MNG"] tspan').length > 1, DATES[index]).to.equal(index < 2);
    }
  });

  for (const width of WIDTHS) {
    for (const at of DATES) {
      it(`at ${String(width)} px in ${at}: no words touch words or the end of a line, or leave the map`, async () => {
        await setViewport({ width, height: 900 });
        for (const story of STORIES) {
          const element = await map({ ...story, at });
          const frame = one(element, '.map svg').getBoundingClientRect();
          const marks = ends(element);
          const all = labels(element);
          expect(all.length, told(story)).to.be.at.least(story['focus'] === 'MNG' ? 3 : 2);
          all.forEach(({ words, box }, index) => {
            const what = `${told(story)}: ${words}`;
            expect(box.left, `${what} leaves at the left`).to.be.at.least(frame.left);
            expect(box.right, `${what} leaves at the right`).to.be.at.most(frame.right);
            expect(box.top, `${what} leaves at the top`).to.be.at.least(frame.top);
            expect(box.bottom, `${what} leaves at the bottom`).to.be.at.most(frame.bottom);
            for (const other of all.slice(index + 1))
              expect(overlap(box, other.box), `${what} touches ${other.words}`).to.equal(false);
            for (const end of marks) expect(overlap(box, end.box), `${what} touches ${end.words}`).to.equal(false);
          });
        }
      });

      it(`at ${String(width)} px in ${at}: a click in the middle of any line selects that relation`, async () => {
        await setViewport({ width, height: 900 });
        for (const story of STORIES) {
          const element = await map({ ...story, at });
          one(element, '.map').scrollIntoView({ block: 'center' });
          const strands = all<SVGGElement>(element, '.strand').map((strand) => strand.dataset['id'] ?? '');
          expect(strands.length, told(story)).to.be.above(0);
          const events = heard(element, 'entente-select');
          // What is heard and refused leaves the drawing as it is, for the next line.
          element.addEventListener('entente-select', (event) => {
            event.preventDefault();
          });
          for (const id of strands) {
            const line = one<SVGPathElement>(element, `.strand[data-id="${id}"] .line`);
            const middle = line.getPointAtLength(line.getTotalLength() / 2);
            const { x, y } = new DOMPoint(middle.x, middle.y).matrixTransform(line.getScreenCTM() ?? undefined);
            element
              .shadowRoot!.elementFromPoint(x, y)!
              .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
            expect(events.pop()?.detail.id, `${told(story)}: ${text(element, '.dek')}`).to.equal(id);
          }
        }
      });
    }
  }
});
