/** The date control of the relations map: what it tells, once; what a hand and keys do with it. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { accessibilityTree } from '../support/devtools.js';
import { SHIPPED } from '../support/dossier.js';
import { all, button, draw, drawn, focusedIn, one, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';

const map = async (attributes: Readonly<Record<string, string>> = {}): Promise<RelationsMap> => {
  const element = await draw<RelationsMap>(
    'relations-map',
    { src: SHIPPED, focus: 'MNG', at: '1953-07-27', timeline: '', ...attributes },
    {},
    '.land',
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.strip'));
  return element;
};
const strip = (element: RelationsMap): HTMLElement => one<HTMLElement>(element, '[role="slider"]');

/** What a screen reader says of an act: the live regions that have changed, and the slider's value where it has the focus. */
async function said(element: RelationsMap, act: () => Promise<unknown>): Promise<readonly string[]> {
  const regions = (): Map<Element, string> =>
    new Map(
      all(element, '[role="status"], output')
        .filter((region) => region.getAttribute('aria-live') !== 'off')
        .map((region) => [region, region.textContent.trim()]),
    );
  const before = regions();
  const value = strip(element).getAttribute('aria-valuetext');
  await act();
  await drawn(element);
  const changed = [...regions()].filter(([region, words]) => words && words !== before.get(region));
  const now = strip(element).getAttribute('aria-valuetext');
  const slider = focusedIn(element) === strip(element) && now !== value ? [now ?? ''] : [];
  return [...slider, ...changed.map(([, words]) => words)];
}

/** A point of the strip, by its share. */
function at(element: RelationsMap, share: number): [number, number] {
  const { left, top, width } = strip(element).getBoundingClientRect();
  return [Math.round(left + width * share), Math.round(top + 24)];
}

