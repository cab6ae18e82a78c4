/** A story of events and eras without visits, as TimelineJS tells one, with `context`: it is drawn, read and walked. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { all, button, draw, drawn, text } from '../support/drawn.js';
import { waitUntil } from '../support/wait-until.js';

const event = (id: string, title: string, when?: string, tags: readonly string[] = [], note?: string): object => ({
  id,
  type: 'other',
  title,
  ...(when && { when }),
  ...(note && { note }),
  tags,
  evidence: [{ source: 'timeline', exact: `Words on ${title}` }],
});
const dossier = (events: readonly object[]): object => ({
  dossier: 1,
  id: 'timeline',
  title: 'A story',
  lang: 'en',
  sources: { timeline: { type: 'webpage', title: 'A story', URL: 'https://example.org/timeline.json' } },
  events,
});
const STORY = [
  event('b', 'The second', '2013-10-28'),
  event('a', 'The first', '1988'),
  event('era', 'Cold War', '1948/1991', ['era']),
];
const timeline = (
  events: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<VisitTimeline> =>
  draw<VisitTimeline>('visit-timeline', { context: '', ...attributes }, { dossier: dossier(events) }, '.picture');
const rows = (element: VisitTimeline): readonly string[] =>
  all(element, '.behind li').map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('a story of events without visits', () => {
  before(() => setViewport({ width: 900, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is drawn on its axis, eras under the events, and listed in order of time', async () => {
    const element = await timeline(STORY);
    expect(all(element, '.horizontal .bar text').map(({ textContent }) => textContent)).to.deep.equal([
      'The first',
      'The second',
      'Cold War',
    ]);
    expect(all(element, '.horizontal .year').length).to.be.above(3);
    expect(rows(element)).to.deep.equal(['The first, 1988', 'The second, 28 October 2013', 'Cold War, 1948–1991']);
    expect(text(element, 'figure')).not.to.match(/No visit|Between them|Around them/);
    expect(text(element, '.actions'), 'there are no visits to find').not.to.contain('Find');
  });
  it('leads from each event to its words', async () => {
    const element = await timeline(STORY);
    all<HTMLButtonElement>(element, '.behind button')[1]!.click();
    await drawn(element);
    await waitUntil(() => element.shadowRoot!.querySelector('.panel h4'), 'the panel is there');
    expect(text(element, '.panel h4')).to.equal('The second, 28 October 2013');
    expect(text(element, '.panel mark')).to.equal('Words on The second');
  });
  it('has its events as a table, and in a file', async () => {
    const element = await timeline(STORY);
    button(element, 'Table').click();
    await waitUntil(() => element.shadowRoot!.querySelector('table'), 'the table is there');
    const told = all<HTMLTableRowElement>(element, 'tbody tr').map(({ cells }) =>
      [...cells].slice(0, 2).map((cell) => cell.innerText.trim()),
    );
    expect(told).to.deep.equal([
      ['The first', '1988'],
      ['The second', '28 October 2013'],
      ['Cold War', '1948–1991'],
    ]);
    expect(all(element, 'tbody a')).to.have.length(3);
    const csv = await (await element.exportData('csv')).text();
    expect(csv).to.contain('The second').and.to.contain('What');
  });
  it('is summed up: how many events, from when to when', async () => {
    const dek = async (events: readonly object[], lang = 'en'): Promise<string> =>
      text(await timeline(events, { lang }), '.dek');
    expect(await dek(STORY)).to.equal('2 events, 1988–2013.');
    expect(await dek(STORY.slice(1, 2))).to.equal('1 event, 1988.');
    expect(await dek(STORY.slice(2)), 'eras alone, to the end of the last').to.equal('1 event, 1948–1991.');
    expect(await dek([event('a', 'Long', '1950/2001'), event('b', 'Short', '1960')])).to.equal('2 events, 1950–2001.');
    expect(await dek([event('a', 'Since', '1950/..'), event('b', 'Then', '1960')])).to.equal('2 events, 1950–1960.');
    expect(await dek(STORY, 'ru')).to.equal('2 события, 1988–2013.');
    expect(await dek(STORY, 'ja')).to.equal('1988–2013年の出来事2件。');
    expect(await dek(STORY, 'ar')).to.match(/^حدثان، /);
  });
  it('lists what has no date after the rest, and in its table', async () => {
    const element = await timeline([...STORY, event('never', 'No date', undefined, [], 'Long ago')]);
    expect(rows(element).slice(-1)).to.deep.equal(['No date, Long ago']);
    expect(text(element, '#undated')).to.equal('Without a date');
    expect(text(element, '.dek'), 'and does not count it in its years').to.equal('2 events, 1988–2013.');
    button(element, 'Table').click();
    await waitUntil(() => element.shadowRoot!.querySelector('table'), 'the table is there');
    const last = all<HTMLTableRowElement>(element, 'tbody tr').at(-1)!;
    expect([...last.cells].slice(0, 2).map((cell) => cell.innerText.trim())).to.deep.equal([
      'No date',
      'Without a date',
    ]);
  });
  it('is a list without a picture where nothing has a date', async () => {
    const element = await timeline([event('never', 'No date')]);
    expect(all(element, '.horizontal')).to.have.length(0);
    expect(rows(element)).to.deep.equal(['No date']);
    expect(text(element, 'figure')).not.to.contain('No visits');
  });
  it('tells the note of an event, such as the date that TimelineJS shows', async () => {
    const element = await timeline([event('a', 'The first', '1956-07-01', [], 'Summer 1956')], { selected: 'a' });
    await waitUntil(() => element.shadowRoot!.querySelector('.panel .note'), 'the panel is there');
    expect(text(element, '.panel .note')).to.equal('Summer 1956');
  });
  it('has days on its axis where it is of a few weeks', async () => {
    const element = await timeline([event('a', 'The first', '2026-03-02'), event('b', 'The second', '2026-03-30')]);
    expect(text(element, '.horizontal .year')).to.match(/^\d Mar 2026$/);
  });
  it('is a list where it is narrow', async () => {
    await setViewport({ width: 400, height: 800 });
    const element = await timeline(STORY, { lang: 'ar' });
    expect(all(element, '.horizontal')).to.have.length(0);
    expect(rows(element)).to.have.length(3);
    await setViewport({ width: 900, height: 800 });
  });
  it('keeps an event in its list whose name finds no room in the picture', async () => {
    const element = await timeline([event('long', 'A very long name '.repeat(20), '1988')]);
    expect(all(element, '.bar')).to.have.length(0);
    expect(rows(element)).to.have.length(1);
  });
  it('is not told without `context`, nor where there is nothing to tell', async () => {
    const bare = await draw<VisitTimeline>('visit-timeline', {}, { dossier: dossier(STORY) }, '.picture');
    expect(text(bare, '.dek')).to.equal('No visits in these sources.');
    expect(text(await timeline([]), '.dek')).to.equal('No visits in these sources.');
  });
});
