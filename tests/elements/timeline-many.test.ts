/** The timeline on more visits than can be told apart: an overview with a window, stacks, a list, fields that narrow. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { scriptTime } from '../support/devtools.js';
import { all, button, draw, drawn, focusedIn, heard, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { manyVisits } from '../support/many-visits.js';
import { waitUntil } from '../support/wait-until.js';

const COUNT = 3264;

const timeline = (
  attributes: Readonly<Record<string, string>> = {},
  dossier: object = manyVisits(COUNT),
): Promise<VisitTimeline> => draw<VisitTimeline>('visit-timeline', attributes, { dossier }, '.stacks');

const handle = (element: VisitTimeline, end: 'start' | 'end'): SVGGElement =>
  all<SVGGElement>(element, '.overview [role="slider"]')[end === 'start' ? 0 : 1]!;
const value = (slider: Element, name: string): number => Number(slider.getAttribute(`aria-value${name}`));
/** First day and the day after the last one in view, and of all. */
const inView = (element: VisitTimeline): { start: number; end: number; length: number } => {
  const [start, end] = [value(handle(element, 'start'), 'now'), value(handle(element, 'end'), 'now')];
  return { start, end, length: end - start };
};
const limits = (element: VisitTimeline): { start: number; end: number; length: number } => {
  const [start, end] = [value(handle(element, 'start'), 'min'), value(handle(element, 'start'), 'max')];
  return { start, end, length: end - start };
};
/** How many visits the line over the overview says are in view. */
const told = (element: VisitTimeline): number =>
  Number(/^[\d,]+/.exec(text(element, '.windowbar output'))?.[0].replaceAll(',', ''));
const overview = (element: VisitTimeline): DOMRect => one(element, '.overview').getBoundingClientRect();
/** Where a share of all time stands on the overview, from its start. */
function pointAt(element: VisitTimeline, share: number): [number, number] {
  const { left, width, top } = overview(element);
  // The last pixel of it, not the first beyond.
  return [Math.floor(Math.min(left + share * width, left + width - 1)), Math.round(top + 40)];
}
const shareOf = (element: VisitTimeline, day: number): number => (day - limits(element).start) / limits(element).length;

async function drag(element: VisitTimeline, from: [number, number], to: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round((from[0] + to[0]) / 2), from[1]] });
  await sendMouse({ type: 'move', position: to });
  await sendMouse({ type: 'up' });
  await drawn(element);
}

async function pressIn(element: VisitTimeline, target: Element, ...keys: string[]): Promise<void> {
  (target as HTMLElement).focus();
  for (const key of keys) await press(key);
  await drawn(element);
}
const stacks = (element: VisitTimeline): HTMLElement => one<HTMLElement>(element, '.stacks');
const chosen = (element: VisitTimeline): Element[] => all(element, '.stacks [aria-selected="true"]');
const countIn = (name: string): number => Number(/(\d[\d,]*) visit/.exec(name)?.[1]?.replaceAll(',', ''));

