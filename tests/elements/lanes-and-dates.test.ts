/** Lanes, links by hash and calendars of the timeline; steps, play and what has changed on the map. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap, VisitTimeline } from '../../src/index.js';
import { drawShipped as draw, one, text } from '../support/drawn.js';
import { waitUntil } from '../support/wait-until.js';

describe('lanes', () => {
  before(() => setViewport({ width: 900, height: 900 }));

  it('by level stand in the order of ceremony, every visit in one', async () => {
    const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK', lanes: 'level' }, '.lane-of');
    const lanes = [...(timeline.shadowRoot?.querySelectorAll('.lane-of') ?? [])];
    expect(lanes.map((lane) => lane.getAttribute('data-lane'))).to.deep.equal(['state', 'delegation', 'unknown']);
    expect(timeline.shadowRoot?.querySelectorAll('.lane-of .crossing')).to.have.length(14);
    expect(text(timeline, '.dek'), 'no shores are spoken of').to.equal('14 visits, 1956–2024.');
  });
  it('by actor are named after those whose people went', async () => {
    const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK', lanes: 'actor' }, '.lane-of');
    const names = [...(timeline.shadowRoot?.querySelectorAll('.lane-of .railname') ?? [])].map(
      (name) => name.textContent,
    );
    expect(names).to.have.members(['Mongolia', 'North Korea']);
  });
});

describe('a link to a visit', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens it, and the address follows what is chosen', async () => {
    location.hash = 'visit-2013-elbegdorj';
    const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK', hash: '' }, '.panel h4');
    expect(timeline.selected).to.equal('visit-2013-elbegdorj');
    one<HTMLElement>(timeline, '.beside .word').click();
    await timeline.updateComplete;
    expect(timeline.selected).to.not.equal('visit-2013-elbegdorj');
    expect(decodeURIComponent(location.hash.slice(1))).to.equal(timeline.selected);
  });
  it('to something that is no visit is left alone', async () => {
    location.hash = 'chapter-2';
    const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK', hash: '' }, '.horizontal');
    expect(timeline.selected).to.equal(undefined);
    expect(location.hash).to.equal('#chapter-2');
  });
});

it('a calendar is offered beside the data', async () => {
  const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK' }, '.horizontal');
  [...(timeline.shadowRoot?.querySelectorAll<HTMLButtonElement>('.actions .word') ?? [])].at(-1)?.click();
  await timeline.updateComplete;
  expect(text(timeline, '.actions')).to.match(/CSV\s*JSON\s*ICS/);
});

describe('the date control', () => {
  it('goes to a change as exactly as it is known, and tells what changed', async () => {
    const map = await draw<RelationsMap>('relations-map', { focus: 'MNG', at: '1953-07-27', timeline: '' }, '.dates');
    one<HTMLElement>(map, '.step.next').click();
    await map.updateComplete;
    expect(map.at, 'a year, and not a day in it').to.equal('1972');
    expect(text(map, '.dates output')).to.equal('1972');
    expect(text(map, '.told')).to.match(/^Since 27 July 1953: 1 relation began/);
  });
  it('plays change after change until it is stopped', async () => {
    const map = await draw<RelationsMap>('relations-map', { focus: 'MNG', at: '1950', timeline: '' }, '.dates');
    const play = one<HTMLElement>(map, '.play');
    play.click();
    await waitUntil(() => map.at !== '1950', 'the first step');
    const first = map.at;
    await waitUntil(() => map.at !== first, 'the second step');
    expect(play.getAttribute('aria-pressed')).to.equal('true');
    play.click();
    await map.updateComplete;
    expect(play.getAttribute('aria-pressed')).to.equal('false');
  });
});
