import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDossier } from '../../tools/verify/check.js';
import { findPassage } from '../../tools/verify/passage.js';

const TEXT = 'He said “no”.\nThe Wall Street Journal\u00a0reports\u00a0that the president’s words, no, were his.';

describe('a passage is found', () => {
  for (const [name, passage] of [
    ['where it stands to the letter', { exact: 'the president’s words' }],
    ['with a straight apostrophe for a curly one', { exact: "the president's words" }],
    ['with straight quotation marks for curly ones', { exact: 'said "no"' }],
    ['with spaces for no-break spaces', { exact: 'Journal reports that' }],
    ['across a line', { exact: '”.\nThe Wall' }],
    ['at the occurrence that its prefix and suffix name', { exact: 'no', prefix: 'words, ', suffix: ', were' }],
  ]) {
    it(name, () => assert.equal(findPassage(TEXT, passage), undefined));
  }
});

describe('a passage is not found', () => {
  for (const [name, passage, reason] of [
    ['with one letter changed', { exact: 'the prezident’s words' }, /not in the text/],
    ['in another case', { exact: 'The president’s words' }, /not in the text/],
    ['between words that stand elsewhere', { exact: 'no', prefix: 'said “', suffix: ', were' }, /not between/],
    ['with a word left out', { exact: 'the words' }, /not in the text/],
  ]) {
    it(name, () => assert.match(findPassage(TEXT, passage), reason));
  }
});

const SOURCES = '../shared/sources';
const dossier = () => JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8'));

describe(
  'the dossier that ships, in the two texts',
  { skip: existsSync(SOURCES) ? false : `${SOURCES} is not here` },
  () => {
    it('has at least 60 different passages, and all are there', () => {
      const { found, missing } = checkDossier(dossier(), SOURCES);
      assert.deepEqual(missing, []);
      assert.ok(new Set(found.map(({ exact }) => exact)).size >= 60);
    });

    it('claims a check for these passages and for no other', () => {
      const checked = dossier();
      const { found } = checkDossier(checked, SOURCES);
      const claimed = JSON.stringify(checked).match(/"checked"/g)?.length ?? 0;
      assert.equal(claimed, found.length);
      assert.ok(found.every((evidence) => evidence.checked));
    });

    it('fails when one letter of one passage is changed, and names its path', () => {
      const broken = dossier();
      const index = broken.visits.findIndex(({ id }) => id === 'visit-1956-kim-il-sung');
      broken.visits[index].evidence[0].exact = broken.visits[index].evidence[0].exact.replace('visited', 'visitid');
      const { missing } = checkDossier(broken, SOURCES);
      assert.deepEqual(
        missing.map(({ path }) => path),
        [`visits[${index}].evidence[0].exact`],
      );
    });

    it('fails when the words of a quotation are not those of its source', () => {
      const broken = dossier();
      broken.quotes[0].text = broken.quotes[0].text.replace('country', 'nation');
      assert.deepEqual(
        checkDossier(broken, SOURCES).missing.map(({ path }) => path),
        ['quotes[0].text'],
      );
    });
  },
);
