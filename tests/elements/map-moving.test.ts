/** Zoom and pan of the relations map, by buttons, keys, wheel, mouse and fingers. */
import { aTimeout, expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, heard, lettersOf, one, overlap } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';

/** Longer than the map waits before it places names anew. */
const REST = 250;

const map = async (attributes: Readonly<Record<string, string>> = {}): Promise<RelationsMap> => {
  const made = await draw<RelationsMap>(
    'relations-map',
    { src: SHIPPED, focus: 'MNG', at: '2007-12', zoom: '', ...attributes },
    {},
    '.land',
  );
  await waitUntil(() => made.shadowRoot!.querySelector('.zoom'), 'the buttons come');
  return made;
};

const svgOf = (element: RelationsMap): SVGSVGElement => one<SVGSVGElement>(element, '.map svg');
const landOf = (element: RelationsMap): string => one(element, '.land').getAttribute('d') ?? '';
/** How the picture that is there is moved while the hand moves. */
const moving = (element: RelationsMap): DOMMatrix => new DOMMatrix(getComputedStyle(svgOf(element)).transform);
/** Laid out anew for the last of several presses. */
async function rested(element: RelationsMap): Promise<void> {
  await waitUntil(() => moving(element).isIdentity, 'it is laid out anew');
  await drawn(element);
}
const middleOf = (element: Element): { x: number; y: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};
const place = (element: RelationsMap, actor: string): { x: number; y: number } =>
  middleOf(one(element, `.anchor[data-actor="${actor}"] .place`));
/** How far Ulaanbaatar and Beijing stand apart: both stay in view. */
const apart = (element: RelationsMap): number => {
  const [a, b] = [place(element, 'MNG'), place(element, 'CHN')];
  return Math.hypot(a.x - b.x, a.y - b.y);
};
/** A capital that is also in view when everything moves by this much. */
function staying(element: RelationsMap, dx: number, dy: number): string {
  const { left, right, top, bottom } = svgOf(element).getBoundingClientRect();
  const found = all(element, '.anchor:has(circle.place:not(.land))').find((anchor) => {
    const { x, y } = middleOf(anchor.querySelector('.place')!);
    return x + dx > left + 20 && x + dx < right - 20 && y + dy > top + 20 && y + dy < bottom - 20;
  });
  return found?.getAttribute('data-actor') ?? '';
}

/** A turn of the wheel over a point; false where the page's own scroll is taken away. */
function wheel(element: RelationsMap, deltaY: number, { x, y }: { x: number; y: number }, keys = {}): boolean {
  const event = new WheelEvent('wheel', {
    deltaY,
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...keys,
  });
  return svgOf(element).dispatchEvent(event);
}

