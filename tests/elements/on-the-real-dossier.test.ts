/** The three elements on the dossier that ships, as a reader meets them. */
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { QuoteCard, RelationsMap, VisitTimeline } from '../../src/index.js';
import { expectConsole } from '../support/console.js';
import { SHIPPED } from '../support/dossier.js';
import { all, drawShipped as draw, lettersOf, overlap, text, type Rect } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';

describe('the relations map on the real dossier', () => {
  it('selects the strand that is clicked in its middle, and tells so once', async () => {
    await setViewport({ width: 1000, height: 900 });
    const map = await draw<RelationsMap>('relations-map', { focus: 'MNG', at: '2007-12' }, '.strand');
    const svg = map.shadowRoot!.querySelector('.map svg')!;
    for (const strand of all<SVGGElement>(map, '.strand')) {
      const id = strand.getAttribute('data-id');
      const line = strand.querySelector<SVGPathElement>('.line')!;
      const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.6);
      const box = svg.getBoundingClientRect();
      map.selected = undefined;
      await map.updateComplete;
      const heard: unknown[] = [];
      const listen = (event: CustomEvent<{ id: unknown }>): void => {
        heard.push(event.detail.id);
      };
      map.addEventListener('entente-select', listen);
      line.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: box.left + x, clientY: box.top + y }),
      );
      map.removeEventListener('entente-select', listen);
      expect(heard, id ?? '').to.deep.equal([id]);
    }
  });

  it('is walked by keys alone: partners, their relations, choice, and letting go', async () => {
    const map = await draw<RelationsMap>('relations-map', { focus: 'MNG', at: '2007-12' }, '.strand');
    const stop = map.shadowRoot!.querySelector<HTMLElement>('.map')!;
    stop.focus();
    const first = stop.getAttribute('aria-activedescendant');
    await press('ArrowRight');
    await map.updateComplete;
    expect(stop.getAttribute('aria-activedescendant')).to.not.equal(first);
    await press('Enter');
    await map.updateComplete;
    expect(map.selected).to.not.equal(undefined);
    expect(text(map, '.panel h4')).to.contain('Mongolia');
    await press('Escape');
    await map.updateComplete;
    expect(map.selected).to.equal(undefined);
  });

  it('filters by the legend', async () => {
    const map = await draw<RelationsMap>('relations-map', { focus: 'MNG', at: '2007-12' }, '.strand');
    const before = all(map, '.strand').length;
    all<HTMLButtonElement>(map, '.chip')
      .find((chip) => chip.textContent.includes('Diplomatic'))!
      .click();
    await map.updateComplete;
    expect(all(map, '.strand').length).to.be.below(before);
  });

  it('goes from change to change, and tells the page', async () => {
    const map = await draw<RelationsMap>('relations-map', { focus: 'MNG', at: '1986', timeline: '' }, '.strip');
    let told = '';
    map.addEventListener('entente-change', ({ detail }) => (told = detail.at ?? ''));
    map.shadowRoot!.querySelector<HTMLButtonElement>('.step.next')!.click();
    await map.updateComplete;
    expect(map.at).to.equal(told);
    expect(told > '1986').to.equal(true);
  });

  it('names the Soviet Union in 1961, and says that today’s borders stand in', async () => {
    const map = await draw<RelationsMap>('relations-map', { focus: 'MNG', at: '1961-12' }, '.land');
    expect(text(map, '.map svg')).to.contain('Soviet Union');
    expect(text(map, '.policy')).to.contain('Soviet Union');
  });

  it('without a base map stands on directions, and says so', async () => {
    const map = await draw<RelationsMap>(
      'relations-map',
      { focus: 'MNG', at: '2007-12', basemap: '/nowhere-map.json' },
      '.strand',
    );
    expect(text(map, '.policy')).to.contain('could not be loaded');
  });

  it('is clean to axe, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const map = await draw<RelationsMap>(
        'relations-map',
        { focus: 'MNG', at: '2007-12', timeline: '', theme, groups: 'six-party-talks', selected: 'dr-mng-prk' },
        '.strand',
      );
      map.parentElement!.style.background = theme === 'dark' ? '#14171a' : '#ffffff';
      await expect(map).to.be.accessible();
    }
  });
});

