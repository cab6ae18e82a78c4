/** A story of events and eras without visits, as TimelineJS tells one, with `context`: it is drawn, read and walked. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { all, button, draw, drawn, text } from '../support/drawn.js';
import { waitUntil } from '../support/wait-until.js';

const event = (id: string, title: string, when: string, tags: readonly string[] = []): object => ({
  id,
  type: 'other',
  title,
  when,
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