describe('the overview of many visits', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  afterEach(() => resetMouse());
  after(() => setViewport({ width: 800, height: 600 }));

  it('says how many there are, and shows the latest in stacks', async () => {
    const element = await timeline();
    expect(text(element, '.dek')).to.contain('3,264 visits').and.to.contain('1946').and.to.contain('2025');
    const view = inView(element);
    expect(view.end).to.equal(limits(element).end);
    expect(view.length).to.be.below(limits(element).length / 4);
    const stacked = all(element, '.stacks [role="option"]').map((option) =>
      countIn(option.getAttribute('aria-label') ?? ''),
    );
    expect(stacked.length).to.be.above(10);
    expect(stacked.reduce((sum, n) => sum + n)).to.equal(told(element));
  });

  it('counts all visits where the window is all', async () => {
    const element = await timeline();
    button(element, 'All').click();
    await drawn(element);
    expect(told(element)).to.equal(COUNT);
    expect(inView(element)).to.deep.equal(limits(element));
  });

  it('moves the ends of the window by keys, each with its date in words', async () => {
    const element = await timeline();
    const from = handle(element, 'start');
    expect([from, handle(element, 'end')].map((slider) => slider.getAttribute('aria-label'))).to.deep.equal([
      'Shown from',
      'Shown to',
    ]);
    const before = inView(element);
    await pressIn(element, from, 'ArrowLeft');
    const stride = before.start - inView(element).start;
    expect(stride).to.be.above(0);
    expect(inView(element).end, 'the other end stays').to.equal(before.end);
    await pressIn(element, from, 'ArrowRight');
    expect(inView(element)).to.deep.equal(before);
    await pressIn(element, from, 'PageDown');
    expect(before.start - inView(element).start).to.equal(10 * stride);
    await pressIn(element, from, 'Home');
    expect(inView(element).start).to.equal(limits(element).start);
    expect(handle(element, 'start').getAttribute('aria-valuetext')).to.equal('1 January 1946');
    expect(handle(element, 'end').getAttribute('aria-valuetext')).to.equal('31 December 2025');
    await pressIn(element, handle(element, 'end'), 'PageDown', 'ArrowDown');
    expect(limits(element).end - inView(element).end).to.equal(11 * stride);
    expect(focusedIn(element)?.getAttribute('aria-label'), 'keeps the focus').to.equal('Shown to');
  });

  it('lets no end pass the other: a week stays', async () => {
    const element = await timeline();
    await pressIn(element, handle(element, 'start'), 'End');
    expect(inView(element).length).to.equal(7);
    expect(inView(element).end).to.equal(limits(element).end);
    await pressIn(element, handle(element, 'end'), 'Home');
    expect(inView(element).length).to.be.at.least(7);
    expect(inView(element).start).to.be.at.least(limits(element).start);
  });

  it('moves one end by its handle', async () => {
    const element = await timeline();
    const before = inView(element);
    await drag(element, pointAt(element, shareOf(element, before.start)), pointAt(element, 0.25));
    expect(shareOf(element, inView(element).start)).to.be.closeTo(0.25, 0.005);
    expect(inView(element).end).to.equal(before.end);
    await drag(element, pointAt(element, 1), pointAt(element, 0.75));
    expect(shareOf(element, inView(element).end)).to.be.closeTo(0.75, 0.005);
    expect(shareOf(element, inView(element).start)).to.be.closeTo(0.25, 0.005);
  });

  it('moves the window whole, as long as before, and not beyond the ends', async () => {
    const element = await timeline();
    await drag(element, pointAt(element, 0.1), pointAt(element, 0.3));
    const { length, start } = inView(element);
    await drag(element, pointAt(element, 0.2), pointAt(element, 0.5));
    expect(inView(element).length).to.equal(length);
    expect(shareOf(element, inView(element).start) - shareOf(element, start)).to.be.closeTo(0.3, 0.005);
    await drag(element, pointAt(element, 0.5), pointAt(element, 0.98));
    expect(inView(element).end).to.equal(limits(element).end);
    expect(inView(element).length).to.equal(length);
  });

  it('draws a new window where there is none, from either side', async () => {
    const element = await timeline();
    for (const [from, to] of [
      [0.2, 0.35],
      [0.7, 0.5],
    ] as const) {
      await drag(element, pointAt(element, from), pointAt(element, to));
      const { start, end } = inView(element);
      expect(shareOf(element, start)).to.be.closeTo(Math.min(from, to), 0.005);
      expect(shareOf(element, end)).to.be.closeTo(Math.max(from, to), 0.005);
      const share = (end - start) / limits(element).length;
      expect(told(element) / COUNT, 'the visits are evenly spread').to.be.closeTo(share, 0.02);
    }
  });

  it('comes to where it is clicked, as long as before', async () => {
    const element = await timeline();
    const { length } = inView(element);
    await sendMouse({ type: 'click', position: pointAt(element, 0.3) });
    await drawn(element);
    expect(inView(element).length).to.equal(length);
    expect(shareOf(element, (inView(element).start + inView(element).end) / 2)).to.be.closeTo(0.3, 0.005);
  });

  it('goes to all and to today by its buttons', async () => {
    const element = await timeline();
    button(element, 'All').click();
    await drawn(element);
    expect(inView(element)).to.deep.equal(limits(element));
    await sendMouse({ type: 'click', position: pointAt(element, 0.3) });
    await drag(element, pointAt(element, 0), pointAt(element, 0));
    await pressIn(element, handle(element, 'end'), 'PageDown', 'PageDown');
    const { length } = inView(element);
    button(element, 'Today').click();
    await drawn(element);
    expect(inView(element).length).to.equal(length);
    expect(inView(element).end, 'the data ends before today').to.equal(limits(element).end);
  });

  it('tells the page each new window as an EDTF period', async () => {
    const element = await timeline();
    const changes = heard(element, 'entente-change');
    button(element, 'All').click();
    await drawn(element);
    expect(changes.map(({ detail }) => detail.period)).to.deep.equal(['1946-01-01/2025-12-31']);
    await drag(element, pointAt(element, 0), pointAt(element, 0.5));
    expect(changes.length).to.be.above(1);
    for (const { detail } of changes) expect(parseEdtf(detail.period ?? ''), detail.period).to.be.an('object');
    const last = parseEdtf(changes.at(-1)!.detail.period ?? '');
    expect(last).to.include({ earliest: inView(element).start, latest: inView(element).end - 1 });
  });

  it('comes to a visit that is chosen elsewhere', async () => {
    const element = await timeline();
    element.selected = 'v40';
    await drawn(element);
    expect(shareOf(element, inView(element).start)).to.be.below(0.05);
    expect(text(element, '.panel h4')).to.not.equal('');
    expect(chosen(element), 'its stack is marked').to.have.length(1);
  });
});