describe('the visit timeline on the real dossier', () => {
  const FONT = 'font-family: "Noto Sans", "DejaVu Sans", sans-serif';
  /** Without the room that a font has above and below its letters. */
  const within = ({ top, bottom, ...sides }: Rect): Rect => ({ ...sides, top: top + 2, bottom: bottom - 2 });

  after(() => setViewport({ width: 800, height: 600 }));

  it('draws the visits of 1956, 1988, 2002, 2007 and 2013, each landing on its hosts’ shore', async () => {
    await setViewport({ width: 1000, height: 900 });
    const timeline = await draw<VisitTimeline>(
      'visit-timeline',
      { between: 'MNG PRK', gaps: '', context: '' },
      '.horizontal',
    );
    const rails = all<SVGPathElement>(timeline, '.rail:not(.early)').map((rail) =>
      Number(/,(\d+)/.exec(rail.getAttribute('d') ?? '')?.[1]),
    );
    for (const [id, shore] of [
      ['visit-1956-kim-il-sung', 0],
      ['visit-1988-kim-il-sung', 0],
      ['visit-2002-paek-nam-sun', 0],
      ['visit-2007-kim-yong-nam', 0],
      ['visit-2013-elbegdorj', 1],
    ] as const) {
      const glyph = timeline.shadowRoot!.querySelector(`.crossing[data-id="${id}"] .glyph`);
      expect(glyph?.getAttribute('transform'), id).to.contain(` ${String(rails[shore])})`);
    }
  });

  it('names the silence of 14 years with the source that states it', async () => {
    const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK', gaps: '' }, '.horizontal');
    expect(text(timeline, '.gap.stated')).to.equal('14 years The Diplomat');
    expect(text(timeline, '.list .silence.stated')).to.equal(
      '14 years without a high-level visit, as The Diplomat says',
    );
    expect(text(timeline, '.gap.nothing-found')).to.contain('nothing in these sources');
  });

  it('shows the meeting of 2013 as contradicted, both passages side by side', async () => {
    const timeline = await draw<VisitTimeline>(
      'visit-timeline',
      { between: 'MNG PRK', selected: 'visit-2013-elbegdorj' },
      '.panel',
    );
    expect(text(timeline, '.did-not-meet')).to.equal('Did not meet');
    expect(text(timeline, '.panel .against')).to.contain('Contradicted').and.to.contain('very first meeting');
    expect(text(timeline, '.panel .evidence')).to.contain('did not meet');
    expect(all(timeline, '.panel .against'), 'and each once').to.have.length(1);
  });

  it('is walked by keys alone, with one stop and one event', async () => {
    const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK' }, '.list');
    expect(all(timeline, '.visit[tabindex="0"]').length).to.equal(1);
    all(timeline, '.visit[tabindex="0"]')[0]!.focus();
    let heard = 0;
    timeline.addEventListener('entente-select', () => heard++);
    await press('End');
    await timeline.updateComplete;
    await timeline.updateComplete;
    await press('Enter');
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('visit-2024-pak-myong-ho');
    expect(heard).to.equal(1);
    await press('Escape');
    await timeline.updateComplete;
    expect(timeline.selected).to.equal(undefined);
  });

  for (const width of [600, 720, 960, 1200]) {
    it(`at ${String(width)} px: no flag touches another`, async () => {
      await setViewport({ width, height: 900 });
      const timeline = await draw<VisitTimeline>(
        'visit-timeline',
        { between: 'MNG PRK', gaps: '', context: '', layout: 'horizontal' },
        '.horizontal',
      );
      const names = all<SVGGElement>(timeline, '.flag').map((flag) => ({
        words: flag.textContent,
        lines: [...flag.querySelectorAll('text')].map(lettersOf),
      }));
      expect(names.length).to.be.above(8);
      names.forEach(({ words, lines }, index) => {
        for (const other of names.slice(index + 1)) {
          for (const a of lines)
            for (const b of other.lines) expect(overlap(a, b), `${words} touches ${other.words}`).to.equal(false);
        }
      });
    });
  }

  for (const lang of ['en', 'mn', 'ko', 'ru', 'ar']) {
    it(`in ${lang} names every visit at any width, and no name touches another or leaves the drawing`, async () => {
      const forms = new Set<string>();
      for (const width of [480, 560, 640, 720, 800]) {
        await setViewport({ width: width + 16, height: 900 });
        const timeline = await draw<VisitTimeline>(
          'visit-timeline',
          // (A font by its name: Firefox measures `sans-serif` in Arabic pages in a narrower one than it draws with.)
          { between: 'MNG PRK', gaps: '', context: '', lang, dir: lang === 'ar' ? 'rtl' : 'ltr', style: FONT },
          '.horizontal, .vertical',
        );
        const across = timeline.shadowRoot!.querySelector('.horizontal');
        forms.add(across ? 'across' : 'down');
        // (Two of 1988 share one flag, because they have the same date on the same shore.)
        const [named, count] = across ? ['.flag:not(.joint)', 13] : ['.vertical .visit', 14];
        expect(all(timeline, named), `${String(width)} px`).to.have.length(count);
        if (!across) continue;
        const frame = across.getBoundingClientRect();
        const labels = all<SVGTextElement>(timeline, '.horizontal text').map((label) => ({
          words: label.textContent,
          box: within(lettersOf(label)),
        }));
        labels.forEach(({ words, box }, index) => {
          expect(box.left, words).to.be.at.least(frame.left - 1);
          expect(box.right, words).to.be.at.most(frame.right + 1);
          for (const other of labels.slice(index + 1))
            expect(overlap(box, other.box), `${String(width)} px: ${words} touches ${other.words}`).to.equal(false);
        });
      }
      expect([...forms].sort()).to.deep.equal(['across', 'down']);
    });
  }

  it('keeps its form when a visit is chosen, where there is just room for all labels', async () => {
    for (let width = 560; width < 768; width += 16) {
      await setViewport({ width: width + 16, height: 900 });
      const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK' }, '.horizontal, .vertical');
      const form = (): number => all(timeline, '.horizontal').length;
      const before = form();
      timeline.selected = 'visit-2013-elbegdorj';
      await timeline.updateComplete;
      expect(form(), `${String(width)} px`).to.equal(before);
    }
  });

  it('runs downwards on a phone, and opens a visit in its place', async () => {
    await setViewport({ width: 320, height: 700 });
    const timeline = await draw<VisitTimeline>('visit-timeline', { between: 'MNG PRK', gaps: '' }, '.vertical');
    all(timeline, '.visit')[0]!.click();
    await timeline.updateComplete;
    expect(text(timeline, '.chosen .detail h4')).to.contain('Kim Il-sung');
  });

  it('stacks visits where there are too many, never finer than their dates', async () => {
    await setViewport({ width: 1000, height: 900 });
    const visits = Array.from({ length: 500 }, (_, i) => ({
      id: `v${String(i)}`,
      from: 'MNG',
      to: 'PRK',
      when: String(1950 + (i % 50)),
      level: 'state',
      visitors: [{ name: 'A' }],
      evidence: [{ source: 's', exact: 'x' }],
    }));
    const timeline = await fixture<VisitTimeline>(
      html`<visit-timeline
        loading="eager"
        .dossier=${{ dossier: 1, id: 'many', title: 'Many', sources: { s: { type: 'book', title: 'S' } }, visits }}
      ></visit-timeline>`,
    );
    await waitUntil(() => timeline.shadowRoot?.querySelector('.stacks'));
    timeline.shadowRoot!.querySelector<HTMLElement>('.stacks')!.focus();
    await press('0');
    await press('Home');
    await timeline.updateComplete;
    expect(text(timeline, '.panel h4'), 'dates known to the year make columns of years').to.equal('1950: 10 visits');
    expect(all(timeline, '.panel time').map((time) => time.getAttribute('datetime'))).to.deep.equal(
      Array(10).fill('1950'),
    );
  });

  it('finds among many by words, and draws the few that are left by name', async () => {
    const visits = Array.from({ length: 200 }, (_, i) => ({
      id: `v${String(i)}`,
      from: i % 2 ? 'MNG' : 'PRK',
      to: i % 2 ? 'PRK' : 'MNG',
      when: `${String(1950 + (i % 50))}-05-12`,
      level: i % 3 ? 'state' : 'working',
      visitors: [{ name: i === 77 ? 'Tsakhia Elbegdorj' : 'A' }],
      evidence: [{ source: 's', exact: 'x' }],
    }));
    const timeline = await fixture<VisitTimeline>(
      html`<visit-timeline
        loading="eager"
        .dossier=${{ dossier: 1, id: 'find', title: 'Find', sources: { s: { type: 'book', title: 'S' } }, visits }}
      ></visit-timeline>`,
    );
    await waitUntil(() => timeline.shadowRoot?.querySelector('.stacks'));
    const field = timeline.shadowRoot!.querySelector<HTMLInputElement>('#words')!;
    field.value = 'elbeg';
    field.dispatchEvent(new Event('input'));
    await timeline.updateComplete;
    expect(text(timeline, '.dek')).to.contain('1 visit');
    expect(all(timeline, '.stacks')).to.have.length(0);
    expect(text(timeline, '.picture')).to.contain('Tsakhia Elbegdorj');
    field.value = 'nobody';
    field.dispatchEvent(new Event('input'));
    await timeline.updateComplete;
    expect(text(timeline, '.picture')).to.equal('No visit matches.');
  });

  it('is clean to axe, light and dark', async () => {
    await setViewport({ width: 900, height: 900 });
    for (const theme of ['light', 'dark']) {
      const timeline = await draw<VisitTimeline>(
        'visit-timeline',
        { between: 'MNG PRK', gaps: '', context: '', theme, selected: 'visit-2013-elbegdorj' },
        '.horizontal',
      );
      timeline.parentElement!.style.background = theme === 'dark' ? '#14171a' : '#ffffff';
      await expect(timeline).to.be.accessible();
    }
  });
});

