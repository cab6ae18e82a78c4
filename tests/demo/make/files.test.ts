import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { adviceOn } from '../../../demo/make/advice.js';
import { at, EMPTY, listAt, type Raw } from '../../../demo/make/draft.js';
import { embedCode } from '../../../demo/make/embed.js';
import { joined, tableAddress, takeIn } from '../../../demo/make/intake.js';
import { tableOf } from '../../../demo/make/tables.js';
import { parseDossier } from '../../../src/dossier/parse.js';

const TABLE =
  'from,to,when,visitors.name,source.title,evidence.exact\nMongolia,North Korea,1988,Kim,A Report,"He went; he came."\n';

const of = (csv: string, name = 'visits.csv'): Raw => {
  const { draft } = takeIn(csv, name, name);
  assert.ok(draft);
  return joined({ ...EMPTY, title: 'T' }, draft);
};

describe('what is brought', () => {
  it('as a dossier is kept whole, also what no form shows', () => {
    const text = readFileSync('data/mongolia-korea.json', 'utf8');
    const { draft, notes } = takeIn(text, 'mongolia-korea.json', '');
    assert.ok(draft);
    assert.deepEqual(draft, JSON.parse(text));
    assert.deepEqual(notes, []);
    assert.deepEqual(adviceOn(draft), []);
  });

  it('as a table comes to what is there, each source once', () => {
    const table = takeIn(TABLE, 'visits.csv', '').draft;
    assert.ok(table);
    const twice = joined(joined({ ...EMPTY, title: 'T' }, table), table);
    assert.equal(listAt(twice, ['visits']).length, 2);
    assert.deepEqual(Object.keys(twice['sources'] as Raw), ['source-1']);
    assert.deepEqual(adviceOn(twice), []);
  });

  it('as a table without a column asks every row for it', () => {
    const { draft, notes } = takeIn('from,to,visitors.name\nMNG,PRK,Kim\n', 'visits.csv', '');
    assert.ok(draft);
    assert.equal(notes.length, 3);
    assert.deepEqual(
      adviceOn(joined({ ...EMPTY, title: 'T' }, draft)).map(({ path }) => path.join('.')),
      ['visits.0.evidence.0.source', 'visits.0.evidence.0.exact', 'visits.0.when'],
    );
  });

  it('as a table without passages keeps its sources', () => {
    const { draft } = takeIn('from,to,when,visitors.name,source.title\nMNG,PRK,1988,Kim,A\n', 'visits.csv', '');
    assert.deepEqual(at(draft, ['visits', 0, 'evidence']), [{ source: 'A' }]);
  });

  it('as a table that says nothing of itself is refused with a way out, which works', () => {
    const csv = 'who,where\nKim,there\n';
    const refused = takeIn(csv, 'table.csv', '');
    assert.equal(refused.draft, undefined);
    assert.match(refused.notes.join(' '), /Say above what its rows are/);
    assert.ok(takeIn(csv, 'table.csv', '', 'visits').draft);
  });

  it('as a timeline becomes events', () => {
    const json = JSON.stringify({ events: [{ start_date: { year: 1988 }, text: { headline: 'H', text: 'T' } }] });
    assert.equal(listAt(takeIn(json, 'timeline.json', 'timeline.json').draft, ['events']).length, 1);
    const csv = 'Year,Month,Day,Headline,Text\n1988,,,H,T\n';
    assert.equal(listAt(takeIn(csv, 'timeline.csv', 'timeline.csv').draft, ['events']).length, 1);
  });

  it('as anything else is refused in words', () => {
    assert.match(takeIn('{', 'a.json', '').notes[0] ?? '', /^a\.json cannot be read as JSON: /);
    assert.match(takeIn('<html>', 'pub', '').notes[0] ?? '', /web page/);
    assert.match(takeIn(' ', 'a.csv', '').notes[0] ?? '', /empty/);
    assert.match(takeIn('{"a":1}', 'a.json', '').notes[0] ?? '', /neither/);
  });

  it('from a published spreadsheet is asked for as a table', () => {
    const published = 'https://docs.example/spreadsheets/d/e/2PACX/pub';
    assert.equal(tableAddress(` ${published}html`), `${published}?output=csv`);
    assert.equal(tableAddress(`${published}html?gid=7&single=true`), `${published}?output=csv&gid=7&single=true`);
    assert.equal(tableAddress(`${published}?output=csv`), `${published}?output=csv`);
  });
});

describe('what is taken away', () => {
  it('as a table is read again as the same facts', () => {
    const draft = of(TABLE);
    const again = of(tableOf(draft, 'visits'));
    assert.deepEqual(again['visits'], draft['visits']);
    assert.equal(at(again, ['sources', 'source-1', 'title']), 'A Report');
  });

  it('as a page has the data inside, which cannot end its script', () => {
    const draft = { ...of(TABLE), title: '</script><b>&' };
    const page = embedCode(draft, 'page', { script: 'entente.js', data: '' });
    const json = /<script type="application\/json" id="dossier">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    assert.equal((JSON.parse(json) as Raw)['title'], '</script><b>&');
    assert.deepEqual(parseDossier(JSON.parse(json)).problems, []);
    assert.match(page, /<h1>&lt;\/script&gt;&lt;b&gt;&amp;<\/h1>/);
  });

  it('as tags or placeholders names the data and shows readers without scripts what it says', () => {
    const addresses = { script: 'https://a.example/entente.js', data: 'my.json' };
    const tags = embedCode(of(TABLE), 'tags', addresses);
    assert.match(tags, /<script type="module" src="https:\/\/a\.example\/entente\.js"><\/script>/);
    assert.match(tags, /<visit-timeline src="my\.json">[^]*<li>Kim: Mongolia to North Korea, 1988<\/li>/);
    assert.doesNotMatch(tags, /relations-map|quote-card/);
    assert.match(
      embedCode(of(TABLE), 'placeholders', addresses),
      /<div data-entente="visit-timeline" data-src="my\.json">/,
    );
  });
});
