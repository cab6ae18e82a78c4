import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { changesBetween, type WorldChange } from '../../src/model/changes.js';
import { dateOf } from '../../src/model/shown.js';
import { changeWords, type ChangeWords } from '../../src/words/changes.js';
import { inLanguage, TAGS } from './languages.js';

const evidence = [{ source: 's', exact: 'words' }];
const relation = (id: string, valid: string, parties = ['MNG', 'PRK'], type = 'trade') => ({
  id,
  type,
  parties,
  valid,
  evidence,
});
const RAW = {
  dossier: 1,
  id: 'x',
  title: 'x',
  sources: { s: { type: 'webpage', title: 'S' } },
  actors: {
    talks: {
      kind: 'group',
      name: 'Six-Party Talks',
      form: 'talks',
      valid: '2003-08-27/..',
      members: [{ actor: 'PRK' }, { actor: 'KOR' }],
    },
    sco: {
      kind: 'group',
      name: 'SCO',
      form: 'forum',
      valid: '1980/..',
      members: [{ actor: 'CHN' }, { actor: 'MNG', valid: '2004/..' }],
    },
  },
  relations: [
    relation('a', '1992/..'),
    relation('b', '1995/..', ['MNG', 'KOR']),
    relation('c', '2000/..', ['MNG', 'USA'], 'aid'),
    relation('d', '1986/1995'),
    relation('e', '199X/..', ['MNG', 'JPN']),
    relation('f', '1921/1991', ['MNG', 'SUN']),
  ],
};
async function said(
  tag: string,
  from = '1990',
  to = '2007',
  only: (change: WorldChange) => boolean = () => true,
  raw: object = RAW,
): Promise<ChangeWords> {
  const { dossier } = parseDossier(raw);
  const [first, last] = [dateOf(from), dateOf(to)];
  if (!dossier || !first || !last) throw new Error('cannot read the dossier of this test');
  const changes = changesBetween(dossier, first, last).filter(only);
  return changeWords(dossier, changes, first, await inLanguage(tag), { back: from > to });
}

describe('what changed, in words', () => {
  it('is one sentence with a count of each kind', async () =>
    assert.equal(
      (await said('en')).sentence,
      'Since 1990: 4 relations began, 2 ended; 1 group formed; 1 member joined; 1 state ceased to exist; 1 of them perhaps.',
    ));
  it('is a sentence also where nothing did', async () =>
    assert.deepEqual(await said('en', '2010', '2012'), { sentence: 'No change since 2010.', sections: [] }));
  it('tells who goes back what is yet to come, and not that it came since', async () => {
    assert.match((await said('en', '2007', '1990')).sentence, /^From here until 2007: 4 relations began, 2 ended;/);
    assert.equal((await said('en', '2012', '2010')).sentence, 'No change until 2012.');
  });
  it('says what ends with the date that is shown, also where nothing else changed', async () => {
    const english = await inLanguage('en');
    const { dossier } = parseDossier(RAW);
    const ending = (from: string, back: boolean) =>
      changeWords(dossier!, [], dateOf(from)!, english, { back, ending: 1 }).sentence;
    assert.equal(ending('1990', false), 'Since 1990: 1 ending at this date.');
    assert.equal(ending('2000', true), 'No change until 2000.');
  });
  it('says what of it is contradicted', async () => {
    const denied = { ...relation('x', '2001/..'), status: 'contradicted' };
    const raw = { ...RAW, relations: [relation('a', '1992/..'), denied] };
    const { sentence, sections } = await said('en', '1990', '2002', ({ kind }) => kind === 'relation', raw);
    assert.equal(sentence, 'Since 1990: 2 relations began; 1 of them contradicted.');
    assert.equal(sections[0]?.items[1]?.words, 'Mongolia and North Korea: Trade, since 2001, contradicted');
  });
  it('is a list under the same counts, in order of time, with what can be selected', async () => {
    const { sections } = await said('en');
    assert.deepEqual(
      sections.map(({ title, items }) => [title, items.map(({ id }) => id)]),
      [
        ['4 relations began', ['a', 'e', 'b', 'c']],
        ['2 relations ended', ['f', 'd']],
        ['1 group formed', ['talks']],
        ['1 member joined', ['sco']],
        ['1 state ceased to exist', ['SUN']],
      ],
    );
  });
  it('says what is open, under the names of that day', async () => {
    const words = (await said('en')).sections.flatMap(({ items }) => items.map((item) => item.words));
    assert.ok(words.includes('Mongolia and Japan: Trade, since 1990s, perhaps'), words.join('\n'));
    assert.ok(words.includes('Mongolia and the Soviet Union: Trade, 1921–1991'), words.join('\n'));
    assert.ok(words.includes('Six-Party Talks, since 27 August 2003'), words.join('\n'));
    assert.ok(words.includes('Mongolia in SCO, since 2004'), words.join('\n'));
    assert.match(words.join('\n'), /^Soviet Union, 30 December 1922\s–\s26 December 1991$/m);
  });
  it('names relations also where they only ended', async () => {
    const { sentence } = await said('en', '1990', '2007', ({ what }) => what === 'ends');
    assert.equal(sentence, 'Since 1990: 2 relations ended; 1 state ceased to exist.');
  });
  for (const tag of TAGS) {
    it(`in ${tag} fills every place and tells every change`, async () => {
      const { sentence, sections } = await said(tag);
      const { sentence: back } = await said(tag, '2007', '1990');
      assert.notEqual(back, sentence);
      const all = [
        sentence,
        back,
        ...sections.flatMap(({ title, items }) => [title, ...items.map(({ words }) => words)]),
      ];
      for (const words of all) assert.ok(words && !/[{}]|undefined/.test(words), words);
      assert.equal(sections.flatMap(({ items }) => items).length, 9);
    });
  }
  for (const [tag, words] of [
    ['ru', 'возникли 4 связи'],
    ['ar', 'بدأت 4 علاقات'],
  ] as const) {
    it(`in ${tag} counts in the plural of the language`, async () => {
      const { sections } = await said(tag);
      assert.equal(sections[0]?.title.normalize('NFKC'), words);
    });
  }
});
