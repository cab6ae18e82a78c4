/** What a visit's label says of its way where there are not two shores: that which tells it apart from the others. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { all, draw, drawn, one, text } from '../support/drawn.js';
import { manyVisits } from '../support/many-visits.js';
import { waitUntil } from '../support/wait-until.js';

type Way = readonly [from: string, to: string, when: string];

const dossier = (...ways: readonly Way[]): object => ({
  dossier: 1,
  id: 'ways',
  title: 'Ways',
  lang: 'en',
  sources: { s: { type: 'book', title: 'A list' } },
  visits: ways.map(([from, to, when], index) => ({
    id: `v${String(index)}`,
    from,
    to,
    when,
    level: 'state',
    visitors: [{ name: `N${String(index)}` }],
    evidence: [{ source: 's', exact: 'the words' }],
  })),
});

const TO_ONE = dossier(['KEN', 'USA', '1964'], ['JPN', 'USA', '1974'], ['DEU', 'USA', '1987']);
const FROM_ONE = dossier(['USA', 'KEN', '1964'], ['USA', 'JPN', '1974'], ['USA', 'DEU', '1987']);
const BOTH = dossier(['KEN', 'USA', '1964'], ['JPN', 'CHN', '1974'], ['USA', 'CHN', '1987']);
const PAIR = dossier(['KEN', 'USA', '1964'], ['USA', 'KEN', '1974'], ['KEN', 'USA', '1987']);
const ONE_WAY = dossier(['KEN', 'USA', '1964'], ['KEN', 'USA', '1974']);

const timeline = (data: object, attributes: Readonly<Record<string, string>> = {}): Promise<VisitTimeline> =>
  draw<VisitTimeline>('visit-timeline', { layout: 'horizontal', lanes: 'none', ...attributes }, { dossier: data });
const labels = (element: VisitTimeline): readonly string[] =>
  all(element, '.flag .date').map(({ textContent }) => textContent);

describe('the way of a visit on one line', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const ROWS: readonly (readonly [what: string, data: object, said: readonly string[]])[] = [
    ['to one host: from where', TO_ONE, ['1964 from Kenya', '1974 from Japan', '1987 from Germany']],
    ['from one guest: where to', FROM_ONE, ['1964 → Kenya', '1974 → Japan', '1987 → Germany']],
    [
      'both differ: both',
      BOTH,
      ['1964, Kenya to United States', '1974, Japan to China', '1987, United States to China'],
    ],
    ['between two: where to', PAIR, ['1964 → United States', '1974 → Kenya', '1987 → United States']],
    ['one way of two: from where', ONE_WAY, ['1964 from Kenya', '1974 from Kenya']],
  ];
  for (const [what, data, said] of ROWS)
    for (const lanes of ['none', 'level'])
      it(`${what}, lanes “${lanes}”`, async () => {
        expect(labels(await timeline(data, { lanes }))).to.have.members(said);
      });

  it('is the rest of it in lanes by actor, each of which says from where', async () => {
    const oneWay = await timeline(ONE_WAY, { lanes: 'actor' });
    expect(labels(oneWay)).to.have.members(['1964 → United States', '1974 → United States']);
    const element = await timeline(TO_ONE, { lanes: 'actor' });
    expect(labels(element)).to.have.members(['1964 → United States', '1974 → United States', '1987 → United States']);
  });

  const KENYA: Readonly<Record<string, string>> = {
    en: 'from Kenya',
    mn: 'хаанаас: Кени',
    ko: '케냐에서',
    zh: '来自肯尼亚',
    ja: 'ケニアから',
    ru: 'откуда: Кения',
    ar: 'من كينيا',
  };
  for (const [lang, said] of Object.entries(KENYA))
    it(`is said in ${lang}: ${said}`, async () => {
      const element = await timeline(TO_ONE, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      expect(labels(element).filter((label) => label.endsWith(` ${said}`))).to.have.length(1);
    });

  it('stands in lines of its own where there is little room', async () => {
    const years = ['1963', '1965', '1968', '1970', '1971', '1973', '1975', '1978', '1982', '1986', '1991', '1998'];
    const element = await timeline(
      dossier(...years.map((when): Way => ['JPN', when > '1980' ? 'CHN' : 'KEN', when]), ['CHN', 'KEN', '1974']),
    );
    element.parentElement!.style.inlineSize = '240px';
    await waitUntil(() => labels(element).includes('1986'), 'dates stand alone');
    expect(labels(element)).to.include.members(['1986', 'Japan to China']);
  });

  it('has a rail with the name of the only host, where that has room', async () => {
    const names = (element: VisitTimeline): readonly string[] =>
      all(element, '.railname').map(({ textContent }) => textContent);
    expect(names(await timeline(TO_ONE))).to.deep.equal(['in United States']);
    expect(names(await timeline(BOTH)).join('')).to.equal('');
    const element = await timeline(TO_ONE);
    element.parentElement!.style.inlineSize = '320px';
    await waitUntil(() => names(element).join('') === '', 'on a narrow page it has none');
  });

  it('keeps guests of one day apart that come from different states', async () => {
    const day = dossier(['KEN', 'USA', '1964-05-12'], ['JPN', 'USA', '1964-05-12'], ['KEN', 'USA', '1987']);
    expect(labels(await timeline(day))).to.have.members([
      '12 May 1964 from Kenya',
      '12 May 1964 from Japan',
      '1987 from Kenya',
    ]);
  });
});

describe('the way of a visit in a list', () => {
  it('downwards tells visits apart too, under the name of the only host', async () => {
    const element = await timeline(TO_ONE, { layout: 'vertical' });
    expect(text(element, '.railnames')).to.equal('in United States');
    expect(all(element, '.text .quiet').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'from Kenya',
      'from Japan',
      'from Germany',
    ]);
    const both = await timeline(BOTH, { layout: 'vertical' });
    expect(all(both, '.railnames')).to.have.length(0);
    expect(text(both, '.text')).to.equal('N0 1964, Kenya to United States');
  });

  it('is whole for the ear, and in the lists of many and of counted visits', async () => {
    const heard = await timeline(TO_ONE);
    expect(text(heard, '.list .visit')).to.equal('N0, Kenya to United States, 1964');
    const many = manyVisits(80) as { visits: readonly object[] };
    const dense = await draw<VisitTimeline>(
      'visit-timeline',
      {},
      { dossier: { ...many, visits: many.visits.map((visit) => ({ ...visit, from: 'KEN', to: 'USA' })) } },
      '.stacks',
    );
    one(dense, '.stacks [role="option"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn(dense);
    expect(text(dense, '.windowlist .fact')).to.contain('Kenya to United States');
  });
});
