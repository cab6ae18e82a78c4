/** The timeline for those who hear it, for those who have keys alone, and as readers' settings ask for it. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { accessibilityTree } from '../support/devtools.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, focusedIn, heard, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { manyVisits } from '../support/many-visits.js';
import { emulateMedia } from '../support/media.js';
import { waitUntil } from '../support/wait-until.js';

const timeline = (
  attributes: Readonly<Record<string, string>> = {},
  ready = '.list .visit, .vertical .visit',
): Promise<VisitTimeline> =>
  draw<VisitTimeline>('visit-timeline', { src: SHIPPED, between: 'MNG PRK', ...attributes }, {}, ready);
const visits = (element: VisitTimeline): HTMLElement[] => all(element, '.visit');
const idOf = (element: Element | null): string | null | undefined => element?.getAttribute('data-id');
const live = (element: VisitTimeline): string => text(element, 'figure > [role="status"]');

async function pressIn(element: VisitTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await press(key);
    await drawn(element);
  }
}

describe('the visit timeline in Mongolian, which no Chromium knows', () => {
  it('has dates, states and lists in Mongolian, and none in English', async () => {
    const element = await timeline({ lang: 'mn' });
    const words = text(element, 'figure');
    expect(words)
      .to.include('Монгол')
      .and.include('Хойд Солонгос')
      .and.match(/1948 оны 10-р сарын 15/);
    expect(words).not.to.match(/Mongolia\b|North Korea\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d/);
  });
});

describe('the visit timeline, heard', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is a list in order of time, each visit a button with its date for machines', async () => {
    const element = await timeline();
    const rows = all(element, 'ol.list > li');
    expect(rows).to.have.length(visits(element).length);
    expect(rows.length).to.be.above(5);
    const dates = rows.map((row) => row.querySelector('button time')?.getAttribute('datetime') ?? '');
    const known = dates.filter(Boolean);
    expect(known.length).to.be.above(5);
    for (const date of known) expect(date).to.match(/^\d{4}(-\d\d(-\d\d)?)?$/);
    const years = known.map((date) => Number(date.slice(0, 4)));
    expect(years).to.deep.equal([...years].sort((a, b) => a - b));
  });

  it('names an office of then by the name that its state had then', async () => {
    const element = await timeline();
    expect(text(element, '.list')).to.match(/Council of Ministers of (the )?Mongolian People’s Republic/);
  });

  it('names in each row who went where, at what level of office, and when', async () => {
    const element = await timeline();
    const row = visits(element).find((visit) => idOf(visit) === 'visit-2013-elbegdorj')!;
    expect(row.textContent.replace(/\s+/g, ' '))
      .to.contain('Elbegdorj')
      .and.to.contain('North Korea')
      .and.to.contain('2013');
  });

  it('has the comma of the reader’s language', async () => {
    const element = await timeline({ lang: 'ar', dir: 'rtl', context: '' }, '.behind');
    const rows = [...visits(element), ...all(element, '.behind li')].map(({ textContent }) => textContent);
    expect(rows.filter((row) => row.includes('،')).length).to.be.above(14);
    expect(rows.filter((row) => row.includes(', '))).to.deep.equal([]);
  });

  it('is told as a figure with a named list, and the drawing is silent', async function () {
    await timeline();
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const role = (wanted: string): readonly string[] =>
      tree.filter((node) => node.role === wanted).map(({ name }) => name);
    expect(role('figure')).to.deep.equal(['Mongolia and North Korea']);
    expect(role('list')).to.include('Visits in order of time');
    expect([...role('image'), ...role('img'), ...role('SvgRoot')]).to.have.length(0);
    for (const name of role('button')) expect(name).to.not.equal('');
    const pressed = tree.filter((node) => node.role === 'button' && node.has['pressed'] !== undefined);
    expect(pressed.length, 'each visit says whether it is chosen').to.be.above(5);
  });

  it('says the silences as rows of the list', async () => {
    const element = await timeline({ gaps: '' });
    const silences = all(element, 'ol.list > .silence').map(({ textContent }) => textContent.trim());
    expect(silences).to.include('14 years without a high-level visit, as The Diplomat says');
  });

  it('tells a choice once, in its one live region, and nothing at first', async () => {
    const element = await timeline();
    expect(live(element)).to.equal('');
    const said: string[] = [];
    const watching = new MutationObserver(() => {
      const now = live(element);
      if (now && now !== said.at(-1)) said.push(now);
    });
    watching.observe(one(element, 'figure > [role="status"]'), { childList: true, characterData: true, subtree: true });
    visits(element)[1]!.focus();
    await pressIn(element, 'Enter');
    watching.disconnect();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/\d{4}/);
    expect(all(element, '[aria-live], [role="status"], [role="alert"]')).to.have.length(1);
    await pressIn(element, 'Enter');
    expect(live(element), 'what was let go is told too').to.equal('Choose a visit to read its source.');
  });

  it('has sliders, stacks as options and a list where there are many', async function () {
    const element = await draw<VisitTimeline>('visit-timeline', {}, { dossier: manyVisits(400) }, '.stacks');
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const names = (role: string): readonly string[] =>
      tree.filter((node) => node.role === role).map(({ name }) => name);
    expect(names('slider')).to.deep.equal(['Shown from', 'Shown to']);
    expect(names('listbox').filter((name) => name.startsWith('Visits in view'))).to.have.length(1);
    const stacked = all(element, '.stacks [role="option"]');
    expect(names('option').filter((name) => /: \d+ visits?/.test(name))).to.have.length(stacked.length);
    for (const slider of all(element, '[role="slider"]')) {
      expect(slider.getAttribute('aria-valuetext')).to.match(/^\d+ \w+ \d{4}$/);
    }
  });
});

describe('the visit timeline by keys alone', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is one stop on the way by Tab, and no trap', async () => {
    const element = await timeline();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    element.before(before);
    element.after(after);
    before.focus();
    const stops: Element[] = [];
    for (let tabs = 0; tabs < 60 && document.activeElement !== after; tabs++) {
      await press('Tab');
      const stop = focusedIn(element);
      if (document.activeElement === element && stop) stops.push(stop);
    }
    expect(document.activeElement).to.equal(after);
    expect(stops.filter((stop) => stop.matches('.visit'))).to.have.length(1);
    expect(stops.filter((stop) => stop.closest('svg'))).to.have.length(0);
    for (const one of all(element, 'button:not(.visit), a[href]')) {
      if (one.getClientRects().length) expect(stops.includes(one), one.outerHTML.slice(0, 120)).to.equal(true);
    }
    before.remove();
    after.remove();
  });

  it('is walked by arrows, Home, End and Page keys, and stops at both ends', async () => {
    const element = await timeline();
    const ids = visits(element).map(idOf);
    visits(element)[0]!.focus();
    await pressIn(element, 'ArrowRight');
    expect(idOf(focusedIn(element))).to.equal(ids[1]);
    await pressIn(element, 'ArrowLeft', 'ArrowLeft');
    expect(idOf(focusedIn(element)), 'stops').to.equal(ids[0]);
    await pressIn(element, 'End', 'ArrowRight');
    expect(idOf(focusedIn(element))).to.equal(ids.at(-1));
    await pressIn(element, 'Home', 'PageDown');
    expect(idOf(focusedIn(element))).to.equal(ids[Math.min(10, ids.length - 1)]);
    await pressIn(element, 'PageUp');
    expect(idOf(focusedIn(element))).to.equal(ids[0]);
    expect(element.selected, 'walking chooses nothing').to.equal(undefined);
  });

  it('shows in the drawing which visit the keys stand on', async () => {
    const element = await timeline();
    visits(element)[0]!.focus();
    await pressIn(element, 'ArrowRight');
    expect(all(element, '.flag.active').map(idOf)).to.deep.equal([idOf(visits(element)[1]!)]);
  });

  it('goes by arrows with the reading direction', async () => {
    const element = await timeline({ dir: 'rtl', lang: 'ar' });
    const ids = visits(element).map(idOf);
    visits(element)[0]!.focus();
    await pressIn(element, 'ArrowLeft');
    expect(idOf(focusedIn(element))).to.equal(ids[1]);
  });

  it('opens by Enter and by Space, and closes by Escape, the focus staying', async () => {
    const element = await timeline();
    for (const key of ['Enter', 'Space']) {
      visits(element)[2]!.focus();
      await pressIn(element, key);
      expect(element.selected, key).to.equal(idOf(visits(element)[2]!));
      expect(text(element, 'h4')).to.not.equal('');
      await pressIn(element, 'Escape');
      expect(element.selected, key).to.equal(undefined);
      expect(idOf(focusedIn(element))).to.equal(idOf(visits(element)[2]!));
    }
  });

  it('goes to the visit before and after from the panel, one event each, and ends at the ends', async () => {
    const element = await timeline();
    const ids = visits(element).map(idOf);
    element.selected = ids[0] ?? undefined;
    await drawn(element);
    const told = heard(element, 'entente-select');
    expect(text(element, '.beside')).to.equal('Next visit');
    for (let step = 1; step < ids.length; step++) {
      button(element, 'Next visit').focus();
      await press('Enter');
      await drawn(element);
    }
    expect(told.map(({ detail }) => detail.id)).to.deep.equal(ids.slice(1));
    expect(text(element, '.beside')).to.equal('Previous visit');
    button(element, 'Previous visit').click();
    await drawn(element);
    expect(element.selected).to.equal(ids.at(-2));
  });

  for (const [where, width, ready] of [
    ['under a picture', 800, '.list .visit'],
    ['in the rows of a phone, where the panel moves', 320, '.vertical .visit'],
  ] as const)
    it(`goes on from visit to visit by Enter alone, ${where}: at an end the focus is on the way back`, async () => {
      await setViewport({ width, height: 700 });
      const element = await timeline({}, ready);
      const ids = visits(element).map(idOf);
      element.selected = ids.at(-3) ?? undefined;
      await drawn(element);
      await waitUntil(() => element.shadowRoot!.querySelector('.beside'), 'the panel is there');
      button(element, 'Next visit').focus();
      await pressIn(element, 'Enter');
      expect(focusedIn(element)?.textContent.trim()).to.equal('Next visit');
      await pressIn(element, 'Enter');
      expect(element.selected).to.equal(ids.at(-1));
      expect(focusedIn(element)?.textContent.trim()).to.equal('Previous visit');
      await pressIn(element, 'Enter');
      expect(element.selected).to.equal(ids.at(-2));
      await setViewport({ width: 800, height: 600 });
    });

  it('walks the rows of a phone up and down, whatever the direction', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await timeline({ dir: 'rtl', lang: 'ar' }, '.vertical .visit');
    const ids = visits(element).map(idOf);
    visits(element)[0]!.focus();
    await pressIn(element, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(idOf(focusedIn(element))).to.equal(ids[1]);
    await setViewport({ width: 1000, height: 900 });
  });
});

describe('the visit timeline as readers set their machines', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  /** Lines and letters of the drawing that are not told from the ground. */
  const unseen = (element: VisitTimeline): string[] => {
    const ground = 'rgb(255, 255, 255)';
    return all(element, '.horizontal .rail, .horizontal .axis, .horizontal .flag text').flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const paint = mark.localName === 'text' ? fill : stroke;
      return paint === 'none' || paint === ground ? [mark.outerHTML.slice(0, 80)] : [];
    });
  };

  for (const features of [{ forcedColors: 'active' }, { reducedMotion: 'reduce' }, { contrast: 'more' }] as const) {
    it(`works with ${JSON.stringify(features)}`, async function () {
      await setViewport({ width: 1000, height: 900 });
      if (!(await emulateMedia(features))) return this.skip();
      const element = await timeline({ gaps: '', context: '' }, '.horizontal');
      expect(unseen(element)).to.deep.equal([]);
      visits(element)[0]!.focus();
      await pressIn(element, 'End', 'Enter');
      expect(element.selected).to.equal(idOf(visits(element).at(-1)!));
      expect(all(element, '.crossing.selected').map(idOf)).to.deep.equal([element.selected]);
      for (const animation of element.shadowRoot!.getAnimations()) {
        if ('reducedMotion' in features) expect(animation.playState).to.equal('finished');
      }
    });
  }

  it('keeps glyphs apart in forced colours: hollow and full ones stay so', async function () {
    await setViewport({ width: 1000, height: 900 });
    if (!(await emulateMedia({ forcedColors: 'active' }))) return this.skip();
    const element = await draw<VisitTimeline>('visit-timeline', {}, { dossier: manyVisits(400) }, '.stacks');
    await pressInStacks(element);
    const [column] = all(element, '.stacks .chosen .column');
    const other = all(element, '.stacks [role="option"]:not(.chosen) .column')[0]!;
    expect(getComputedStyle(column!).fill, 'the chosen stack shows').to.not.equal(getComputedStyle(other).fill);
  });

  /** The colour of a line that the system has for what is chosen. */
  const isHighlighted = (mark: Element): boolean => {
    const probe = document.createElement('div');
    probe.style.color = 'Highlight';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    const { stroke, outlineColor, outlineStyle } = getComputedStyle(mark);
    return stroke === color || (outlineStyle === 'solid' && outlineColor === color);
  };

  it('marks what is chosen, and the window of many, in forced colours', async function () {
    await setViewport({ width: 1000, height: 900 });
    if (!(await emulateMedia({ forcedColors: 'active' }))) return this.skip();
    const dense = await draw<VisitTimeline>('visit-timeline', {}, { dossier: manyVisits(400) }, '.stacks');
    await pressInStacks(dense);
    expect(isHighlighted(one(dense, '.inview')), 'the window').to.equal(true);
    expect(isHighlighted(one(dense, '.stacks .chosen .column')), 'the stack').to.equal(true);
    one<HTMLElement>(dense, '.windowlist .fact').click();
    await drawn(dense);
    expect(isHighlighted(one(dense, '.fact[aria-pressed="true"]')), 'the row').to.equal(true);
    const across = await timeline({ selected: 'visit-2013-elbegdorj' }, '.horizontal .lane');
    await waitUntil(() => across.shadowRoot!.querySelector('h4'), 'its panel');
    expect(isHighlighted(one(across, '.lane')), 'the crossing').to.equal(true);
    expect(isHighlighted(one(across, '.flag.selected .box')), 'the label').to.equal(true);
    const downwards = await timeline({ selected: 'visit-2013-elbegdorj', layout: 'vertical' }, '.vertical .detail h4');
    expect(isHighlighted(one(downwards, '.vertical .chosen > .visit')), 'the visit').to.equal(true);
  });

  async function pressInStacks(element: VisitTimeline): Promise<void> {
    one<HTMLElement>(element, '.stacks').focus();
    await pressIn(element, 'End');
  }

  for (const width of [240, 200]) {
    it(`at ${width} px is a list without a sideways scroll, and still opens a visit`, async () => {
      await setViewport({ width: 400, height: 800 });
      const element = await timeline({}, '.vertical .visit');
      element.parentElement!.style.inlineSize = `${width}px`;
      await waitUntil(() => element.getBoundingClientRect().width <= width);
      await drawn(element);
      const { right } = element.getBoundingClientRect();
      for (const visit of visits(element)) expect(visit.getBoundingClientRect().right).to.be.at.most(right + 1);
      expect(element.shadowRoot!.querySelector('figure')!.scrollWidth).to.be.at.most(width + 1);
      visits(element)[1]!.click();
      await drawn(element);
      expect(text(element, '.chosen .detail h4')).to.not.equal('');
      const detail = one(element, '.chosen .detail').getBoundingClientRect();
      expect(detail.right).to.be.at.most(right + 1);
    });
  }
});

