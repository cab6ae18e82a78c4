// The dossier that ships holds what the facts hold, and holds the doubtful points as the facts' page says.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const dossier = JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8'));
const LISTS = ['relations', 'visits', 'events', 'quotes', 'figures', 'silences'];
const facts = LISTS.flatMap((list) => dossier[list]);
const byId = new Map(facts.map((fact) => [fact.id, fact]));
const carried = new Set(JSON.stringify(dossier).match(/(?:seed|ext):[\w-]+/g));

const FACTS = '../shared/facts';
describe('every fact of the research is carried', { skip: existsSync(FACTS) ? false : `${FACTS} is not here` }, () => {
  for (const [file, prefix] of [
    ['seed_facts.json', 'seed:'],
    ['external_facts.json', 'ext:'],
  ]) {
    const ids = existsSync(FACTS) ? JSON.parse(readFileSync(`${FACTS}/${file}`, 'utf8')).map(({ id }) => id) : [];
    it(`all ${ids.length} of ${file}`, () => {
      assert.deepEqual(
        ids.filter((id) => !carried.has(prefix + id)),
        [],
      );
    });
  }
});

describe('the dossier that ships', () => {
  it('is titled in seven languages and says its boundary policy in seven', () => {
    for (const text of [dossier.title, dossier.boundaries])
      assert.deepEqual(Object.keys(text), ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar']);
  });

  it('has a passage for every fact', () => {
    assert.deepEqual(
      facts.filter(({ evidence }) => !evidence?.length).map(({ id }) => id),
      [],
    );
  });

  it('has one owner of the words in every chain', () => {
    assert.deepEqual(
      dossier.quotes.filter(({ chain }) => chain.filter(({ own }) => own).length !== 1),
      [],
    );
  });

  it('prefers no contradicted claim', () => {
    assert.deepEqual(
      facts.filter(({ status, rank }) => status === 'contradicted' && rank !== 'deprecated'),
      [],
    );
  });

  it('names no fact that is not there', () => {
    const named = facts.flatMap((fact) =>
      ['alternatives', 'variants', 'outcomes'].flatMap((field) => fact[field] ?? []),
    );
    const items = dossier.sets.flatMap((set) => set.items.map(({ fact }) => fact));
    assert.deepEqual(
      [...named, ...items].filter((id) => !byId.has(id)),
      [],
    );
  });
});

describe('the doubtful points', () => {
  it('no card signs Elbegdorj under the newspaper’s words', () => {
    const quote = byId.get('quote-wsj-history');
    assert.equal(quote.chain.find(({ own }) => own).agent, 'wsj');
    assert.deepEqual(quote.about, ['elbegdorj']);
    assert.ok(!quote.chain.some(({ agent }) => agent === 'elbegdorj'));
  });

  it('the meeting with Kim Jong-un: one source claims it, others contradict it, both stand side by side', () => {
    const [visit, claim] = [byId.get('visit-2013-elbegdorj'), byId.get('visit-2013-claim')];
    const meeting = visit.met.find(({ actor }) => actor === 'kim-jong-un');
    assert.equal(meeting.outcome, 'did-not-meet');
    assert.deepEqual([claim.status, claim.rank], ['contradicted', 'deprecated']);
    assert.ok(visit.alternatives.includes(claim.id) && claim.alternatives.includes(visit.id));
  });

  it('Paek Nam-sun is called so; “Park Nam-Sun” is a misspelling', () => {
    const { name, names } = dossier.actors['paek-nam-sun'];
    assert.equal(name.en, 'Paek Nam-sun');
    assert.deepEqual(
      names.map(({ form }) => form),
      ['misspelling'],
    );
  });

  it('recognition is one fact, diplomatic relations another', () => {
    assert.equal(byId.get('recognition-mng-prk').type, 'recognition');
    assert.equal(byId.get('dr-mng-prk').valid, '1948-10-15/..');
  });

  it('livestock in the war and 10,000 horses after it are two facts', () => {
    assert.equal(byId.get('aid-mng-prk-war').type, 'aid');
    assert.equal(byId.get('event-aid-1953').when, '1953');
  });

  it('the treaty of 1986 ends in 1995, with a source for its end', () => {
    const treaty = byId.get('treaty-mng-prk-1986');
    assert.equal(treaty.valid, '1986/1995');
    assert.equal(new Set(treaty.evidence.map(({ source }) => source)).size, 2);
  });

  it('5,000 is a ceiling and 1,749 a count, each the other’s alternative', () => {
    const [quota, count] = [byId.get('figure-labour-quota'), byId.get('figure-labour-count')];
    assert.deepEqual([quota.stat, quota.value, count.stat, count.value], ['quota', 5000, 'count', 1749]);
    assert.ok(quota.alternatives.includes(count.id) && count.alternatives.includes(quota.id));
  });

  it('the silence of 14 years is of high-level visits, and a source states it', () => {
    const silence = byId.get('silence-1988-2002');
    assert.deepEqual([silence.of, silence.years, silence.period], ['high-level-visits', 14, '1988/2002']);
  });

  it('Armstrong’s words pass through The Guardian', () => {
    assert.deepEqual(
      byId.get('quote-armstrong').chain.map(({ agent }) => agent),
      ['the-diplomat', 'the-guardian', 'armstrong'],
    );
  });

  it('“deified” stays as it stands, with [sic]', () => {
    assert.match(byId.get('quote-deified').text, /deified \[sic\]/);
  });

  it('the trilateral is no alliance', () => {
    assert.equal(dossier.actors['trilateral-usa-jpn-kor'].form, 'trilateral');
  });

  it('Mongolia was never in the Six-Party Talks', () => {
    assert.ok(!dossier.actors['six-party-talks'].members.some(({ actor }) => actor === 'MNG'));
  });

  it('the paper is of the conference of May 2005, not of December 2023', () => {
    assert.equal(dossier.sources['bayarkhuu-2005'].issued, '2005-05-26/2005-05-28');
  });
});
