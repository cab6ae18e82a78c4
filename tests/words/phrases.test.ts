import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { language, say, type Phrase } from '../../src/words/language.js';
import { loadPhrases } from '../../src/words/strings/load.js';
import { inLanguage, TAGS } from './languages.js';

/** Every message with its path. */
function* messages(value: object, path = ''): Generator<readonly [string, Phrase]> {
  for (const [key, item] of Object.entries(value) as [string, Phrase | object][]) {
    const at = path ? `${path}.${key}` : key;
    const plural =
      typeof item === 'object' &&
      Object.keys(item).every((name) => ['zero', 'one', 'two', 'few', 'many', 'other'].includes(name));
    if (typeof item === 'string' || plural) yield [at, item as Phrase];
    else yield* messages(item, at);
  }
}
const forms = (phrase: Phrase): readonly string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const places = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

describe('messages', async () => {
  const english = new Map(messages((await inLanguage('en')).phrases));
  for (const tag of TAGS.slice(1)) {
    const own = new Map(messages((await inLanguage(tag)).phrases));
    it(`${tag} says all that English says, and no more`, () =>
      assert.deepEqual([...own.keys()].sort(), [...english.keys()].sort()));
    it(`${tag} fills every place that English fills`, () => {
      for (const [path, phrase] of own) {
        const wanted = places(forms(english.get(path) ?? '').at(-1) ?? '');
        assert.equal(places(forms(phrase).at(-1) ?? ''), wanted, path);
      }
    });
    it(`${tag} is not left in English`, () => {
      const same = [...own].filter(
        ([path, phrase]) =>
          /[A-Za-z]{4}/.test(forms(phrase)[0]?.replace(/\{\w+\}|Enter/g, '') ?? '') &&
          forms(phrase)[0] === forms(english.get(path) ?? '')[0],
      );
      assert.deepEqual(
        same.map(([path]) => path),
        [],
      );
    });
  }
  it('ko has no particle after a name or a date whose last sound nobody knows', async () => {
    const own = [...messages((await inLanguage('ko')).phrases)];
    const open = own.filter(([, phrase]) =>
      // (The partners are so many states, "3개국".)
      forms(phrase).some((form) =>
        /\((?:은|는|이|가|을|를|와|과|으)\)|\{(?!partners)\w+\}(?:[은는이가을를와과로]|으로)(?!\p{L})/u.test(form),
      ),
    );
    assert.deepEqual(open, []);
  });
  it('that we do not ship are English at once', () => assert.equal(loadPhrases('fi'), undefined));
});

describe('Russian sentences', () => {
  // Its months are written small: "декабрь 2007 г.: …" would be a sentence without a beginning.
  it('of the map do not begin with a date', async () => {
    const { map, mapMore } = (await inLanguage('ru')).phrases;
    const begun = [...messages(map ?? {}), ...messages(mapMore ?? {})].filter(([, phrase]) =>
      forms(phrase).some((form) => form.startsWith('{date}')),
    );
    assert.deepEqual(begun, []);
  });
});

describe('plural forms', () => {
  for (const [tag, n, words] of [
    ['ru', 1, '1 визит'],
    ['ru', 2, '2 визита'],
    ['ru', 14, '14 визитов'],
    ['ru', 21, '21 визит'],
    ['ar', 1, 'زيارة واحدة'],
    ['ar', 2, 'زيارتان'],
    ['ar', 3, '3 زيارات'],
    ['ar', 14, '14 زيارة'],
  ] as const) {
    it(`${String(n)} in ${tag}`, async () => {
      const spoken = await inLanguage(tag);
      const phrase = spoken.phrases.timeline?.summaryAll ?? '';
      const said = say(phrase, spoken, { n, period: '' });
      assert.ok(said.normalize('NFKC').startsWith(words), said);
    });
  }
  it('what ends with a full stop ends its sentence too', async () => {
    const [russian, english] = [await inLanguage('ru'), await inLanguage('en')];
    const dated = (date: string): string => say(russian.phrases.common.dataOf, russian, { date });
    assert.equal(dated('21 нояб. 2026 г.'), 'Данные на 21 нояб. 2026 г.');
    assert.equal(dated('2026'), 'Данные на 2026.');
    assert.equal(say(english.phrases.common.sources, english, { list: 'Reports Inc.' }), 'Sources: Reports Inc.');
    // Three are no full stop.
    assert.equal(say('{words}', english, { words: 'And then...' }), 'And then...');
  });
  it('a place without a value stays as it is', () =>
    assert.equal(say('{a} and {b}', language('en', { common: {} as never }), { a: 'x' }), 'x and {b}'));
});