describe('the visit timeline from top to bottom', () => {
  it('draws as a band what is known to the month or year alone, and as a line a known day, as its key says', async () => {
    const element = await timeline({ layout: 'vertical' });
    const drawnAs = new Map(
      visits(element).map((row) => [idOf(row), row.querySelector('.shores .span')!.getAttribute('class')]),
    );
    expect(drawnAs.get('visit-2002-paek-nam-sun')).to.equal('span fill');
    expect(drawnAs.get('visit-2013-elbegdorj')).to.equal('span line');
    expect(all(element, '.key .fill')).to.have.length(1);
  });
  it('cuts its rails with a sign that every font has', async () => {
    const element = await timeline({ layout: 'vertical', gaps: '' }, '.silence');
    for (const cut of all(element, '.cut')) expect(cut.textContent).to.match(/^[ -~]+$/);
  });
});

describe('what is selected on the visit timeline', () => {
  it('is named in a sentence of the language that it is told in, whatever the direction of the name', async () => {
    // prettier-ignore
    const of = (id: string, name: string): object => ({
      id, from: 'SAU', to: 'IRN', when: '2023-06-17', level: 'official', visitors: [{ name }],
      evidence: [{ source: 'a', exact: 'b' }],
    });
    const names = { ar: 'Faisal bin Farhan', en: 'فيصل بن فرحان' };
    // prettier-ignore
    const dossier = {
      dossier: 1, id: 'a', title: 'A', sources: { a: { type: 'webpage', title: 'A' } },
      visits: Object.entries(names).map(([id, name]) => of(id, name)),
    };
    for (const [lang, name] of Object.entries(names)) {
      const element = await draw<VisitTimeline>('visit-timeline', { lang, selected: lang }, { dossier }, 'h4');
      expect(text(element, 'h4')).to.include(name);
      expect(getComputedStyle(one(element, 'h4')).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    }
  });
});

describe('the visit timeline on paper', () => {
  it('has all passages of what is selected, no button, and no address with words that only a browser looks for', async function () {
    const element = await timeline({ selected: 'visit-2013-elbegdorj' }, '.panel .more');
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    for (const passage of all(element, '.more .evidence')) expect(passage.offsetHeight).to.be.above(0);
    expect(all(element, '.panel :is(button, summary)').filter(({ offsetHeight }) => offsetHeight)).to.deep.equal([]);
    for (const link of all(element, '.panel .from a'))
      expect(getComputedStyle(link, '::after').content).to.not.contain(':~:');
  });
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('has no fields, but what narrows it', async function () {
    const element = await draw<VisitTimeline>('visit-timeline', {}, { dossier: manyVisits(400) }, '.stacks');
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    const fields = (): readonly string[] =>
      all(element, '.filter :is(input, select)')
        .filter(({ offsetHeight }) => offsetHeight)
        .map(({ id }) => id);
    expect(fields()).to.deep.equal([]);
    const country = one<HTMLSelectElement>(element, '#country');
    country.value = 'MNG';
    country.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(element);
    expect(fields()).to.deep.equal(['country']);
  });

  it('breaks no word of its table but in names of sources', async function () {
    await setViewport({ width: 720, height: 900 });
    const element = await timeline();
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    await waitUntil(() => element.shadowRoot!.querySelector('.table'), 'the table is drawn for paper');
    const range = document.createRange();
    for (const cell of all(element, 'td:not(:last-child)'))
      for (const { index, 0: word } of cell.textContent.matchAll(/\S+/g)) {
        const words = [...cell.firstElementChild!.childNodes].find(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent === cell.textContent,
        );
        if (!words) continue;
        range.setStart(words, index);
        range.setEnd(words, index + word.length);
        expect(range.getClientRects().length, word).to.equal(1);
      }
    const table = one(element, 'table').getBoundingClientRect();
    expect(table.right).to.be.at.most(element.getBoundingClientRect().right + 1);
  });

  it('shows its list where the table is not there yet, as on a first print from a phone, and else the table alone', async function () {
    const element = await timeline();
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    await waitUntil(() => element.shadowRoot!.querySelector('.table'), 'the table is drawn for paper');
    const list = one<HTMLElement>(element, '.list');
    expect(list.offsetHeight, 'said by the table').to.equal(1);
    one(element, '.table').remove();
    expect(list.offsetHeight).to.be.above(visits(element).length * 10);
    expect(getComputedStyle(visits(element)[0]!).borderStyle, 'no buttons').to.equal('none');
  });
});
