/** Groups of every form, claims of every status, and what keys, ears and paper get of them. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { all, button, draw, drawn, lettersOf, one, overlap, text } from '../support/drawn.js';
import { press } from '../support/keys.js';
import { emulateMedia } from '../support/media.js';
import { waitUntil } from '../support/wait-until.js';

const evidence = [{ source: 's', exact: 'the words' }];
const relation = (id: string, more: object): object => ({
  id,
  type: 'trade',
  parties: ['MNG', 'CHN'],
  valid: '1980/..',
  evidence,
  ...more,
});
const group = (name: string, form: string, members: readonly object[]): object => ({
  kind: 'group',
  name,
  form,
  valid: '1990/..',
  members,
  evidence,
});
const member = (actor: string, more: object = {}): object => ({ actor, ...more });

const of = (parts: object, attributes: Readonly<Record<string, string>> = {}): Promise<RelationsMap> =>
  draw<RelationsMap>(
    'relations-map',
    { at: '2007', ...attributes },
    {
      dossier: {
        ...smallDossier(),
        actors: {},
        relations: [],
        visits: [],
        quotes: [],
        sets: [],
        figures: [],
        ...parts,
      },
    },
    '.land',
  );
const shipped = (attributes: Readonly<Record<string, string>>): Promise<RelationsMap> =>
  draw<RelationsMap>('relations-map', { src: SHIPPED, focus: 'MNG', at: '2007-12', ...attributes }, {}, '.land');

/** Presses the button of this name. */
async function choose(element: RelationsMap, name: string): Promise<void> {
  button(element, name).click();
  await drawn(element);
}

/** A chip as it is named. */
const named = ({ textContent }: HTMLElement): string => textContent.replace(/\s+/g, ' ').trim();

const FORMS = ['talks', 'project', 'alliance', 'trilateral', 'forum'];
const forms = Object.fromEntries(
  FORMS.map((form, index) => [
    form,
    group(`The ${form}`, form, [member('CHN'), member(index % 2 ? 'MNG' : 'KOR'), member('JPN')]),
  ]),
);

