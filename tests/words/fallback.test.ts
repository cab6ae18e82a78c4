import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { choicesOf, type Choice } from '../../src/words/choices.js';
import { fallbackOf } from '../../src/words/fallback.js';
import { inLanguage, TAGS } from './languages.js';

const { dossier } = parseDossier(JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8')));
assert.ok(dossier);

describe('what an element says in plain words', async () => {
  const english = await inLanguage('en');

  it('is, for a quote card, the words with the reporter’s around them, and whose they are', () => {
    const { quotation, sentence, items } = fallbackOf(dossier, 'quote-card', { quote: 'quote-wsj-history' }, english);
    assert.match(quotation ?? '', /^The Wall Street Journal reports that the president “will present .+”$/);
    assert.match(sentence, /^Words of The Wall Street Journal, .*; reported by The Diplomat/);
    assert.deepEqual(items, []);
  });

  it('is the first quote where the card names none, as the card itself has it', () => {
    assert.deepEqual(
      fallbackOf(dossier, 'quote-card', {}, english),
      fallbackOf(dossier, 'quote-card', { quote: dossier.quotes[0]?.id ?? '' }, english),
    );
  });

  it('is, for a figure, its measure with number and unit, and what kind of number it is', () => {
    const { quotation, sentence } = fallbackOf(dossier, 'quote-card', { quote: 'figure-labour-quota' }, english);
    assert.equal(quotation, undefined);
    assert.equal(
      sentence,
      'North Korean workers allowed in Mongolia: 5,000 workers · A ceiling, not a count · Mongolia · October 2013',
    );
  });

  it('is, for a set, its title and one entry for each of its facts', () => {
    const { sentence, items } = fallbackOf(dossier, 'quote-card', { set: 'perry-scenarios' }, english);
    assert.equal(sentence, 'Three scenarios for unifying the two Koreas');
    assert.equal(items.length, 3);
  });

  it('is, for a timeline, the visits of the pair in order of time', () => {
    const { items } = fallbackOf(dossier, 'visit-timeline', { between: 'MNG PRK', period: '2007/2013' }, english);
    assert.equal(items[0]?.startsWith('Kim Yong-nam'), true);
    assert.equal(items.at(-1)?.startsWith('Tsakhia Elbegdorj, President of Mongolia: Mongolia to North Korea'), true);
  });

  it('is, for a map, the relations that stand at its date', () => {
    const then = fallbackOf(dossier, 'relations-map', { focus: 'MNG', at: '1935' }, english);
    assert.equal(
      then.items.some((item) => item.includes('North Korea')),
      false,
    );
    const later = fallbackOf(dossier, 'relations-map', { focus: 'MNG', at: '2007-12' }, english);
    assert.equal(
      later.items.some((item) => item.includes('North Korea: Diplomatic relations, since')),
      true,
    );
    assert.match(later.sentence, /, December 2007$/);
  });

  it('is nothing for an element or an id that is not known', () => {
    const nothing = { sentence: '', items: [] };
    assert.deepEqual(fallbackOf(dossier, 'toString', {}, english), nothing);
    assert.deepEqual(fallbackOf(dossier, 'quote-card', { quote: 'no-such-quote' }, english), nothing);
  });
});

describe('what can be chosen from a dossier', () => {
  for (const tag of TAGS) {
    it(`has words for everything in ${tag}`, async () => {
      const choices: Readonly<Record<string, readonly Choice[]>> = { ...choicesOf(dossier, await inLanguage(tag)) };
      for (const [kind, list] of Object.entries(choices)) {
        assert.notEqual(list.length, 0, kind);
        for (const { id, label } of list) {
          assert.notEqual(label.trim(), '', id);
        }
      }
    });
  }

  it('offers a state that only facts name, once, and nothing that is no state as one', async () => {
    const evidence = [{ source: 's', exact: 'words' }];
    const { dossier: small } = parseDossier({
      dossier: 1,
      id: 'small',
      title: 'Small',
      sources: { s: { type: 'webpage', title: 'T' } },
      relations: [
        { id: 'a', type: 'trade', parties: ['MNG', 'JPN'], evidence },
        { id: 'b', type: 'trade', parties: ['JPN', 'MNG'], evidence },
      ],
    });
    assert.ok(small);
    const { states, groups, relationTypes } = choicesOf(small, await inLanguage('en'));
    assert.deepEqual(states, [
      { id: 'MNG', label: 'Mongolia' },
      { id: 'JPN', label: 'Japan' },
    ]);
    assert.deepEqual(groups, []);
    assert.deepEqual(relationTypes, [{ id: 'trade', label: 'Trade' }]);
  });
});
