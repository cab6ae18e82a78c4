import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { jsonLdText, quotationJsonLd, type JsonLd } from '../../src/export/quotation-json-ld.js';
import type { Dossier } from '../../src/model/dossier.js';
import type { Language } from '../../src/words/language.js';
import { inLanguage } from '../words/languages.js';

const english = await inLanguage('en');

function read(raw: unknown): Dossier {
  const { dossier } = parseDossier(raw);
  assert.ok(dossier);
  return dossier;
}

function nodeOf(dossier: Dossier, id: string, language: Language = english): JsonLd {
  const quote = dossier.quotes.find((item) => item.id === id);
  assert.ok(quote, id);
  return quotationJsonLd(dossier, quote, language);
}

const real = read(JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8')));

/** One quotation, with fields of its own and of its source changed. */
function made(quote: object, source: object = {}): JsonLd {
  const roles = [
    { id: 'minister', title: 'Foreign Minister', of: 'MNG', valid: '2012/2014' },
    { id: 'mayor', title: 'Mayor', valid: '2016/2020' },
  ];
  const raw = {
    dossier: 1,
    id: 'x',
    title: 'x',
    actors: {
      bold: { kind: 'person', name: { en: 'L. Bold', ko: '볼드' }, roles },
      MNG: { kind: 'state', codes: { wikidata: 'Q711' } },
    },
    sources: {
      s: { type: 'article-newspaper', title: 'T', issued: '2013-10', ...source },
      t: { type: 'book', title: 'B' },
    },
    quotes: [
      {
        id: 'q',
        text: 'We are neutral.',
        lang: 'en',
        form: 'direct',
        chain: [{ agent: 'bold', own: true }],
        evidence: [{ source: 's', exact: 'We are neutral.' }],
        ...quote,
      },
    ],
  };
  return nodeOf(read(raw), 'q');
}

describe('a quotation as schema.org/Quotation', () => {
  it('says whose words these are, where they were read and about whom', () =>
    assert.deepEqual(nodeOf(real, 'quote-lankov'), {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      text: 'completely unattractive',
      inLanguage: 'en',
      creator: { '@type': 'Person', name: 'Andrei Lankov', jobTitle: 'Expert' },
      spokenByCharacter: { '@type': 'Person', name: 'Andrei Lankov', jobTitle: 'Expert' },
      dateCreated: '2013-10',
      isBasedOn: {
        '@type': 'NewsArticle',
        name: 'What Do North Korea And Mongolia Have In Common?',
        author: [{ '@type': 'Person', name: 'Ankit Panda', givenName: 'Ankit', familyName: 'Panda' }],
        isPartOf: { '@type': 'CreativeWork', name: 'The Diplomat' },
        datePublished: '2013-10',
        inLanguage: 'en',
        url: 'http://thediplomat.com/2013/10/what-do-north-korea-and-mongolia-have-in-common/',
      },
      about: [
        { '@type': 'Country', name: 'Mongolia' },
        { '@type': 'Country', name: 'North Korea' },
      ],
    }));
  it('told in other words has no creator among those of whom it is told', () => {
    const node = nodeOf(real, 'quote-lankov-reason');
    assert.equal(node['creator'], undefined);
    assert.deepEqual(node['spokenByCharacter'], { '@type': 'Person', name: 'Andrei Lankov', jobTitle: 'Expert' });
  });
  it('of the author has nobody who reports it', () => {
    const node = nodeOf(real, 'quote-disagreement');
    assert.equal((node['creator'] as JsonLd)['name'], 'Ankit Panda');
    assert.ok(!('spokenByCharacter' in node));
  });
  it('names further sources as citations, each once', () => {
    const node = made({
      evidence: [
        { source: 't', exact: 'a', stance: 'contradicts' },
        { source: 's', exact: 'b' },
        { source: 's', exact: 'c' },
      ],
    });
    assert.equal((node['isBasedOn'] as JsonLd)['name'], 'T');
    assert.deepEqual(node['citation'], [{ '@type': 'Book', name: 'B' }]);
  });
  for (const [when, title] of [
    ['2013-10', 'Foreign Minister of Mongolia'],
    ['2018', 'Mayor'],
    ['2024', undefined],
  ] as const) {
    it(`gives the office of ${when}: ${title ?? 'none'}`, () =>
      assert.equal((made({ when })['creator'] as JsonLd)['jobTitle'], title));
  }
  for (const [issued, published] of [
    ['2013', '2013'],
    ['2013-10', '2013-10'],
    ['2013-10-28', '2013-10-28'],
    ['2013-XX', '2013'],
    ['2013?', undefined],
    ['2013~', undefined],
    ['201X', undefined],
    ['2013-10-28/2013-10-31', undefined],
    ['[2013,2014]', undefined],
  ] as const) {
    it(`published ${issued}: ${published ?? 'not said'}`, () =>
      assert.equal((made({}, { issued })['isBasedOn'] as JsonLd)['datePublished'], published));
  }
  it('knows a state by its Wikidata item', () =>
    assert.deepEqual(made({ about: ['MNG'] })['about'], [
      { '@type': 'Country', name: 'Mongolia', sameAs: 'https://www.wikidata.org/entity/Q711' },
    ]));
  it('does not guess what a bare name is, nor name a dash', () => {
    assert.deepEqual(made({ chain: [{ name: 'The Times', own: true }] })['creator'], {
      '@type': 'Thing',
      name: 'The Times',
    });
    assert.deepEqual(made({ chain: [{ name: 'A. Bat', as: 'herder', own: true }] })['creator'], {
      '@type': 'Person',
      name: 'A. Bat',
      jobTitle: 'herder',
    });
    assert.equal(made({ chain: [{ name: '—', own: true }] })['creator'], undefined);
  });
  it('has its translations beside it', () =>
    assert.deepEqual(made({ translations: { ko: { text: '우리는 중립이다.', by: 'bold' } } })['workTranslation'], [
      {
        '@type': 'Quotation',
        text: '우리는 중립이다.',
        inLanguage: 'ko',
        translator: { '@type': 'Person', name: 'L. Bold' },
      },
    ]));
  it('speaks the language of the page', async () => {
    const node = nodeOf(real, 'quote-tyranny', await inLanguage('ko'));
    assert.equal((node['creator'] as JsonLd)['name'], '차히아긴 엘베그도르지');
  });
  it('of every quotation of the real dossier holds no null and no empty value', () => {
    for (const quote of real.quotes) {
      assert.doesNotMatch(jsonLdText(quotationJsonLd(real, quote, english)), /null|: ""|\[\]|\{\}/, quote.id);
    }
  });
});

describe('text for a script element', () => {
  it('cannot end the script, and reads back the same', () => {
    const text = '</script><!-- <script> "x" \u2028';
    const node = made({ text });
    assert.ok(!jsonLdText(node).includes('<'));
    assert.equal((JSON.parse(jsonLdText(node)) as JsonLd)['text'], text);
  });
});