describe('the date control', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => resetMouse());

  it('tells the date once, and what changed once, at a step by its buttons', async () => {
    const element = await map();
    const step = one<HTMLButtonElement>(element, '.step.next');
    step.focus();
    const words = await said(element, () => press('Enter'));
    expect(words).to.have.length(2);
    expect(words[0]).to.equal('1972');
    expect(words[1]).to.match(/^Since 27 July 1953: 1 relation began/);
  });

  it('tells the date once at a step by the keys of the slider, which says its value itself', async () => {
    const element = await map();
    strip(element).focus();
    await drawn(element);
    const words = await said(element, () => press('ArrowRight'));
    expect(words).to.have.length(2);
    expect(words[0]).to.equal('1972');
    expect(words[1]).to.match(/^Since 27 July 1953: 1 relation began/);
  });

  it('tells it once where a pointer sets it, which takes the focus there', async () => {
    const element = await map();
    strip(element).scrollIntoView({ block: 'center' });
    const words = await said(element, () => sendMouse({ type: 'click', position: at(element, 0.5) }));
    expect(focusedIn(element)).to.equal(strip(element));
    expect(words.filter((one) => one === strip(element).getAttribute('aria-valuetext'))).to.have.length(1);
  });

  it('is no second voice in the accessibility tree while the slider has the focus', async function () {
    const element = await map();
    const live = async (): Promise<readonly string[] | undefined> =>
      (await accessibilityTree())
        ?.filter(({ has }) => has['live'] === 'polite' || has['live'] === 'assertive')
        .map(({ role }) => role);
    const before = await live();
    if (!before) return this.skip();
    strip(element).focus();
    await drawn(element);
    expect((await live())?.length).to.equal(before.length - 1);
    strip(element).blur();
    await drawn(element);
    expect(await live()).to.deep.equal(before);
  });

  it('tells who goes back what is yet to come', async () => {
    const element = await map({ at: '1972' });
    one<HTMLButtonElement>(element, '.step.previous').click();
    await drawn(element);
    expect(text(element, '.told')).to.match(/^From here until 1972: 1 relation began/);
  });

  it('tells what ends with a date where it is stepped to, and is still drawn', async () => {
    const element = await map({ at: '1950-06-25' });
    one<HTMLButtonElement>(element, '.step.next').click();
    await drawn(element);
    expect(element.at).to.equal('1953-07-27');
    expect(text(element, '.told')).to.equal('Since 25 June 1950: 1 ending at this date.');
    one<HTMLButtonElement>(element, '.step.next').click();
    await drawn(element);
    expect(text(element, '.told')).to.equal('Since 27 July 1953: 1 relation began, 1 ended.');
  });

  it('follows the hand that holds it, and tells what changed since it was taken', async () => {
    const element = await map();
    strip(element).scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: at(element, 0.3) });
    await sendMouse({ type: 'down' });
    await drawn(element);
    const first = element.at ?? '';
    for (const share of [0.5, 0.7, 0.9]) {
      await sendMouse({ type: 'move', position: at(element, share) });
      await drawn(element);
    }
    const last = element.at ?? '';
    expect(last > first).to.equal(true);
    expect(text(element, '.told')).to.match(/^Since 27 July 1953:/);
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: at(element, 0.4) });
    await drawn(element);
    expect(element.at, 'let go').to.equal(last);
  });

  it('goes back to where it was when the hand meant to scroll', async () => {
    const element = await map();
    strip(element).scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: at(element, 0.8) });
    await sendMouse({ type: 'down' });
    await drawn(element);
    expect(element.at).to.not.equal('1953-07-27');
    strip(element).dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
    await drawn(element);
    expect(element.at).to.equal('1953-07-27');
    await sendMouse({ type: 'up' });
  });

  it('says of a step that there is none', async () => {
    const element = await map({ at: '2026-11' });
    const off = (way: string): string | null => one(element, `.step.${way}`).getAttribute('aria-disabled');
    expect([off('previous'), off('next')]).to.deep.equal(['false', 'true']);
    strip(element).focus();
    await press('Home');
    await drawn(element);
    expect([off('previous'), off('next')]).to.deep.equal(['true', 'false']);
  });

  it('leads to what is known to the decade alone, and says no more of it', async () => {
    const element = await map({ at: '1994-12-01' });
    one<HTMLButtonElement>(element, '.step.next').click();
    await drawn(element);
    expect([element.at, text(element, '.dates output')]).to.deep.equal(['199X', '1990s']);
  });

  it('is said to play or not under one name', async () => {
    const element = await map();
    const play = button(element, 'Play the changes');
    play.click();
    await drawn(element);
    expect(play.getAttribute('aria-pressed')).to.equal('true');
    expect(play.getAttribute('aria-label')).to.equal('Play the changes');
    play.click();
    await drawn(element);
  });

  it('marks, steps to and tells only what the level draws', async () => {
    const element = await map({ groups: 'six-party-talks', at: '2002' });
    expect(all(element, '.tick.group').length).to.be.above(0);
    expect(all(element, '.tick:not(.group)').length).to.be.above(0);
    button(element, 'Between pairs').click();
    await drawn(element);
    expect(all(element, '.tick.group')).to.have.length(0);
    button(element, 'In groups').click();
    await drawn(element);
    expect(all(element, '.tick:not(.group)')).to.have.length(0);
    one<HTMLButtonElement>(element, '.step.next').click();
    await drawn(element);
    expect(text(element, '.told')).to.contain('group').and.to.not.contain('relation');
  });

  it('keeps its years in place when a type is switched off', async () => {
    const element = await map();
    const years = (): string[] => all(element, '.strip .year').map(({ outerHTML }) => outerHTML);
    const [before, ties] = [years(), all(element, '.tick.tie').length];
    button(element, 'Diplomatic relations').click();
    await drawn(element);
    expect(years()).to.deep.equal(before);
    expect(all(element, '.tick.tie').length, 'what is off is not marked').to.be.below(ties);
  });
});

