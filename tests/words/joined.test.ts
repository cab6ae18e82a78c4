/** Parts of a line are set apart as the language writes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { factsById } from '../../src/model/facts.js';
import { joined } from '../../src/words/joined.js';
import { aside, labelled } from '../../src/words/labelled.js';
import { say } from '../../src/words/language.js';
import { relationSentence } from '../../src/words/relation-sentence.js';
import { sourceWords } from '../../src/words/source.js';
import { visitSentence } from '../../src/words/visit-sentence.js';
import { inLanguage } from './languages.js';

const { dossier } = parseDossier(JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8')));
assert.ok(dossier);

describe('what words are, and what stands in brackets behind them', () => {
  for (const [tag, label, words] of [
    ['en', 'Contradicted: a', 'a (b)'],
    ['mn', 'Үгүйсгэгдсэн: a', 'a (b)'],
    ['ko', '반박됨: a', 'a(b)'],
    ['zh', '被否定：a', 'a（b）'],
    ['ja', '否定されている：a', 'a（b）'],
    ['ru', 'Опровергнуто: a', 'a (b)'],
    ['ar', 'منفي: a', 'a (b)'],
  ] as const)
    it(`is set as ${tag} sets it: ${label}, ${words}`, async () => {
      const language = await inLanguage(tag);
      assert.equal(labelled(say(language.phrases.common.status.contradicted, language), 'a', language), label);
      assert.equal(aside('a', 'b', language), words);
    });

  it('stands over others without words, and with no blank at its end', async () => {
    assert.equal(labelled('Others', '', await inLanguage('en')), 'Others:');
    assert.equal(labelled('其他', '', await inLanguage('zh')), '其他：');
  });
});

describe('parts in a row', () => {
  for (const [tag, expected] of [
    ['en', 'a, b, c'],
    ['mn', 'a, b, c'],
    ['ko', 'a, b, c'],
    ['zh', 'a，b，c'],
    ['ja', 'a、b、c'],
    ['ru', 'a, b, c'],
    ['ar', 'a، b، c'],
  ] as const)
    it(`have the comma of ${tag} between them: ${expected}`, async () => {
      assert.equal(joined(['a', 'b', 'c'], await inLanguage(tag)), expected);
    });

  for (const [tag, expected] of [
    ['en', 'a, b; c'],
    ['mn', 'a, b; c'],
    ['ko', 'a, b; c'],
    ['zh', 'a，b；c'],
    ['ja', 'a、b。c'],
    ['ru', 'a, b; c'],
    ['ar', 'a، b؛ c'],
  ] as const)
    it(`that have commas of their own have the semicolon of ${tag}, or what stands for it: ${expected}`, async () => {
      const language = await inLanguage(tag);
      assert.equal(joined([joined(['a', 'b'], language), '', 'c'], language, 'semicolon'), expected);
    });

  it('have none where a part is empty or missing', async () => {
    const english = await inLanguage('en');
    assert.equal(joined(['', 'b', undefined, 'c', ''], english), 'b, c');
    assert.equal(joined([undefined], english), '');
  });

  it('are those of sentences too: no Latin comma in Arabic, Chinese or Japanese', async () => {
    const source = dossier.sources.get('newswire-2007');
    assert.ok(source);
    const facts = [...factsById(dossier).values()];
    for (const tag of ['ar', 'zh', 'ja']) {
      const language = await inLanguage(tag);
      const said = facts.flatMap((fact) =>
        fact.kind === 'visit'
          ? [visitSentence(dossier, { ...fact, visitors: [] }, language)]
          : fact.kind === 'relation' && fact.label === undefined
            ? [relationSentence(dossier, fact, language)]
            : [],
      );
      assert.ok(said.length > 20);
      for (const sentence of said) assert.doesNotMatch(sentence, /, /, `${tag}: ${sentence}`);
      assert.match(sourceWords({ ...source, title: 'T' }, language), /^T(، |，|、)/);
    }
  });

  it('have the colon of the language after whom they are about', async () => {
    for (const tag of ['zh', 'ja']) {
      const language = await inLanguage(tag);
      for (const fact of factsById(dossier).values()) {
        const said =
          fact.kind === 'visit'
            ? visitSentence(dossier, fact, language)
            : fact.kind === 'relation'
              ? relationSentence(dossier, fact, language)
              : '：';
        assert.match(said, /：/, `${tag}: ${said}`);
        assert.doesNotMatch(said, /: /, `${tag}: ${said}`);
      }
    }
  });
});