describe('the stacks of many visits', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  afterEach(() => resetMouse());
  after(() => setViewport({ width: 800, height: 600 }));

  it('are entered at the end that an arrow comes from', async () => {
    for (const [dir, key, at] of [
      ['ltr', 'ArrowRight', 0],
      ['ltr', 'ArrowLeft', -1],
      ['rtl', 'ArrowLeft', 0],
      ['rtl', 'ArrowRight', -1],
      ['ltr', 'ArrowDown', 0],
    ] as const) {
      const element = await timeline({ dir });
      const options = all(element, '.stacks [role="option"]').map(({ id }) => id);
      await pressIn(element, stacks(element), key);
      expect(stacks(element).getAttribute('aria-activedescendant'), `${dir} ${key}`).to.equal(options.at(at));
    }
  });

  it('are one stop, and are walked by arrows, Home, End and Page keys', async () => {
    const element = await timeline();
    const options = all(element, '.stacks [role="option"]').map(({ id }) => id);
    const active = (): string | null => stacks(element).getAttribute('aria-activedescendant');
    await pressIn(element, stacks(element), 'Home');
    expect(active()).to.equal(options[0]);
    await pressIn(element, stacks(element), 'ArrowRight');
    expect(active()).to.equal(options[1]);
    await pressIn(element, stacks(element), 'PageDown');
    expect(active()).to.equal(options[11]);
    await pressIn(element, stacks(element), 'PageUp', 'ArrowLeft');
    expect(active()).to.equal(options[0]);
    await pressIn(element, stacks(element), 'End');
    expect(active()).to.equal(options.at(-1));
    expect(chosen(element).map(({ id }) => id)).to.deep.equal([options.at(-1)]);
    await pressIn(element, stacks(element), 'Escape');
    expect(active()).to.equal(null);
    expect(chosen(element)).to.have.length(0);
  });

  it('list what is in the one that is chosen, in order, each with its date for machines', async () => {
    const element = await timeline();
    await pressIn(element, stacks(element), 'End');
    const name = chosen(element)[0]!.getAttribute('aria-label') ?? '';
    expect(name).to.contain(text(element, '.panel h4'));
    const rows = all(element, '.windowlist li');
    expect(rows).to.have.length(countIn(name));
    const dates = rows.map((row) => row.querySelector('time')?.getAttribute('datetime') ?? '');
    for (const date of dates) expect(date).to.match(/^2025-12(-\d\d)?$/);
    const days = dates.filter((date) => date.length === 10);
    expect(days).to.deep.equal([...days].sort());
  });

  it('lead to a visit: its detail, one event, and the visit before and after', async () => {
    const element = await timeline();
    const events = heard(element, 'entente-select');
    await pressIn(element, stacks(element), 'End');
    const rows = all<HTMLButtonElement>(element, '.windowlist button');
    const [above, row] = [rows.at(-2)!.getAttribute('data-id'), rows.at(-1)!];
    row.focus();
    await press('Enter');
    await drawn(element);
    expect(element.selected).to.equal(`v${COUNT - 1}`);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ id: `v${COUNT - 1}`, kind: 'visit' }]);
    button(element, 'Previous visit').click();
    await drawn(element);
    expect(element.selected, 'the row above').to.equal(above);
    expect(all(element, '.windowlist [aria-pressed="true"]').map((one) => one.getAttribute('data-id'))).to.deep.equal([
      above,
    ]);
  });

  it('are chosen by a click, and let go of by another', async () => {
    const element = await timeline();
    const click = async (): Promise<void> => {
      const { left, top, width, height } = all(element, '.stacks .column').at(-3)!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height - 20)] });
      await drawn(element);
    };
    await click();
    expect(chosen(element)).to.have.length(1);
    await click();
    expect(chosen(element)).to.have.length(0);
  });

  it('zoom by + and −, show all by 0, move by Shift with arrows', async () => {
    const element = await timeline();
    const before = inView(element);
    await pressIn(element, stacks(element), '+');
    expect(before.length / inView(element).length).to.be.closeTo(1.6, 0.02);
    await pressIn(element, stacks(element), '-');
    expect(inView(element).length).to.be.closeTo(before.length, 2);
    await pressIn(element, stacks(element), 'Shift+ArrowLeft');
    expect(before.start - inView(element).start).to.be.closeTo(before.length / 4, 3);
    await pressIn(element, stacks(element), 'Shift+ArrowRight');
    expect(inView(element).start).to.be.closeTo(before.start, 3);
    await pressIn(element, stacks(element), '0');
    expect(inView(element)).to.deep.equal(limits(element));
    await pressIn(element, stacks(element), '-');
    expect(inView(element), 'never more than all').to.deep.equal(limits(element));
  });

  it('keep the chosen one in view while they are magnified, week within month within year', async () => {
    const element = await timeline();
    await pressIn(element, stacks(element), 'End', 'PageUp');
    const month = text(element, '.panel h4');
    for (const key of ['+', '+', '+', '+', '-', '-', '-', '-']) {
      await pressIn(element, stacks(element), key);
      expect(chosen(element), `after ${key}, still in hand`).to.have.length(1);
    }
    expect(text(element, '.panel h4')).to.equal(month);
  });

  it('zoom by the buttons too, down to a week', async () => {
    const element = await timeline();
    const before = inView(element);
    button(element, 'Zoom in').click();
    await drawn(element);
    expect(before.length / inView(element).length).to.be.closeTo(1.6, 0.02);
    button(element, 'Zoom out').click();
    await drawn(element);
    expect(inView(element).length).to.be.closeTo(before.length, 2);
    for (let step = 0; step < 30; step++) button(element, 'Zoom in').click();
    await drawn(element);
    expect(inView(element).length).to.equal(7);
  });

  it('leave the wheel to the page, and zoom around the pointer by the wheel with Ctrl', async () => {
    const element = await timeline();
    const { left, top, width } = stacks(element).getBoundingClientRect();
    const wheel = (deltaY: number, ctrlKey: boolean): boolean =>
      stacks(element).dispatchEvent(
        new WheelEvent('wheel', {
          deltaY,
          ctrlKey,
          clientX: left + width / 4,
          clientY: top + 50,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    const before = inView(element);
    expect(wheel(-200, false), 'the page scrolls').to.equal(true);
    await drawn(element);
    expect(inView(element)).to.deep.equal(before);
    expect(wheel(-100, true), 'the page does not zoom').to.equal(false);
    await drawn(element);
    const now = inView(element);
    expect(before.length / now.length).to.be.closeTo(2, 0.02);
    expect(now.start + now.length / 4, 'the day under the pointer stays').to.be.closeTo(
      before.start + before.length / 4,
      3,
    );
  });

  it('are dragged through time, and the click that ends the drag chooses nothing', async () => {
    const element = await timeline();
    const before = inView(element);
    const { left, top, width } = stacks(element).getBoundingClientRect();
    const y = Math.round(top + 200);
    await drag(element, [Math.round(left + 200), y], [Math.round(left + 200 + width / 2), y]);
    expect((before.start - inView(element).start) / before.length).to.be.closeTo(0.5, 0.02);
    expect(chosen(element)).to.have.length(0);
    expect(element.selected).to.equal(undefined);
  });
});

describe('the fields that narrow many visits', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const all3264 = manyVisits(COUNT)['visits'] as readonly {
    readonly from: string;
    readonly to: string;
    readonly level: string;
    readonly visitors: readonly { readonly name: string }[];
  }[];
  const summed = (element: VisitTimeline): number => countIn(text(element, '.dek'));
  async function choose(element: VisitTimeline, field: string, value: string): Promise<void> {
    const select = one<HTMLSelectElement>(element, field);
    select.value = value;
    expect(select.value, 'is offered').to.equal(value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(element);
  }

  it('are open, and named', async () => {
    const element = await timeline();
    await waitUntil(() => element.shadowRoot!.querySelector('.filter'));
    expect(all(element, '.filter label').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Find',
      'State',
      'Level',
    ]);
    for (const label of all<HTMLLabelElement>(element, '.filter label')) {
      expect(one(element, `#${label.htmlFor}`)).to.be.instanceOf(HTMLElement);
    }
  });

  it('narrow by words, which may be several, in any case', async () => {
    const element = await timeline();
    one<HTMLElement>(element, '#words').focus();
    await sendKeys({ type: 'ivanOVA' });
    await drawn(element);
    const expected = all3264.filter(({ visitors }) => visitors[0]?.name === 'Ivanova');
    expect(summed(element)).to.equal(expected.length);
    await sendKeys({ type: ' kazakhstan' });
    await drawn(element);
    expect(summed(element)).to.equal(expected.filter(({ from, to }) => from === 'KAZ' || to === 'KAZ').length);
    expect(focusedIn(element)?.id, 'the field keeps the focus').to.equal('words');
  });

  it('narrow by state and by level, and by all at once', async () => {
    const element = await timeline();
    await waitUntil(() => element.shadowRoot!.querySelector('#country'));
    await choose(element, '#country', 'MNG');
    const ofState = all3264.filter(({ from, to }) => from === 'MNG' || to === 'MNG');
    expect(summed(element)).to.equal(ofState.length);
    await choose(element, '#level', 'working');
    expect(summed(element)).to.equal(ofState.filter(({ level }) => level === 'working').length);
    await choose(element, '#country', '');
    expect(summed(element)).to.equal(all3264.filter(({ level }) => level === 'working').length);
    await choose(element, '#level', '');
    expect(summed(element)).to.equal(COUNT);
  });

  it('say that nothing matches, and give all back when they are emptied', async () => {
    const element = await timeline();
    one<HTMLElement>(element, '#words').focus();
    await sendKeys({ type: 'zzz' });
    await drawn(element);
    expect(text(element, '.picture')).to.equal('No visit matches.');
    for (let letter = 0; letter < 3; letter++) await press('Backspace');
    await drawn(element);
    expect(summed(element)).to.equal(COUNT);
    expect(all(element, '.stacks')).to.have.length(1);
  });
});

