/** What the relations map makes of attributes and data that are wrong: it draws the rest, and says what it left out. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { expectConsole } from '../support/console.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { all, draw, drawn, heard, one, text } from '../support/drawn.js';
import { waitUntil } from '../support/wait-until.js';

type Raw = Record<string, unknown>;

const shipped = (attributes: Readonly<Record<string, string>> = {}, ready = '.land'): Promise<RelationsMap> =>
  draw<RelationsMap>('relations-map', { src: SHIPPED, focus: 'MNG', at: '2007-12', ...attributes }, {}, ready);

const small = (
  change: (dossier: Raw) => void,
  attributes: Readonly<Record<string, string>> = {},
): Promise<RelationsMap> => {
  const dossier = smallDossier();
  change(dossier);
  return draw<RelationsMap>('relations-map', { at: '1970', ...attributes }, { dossier }, '.land');
};

/** What a reader sees of the picture, and the sentence over it. */
const seen = (element: RelationsMap): object => ({
  summary: text(element, '.dek'),
  labels: all(element, '.label').map(({ textContent }) => textContent),
  land: one(element, '.land').getAttribute('d'),
  strands: all(element, '.strand').map((strand) => strand.getAttribute('data-id')),
  hubs: all(element, '.hub').length,
});
const strands = (element: RelationsMap): (string | null)[] =>
  all(element, '.strand').map((strand) => strand.getAttribute('data-id'));

const evidence = [{ source: 's', exact: 'the words' }];
const relation = (id: string, more: object): object => ({
  id,
  type: 'trade',
  parties: ['MNG', 'PRK'],
  valid: '1960/1990',
  evidence,
  ...more,
});
const add = (dossier: Raw, ...facts: object[]): void => {
  (dossier['relations'] as object[]).push(...facts);
};

describe('attributes that the relations map cannot follow', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [attribute, value] of [
    ['groups', 'no-such-group'],
    ['groups', 'no-such-group MNG'],
    ['extent', 'ATLANTIS'],
    ['selected', 'no-such-fact'],
    ['projection', 'no-such-projection'],
    ['projection', ''],
    ['projection', 'constructor'],
    ['period', 'once upon a time'],
    ['types', ''],
    ['actors', ''],
  ] as const) {
    it(`draws the same with ${attribute}="${value}" as without it`, async () => {
      const plain = seen(await shipped());
      expect(seen(await shipped({ [attribute]: value }))).to.deep.equal(plain);
    });
  }

  it('shows relations between all where the focus is nobody', async () => {
    const nobody = await shipped({ focus: 'ATLANTIS' });
    const all = await draw<RelationsMap>('relations-map', { src: SHIPPED, at: '2007-12' }, {}, '.land');
    expect(seen(nobody)).to.deep.equal(seen(all));
  });

  it('shows the date of the data where `at` is no date', async () => {
    const today = seen(await shipped({ at: '2026-11-21' }));
    for (const at of ['the year of the horse', '2007-13', ''])
      expect(seen(await shipped({ at })), at).to.deep.equal(today);
  });

  it('says that there is nothing where no such relation type or actor exists, and keeps the map', async () => {
    for (const attributes of [{ types: 'no-such-type' }, { actors: 'ATLANTIS' }]) {
      const element = await shipped(attributes);
      expect(strands(element)).to.have.length(0);
      expect(text(element, '.dek')).to.equal('No relations as of December 2007 in these sources.');
      expect(one(element, '.land').getAttribute('d')).to.not.equal('');
    }
  });

  it('draws the types that exist of a list that also has others', async () => {
    const element = await shipped({ types: 'no-such-type  diplomatic-relations' });
    expect(strands(element)).to.not.have.length(0);
    expect(strands(element).every((id) => id?.startsWith('dr-'))).to.equal(true);
  });

  it('selects nothing by an id that is nobody’s, and asks the reader to choose', async () => {
    const element = await shipped({ selected: 'no-such-fact' });
    expect(text(element, '.panel')).to.equal('Choose a country or a line to read its source.');
    expect(all(element, '[role="option"][aria-selected="true"]')).to.have.length(0);
  });

  it('knows the projections by name', async () => {
    const plain = one(await shipped({ extent: 'world' }), '.land').getAttribute('d');
    const element = await shipped({ extent: 'world', projection: 'mercator' });
    await waitUntil(() => one(element, '.land').getAttribute('d') !== plain, 'another projection is drawn');
  });
});