describe('groups on the map', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  it('have a mark of their form, on the map as in the legend', async () => {
    const element = await of({ actors: forms });
    button(element, 'In groups').click();
    await waitUntil(() => all(element, '.hub').length === FORMS.length, 'the groups are drawn');
    const marks = all(element, '.hub .hole').map((mark) => mark.outerHTML.replace(/<!--.*?-->/g, ''));
    expect(new Set(marks).size).to.equal(FORMS.length);
    expect(all(element, '.key .hole').map((mark) => mark.outerHTML.replace(/<!--.*?-->/g, ''))).to.have.members(marks);
  });

  it('are reached by the arrows after the countries, and chosen by Enter', async () => {
    const element = await shipped({ groups: 'six-party-talks' });
    one<HTMLElement>(element, '.map').focus();
    await press('End');
    await drawn(element);
    const active = one(element, '.map').getAttribute('aria-activedescendant');
    expect(active).to.equal('option-six-party-talks');
    expect(text(element, `#${active ?? ''}`)).to.contain('Six-Party Talks. Members: China, Japan');
    expect(all(element, '.hub .ring')).to.have.length(1);
    await press('Enter');
    await drawn(element);
    expect(element.selected).to.equal('six-party-talks');
    expect(text(element, '.panel h4')).to.equal('Six-Party Talks');
  });

  it('never leave the keys on what the date has taken away', async () => {
    const element = await shipped({ groups: 'six-party-talks' });
    one<HTMLElement>(element, '.map').focus();
    await press('End');
    element.at = '2015';
    await drawn(element);
    const active = one(element, '.map').getAttribute('aria-activedescendant') ?? '';
    expect(all(element, `#${active}`)).to.have.length(1);
    await press('ArrowRight');
    await drawn(element);
    expect(one(element, '.map').getAttribute('aria-activedescendant')).to.not.equal(active);
  });

  it('are told once when they are chosen, and so are countries', async () => {
    const element = await shipped({ groups: 'six-party-talks' });
    const live = (): string[] =>
      all(element, '[role="status"]')
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean);
    element.selected = 'six-party-talks';
    await drawn(element);
    expect(live()).to.deep.equal([
      'Six-Party Talks. Members: China, Japan, North Korea, South Korea, Russia, and United States',
    ]);
    element.selected = 'USA';
    await drawn(element);
    expect(live()).to.deep.equal(['United States: 1 relation']);
  });

  it('have in the panel the members of the date, and who has left', async () => {
    const actors = {
      pact: group('The pact', 'alliance', [
        member('CHN'),
        member('JPN', { role: 'observer' }),
        member('KOR', { valid: '1990/2000' }),
        member('MNG', { valid: '2020/..' }),
      ]),
    };
    const element = await of({ actors }, { groups: 'pact', selected: 'pact' });
    const panel = text(element, '.panel');
    expect(panel).to.contain('Alliance, since 1990');
    expect(panel).to.contain('Members: China and Japan (observer)');
    expect(panel).to.contain('left: South Korea, 1990–2000').and.to.not.contain('Mongolia');
  });

  it('show which spokes are of the one that is chosen, by a lane and by weight', async () => {
    const element = await shipped({ groups: 'six-party-talks greater-tumen', selected: 'greater-tumen' });
    const weights = (id: string): string[] =>
      all(element, `.hub[data-id="${id}"] .spoke`).map((line) => getComputedStyle(line).strokeWidth);
    expect(new Set(weights('greater-tumen'))).to.deep.equal(new Set(['2.5px']));
    expect(new Set(weights('six-party-talks'))).to.deep.equal(new Set(['1.5px']));
    expect(all(element, '.casing.chosen')).to.have.length(weights('greater-tumen').length);
    element.selected = undefined;
    await drawn(element);
    expect(all(element, '.casing.chosen')).to.have.length(0);
  });

  it('are in the table with their members and sources, as relations are', async () => {
    const element = await shipped({ groups: 'six-party-talks' });
    button(element, 'In groups').click();
    button(element, 'Table').click();
    await drawn(element);
    const rows = all<HTMLTableRowElement>(element, 'tbody tr').map(({ cells }) =>
      [...cells].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.have.length(1);
    expect(rows[0]!.slice(0, 2)).to.deep.equal([
      'China, Japan, North Korea, South Korea, Russia, and United States',
      'Six-Party Talks',
    ]);
    expect(rows[0]!.slice(2)).to.not.include('');
  });

  it('are named with their sources in the footer, beside relations and alone; one that is put aside is not', async () => {
    const element = await shipped({ types: 'nothing', groups: 'six-party-talks trilateral-usa-jpn-kor' });
    expect(text(element, '.foot p')).to.match(/^Sources: .*china\.org\.cn.*Hudson Institute/);
    await choose(element, 'In groups');
    expect(text(element, '.foot p')).to.match(/^Sources: .*china\.org\.cn.*Hudson Institute/);
    await choose(element, 'Six-Party Talks');
    expect(text(element, '.foot p')).to.contain('Hudson Institute').and.to.not.contain('china.org.cn');
    await choose(element, 'Sources:');
    expect(
      all(element, '[part="sources"] a')
        .map(({ textContent }) => textContent)
        .join(),
    ).to.not.equal('');
    await choose(element, 'Between pairs');
    expect(text(element, '.foot p')).to.not.contain('Hudson Institute');
  });

  it('have the sources of their members too: in the footer, in the table, and as passages where a group is chosen', async () => {
    const { sources } = smallDossier();
    const other = {
      type: 'webpage',
      title: 'Of members',
      'container-title': 'The Members',
      URL: 'https://example.org/m',
    };
    const gone = { ...other, 'container-title': 'The Leavers' };
    const quoted = (source: string): object => ({ evidence: [{ source, exact: `words of ${source}` }] });
    const pact = group('The pact', 'alliance', [
      member('CHN'),
      member('JPN', quoted('other')),
      member('KOR', { ...quoted('gone'), valid: '1990/2000' }),
    ]);
    const element = await of(
      { actors: { pact }, sources: { ...(sources as object), other, gone } },
      { groups: 'pact', selected: 'pact' },
    );
    expect(text(element, '.foot p')).to.equal('Sources: The Daily, The Members. Data of 21 Nov 2026.');
    expect(all(element, '.panel mark').map(({ textContent }) => textContent)).to.deep.equal([
      'the words',
      'words of other',
      'words of gone',
    ]);
    await choose(element, 'Table');
    const links = all<HTMLAnchorElement>(element, 'tbody td:last-child a');
    expect(links.map(({ textContent }) => textContent.split(/\s/u, 2).join(' '))).to.deep.equal([
      'The Daily',
      'The Members',
    ]);
    expect(links.map(({ hash }) => decodeURIComponent(hash))).to.deep.equal([
      '#:~:text=the words',
      '#:~:text=words of other',
    ]);
  });

  it('have the reader’s comma between their form and their time, as pairs have between counts', async () => {
    for (const [selected, words] of [
      ['six-party-talks', 'محادثات، '],
      ['dr-mng-prk', 'ديسمبر 2007، '],
    ] as const) {
      const element = await shipped({ groups: 'six-party-talks', selected, lang: 'ar' });
      expect(
        text(element, '.panel h4 + .quiet').replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))),
      ).to.contain(words);
      expect(text(element, '.panel .facts, .panel h4 + .quiet')).to.not.contain(',');
      element.remove();
    }
    const element = await shipped({ lang: 'zh' });
    expect(text(element, '#option-USA')).to.contain('，').and.to.not.contain(', ');
  });

  it('have one full stop after their source, also where its date ends with one', async () => {
    const element = await shipped({ groups: 'six-party-talks', selected: 'six-party-talks', lang: 'ru' });
    expect(text(element, '.evidence:last-child .from')).to.match(/г\. [^.]/);
    expect(text(element, 'figure')).to.not.contain('..');
  });

  it('are in the dossier that is taken along, which reads back, with their members and all their sources', async () => {
    const { parseDossier } = await import('../../src/dossier/parse.js');
    const element = await shipped({ types: 'nothing', groups: 'six-party-talks' });
    const { dossier, problems } = parseDossier(JSON.parse(await (await element.exportData('json')).text()));
    expect(problems).to.deep.equal([]);
    expect([...dossier!.actors.keys()].sort()).to.deep.equal([
      'CHN',
      'JPN',
      'KOR',
      'PRK',
      'RUS',
      'USA',
      'six-party-talks',
    ]);
    expect([...dossier!.sources.keys()]).to.have.members(['bayarkhuu-2005', 'china-org-2005']);
    expect(dossier!.relations).to.deep.equal([]);
  });

  it('have their beginnings and ends on the strip of the date control, and are stepped to', async () => {
    const element = await shipped({ groups: 'six-party-talks', timeline: '', at: '2003' });
    expect(all(element, '.tick.group').length).to.be.above(1);
    const steps: (string | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      one<HTMLButtonElement>(element, '.step.next').click();
      await drawn(element);
      steps.push(element.at);
    }
    expect(steps).to.include('2003-08-27');
    expect(text(element, '.told')).to.not.equal('');
  });
});