describe('many visits from right to left', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  afterEach(() => resetMouse());
  after(() => setViewport({ width: 800, height: 600 }));

  it('run leftwards on the overview and in the stacks', async () => {
    const element = await timeline({ dir: 'rtl', lang: 'ar' });
    const [from, to] = [handle(element, 'start'), handle(element, 'end')].map(
      (slider) => slider.querySelector('.knob')!.getBoundingClientRect().left,
    );
    expect(to!, 'the end stands left of the start').to.be.below(from!);
    const columns = all(element, '.stacks .column').map((column) => column.getBoundingClientRect().left);
    expect(columns[0]).to.be.above(columns.at(-1)!);
  });

  it('mirror the keys: the arrow to the left leads forward', async () => {
    const element = await timeline({ dir: 'rtl', lang: 'ar' });
    const before = inView(element);
    await pressIn(element, handle(element, 'start'), 'ArrowLeft');
    expect(inView(element).start).to.be.above(before.start);
    const options = all(element, '.stacks [role="option"]').map(({ id }) => id);
    await pressIn(element, stacks(element), 'Home', 'ArrowLeft');
    expect(stacks(element).getAttribute('aria-activedescendant')).to.equal(options[1]);
    const { start } = inView(element);
    await pressIn(element, stacks(element), 'Shift+ArrowRight');
    expect(inView(element).start, 'Shift with the arrow to the right leads back').to.be.below(start);
  });

  it('mirror the hand: a new window, and a drag over the stacks', async () => {
    const element = await timeline({ dir: 'rtl', lang: 'ar' });
    await drag(element, pointAt(element, 0.7), pointAt(element, 0.9));
    expect(shareOf(element, inView(element).start)).to.be.closeTo(0.1, 0.005);
    expect(shareOf(element, inView(element).end)).to.be.closeTo(0.3, 0.005);
    const before = inView(element);
    const { left, top, width } = stacks(element).getBoundingClientRect();
    await drag(
      element,
      [Math.round(left + 600), Math.round(top + 200)],
      [Math.round(left + 600 - width / 4), Math.round(top + 200)],
    );
    expect((before.start - inView(element).start) / before.length).to.be.closeTo(0.25, 0.02);
  });
});