describe('relations that make no sense', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [what, wrong] of [
    ['one party', { parties: ['MNG'] }],
    ['no party', { parties: [] }],
    ['parties that are no list', { parties: 'MNG PRK' }],
    ['itself', { parties: ['MNG', 'MNG'] }],
    ['a party that is nobody', { parties: ['MNG', 'ATLANTIS'] }],
    ['no evidence', { evidence: [] }],
  ] as const) {
    it(`leaves out one with ${what}, draws the others, and says so in a line`, async () => {
      expectConsole(/^warn:[\s\S]*relations\[2\]/);
      const issues: string[] = [];
      const listen = ({ detail }: HTMLElementEventMap['entente-error']): void => {
        issues.push(...detail.issues.map(({ path }) => path));
      };
      document.body.addEventListener('entente-error', listen);
      const element = await small((dossier) => add(dossier, relation('wrong', wrong)));
      document.body.removeEventListener('entente-error', listen);
      expect(strands(element)).to.have.members(['tie', 'pact']);
      expect(text(element, '[part="notice"]')).to.contain('One part of the data could not be read; the rest is shown.');
      expect(issues).to.have.length(1);
      expect(issues[0]).to.match(/^relations\[2\]/);
      one<HTMLButtonElement>(element, '[part="notice"] button').click();
      await drawn(element);
      expect(text(element, '[part="notice"] li')).to.contain('relations[2]');
    });
  }

  for (const valid of ['1990/1960', 'long ago', '1970-13']) {
    it(`draws one without its period where that is “${valid}”, and says so`, async () => {
      expectConsole(/^warn:[\s\S]*relations\[2\]\.valid/);
      const element = await small((dossier) => add(dossier, relation('wrong', { valid })), { selected: 'wrong' });
      expect(strands(element)).to.have.members(['tie', 'pact', 'wrong']);
      expect(text(element, '[part="notice"]')).to.contain('One part of the data could not be read; the rest is shown.');
      expect(text(element, '.panel'), 'no period is made up').to.not.match(/1960|long ago/);
      for (const path of all(element, '.map svg [d]')) expect(path.getAttribute('d')).to.not.match(/NaN|Infinity/);
    });
  }

  it('draws a type that it does not know as another', async () => {
    const element = await small((dossier) => add(dossier, relation('song', { type: 'song-contest' })));
    expect(strands(element)).to.include('song');
    expect(text(element, '.key')).to.contain('Other');
  });
});

describe('places that are not known', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const withAtlantis = (dossier: Raw): void => {
    Object.assign(dossier['actors'] as object, { atlantis: { kind: 'state', name: 'Atlantis' } });
    add(dossier, relation('far', { parties: ['MNG', 'atlantis'] }));
  };

  it('says that a state stands nowhere, and keeps its relations in the sentence and the table', async () => {
    const element = await small(withAtlantis, { focus: 'MNG' });
    expect(text(element, '.stage')).to.contain('Not on this map for want of coordinates: Atlantis.');
    expect(text(element, '.dek')).to.contain('3 relations with 3 states');
    all<HTMLButtonElement>(element, '.actions button')
      .find(({ innerText }) => innerText.trim() === 'Table')!
      .click();
    await drawn(element);
    expect(text(element, 'table')).to.contain('Atlantis');
  });

  it('says of an organization that it stands nowhere, and does not call it a state', async () => {
    const element = await small(
      (dossier) => {
        Object.assign(dossier['actors'] as object, { un: { kind: 'organization', name: 'United Nations' } });
        add(dossier, relation('joins', { parties: ['MNG', 'un'] }));
      },
      { focus: 'MNG' },
    );
    expect(text(element, '.stage')).to.contain('Not on this map for want of coordinates: United Nations.');
    expect(text(element, '.dek')).to.contain('3 relations with 3 parties');
  });

  for (const capital of [
    { name: 'A', coordinates: [400, 95] },
    { name: 'A', coordinates: ['east', 'north'] },
    { name: 'A' },
  ]) {
    it(`draws a state without the capital ${JSON.stringify(capital)}`, async () => {
      expectConsole(/^warn:[\s\S]*atlantis/);
      const element = await small((dossier) => {
        withAtlantis(dossier);
        Object.assign((dossier['actors'] as Record<string, object>)['atlantis']!, { capital });
      });
      expect(strands(element)).to.include.members(['tie', 'pact']);
      expect(text(element, '[part="notice"]')).to.not.equal('');
    });
  }

  it('draws states whose capitals fall on one place', async () => {
    const element = await small((dossier) => {
      withAtlantis(dossier);
      const capital = { name: 'A', coordinates: [106.92, 47.92] };
      Object.assign((dossier['actors'] as Record<string, object>)['atlantis']!, { capital });
    });
    expect(text(element, '.map svg')).to.contain('Atlantis').and.to.contain('Mongolia');
    for (const path of all(element, '.map svg [d]'))
      expect(path.getAttribute('d')).to.not.match(/NaN|Infinity|undefined/);
  });
});