describe('claims on the map', () => {
  it('that are disputed have half a disc, that are contradicted a cross and a thin line', async () => {
    const element = await of(
      {
        relations: [
          relation('plain', { parties: ['MNG', 'KOR'] }),
          relation('disputed', { status: 'disputed' }),
          relation('contradicted', { parties: ['MNG', 'JPN'], status: 'contradicted' }),
        ],
      },
      { focus: 'MNG' },
    );
    expect(all(element, '.bead')).to.have.length(1 + all(element, '.key .bead').length);
    expect(all(element, '.map .claim:not(.no)')).to.have.length(1);
    expect(all(element, '.map .claim.no')).to.have.length(1);
    const widthOf = (id: string): string =>
      getComputedStyle(one(element, `.strand[data-id="${id}"] .line`)).strokeWidth;
    expect([widthOf('plain'), widthOf('contradicted')]).to.deep.equal(['2px', '1px']);
  });

  describe('that others contradict', () => {
    const dated = { valid: '1990/..' };
    const claims = [
      relation('held', { parties: ['MNG', 'KOR'] }),
      relation('denied', { parties: ['MNG', 'JPN'], status: 'contradicted', ...dated }),
      relation('open', { parties: ['MNG', 'JPN'], type: 'aid', status: 'disputed', ...dated }),
      relation('war', { parties: ['MNG', 'JPN'], type: 'war', status: 'contradicted' }),
    ];
    const denied = (attributes: Readonly<Record<string, string>> = {}, relations = claims): Promise<RelationsMap> =>
      of({ relations }, { focus: 'MNG', ...attributes });
    const chips = (element: RelationsMap): string[] => all(element, '.key .chip').map(named);

    it('do not count as if they held: the legend and the sentence tell them apart', async () => {
      const element = await denied();
      expect(chips(element)).to.deep.equal(['Trade 1, 1 contradicted', 'Aid 1', 'War 0, 1 contradicted']);
      expect(text(element, '.dek')).to.equal('Mongolia has 2 relations with 2 states as of 2007. Contradicted: 2.');
      expect(all(element, '.strand'), 'and all are drawn').to.have.length(4);
    });

    it('are no relation where there is no other', async () => {
      const element = await denied({}, claims.slice(1, 2));
      expect(text(element, '.dek')).to.equal('No relations as of 2007 in these sources. Contradicted: 1.');
      expect(chips(element)).to.deep.equal(['Trade 0, 1 contradicted']);
    });

    it('are told apart to the ear, of a country and of what is chosen', async () => {
      const element = await denied();
      expect(text(element, '#option-JPN')).to.equal('Japan: 1 relation, 2 contradicted');
      element.selected = 'denied';
      await drawn(element);
      expect(text(element, 'figure > [role="status"]')).to.equal('Mongolia and Japan: Trade, since 1990, contradicted');
    });

    it('are told apart in the panel, by glyph and word', async () => {
      const element = await denied({ selected: 'denied' });
      expect(text(element, '.panel .quiet')).to.equal('1 relation as of 2007, 2 contradicted');
      const facts = all(element, '.fact').map((fact) => fact.querySelector('.status')?.textContent.trim() ?? '');
      expect(facts).to.deep.equal(['Contradicted', 'Disputed', 'Contradicted']);
      element.selected = 'MNG';
      await drawn(element);
      expect(text(element, '.panel .quiet')).to.equal('2 relations as of 2007, 2 contradicted');
      expect(all(element, '.fact .status.contradicted svg')).to.have.length(2);
    });

    it('are told apart in the table', async () => {
      const element = await denied();
      button(element, 'Table').click();
      await drawn(element);
      const rows = all<HTMLTableRowElement>(element, 'tbody tr').map(({ cells }) => cells[1]?.textContent.trim());
      expect(rows).to.deep.equal(['Trade', 'Trade, contradicted', 'Aid, disputed', 'War, contradicted']);
    });

    it('are told apart among what a step of the date has changed', async () => {
      const element = await denied({ timeline: '', at: '1985' });
      one<HTMLButtonElement>(element, '.step.next').click();
      await drawn(element);
      expect(text(element, '.told')).to.equal('Since 1985: 2 relations began; 1 of them contradicted.');
    });

    it('are what they are in the dossier that ships: none stands at any date', async () => {
      const element = await shipped({});
      expect(chips(element).join()).to.not.contain('contradicted');
      expect(text(element, '.dek')).to.match(/2007\.$/);
    });
  });

  it('that stand behind a number have it where it touches nothing', async () => {
    const types = ['trade', 'aid', 'labour', 'alliance', 'war', 'dispute', 'consultation', 'alignment'];
    const element = await of(
      {
        relations: types.map((type, index) =>
          relation(`r${String(index)}`, { type, valid: `${String(1980 + index)}/..` }),
        ),
      },
      { focus: 'MNG' },
    );
    const labels = all<SVGTextElement>(element, '.map .label, .map .when');
    expect(labels.map(({ textContent }) => textContent.trim())).to.include('+3');
    const boxes = labels.map(lettersOf);
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).to.equal(false);
    });
  });

  it('of an armistice are two lines with a gap between them', async () => {
    const element = await of({ relations: [relation('a', { type: 'armistice' })] }, { focus: 'MNG' });
    const [line, split] = ['.line', '.split'].map((part) =>
      Number.parseFloat(getComputedStyle(one(element, `.strand ${part}`)).strokeWidth),
    );
    expect([line, split]).to.deep.equal([4.5, 2]);
  });
});