describe('the date control of a short time', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const relation = (partner: string, valid: string): object => ({
    id: partner,
    type: 'trade',
    parties: ['MNG', partner],
    valid,
    evidence: [{ source: 's', exact: 'x' }],
  });
  const short = async (
    periods: readonly string[],
    attributes: Readonly<Record<string, string>>,
  ): Promise<RelationsMap> => {
    const dossier = {
      ...{ dossier: 1, id: 'd', title: 'D', lang: 'en', updated: '2025-12-10' },
      sources: { s: { type: 'webpage', title: 'S', URL: 'https://example.org/' } },
      relations: periods.map((valid, index) => relation(['PRK', 'KOR', 'JPN'][index]!, valid)),
    };
    const element = await draw<RelationsMap>(
      'relations-map',
      { focus: 'MNG', timeline: '', ...attributes },
      { dossier },
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.strip'));
    return element;
  };
  const labels = (element: RelationsMap): string[] =>
    all(element, '.strip .year').map(({ textContent }) => textContent);
  const pressed = async (element: RelationsMap, ...keys: readonly string[]): Promise<(string | undefined)[]> => {
    strip(element).focus();
    const dates: (string | undefined)[] = [];
    for (const key of keys) {
      await press(key);
      await drawn(element);
      dates.push(element.at);
    }
    return dates;
  };

  it('has months where all changes lie within a year, and goes from month to month', async () => {
    const element = await short(['2025-02-14/..', '2025-04/2025-09-03'], { at: '2025-06' });
    expect(labels(element)[0]).to.equal('Feb 2025');
    expect(labels(element)).to.include.members(['Jun', 'Nov']);
    expect(await pressed(element, 'PageUp', 'PageUp', 'PageDown')).to.deep.equal(['2025-07', '2025-08', '2025-07']);
    expect(await pressed(element, 'ArrowRight'), 'a change as exactly as it is known').to.deep.equal(['2025-09-03']);
    const value = (of: string): number => Number(strip(element).getAttribute(`aria-value${of}`));
    expect(value('now') - value('min')).to.equal(7);
    expect(value('max') - value('min')).to.equal(11);
  });

  it('has days where it is of a few weeks, and goes from day to day', async () => {
    const element = await short(['2025-12-01/..', '2025-11-20/2025-12-03'], { at: '2025-12-02' });
    expect(labels(element)[0]).to.match(/^\d+ Nov 2025$/);
    expect(await pressed(element, 'PageUp', 'PageDown', 'PageDown')).to.deep.equal([
      '2025-12-03',
      '2025-12-02',
      '2025-12-01',
    ]);
  });

  it('shows no day where the sources know months alone, to a hand and to keys', async () => {
    const element = await short(['2025-02/..', '2025-04/2025-09'], { at: '2025-06' });
    expect(await pressed(element, 'Home', 'End', 'PageDown')).to.deep.equal(['2025-02', '2025-12', '2025-11']);
    strip(element).scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'click', position: at(element, 0.5) });
    await drawn(element);
    expect(element.at).to.match(/^2025-\d\d$/);
  });

  it('has years where no more is known, and where the time is longer', async () => {
    expect(labels(await short(['2024/..', '2025/..'], { at: '2025' }))).to.include('2025');
    const longer = await short(['2021-05-01/..', '2025-02-01/..'], { at: '2025' });
    expect(labels(longer).every((label) => /^\d{4}$/.test(label))).to.equal(true);
  });

  it('has labels that neither touch nor are cut, in all languages', async () => {
    for (const lang of ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar']) {
      const element = await short(['2024-02-14/..', '2024-04/2025-09-03'], { at: '2025-06', lang });
      await waitUntil(() => all(element, '.strip .year').length > 1);
      const boxes = all(element, '.strip .year')
        .map((label) => label.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      const { left, right } = strip(element).getBoundingClientRect();
      expect(boxes[0]!.left, lang).to.be.at.least(left - 1);
      expect(boxes.at(-1)!.right, lang).to.be.at.most(right + 1);
      boxes.slice(1).forEach((box, index) => expect(box.left, lang).to.be.above(boxes[index]!.right));
    }
  });
});
