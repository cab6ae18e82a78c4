/** A state's name within an English sentence has its article, and as a label has none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { nthVisitSentence } from '../../src/words/ordinal.js';
import { inText } from '../../src/words/in-text.js';
import { actorName } from '../../src/words/name.js';
import { relationSentence } from '../../src/words/relation-sentence.js';
import { visitSentence } from '../../src/words/visit-sentence.js';
import { inLanguage } from './languages.js';

describe('a name within an English sentence', async () => {
  const english = await inLanguage('en');
  for (const name of [
    ...[
      'United States',
      'United States of America',
      'United Kingdom',
      'United Arab Emirates',
      'Netherlands',
      'Philippines',
    ],
    ...['Soviet Union', 'European Union', 'United Nations', 'Bahamas', 'Gambia', 'Maldives', 'Comoros', 'Seychelles'],
    ...['Marshall Islands', 'Solomon Islands', 'Faroe Islands', 'Central African Republic', 'Dominican Republic'],
    ...['Democratic Republic of the Congo', 'Republic of Korea', 'Czech Republic', 'Russian Federation', 'Vatican'],
    ...['Holy See', 'Ivory Coast', 'Isle of Man', 'Kingdom of Denmark', 'State of Palestine'],
  ])
    it(`has an article: ${name}`, () => assert.equal(inText(name, english), `the ${name}`));
  for (const name of [
    ...['Mongolia', 'North Korea', 'Cyprus', 'Honduras', 'Laos', 'Mauritius', 'Czechia', 'Vatican City', 'Unionville'],
    ...['The Gambia', 'Congo - Kinshasa', 'Netherlands Antilles Ltd', 'Statesboro', ''],
  ])
    it(`has none: ${name}`, () => assert.equal(inText(name, english), name));

  it('has a capital at the beginning', () => assert.equal(inText('Netherlands', english, 'The'), 'The Netherlands'));
  it('has one in English of any region, and in no other language', async () => {
    assert.equal(inText('Netherlands', { ...english, tag: 'en-GB' }), 'the Netherlands');
    for (const tag of ['mn', 'ko', 'zh', 'ja', 'ru', 'ar'])
      assert.equal(inText('Netherlands', await inLanguage(tag)), 'Netherlands');
  });

  const { dossier } = parseDossier({
    ...{ dossier: 1, id: 'd', title: 'D', lang: 'en' },
    sources: { s: { type: 'webpage', title: 'S', URL: 'https://example.org/' } },
    actors: {
      p: {
        kind: 'person',
        name: 'Somebody',
        roles: [{ id: 'r', kind: 'head-of-state', of: 'MNG', title: 'President', valid: '1990/2020' }],
      },
    },
    visits: [
      {
        id: 'v',
        visitors: [{ actor: 'p' }],
        from: 'MNG',
        to: 'NLD',
        when: '2011',
        level: 'state',
        evidence: [{ source: 's', exact: 'x' }],
      },
    ],
    relations: [
      { id: 'a', type: 'trade', parties: ['MNG', 'USA'], evidence: [{ source: 's', exact: 'x' }] },
      { id: 'b', type: 'aid', directed: true, parties: ['USA', 'PHL'], evidence: [{ source: 's', exact: 'x' }] },
    ],
  });
  assert.ok(dossier);
  const [visit] = dossier.visits;
  assert.ok(visit);
  it('has it in the sentences of visits and relations, and not where one begins', () => {
    assert.match(visitSentence(dossier, visit, english), /Mongolia to the Netherlands, 2011/);
    assert.match(nthVisitSentence(dossier, visit, english), /^Mongolia to the Netherlands: first/);
    const [trade, aid] = dossier.relations.map((relation) => relationSentence(dossier, relation, english));
    assert.deepEqual([trade, aid], ['Mongolia and the United States: Trade', 'United States to the Philippines: Aid']);
  });
  it('has none as a label', () => assert.equal(actorName(dossier, 'NLD', english).words, 'Netherlands'));
});