describe('the relations map whose story moves to another part of the world', () => {
  it('keeps its land, its height and the focus until the other land is there', async () => {
    const element = await of(
      {
        relations: [
          relation('near', { valid: '1980/1990' }),
          relation('far', { parties: ['FRA', 'BRA'], valid: '2000/..' }),
          relation('farther', { parties: ['FRA', 'ARG'], valid: '2000/..' }),
        ],
      },
      { at: '1985' },
    );
    const before = one(element, '.picture').getBoundingClientRect().height;
    one<HTMLElement>(element, '.map').focus();
    const near = one(element, '.land').getAttribute('d');
    element.at = '2007';
    await element.updateComplete;
    expect(one(element, '.picture').getBoundingClientRect().height).to.equal(before);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.map'));
    await waitUntil(() => all(element, '[data-actor="BRA"] .place').length, 'the other land comes');
    await waitUntil(() => one(element, '.land').getAttribute('d') !== near, 'and is drawn');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.map'));
  });
});

describe('the relations map elsewhere', () => {
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => {
    document.body.style.inlineSize = '';
  });

  it('keeps a name and its distance apart in Arabic', async () => {
    const element = await shipped({ lang: 'ar' });
    const label = one<SVGTextElement>(element, '.label[data-actor="USA"]');
    const second = one<SVGTextElement>(element, '.second');
    expect(overlap(lettersOf(label), lettersOf(second))).to.equal(false);
    expect(lettersOf(second).right, 'the name comes first, from the right').to.be.at.most(lettersOf(label).left);
  });

  it('tells a distance only where a place is not on the map', async () => {
    const element = await shipped({});
    expect(all(element, '.second').map(({ textContent }) => textContent)).to.deep.equal(['10,350 km']);
    expect(text(element, '#option-USA')).to.contain('10,350 km');
  });

  it('lists its relations as sentences where there is no room for a map', async () => {
    document.body.style.inlineSize = '230px'; // (No window of WebKitGTK is as narrow.)
    const element = await draw<RelationsMap>(
      'relations-map',
      { src: SHIPPED, focus: 'MNG', at: '2007-12', timeline: '', zoom: '' },
      {},
      '.fact',
    );
    expect(all(element, '.map')).to.have.length(0);
    expect(all(element, '.fact')).to.have.length(10);
    expect(text(element, '.panel')).to.not.contain('Members');
    expect(text(element, '.facts')).to.contain('Mongolia and North Korea: Diplomatic relations, since 15 October 1948');
    expect(all(element, '.zoom'), 'nothing to zoom into').to.have.length(0);
    const strip = one<SVGSVGElement>(element, '.strip svg');
    const { width } = strip.getBoundingClientRect();
    expect(width, 'the years keep their shape').to.be.closeTo(strip.viewBox.baseVal.width, 2);
    one<HTMLButtonElement>(element, '.fact').click();
    await drawn(element);
    expect(text(element, '.panel h4')).to.contain('Mongolia and');
    await expect(element).to.be.accessible();
  });

  it('lists its groups there with their members, and leads to the passage', async () => {
    document.body.style.inlineSize = '230px';
    const element = await draw<RelationsMap>(
      'relations-map',
      { src: SHIPPED, focus: 'MNG', at: '2007-12', groups: 'six-party-talks' },
      {},
      '.fact',
    );
    expect(all(element, '.fact')).to.have.length(11);
    button(element, 'In groups').click();
    await drawn(element);
    expect(all(element, '.fact')).to.have.length(1);
    expect(text(element, '.fact')).to.match(/^Six-Party Talks\. Members: China, Japan/);
    one<HTMLButtonElement>(element, '.fact').click();
    await drawn(element);
    expect(text(element, '.panel h4')).to.equal('Six-Party Talks');
    await expect(element).to.be.accessible();
  });

  it('is exported without its controls, and without a hole where they were', async () => {
    await setViewport({ width: 320, height: 900 });
    const plain = await shipped({ selected: 'dr-mng-prk' });
    const heightOf = async (element: RelationsMap): Promise<number> => {
      const svg = await (await element.exportImage('svg')).text();
      expect(svg).to.contain('Diplomatic relations').and.to.not.contain('Filter');
      return Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    };
    const without = await heightOf(plain);
    const dated = await shipped({ selected: 'dr-mng-prk', timeline: '', zoom: '' });
    await waitUntil(() => all(dated, '.strip').length && all(dated, '.zoom').length, 'the controls come');
    expect(await heightOf(dated)).to.be.closeTo(without, 2);
  });

  it('prints the legend as a key of what is drawn, and nothing that only a screen can do', async function () {
    await setViewport({ width: 800, height: 900 });
    const element = await shipped({ groups: 'six-party-talks', selected: 'dr-mng-prk' });
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    const seen = all(element, '.chip').filter((chip) => chip.checkVisibility());
    const words = seen.map(({ innerText }) => innerText);
    expect(words.join()).to.contain('Six-Party Talks').and.to.not.contain('Greater Tumen');
    expect(button(element, 'Focus here').checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });
});

it('a passage that speaks against a relation stands behind a bar, by word and not by place alone', async () => {
  const valid = { type: 'trade', parties: ['MNG', 'PRK'], valid: '1990/..' };
  const against = { source: 's', exact: 'no such trade', stance: 'contradicts' };
  const element = await of(
    { relations: [{ id: 'r', ...valid, evidence: [against, ...evidence] }] },
    { selected: 'r', focus: 'MNG' },
  );
  await waitUntil(() => all(element, '.panel mark').length === 2, 'both passages are told');
  expect(all(element, '.panel .evidence.against mark').map(({ textContent }) => textContent)).to.deep.equal([
    'no such trade',
  ]);
  expect(text(element, '.panel .evidence.against')).to.match(/^Contradicted/);
});