describe('many visits on a phone', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('fit in 320 px, and still are overview, stacks and list', async () => {
    const element = await timeline();
    const box = element.getBoundingClientRect();
    expect(document.documentElement.scrollWidth, 'the page does not scroll sideways').to.be.at.most(320);
    for (const part of all(element, '.windowbar button, .overview svg, .stacks svg, .filter input, .filter select')) {
      const { left, right, width } = part.getBoundingClientRect();
      expect(width).to.be.above(0);
      expect(left, part.outerHTML.slice(0, 80)).to.be.at.least(box.left - 1);
      expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(box.right + 1);
    }
    await pressIn(element, stacks(element), 'End');
    expect(all(element, '.windowlist li').length).to.be.above(0);
    for (const row of all(element, '.windowlist .fact')) {
      expect(row.getBoundingClientRect().right).to.be.at.most(box.right + 1);
    }
  });
});

describe('a hundred thousand visits', function () {
  this.timeout(60_000);
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('move at hardly more script a step than three thousand', async function () {
    const elements = [await timeline(), await timeline({}, manyVisits(100_000))];
    expect(text(elements[1]!, '.dek')).to.contain('100,000 visits');
    const took: number[][] = [[], []];
    const events = elements.map((element) => heard(element, 'entente-change'));
    for (let step = 0; step < 15; step++)
      for (const [index, element] of elements.entries()) {
        const begun = await scriptTime();
        if (begun === undefined) this.skip();
        handle(element, 'start').dispatchEvent(
          new KeyboardEvent('keydown', { key: step % 2 ? 'ArrowRight' : 'ArrowLeft', bubbles: true, cancelable: true }),
        );
        await element.updateComplete;
        took[index]!.push(((await scriptTime()) ?? Infinity) - begun);
      }
    for (const list of events) expect(list, 'each step moved the window').to.have.length(15);
    const [few, many] = took.map((list) => [...list].sort((a, b) => a - b)[7]!);
    expect(many! / few!, took.map((list) => list.map(Math.round).join(' ')).join(' | ')).to.be.within(0.1, 4);
  });
});