describe('the quote card on the real dossier', () => {
  it('signs the newspaper’s words with the newspaper, and says whose they are not', async () => {
    const card = await draw<QuoteCard>('quote-card', { quote: 'quote-wsj-history' });
    expect(text(card, '.chain .own')).to.contain('The Wall Street Journal').and.to.contain('not of Tsakhia Elbegdorj');
    expect(text(card, '.words .own')).to.match(/^“will present/);
    expect(text(card, '.foot')).to.contain('Word for word');
  });

  it('sets a paraphrase without quotation marks', async () => {
    const card = await draw<QuoteCard>('quote-card', { quote: 'quote-model' });
    expect(text(card, '.words')).to.not.match(/[“”"]/);
  });

  it('claims no check that was not made', async () => {
    const card = await draw<QuoteCard>('quote-card', { quote: 'quote-tyranny' });
    expect(text(card, '.foot')).to.not.contain('Word for word');
    expect(all(card, '.variants u').length).to.be.above(0);
  });

  it('shows original and translation, each in its language', async () => {
    const card = await draw<QuoteCard>('quote-card', { quote: 'quote-tsedenbal-1956' });
    expect(all(card, '.words').map(({ lang }) => lang)).to.deep.equal(['en', 'de']);
    expect(text(card, '.words:lang(de)')).to.match(/^„.*“$/);
  });

  it('shows a debate, scenarios, tasks and a figure', async () => {
    expect(all(await draw<QuoteCard>('quote-card', { set: 'debate' }), '.side').length).to.equal(3);
    expect(all(await draw<QuoteCard>('quote-card', { set: 'perry-scenarios' }), '.numbered li').length).to.equal(3);
    expect(all(await draw<QuoteCard>('quote-card', { set: 'tasks' }), '.numbered li').length).to.equal(4);
    expect(text(await draw<QuoteCard>('quote-card', { quote: 'figure-labour-quota' }), '.number'))
      .to.contain('5,000')
      .and.to.contain('ceiling')
      .and.to.contain('1,749');
  });

  it('keeps the page’s own words where there is no such quotation, and names the problem', async () => {
    expectConsole(/^warn:[\s\S]*nope is no quote/);
    const card = document.createElement('quote-card');
    card.innerHTML = '<blockquote>Own words</blockquote>';
    Object.assign(card, { src: SHIPPED, quote: 'nope', loading: 'eager' });
    let reason = '';
    card.addEventListener('entente-error', ({ detail }) => (reason = detail.issues[0]?.reason ?? ''));
    (await fixture<HTMLElement>(html`<div></div>`)).append(card);
    await waitUntil(() => reason);
    expect(card.querySelector('blockquote')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('is made from the page’s own blockquote where no dossier is given', async () => {
    const card = await fixture<QuoteCard>(
      html`<quote-card loading="eager"
        ><blockquote cite="https://example.org/a" data-owner="B. Bold" data-role="President">
          “It was a visit.”
        </blockquote>
        <cite>A title</cite></quote-card
      >`,
    );
    await waitUntil(() => card.shadowRoot?.querySelector('figure'));
    expect(text(card, '.words')).to.equal('“It was a visit.”');
    expect(text(card, '.chain')).to.contain('B. Bold');
  });

  it('shows right-to-left words inside a left-to-right card', async () => {
    const quotes = [
      {
        id: 'q',
        text: 'كلام حر',
        lang: 'ar',
        form: 'direct',
        chain: [{ name: 'A', own: true }],
        evidence: [{ source: 's', exact: 'كلام حر' }],
      },
    ];
    const card = await fixture<QuoteCard>(
      html`<quote-card
        loading="eager"
        quote="q"
        .dossier=${{ dossier: 1, id: 'r', title: 'R', sources: { s: { type: 'book', title: 'S' } }, quotes }}
      ></quote-card>`,
    );
    await waitUntil(() => card.shadowRoot?.querySelector('figure'));
    expect(getComputedStyle(card.shadowRoot!.querySelector('.words')!).direction).to.equal('rtl');
    expect(card.shadowRoot!.querySelector('figure')!.dir).to.equal('ltr');
  });

  it('is clean to axe, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const card = await draw<QuoteCard>('quote-card', { quote: 'quote-wsj-history', theme });
      card.parentElement!.style.background = theme === 'dark' ? '#14171a' : '#ffffff';
      await expect(card).to.be.accessible();
    }
  });
});
