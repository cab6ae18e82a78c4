import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import type { Evidence, Source } from '../../src/model/dossier.js';
import { factsById } from '../../src/model/facts.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { chainSentence, chainSteps } from '../../src/words/chain.js';
import { quotationWords } from '../../src/words/quotation.js';
import { actorName } from '../../src/words/name.js';
import { roleWords } from '../../src/words/role.js';
import { passageLink } from '../../src/words/passage-link.js';
import { nested, pieces, quotationMarks } from '../../src/words/quotation-marks.js';
import { inLanguage, TAGS } from './languages.js';

const { dossier } = parseDossier(JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8')));
assert.ok(dossier);
const quote = (id: string) => {
  const fact = factsById(dossier).get(id);
  assert.ok(fact?.kind === 'quote');
  return fact;
};

describe('whose words these are', async () => {
  const english = await inLanguage('en');
  for (const [id, ...steps] of [
    ['quote-wsj-history', 'own: The Wall Street Journal', 'reports: The Diplomat', 'about: Tsakhia Elbegdorj'],
    ['quote-wsj-resources', 'own: The Wall Street Journal', 'reports: The Diplomat', 'about: Mongolia'],
    ['quote-mediator', 'own: Mongolian Foreign Ministry', 'reports: The Diplomat', 'about: Tsakhia Elbegdorj'],
    ['quote-model', 'own: Certain experts', 'reports: The Diplomat', 'about: Mongolia', 'about: North Korea'],
    ['quote-lankov', 'own: Andrei Lankov', 'reports: The Diplomat', 'about: Mongolia', 'about: North Korea'],
    [
      'quote-armstrong',
      'own: Charles Armstrong',
      'reports: The Guardian',
      'reports: The Diplomat',
      'about: Mongolia',
      'about: North Korea',
    ],
    ['quote-tyranny', 'own: Tsakhia Elbegdorj', 'reports: The Korea Herald'],
    ['quote-support', 'own: Dashdorj Bayarkhuu', 'about: Mongolia'],
    ['quote-axis', 'own: George W. Bush', 'reports: Dashdorj Bayarkhuu', 'about: North Korea', 'about: Iraq'],
    [
      'scenario-perry-1',
      'own: William Perry',
      'reports: Dashdorj Bayarkhuu',
      'about: North Korea',
      'about: South Korea',
    ],
    ['task-1', 'own: Some analysts', 'reports: Dashdorj Bayarkhuu', 'about: Japan', 'about: South Korea'],
    ['quote-tsedenbal-1956', 'own: KFA Switzerland', 'about: Yumjaagiin Tsedenbal'],
  ] as const) {
    it(`${id}: ${steps.join(' · ')}`, () => {
      assert.deepEqual(
        chainSteps(dossier, quote(id), english).map(({ kind, name }) => `${kind}: ${name}`),
        steps,
      );
    });
  }

  it('every quotation that ships has an owner with a name, in every language', async () => {
    for (const tag of TAGS) {
      const language = await inLanguage(tag);
      for (const one of dossier.quotes) assert.ok(chainSteps(dossier, one, language)[0]?.name, `${one.id} in ${tag}`);
    }
  });

  it('is said in one sentence that does not sign the president', () => {
    const sentence = chainSentence(dossier, quote('quote-wsj-history'), english);
    assert.match(sentence, /^Words of The Wall Street Journal/);
    assert.match(sentence, /about Tsakhia Elbegdorj, President of Mongolia/);
  });

  for (const [tag, sentence] of [
    ['en', /^Words of .+, 31 October 2013; reported by .+\.$/],
    ['mn', /^Хэний үг: .+; мэдээлсэн: .+\.$/],
    ['ko', /^발언: .+; 보도: .+\.$/],
    ['zh', /^出自：.+，2013年10月31日；报道：.+。$/],
    ['ja', /^発言：.+、2013年10月31日。報道：.+。$/],
    ['ru', /^Слова: .+; сообщает .+\.$/],
    ['ar', /^كلام .+؛ نقله .+\.$/],
  ] as const)
    it(`is said as ${tag} sets a sentence`, async () => {
      assert.match(chainSentence(dossier, quote('quote-tyranny'), await inLanguage(tag)), sentence);
    });

  it('has no sign of the Latin script between words in Chinese and Japanese', async () => {
    for (const tag of ['zh', 'ja']) {
      const language = await inLanguage(tag);
      for (const one of dossier.quotes)
        assert.doesNotMatch(chainSentence(dossier, one, language), /[;:] |\.$/, `${one.id} in ${tag}`);
    }
  });

  it('has one stop after a name that ends with one', () => {
    const { when, ...own } = quote('quote-tyranny');
    const named = { ...own, chain: [{ name: 'Acme Inc.', own: true }] };
    assert.ok(when);
    assert.equal(chainSentence(dossier, named, english), 'Words of Acme Inc.');
  });

  it('a role is that of the day', () =>
    assert.equal(roleWords(dossier, 'paek-nam-sun-foreign-minister', english), 'Foreign Minister of North Korea'));
});

describe('the name of a state', async () => {
  const at = (text: string) => {
    const date = parseEdtf(text);
    assert.ok(typeof date !== 'string');
    return date;
  };
  const english = await inLanguage('en');
  for (const [id, when, name] of [
    ['MNG', '1986', 'Mongolian People’s Republic'],
    ['MNG', '2013', 'Mongolia'],
    ['SUN', '1961', 'Soviet Union'],
    ['DDR', '1961', 'East Germany'],
    ['YUG', '1961', 'Yugoslavia'],
    ['CSK', '1961', 'Czechoslovakia'],
    ['USA', '2013', 'United States'],
    ['HKG', '2013', 'Hong Kong'],
    ['XKX', '2013', 'Kosovo'],
    ['XQQ', '2013', 'XQQ'],
    ['MNG', '199X', 'Mongolia'],
  ] as const) {
    it(`${id} in ${when}: ${name}`, () => assert.equal(actorName(dossier, id, english, at(when)).words, name));
  }
  it('a misspelling is never shown', async () => {
    for (const tag of TAGS)
      assert.doesNotMatch(actorName(dossier, 'paek-nam-sun', await inLanguage(tag)).words, /Park/);
  });
  for (const [tag, name] of [
    ['mn', 'Хойд Солонгос'],
    ['ko', '북한'],
    ['zh', '朝鲜'],
    ['ja', '北朝鮮'],
    ['ru', 'КНДР'],
    ['ar', 'كوريا الشمالية'],
  ] as const) {
    it(`North Korea in ${tag}: ${name}`, async () =>
      assert.equal(actorName(dossier, 'PRK', await inLanguage(tag), at('2013')).words, name));
  }
});

describe('a link to the exact words', () => {
  const source: Source = { id: 's', type: 'webpage', title: 'T', URL: 'https://example.org/a' };
  const link = (evidence: Partial<Evidence>, over: Partial<Source> = {}): string | undefined =>
    passageLink({ ...source, ...over }, { source: 's', exact: '', ...evidence })?.href.replace(
      'https://example.org/',
      '',
    );
  for (const [name, evidence, href] of [
    [
      'names a passage whole',
      { exact: 'made the first high-level visit' },
      'a#:~:text=made%20the%20first%20high%2Dlevel%20visit',
    ],
    [
      'encodes commas, ampersands and hyphens',
      { exact: 'trade, aid & labour-exchange' },
      'a#:~:text=trade%2C%20aid%20%26%20labour%2Dexchange',
    ],
    [
      'names the words around a short one',
      { exact: 'axis of evil', prefix: 'ers of what he called an "', suffix: '." North Korea and Ir' },
      'a#:~:text=what%20he%20called%20an%20%22-,axis%20of%20evil,-.%22%20North%20Korea%20and',
    ],
    [
      'names a long one by start and end',
      { exact: `${'word '.repeat(80)}end` },
      `a#:~:text=${Array(10).fill('word').join('%20')},${Array(9).fill('word').join('%20')}%20end`,
    ],
    [
      'names a passage in its place first, then by itself',
      { exact: 'the passage that we mean', prefix: 'all say here: ', suffix: ' and so forth' },
      'a#:~:text=say%20here%3A-,the%20passage%20that%20we%20mean,-and%20so&text=the%20passage%20that%20we%20mean',
    ],
    [
      'takes a context from the paragraph beside it',
      { exact: 'axis of evil', prefix: 'ever\nA heading\n', suffix: '\n\nThe next' },
      'a#:~:text=A%20heading-,axis%20of%20evil,-The',
    ],
    [
      'leaves out half a character',
      { exact: 'the passage that we mean\uD83C' },
      'a#:~:text=the%20passage%20that%20we%20mean',
    ],
    [
      'speaks other scripts',
      { exact: '공동 성명을 발표하였다고 전했다 그리고 또한' },
      `a#:~:text=${encodeURIComponent('공동 성명을 발표하였다고 전했다 그리고 또한')}`,
    ],
  ] as const) {
    it(name, () => assert.equal(link(evidence), href));
  }
  it('keeps a hash that is there', () =>
    assert.equal(
      link({ exact: 'the passage that we mean' }, { URL: 'https://example.org/a#part' }),
      'a#part:~:text=the%20passage%20that%20we%20mean',
    ));
  it('to a PDF is the plain address', () =>
    assert.equal(link({ exact: 'the passage that we mean' }, { URL: 'https://example.org/a.pdf' }), 'a.pdf'));
  it('is none without an address', () =>
    assert.equal(passageLink({ id: 's', type: 'book', title: 'T' }, { source: 's', exact: 'x' }), undefined));
});

describe('quotation marks', () => {
  for (const [lang, marks] of [
    ['en', '“”'],
    ['de', '„“'],
    ['ru', '«»'],
    ['ja', '「」'],
    ['ko', '“”'],
    ['mn', '“”'],
    ['ar', '”“'],
    ['zh-TW', '「」'],
  ] as const) {
    it(`${lang}: ${marks}`, () => assert.equal(quotationMarks(lang).open + quotationMarks(lang).close, marks));
  }
  it('inside marks become the inner ones', () =>
    assert.equal(nested('defied the "natural laws" of politics', 'en'), 'defied the ‘natural laws’ of politics'));
  for (const [lang, text, set] of [
    [
      'en',
      'He said “she told me ‘they cried “no” and left’ then”.',
      'He said ‘she told me “they cried ‘no’ and left” then’.',
    ],
    ['en', 'He said ‘the “cold” war’.', 'He said ‘the “cold” war’.'],
    ['en', 'The workers’ “rights” and it’s ‘over’', 'The workers’ ‘rights’ and it’s ‘over’'],
    ['en', 'five “and no more', 'five “and no more'],
    ['en', '"one" and "two"', '‘one’ and ‘two’'],
    ['de', 'Er sagte: „Sie rief ‚nein‘ und ging“.', 'Er sagte: ‚Sie rief ‚nein‘ und ging‘.'],
    ['sv', 'Han sa ”nej” igen', 'Han sa ’nej’ igen'],
    ['ru', 'он сказал «она крикнула „нет“»', 'он сказал „она крикнула «нет»“'],
    ['fr', 'il a dit « non »', 'il a dit « non »'],
    ['ar', 'قال إن "منغوليا" محايدة', 'قال إن ’منغوليا‘ محايدة'],
  ] as const)
    it(`inside others take turns (${lang}): ${text}`, () => assert.equal(nested(text, lang), set));
  it('ellipses and brackets are the editor’s', () =>
    assert.deepEqual(
      pieces('has deified [sic] the …')
        .filter(({ editorial }) => editorial)
        .map(({ text }) => text),
      ['[sic]', '…'],
    ));
});

describe('the reporter’s wording around words', () => {
  const { dossier } = parseDossier({ dossier: 1, id: 'd', title: 'D', lang: 'en' });
  assert.ok(dossier);
  for (const [lang, before, after, said] of [
    ['en', 'He said', 'in May', 'He said “a” in May'],
    ['en', 'He said', ', not in May', 'He said “a”, not in May'],
    ['en', undefined, '?', '“a”?'],
    ['fr', 'Il dit', undefined, 'Il dit «\u202fa\u202f»'],
    ['zh', '他说：', '。', '他说：“a”。'],
    ['zh-Hant', '他說：', '之後離開', '他說：「a」之後離開'],
    ['ja', '彼は', 'と述べた', '彼は「a」と述べた'],
    ['ar', 'قال', '، ثم', 'قال ”a“، ثم'],
    ['ko', '그는', '라고 말했다', '그는 “a”라고 말했다'],
    ['ko', '그는', '이라며 떠났다', '그는 “a”이라며 떠났다'],
    ['ko', undefined, '는 제안', '“a”는 제안'],
    ['ko', undefined, '라디오 방송에서', '“a” 라디오 방송에서'],
    ['ko', undefined, '이 말은 틀렸다', '“a” 이 말은 틀렸다'],
    ['ko', undefined, '김정은이 말했다', '“a” 김정은이 말했다'],
  ] as const)
    it(`stands beside them as ${lang} sets it: ${said}`, () =>
      assert.equal(
        quotationWords(dossier, { form: 'mixed', text: 'a', lang, ...(before && { before }), ...(after && { after }) }),
        said,
      ));
});
