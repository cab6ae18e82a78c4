import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownState, knownStateIds } from '../../src/model/states.js';
import { alphabetical } from '../../src/words/alphabetical.js';
import { language } from '../../src/words/language.js';
import { common } from '../../src/words/strings/en.common.js';

const names = (tag: string): string[] => {
  const called = new Intl.DisplayNames(tag, { type: 'region' });
  return knownStateIds().flatMap((id) => {
    const alpha2 = knownState(id)?.alpha2;
    return alpha2 ? [called.of(alpha2) ?? alpha2] : [];
  });
};

describe('names of states in the order of a language', () => {
  for (const tag of ['en', 'en-GB', 'en-AU', 'ru', 'ko', 'ja', 'ar'])
    it(`${tag}: as Intl has it`, () => {
      const own = names(tag).sort(alphabetical(language(tag, { common })));
      assert.deepEqual(own, names(tag).sort(new Intl.Collator(tag).compare));
    });

  it('puts Åland and Côte d’Ivoire among the As and Cs', () => {
    const order = ['Zambia', 'Côte d’Ivoire', 'Åland Islands', 'Croatia', 'Albania'].sort(
      alphabetical(language('en', { common })),
    );
    assert.deepEqual(order, ['Åland Islands', 'Albania', 'Côte d’Ivoire', 'Croatia', 'Zambia']);
  });
});