describe('base maps', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const asUrl = (content: string): string => URL.createObjectURL(new Blob([content], { type: 'application/json' }));

  for (const [what, basemap] of [
    ['is not there', () => '/nowhere-map.json'],
    ['is no JSON', () => asUrl('<!doctype html><p>Not found')],
    ['is no TopoJSON', () => asUrl('{"type": "FeatureCollection", "features": []}')],
    ['has no shapes', () => asUrl('{"type": "Topology", "objects": {}, "arcs": []}')],
  ] as const) {
    it(`stands on directions where the map ${what}, and says so`, async () => {
      const element = await shipped({ basemap: basemap() }, '.strand');
      expect(text(element, '.policy')).to.contain(
        'The base map could not be loaded: places stand in their directions, without land.',
      );
      expect(one(element, '.land').getAttribute('d')).to.equal('');
      expect(all(element, '.label').map(({ textContent }) => textContent.trim())).to.include('Mongolia');
      for (const path of all(element, '.map svg [d]')) expect(path.getAttribute('d')).to.not.match(/NaN|Infinity/);
    });
  }

  it('is drawn anew from corrected data, which keep their name', async () => {
    const element = await small(() => undefined);
    const place = (): string | null => one(element, '.anchor[data-actor="MNG"] .place').getAttribute('cx');
    const before = place();
    const corrected = smallDossier();
    (corrected['actors'] as Record<string, object>)['MNG'] = {
      kind: 'state',
      capital: { name: 'Ulaanbaatar', coordinates: [95, 47.92] },
    };
    element.dossier = corrected as RelationsMap['dossier'];
    await drawn(element);
    expect(place()).to.not.equal(before);
  });

  it('takes a good map after a bad one', async () => {
    const element = await shipped({ basemap: '/nowhere-map.json' }, '.strand');
    element.basemap = undefined;
    await waitUntil(() => one(element, '.land').getAttribute('d') !== '', 'the land comes');
    expect(text(element, '.policy')).to.not.contain('could not be loaded');
  });

  /** A square of land, clockwise. */
  const square = (x: number, y: number): number[][] => [
    [x, y],
    [x, y + 6],
    [x + 6, y + 6],
    [x + 6, y],
    [x, y],
  ];
  const topology = (shapes: readonly object[]): string =>
    JSON.stringify({
      type: 'Topology',
      arcs: [square(103, 44), square(124, 37), square(110, 34)],
      objects: {
        countries: {
          type: 'GeometryCollection',
          geometries: shapes.map((shape, index) => ({ type: 'Polygon', arcs: [[index]], ...shape })),
        },
      },
    });

  for (const [scheme, shapes] of Object.entries({
    'numeric ids': [{ id: '496' }, { id: '408' }, { id: '156' }],
    numbers: [{ id: 496 }, { id: 408 }, { id: 156 }],
    'alpha-2 codes': [{ id: 'MN' }, { id: 'KP' }, { id: 'CN' }],
    'names in properties': ['Mongolia', 'North Korea', 'China'].map((name) => ({ properties: { name } })),
  })) {
    it(`joins a map whose shapes have ${scheme}`, async () => {
      const element = await small(() => undefined, { basemap: asUrl(topology(shapes)) });
      for (const id of ['MNG', 'PRK', 'CHN']) {
        expect(one(element, `.actor[data-actor="${id}"]`).getAttribute('d'), id).to.match(/^M/);
      }
      expect(text(element, '.policy')).to.not.contain('could not be loaded');
    });
  }

  it('has a dot for a state that the map does not know', async () => {
    const element = await small(() => undefined, { basemap: asUrl(topology([{ id: '496' }, { id: '408' }])) });
    expect(all(element, '.actor[data-actor="CHN"]')).to.have.length(0);
    expect(all(element, '.anchor[data-actor="CHN"]')).to.have.length(1);
    expect(strands(element)).to.include('pact');
  });

  it('tells nobody of an error where the map fails', async () => {
    const element = await shipped({ basemap: '/nowhere-map.json' }, '.strand');
    const told = heard(element, 'entente-error');
    element.basemap = '/nowhere-else.json';
    await drawn(element);
    await waitUntil(() => text(element, '.policy').includes('could not be loaded'));
    expect(told).to.have.length(0);
  });
});