function finger(element: RelationsMap, type: string, pointerId: number, x: number, y: number): boolean {
  const { left, top } = one(element, '.map').getBoundingClientRect();
  return svgOf(element).dispatchEvent(
    new PointerEvent(type, {
      pointerId,
      pointerType: 'touch',
      isPrimary: pointerId === 11,
      clientX: left + x,
      clientY: top + y,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

/** Presses the left button at a point, moves in steps as a hand does, and leaves the button down. */
async function dragBy(from: { x: number; y: number }, dx: number, dy: number): Promise<void> {
  await sendMouse({ type: 'move', position: [Math.round(from.x), Math.round(from.y)] });
  await sendMouse({ type: 'down' });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await sendMouse({ type: 'move', position: [Math.round(from.x + dx * share), Math.round(from.y + dy * share)] });
  }
}

describe('moving over the relations map', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  afterEach(() => resetMouse());
  after(() => setViewport({ width: 800, height: 600 }));

  it('without the attribute has no buttons, and takes no wheel', async () => {
    const still = await draw<RelationsMap>('relations-map', { src: SHIPPED, focus: 'MNG' }, {}, '.land');
    expect(all(still, '.zoom')).to.have.length(0);
    const land = landOf(still);
    expect(wheel(still, -300, middleOf(svgOf(still)), { ctrlKey: true })).to.equal(true);
    await aTimeout(REST);
    expect(landOf(still)).to.equal(land);
  });

  it('magnifies with +, goes back with −, and shows all with the third button', async () => {
    const element = await map();
    const [whole, land] = [apart(element), landOf(element)];
    button(element, 'Zoom in').click();
    await rested(element);
    expect(apart(element) / whole).to.be.closeTo(1.6, 0.05);
    button(element, 'Zoom in').click();
    await rested(element);
    button(element, 'Zoom out').click();
    await rested(element);
    expect(apart(element) / whole).to.be.closeTo(1.6, 0.05);
    button(element, 'Show all').click();
    await rested(element);
    expect(landOf(element)).to.equal(land);
  });

  it('is laid out at once for a press, and once more when presses that follow each other come to rest', async () => {
    const element = await map();
    const laid: string[] = [landOf(element)];
    const watch = new MutationObserver(() => laid.push(landOf(element)));
    watch.observe(one(element, '.land'), { attributeFilter: ['d'] });
    for (let press = 0; press < 3; press++) button(element, 'Zoom in').click();
    expect(moving(element).a, 'what follows the first is seen at once').to.be.closeTo(1.6 ** 2, 0.01);
    await rested(element);
    expect(laid, 'as it was, for the first and for the last').to.have.length(3);
    watch.disconnect();
    const slowly = await map();
    for (let press = 0; press < 3; press++) {
      button(slowly, 'Zoom in').click();
      await rested(slowly);
    }
    expect(landOf(element)).to.equal(landOf(slowly));
  });

  it('names its buttons, and says which of them has nothing to do', async () => {
    const element = await map();
    const off = (): (string | null)[] =>
      ['Zoom in', 'Zoom out', 'Show all'].map((name) => button(element, name).getAttribute('aria-disabled'));
    expect(off()).to.deep.equal(['false', 'true', 'true']);
    button(element, 'Zoom in').click();
    await rested(element);
    expect(off()).to.deep.equal(['false', 'false', 'false']);
  });

  it('does the same by the keys + − and 0', async () => {
    const element = await map();
    const [whole, land] = [apart(element), landOf(element)];
    one<HTMLElement>(element, '.map').focus();
    await press('+');
    await rested(element);
    expect(apart(element) / whole).to.be.closeTo(1.6, 0.05);
    await press('+');
    await press('-');
    await rested(element);
    expect(apart(element) / whole).to.be.closeTo(1.6, 0.05);
    await press('0');
    await rested(element);
    expect(landOf(element)).to.equal(land);
  });

  for (const [key, x, y] of [
    ['ArrowLeft', 1, 0],
    ['ArrowRight', -1, 0],
    ['ArrowUp', 0, 1],
    ['ArrowDown', 0, -1],
  ] as const) {
    it(`moves the frame by Shift and ${key}, and leaves the choice alone`, async () => {
      const element = await map();
      one<HTMLElement>(element, '.map').focus();
      await press('+');
      await press('Home');
      await rested(element);
      const partner = one(element, '.map').getAttribute('aria-activedescendant');
      const { width, height } = svgOf(element).getBoundingClientRect();
      const [dx, dy] = [0.2 * x * width, 0.2 * y * height];
      const actor = staying(element, dx, dy);
      const before = place(element, actor);
      await press(`Shift+${key}`);
      await rested(element);
      const now = place(element, actor);
      expect(now.x - before.x, 'across').to.be.closeTo(dx, 2);
      expect(now.y - before.y, 'down').to.be.closeTo(dy, 2);
      expect(one(element, '.map').getAttribute('aria-activedescendant')).to.equal(partner);
    });
  }

  it('leaves the wheel to the page', async () => {
    const element = await map();
    const land = landOf(element);
    for (const delta of [-400, 400])
      expect(wheel(element, delta, middleOf(svgOf(element))), 'the page scrolls').to.equal(true);
    expect(moving(element).isIdentity).to.equal(true);
    await aTimeout(REST);
    expect(landOf(element)).to.equal(land);
  });

  for (const modifier of ['ctrlKey', 'metaKey']) {
    it(`magnifies around the pointer by the wheel with ${modifier}`, async () => {
      const element = await map();
      const [before, whole] = [place(element, 'MNG'), apart(element)];
      expect(wheel(element, -60, before, { [modifier]: true }), 'the page does not zoom').to.equal(false);
      expect(moving(element).a, 'at once').to.be.closeTo(2 ** 0.6, 0.01);
      await waitUntil(() => moving(element).isIdentity, 'it is laid out anew');
      await rested(element);
      expect(apart(element) / whole).to.be.closeTo(2 ** 0.6, 0.05);
      const now = place(element, 'MNG');
      expect(Math.hypot(now.x - before.x, now.y - before.y), 'what is under the pointer stays').to.be.below(2);
    });
  }

  it('magnifies sixteen times and no more', async () => {
    const element = await map();
    wheel(element, -5000, place(element, 'MNG'), { ctrlKey: true });
    expect(moving(element).a).to.be.closeTo(16, 1e-6);
    await waitUntil(() => moving(element).isIdentity);
    await rested(element);
    const land = landOf(element);
    expect(button(element, 'Zoom in').getAttribute('aria-disabled')).to.equal('true');
    button(element, 'Zoom in').click();
    await rested(element);
    expect(landOf(element)).to.equal(land);
  });

  it('is never smaller than whole', async () => {
    const element = await map();
    const land = landOf(element);
    wheel(element, 5000, place(element, 'MNG'), { ctrlKey: true });
    expect(moving(element).isIdentity).to.equal(true);
    button(element, 'Zoom out').click();
    await aTimeout(REST);
    expect(landOf(element)).to.equal(land);
  });

  it('follows a mouse that drags, and chooses nothing when the drag ends', async () => {
    const element = await map();
    button(element, 'Zoom in').click();
    await rested(element);
    const told = heard(element, 'entente-select');
    const start = place(element, 'MNG');
    await dragBy(start, 60, 40);
    await waitUntil(() => moving(element).e === 60 && moving(element).f === 40, 'it is where the mouse is');
    await sendMouse({ type: 'up' });
    await waitUntil(() => moving(element).isIdentity, 'it is laid out anew');
    await rested(element);
    const now = place(element, 'MNG');
    expect([now.x - start.x, now.y - start.y].map(Math.round)).to.deep.equal([60, 40]);
    expect(told).to.have.length(0);
    expect(element.selected).to.equal(undefined);
  });

  it('chooses by a click after a drag, and by one with a hand that trembles', async () => {
    const element = await map();
    button(element, 'Zoom in').click();
    await rested(element);
    await dragBy(place(element, 'MNG'), 60, 0);
    await sendMouse({ type: 'up' });
    await waitUntil(() => moving(element).isIdentity);
    await rested(element);
    const [partner] = all<SVGGElement>(element, '.anchor:not([data-actor="MNG"])').filter((anchor) => {
      return anchor.querySelector('.place') && !anchor.querySelector('.port');
    });
    const { x, y } = middleOf(partner!.querySelector('.place')!);
    await dragBy({ x, y }, 2, 1);
    await sendMouse({ type: 'up' });
    await rested(element);
    expect(element.selected).to.not.equal(undefined);
  });

  it('never shows what lies beyond the edges', async () => {
    const element = await map();
    button(element, 'Zoom in').click();
    await rested(element);
    const { left, top, width, height } = svgOf(element).getBoundingClientRect();
    const corners = [
      [left + 15, top + 15],
      [left + width - 15, top + height - 15],
    ] as const;
    for (const [from, to, way] of [
      [corners[0], corners[1], 1],
      [corners[1], corners[0], -1],
    ] as const) {
      await dragBy({ x: from[0], y: from[1] }, to[0] - from[0], to[1] - from[1]);
      const { a, e, f } = moving(element);
      expect(a).to.equal(1);
      // At 1.6 around the middle, 0.3 of the frame is left on every side.
      expect(e, 'across').to.be.closeTo(way * 0.3 * width, 2);
      expect(f, 'down').to.be.closeTo(way * 0.3 * height, 2);
      await sendMouse({ type: 'up' });
      button(element, 'Show all').click();
      await rested(element);
      button(element, 'Zoom in').click();
      await rested(element);
    }
  });

  it('cannot be dragged while the whole is in view', async () => {
    const element = await map();
    await dragBy(place(element, 'MNG'), 80, 50);
    expect(moving(element).isIdentity).to.equal(true);
    await sendMouse({ type: 'up' });
  });

  it('leaves one finger to the page', async () => {
    const element = await map();
    button(element, 'Zoom in').click();
    await rested(element);
    const land = landOf(element);
    finger(element, 'pointerdown', 11, 200, 200);
    for (const x of [220, 260, 300]) expect(finger(element, 'pointermove', 11, x, 240)).to.equal(true);
    expect(moving(element).isIdentity).to.equal(true);
    finger(element, 'pointerup', 11, 300, 240);
    await aTimeout(REST);
    expect(landOf(element)).to.equal(land);
    expect(getComputedStyle(one(element, '.map')).touchAction, 'the page may scroll both ways').to.equal('pan-x pan-y');
  });

  it('is pinched and moved by two fingers', async () => {
    const element = await map();
    finger(element, 'pointerdown', 11, 300, 200);
    finger(element, 'pointerdown', 12, 400, 200);
    finger(element, 'pointermove', 12, 450, 200);
    finger(element, 'pointermove', 11, 250, 200);
    expect(moving(element).a).to.be.closeTo(2, 1e-6);
    const { e } = moving(element);
    finger(element, 'pointermove', 11, 230, 200);
    finger(element, 'pointermove', 12, 430, 200);
    expect(moving(element).a, 'as far apart as before').to.be.closeTo(2, 1e-6);
    expect(moving(element).e - e, 'goes with both').to.be.closeTo(-20, 0.5);
    finger(element, 'pointerup', 11, 230, 200);
    finger(element, 'pointerup', 12, 430, 200);
    await waitUntil(() => moving(element).isIdentity, 'it is laid out anew');
    await rested(element);
    expect(button(element, 'Zoom out').getAttribute('aria-disabled')).to.equal('false');
  });

  for (const width of [320, 480, 720, 1200]) {
    for (const presses of [1, 3, 5]) {
      it(`at ${String(width)} px, ${String(presses)} steps nearer: no name touches a name or leaves the map`, async () => {
        await setViewport({ width, height: 900 });
        const element = await map({ groups: 'six-party-talks' });
        one<HTMLElement>(element, '.map').focus();
        for (let press = 0; press < presses; press++) button(element, 'Zoom in').click();
        await rested(element);
        const frame = svgOf(element).getBoundingClientRect();
        const labels = all<SVGTextElement>(element, '.label:not(.number), .hub .name, .when').map((label) => ({
          words: label.textContent,
          box: lettersOf(label),
        }));
        expect(labels.length).to.be.at.least(1);
        labels.forEach(({ words, box }, index) => {
          expect(box.left, `${words} leaves at the left`).to.be.at.least(frame.left - 1);
          expect(box.right, `${words} leaves at the right`).to.be.at.most(frame.right + 1);
          expect(box.top, `${words} leaves at the top`).to.be.at.least(frame.top - 1);
          expect(box.bottom, `${words} leaves at the bottom`).to.be.at.most(frame.bottom + 1);
          for (const other of labels.slice(index + 1))
            expect(overlap(box, other.box), `${words} touches ${other.words}`).to.equal(false);
        });
      });
    }
  }

  it('keeps its names as large near as far', async () => {
    await setViewport({ width: 1000, height: 900 });
    const element = await map();
    const size = (): string => getComputedStyle(one(element, '.label:not(.number)')).fontSize;
    const before = size();
    button(element, 'Zoom in').click();
    await rested(element);
    expect(size()).to.equal(before);
    expect(lettersOf(one<SVGTextElement>(element, '.label.focus')).bottom).to.be.above(0);
  });
});
