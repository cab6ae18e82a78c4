/** Visits that a preferred claim contradicts: they are drawn and marked, and do not count, as on the map. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { VisitTimeline } from '../../src/index.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { all, button, draw, drawn, lettersOf, one, text } from '../support/drawn.js';
import { manyVisits } from '../support/many-visits.js';
import { waitUntil } from '../support/wait-until.js';

const evidence = [{ source: 's', exact: 'the words' }];
const visit = (id: string, when: string, more: object = {}): object => ({
  id,
  from: 'MNG',
  to: 'PRK',
  when,
  level: 'state',
  visitors: [{ name: `Of ${id}` }],
  evidence,
  ...more,
});
const DENIED = { status: 'contradicted' };

const timeline = (
  visits: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<VisitTimeline> =>
  draw<VisitTimeline>(
    'visit-timeline',
    { between: 'MNG PRK', ...attributes },
    { dossier: { ...smallDossier(), visits } },
    '.crossing, .vertical .visit, .stacks',
  );
const denied = [visit('a', '1956'), visit('no', '1970', DENIED), visit('b', '1985'), visit('late', '1999', DENIED)];
const dek = (element: VisitTimeline): string => text(element, '.dek');

describe('a visit that is contradicted', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is not counted in the sentence, nor are its years, and is told apart', async () => {
    const element = await timeline(denied);
    expect(dek(element)).to.match(/^2 visits between Mongolia and North Korea, 1956–1985\. .*\. Contradicted: 2\.$/);
  });
  it('is all there is: then there are none, and it is told', async () => {
    expect(dek(await timeline([visit('no', '1970', DENIED)]))).to.equal('No visits in these sources. Contradicted: 1.');
  });
  it('is drawn, crossed and thin, with its sign on its label and in the key', async () => {
    const element = await timeline(denied);
    expect(all(element, '.crossing')).to.have.length(4);
    expect(all(element, '.crossing.denied').map((one) => one.getAttribute('data-id'))).to.deep.equal(['no', 'late']);
    expect(all(element, '.crossing.denied .doubt.contradicted')).to.have.length(2);
    expect(all(element, '.flag .doubt.contradicted')).to.have.length(2);
    expect(getComputedStyle(one(element, '.crossing.denied .span')).strokeWidth).to.equal('1px');
    expect(text(element, '.key')).to.contain('contradicted');
  });
  for (const lanes of ['direction', 'none'])
    it(`stands beside the words of the silence that it does not end, lanes “${lanes}”`, async () => {
      const element = await timeline(denied, { gaps: '', lanes, layout: 'horizontal' });
      await waitUntil(() => element.shadowRoot!.querySelector('.gap text'), 'the silence is named');
      const marks = all<SVGGElement>(element, '.crossing.denied :is(.span, .tip)').map((mark) =>
        mark.getBoundingClientRect(),
      );
      expect(marks.length).to.be.above(1);
      for (const words of all<SVGTextElement>(element, '.gap text').map(lettersOf))
        for (const mark of marks) expect(words.right <= mark.left || words.left >= mark.right).to.equal(true);
    });
  it('says so in the list that is heard, in the row of the table, and when it is chosen', async () => {
    const element = await timeline(denied);
    const heard = all(element, '.list .visit').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(heard[1]).to.equal('Of no, Mongolia to North Korea, contradicted, 1970');
    expect(heard[0]).to.not.contain('contradicted');
    element.selected = 'no';
    await drawn(element);
    expect(text(element, 'figure > [role="status"]')).to.match(/state visit, contradicted$/);
    button(element, 'Table').click();
    await drawn(element);
    expect(all(element, 'tbody tr')[1]?.textContent).to.contain('Of no, contradicted');
  });
  it('says so in its row where time runs downwards, by sign and word; so does one that is disputed', async () => {
    const visits = [visit('a', '1956'), visit('open', '1960', { status: 'disputed' }), visit('no', '1970', DENIED)];
    const element = await timeline(visits, { layout: 'vertical' });
    const rows = all(element, '.vertical .visit').map((row) => row.querySelector('.doubted')?.textContent ?? '');
    expect(rows).to.deep.equal(['', 'Disputed', 'Contradicted']);
    expect(all(element, '.vertical .doubted svg')).to.have.length(2);
    expect(all(element, '.shores.denied')).to.have.length(1);
  });
  it('ends no silence and begins none', async () => {
    const element = await timeline(denied, { gaps: '' });
    expect(all(element, '.list .silence').map(({ textContent }) => textContent)).to.deep.equal([
      '29 years, nothing in these sources',
    ]);
    expect(all(element, '.gap')).to.have.length(1);
    const rows = all(element, '.list > li').map((row) => row.querySelector('button')?.dataset['id'] ?? 'silence');
    expect(rows, 'it stands within the silence').to.deep.equal(['a', 'silence', 'no', 'b', 'late']);
  });
  it('is not counted by a label that stands for several', async () => {
    const element = await timeline(
      [...Array(9).keys()].map((n) => visit(`v${String(n)}`, `198${String(n)}`, n % 2 ? DENIED : {})),
      { layout: 'horizontal', style: 'inline-size: 240px' },
    );
    const counts = all(element, '.flag.count');
    expect(counts.length).to.be.above(0);
    for (const count of counts) {
      const ids = count.getAttribute('data-visits')!.split(' ');
      const no = ids.filter((id) => Number(id.slice(1)) % 2).length;
      const words = [...count.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      expect(words).to.contain(`${String(ids.length - no)} visit`);
      if (no) expect(words).to.contain(`${String(no)} contradicted`);
    }
  });
});

describe('a meeting that is contradicted within a visit that was', () => {
  it('takes nothing from the count of visits', async () => {
    const element = await draw<VisitTimeline>('visit-timeline', { src: SHIPPED, between: 'MNG PRK' }, {}, '.visit');
    expect(dek(element))
      .to.match(/^14 visits/)
      .and.not.contain('Contradicted');
    expect(all(element, '.denied')).to.have.length(0);
  });
});

describe('contradicted visits among many', () => {
  it('stand crossed on top of their column, and count nowhere', async () => {
    await setViewport({ width: 800, height: 900 });
    const dossier = manyVisits(100, ['MNG', 'PRK']);
    const visits = dossier['visits'] as object[];
    const element = await draw<VisitTimeline>(
      'visit-timeline',
      {},
      { dossier: { ...dossier, visits: visits.map((one, at) => (at % 10 ? one : { ...one, ...DENIED })) } },
      '.stacks',
    );
    all(element, '.step.wide')[0]!.click();
    await drawn(element);
    expect(dek(element)).to.match(/^90 visits .* Contradicted: 10\.$/);
    expect(text(element, '.windowbar output')).to.match(/^90 visits, .*, 10 contradicted$/);
    const said = all(element, '.stacks [role="option"]').map((column) => column.getAttribute('aria-label') ?? '');
    const sum = (pattern: RegExp): number =>
      said.reduce((total, words) => total + Number(pattern.exec(words)?.[1] ?? 0), 0);
    expect([sum(/: (\d+) visit/), sum(/, (\d+) contradicted/)]).to.deep.equal([90, 10]);
    expect(all(element, '.stacks .denied')).to.have.length(10);
  });
});

describe('a passage in the panel of a visit', () => {
  const passage = (exact: string, stance?: string): object => ({ source: 's', exact, ...(stance && { stance }) });
  const meeting = (outcome: string, ...passages: object[]): object => ({ name: 'Kim', outcome, evidence: passages });
  const opened = async (more: object): Promise<VisitTimeline> => {
    const element = await timeline([visit('a', '1956', more)], { selected: 'a' });
    await waitUntil(() => element.shadowRoot!.querySelector('.evidence'), 'the panel is there');
    return element;
  };
  const marks = (element: VisitTimeline, under: string): readonly string[] =>
    all(element, under).map(({ textContent }) => textContent);

  it('against the visit stands behind a bar with its word, after what it rests on', async () => {
    const element = await opened({ evidence: [passage('he stayed at home', 'contradicts'), passage('he went')] });
    expect(marks(element, '.detail mark, .panel mark')).to.deep.equal(['he went', 'he stayed at home']);
    expect(marks(element, '.against mark').slice(0, 1)).to.deep.equal(['he stayed at home']);
    expect(text(element, '.against')).to.match(/^Contradicted/);
  });
  it('against a meeting does too, and is never folded', async () => {
    const element = await opened({
      evidence: [passage('he went')],
      met: [meeting('met', passage('they met'), passage('they did not', 'contradicts'))],
    });
    expect(text(element, '.against')).to.match(/^Contradicted they did not/);
    expect(marks(element, '.more mark')).to.deep.equal(['they met']);
    expect(text(element, '.more summary')).to.equal('1 more passage');
  });
  it('on a meeting that was not is the first; one that says it was stands against it', async () => {
    const element = await opened({
      evidence: [passage('he went'), passage('he was not received')],
      met: [meeting('did-not-meet', passage('he was not received'), passage('they met after all', 'contradicts'))],
    });
    expect(marks(element, '.detail mark, .panel mark')).to.deep.equal([
      'he was not received',
      'they met after all',
      'he went',
    ]);
    expect(text(element, '.against')).to.match(/^Contradicted they met after all/);
  });
  it('of another source in the same words is told of too', async () => {
    const sources = { ...(smallDossier()['sources'] as object), t: { type: 'book', title: 'Another book' } };
    const element = await draw<VisitTimeline>(
      'visit-timeline',
      { selected: 'a' },
      {
        dossier: {
          ...smallDossier(),
          sources,
          visits: [visit('a', '1956', { met: [meeting('met', { source: 't', exact: 'the words' })] })],
        },
      },
      '.evidence',
    );
    expect(text(element, '.more')).to.contain('Another book');
  });
  it('of a visit that others contradict stands behind the bar whole, what is folded too', async () => {
    const element = await opened({ ...DENIED, evidence: [passage('he went'), passage('he was seen')] });
    expect(marks(element, '.against > .evidence > blockquote mark')).to.deep.equal(['he went', 'he was seen']);
  });
});
