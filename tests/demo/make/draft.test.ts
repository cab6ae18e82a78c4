import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { added, addedTo } from '../../../demo/make/add.js';
import { adviceOn, homeOf, keysOf } from '../../../demo/make/advice.js';
import { dateInWords } from '../../../demo/make/dates.js';
import { drawable } from '../../../demo/make/drawable.js';
import { at, EMPTY, isBlank, PARTS, put, without, type Raw } from '../../../demo/make/draft.js';
import { fieldsOf } from '../../../demo/make/fields.js';
import { beginning, redone, settled, step, undone } from '../../../demo/make/history.js';
import { finished, freshId, slug } from '../../../demo/make/ids.js';
import { find, pick } from '../../../demo/make/pick.js';
import { cardShown } from '../../../demo/make/shown.js';
import { numberIn } from '../../../demo/make/text.js';
import { idOf, nameOf, officeAt, putOffice, putWho } from '../../../demo/make/who.js';
import { parseDossier } from '../../../src/dossier/parse.js';

const SOURCED: Raw = { ...EMPTY, title: 'Two', sources: { 'source-1': { type: 'report', title: 'A Report' } } };

const VISIT = {
  id: 'visit-1',
  from: 'MNG',
  to: 'PRK',
  when: '2013-10',
  visitors: [{ name: 'Tsakhia Elbegdorj' }],
  level: 'state',
  evidence: [{ source: 'source-1', exact: 'He went.' }],
};

describe('a draft', () => {
  it('is changed at a place and nowhere else, and what is emptied is taken away', () => {
    const draft = put(EMPTY, ['visits', 0, 'visitors', 0, 'name'], 'Kim');
    assert.deepEqual(at(draft, ['visits']), [{ visitors: [{ name: 'Kim' }] }]);
    assert.deepEqual(EMPTY['visits'], []);
    assert.deepEqual(at(put(draft, ['visits', 0, 'visitors', 0, 'name'], ''), ['visits', 0, 'visitors', 0]), {});
  });

  it('keeps both places of a pair when one is emptied, and closes up when an item is taken out', () => {
    const draft = put({ parties: ['MNG', 'PRK'] }, ['parties', 0], '');
    assert.deepEqual(draft, { parties: ['', 'PRK'] });
    assert.deepEqual(without({ list: [1, 2, 3] }, ['list', 1]), { list: [1, 3] });
  });

  it('is blank until something is in it', () => {
    assert.equal(isBlank(EMPTY), true);
    assert.equal(isBlank(SOURCED), false);
  });
});

describe('history', () => {
  it('takes letters typed into one field for one step', () => {
    const typed = step(step(step(beginning(''), 'a', 'title'), 'ab', 'title'), 'abc', 'title');
    assert.equal(undone(typed).now, '');
    assert.equal(redone(undone(typed)).now, 'abc');
  });

  it('begins a new step once the field was left', () => {
    const typed = step(settled(step(beginning(''), 'a', 'title')), 'ab', 'title');
    assert.equal(undone(typed).now, 'a');
  });

  it('forgets what was undone when something else is written, and has an end on both sides', () => {
    const other = step(undone(step(beginning(0), 1)), 2);
    assert.deepEqual([redone(other).now, undone(undone(other)).now], [2, 0]);
  });
});

describe('names', () => {
  it('know states by name or code, and the dossier’s own actors before them', () => {
    assert.equal(idOf(EMPTY, 'North Korea'), 'PRK');
    assert.equal(idOf(EMPTY, 'Atlantis'), 'Atlantis');
    const draft = put(EMPTY, ['actors', 'person-1'], { kind: 'person', name: 'Georgia' }) as Raw;
    assert.equal(idOf(draft, 'georgia'), 'person-1');
    assert.equal(nameOf(draft, 'PRK'), 'North Korea');
  });

  it('of somebody become an id where there is one', () => {
    const draft = put(EMPTY, ['actors', 'person-1'], { kind: 'person', name: 'Kim' }) as Raw;
    assert.deepEqual(at(putWho(draft, ['visits', 0], 'actor', 'Kim'), ['visits', 0]), { actor: 'person-1' });
    assert.deepEqual(at(putWho(draft, ['visits', 0], 'actor', 'Kim I'), ['visits', 0]), { name: 'Kim I' });
  });

  it('of offices become the role of the one who holds it', () => {
    const person = { kind: 'person', name: 'Kim', roles: [{ id: 'role-1', title: 'Premier' }] };
    const draft = put(put(EMPTY, ['actors', 'person-1'], person), ['visits', 0, 'actor'], 'person-1') as Raw;
    const held = putOffice(draft, ['visits', 0, 'as'], 'premier') as Raw;
    assert.equal(at(held, ['visits', 0, 'as']), 'role-1');
    assert.equal(officeAt(held, ['visits', 0, 'as']), 'Premier');
  });
});

describe('ids', () => {
  it('are made of the words, and follow wherever they are named', () => {
    const draft = { ...SOURCED, visits: [VISIT] };
    const whole = finished(draft);
    assert.deepEqual(Object.keys(whole['sources'] as Raw), ['a-report']);
    assert.equal(at(whole, ['visits', 0, 'id']), 'visit-2013-tsakhia-elbegdorj-prk');
    assert.equal(at(whole, ['visits', 0, 'evidence', 0, 'source']), 'a-report');
    assert.equal(whole['id'], 'two');
    assert.deepEqual(parseDossier(whole).problems, []);
  });

  it('stay as they are where somebody has thought of them', () => {
    const draft = { ...SOURCED, visits: [{ ...VISIT, id: 'the-visit' }] };
    assert.equal(at(finished(draft), ['visits', 0, 'id']), 'the-visit');
  });

  it('never meet, and are made of any script', () => {
    const twice = finished({ ...SOURCED, visits: [VISIT, { ...VISIT, id: 'visit-2' }] });
    assert.equal(at(twice, ['visits', 1, 'id']), 'visit-2013-tsakhia-elbegdorj-prk-2');
    assert.equal(freshId(SOURCED, 'source'), 'source-2');
    assert.equal(slug('Монгол Улс, «Үнэн»'), 'монгол-улс-үнэн');
  });
});

describe('new items', () => {
  it('take the source that was used last', () => {
    const sources = { ...(SOURCED['sources'] as Raw), 'source-2': { type: 'book', title: 'B' } };
    const { draft, key } = added({ ...SOURCED, sources }, 'visits', 'person', 'source-1');
    assert.equal(at(draft, ['visits', key, 'evidence', 0, 'source']), 'source-1');
  });

  it('of every part ask only for what nobody can know, each in its form', () => {
    for (const part of PARTS.filter((name) => name !== 'sources' && name !== 'actors')) {
      const { draft, key } = added(SOURCED, part, 'person', '');
      const shown = fieldsOf(part, '').map((field) => [part, key, ...field.path]);
      const advice = adviceOn(draft);
      assert.ok(advice.length > 0, part);
      for (const { path, isMissing, words } of advice) {
        assert.ok(isMissing || words.includes('Choose'), `${part}: ${words}`);
        assert.ok(homeOf(path, shown), `${path.join('.')} has no field`);
      }
    }
  });

  it('come before the others where the last hand stands first', () => {
    const { draft } = added(SOURCED, 'quotes', 'person', '');
    const chain = fieldsOf('quotes', '').find(({ label }) => label === 'Through whom they came');
    assert.ok(chain?.is === 'list');
    const next = addedTo(draft, ['quotes', 0, 'chain'], chain, '');
    assert.equal(next.key, 0);
    assert.deepEqual(at(next.draft, ['quotes', 0, 'chain', 1]), { kind: 'says', own: true });
  });
});

describe('advice', () => {
  it('says what is needed and what is wrong, each at its place', () => {
    const { when, ...rest } = VISIT;
    const draft = { ...SOURCED, visits: [{ ...rest, from: 'Atlantis', when: `${when}-99` }] };
    const advice = adviceOn(draft);
    assert.deepEqual(
      advice.map(({ path }) => path.join('.')),
      ['visits.0.from', 'visits.0.when'],
    );
    assert.match(advice[0]?.words ?? '', /^“Atlantis” is neither .* People and groups\.$/);
    assert.match(advice[1]?.words ?? '', /^“2013-10-99” .*1988-05-31/);
    assert.equal(adviceOn({ ...SOURCED, visits: [rest] })[0]?.isMissing, true);
  });

  it('says nothing twice: a passage without words is said at its words only', () => {
    const places = adviceOn({ ...SOURCED, visits: [{ ...VISIT, evidence: [{ source: 'source-1' }] }] });
    assert.deepEqual(
      places.map(({ path }) => path.join('.')),
      ['visits.0.evidence.0.exact'],
    );
  });

  it('reads every path that the reader of dossiers writes', () => {
    assert.deepEqual(keysOf('actors["a b"].roles[0].title'), ['actors', 'a b', 'roles', 0, 'title']);
    assert.deepEqual(keysOf('visits[12].visitors[0]'), ['visits', 12, 'visitors', 0]);
  });

  it('is shown at the nearest place there is', () => {
    assert.deepEqual(
      homeOf(
        ['visits', 0, 'purpose', 'en'],
        [
          ['visits', 0],
          ['visits', 0, 'purpose'],
        ],
      ),
      ['visits', 0, 'purpose'],
    );
    assert.equal(homeOf(['events', 0], [['visits', 0]]), undefined);
  });
});

describe('figures', () => {
  const figure = { id: 'figure-1', measure: 'Workers', stat: 'count', evidence: VISIT.evidence };

  it('without a number ask for it at the field of the number', () => {
    const [advice, ...others] = adviceOn({ ...SOURCED, figures: [figure] });
    assert.deepEqual([advice?.path, advice?.isMissing, others], [['figures', 0, 'value'], true, []]);
    assert.deepEqual(adviceOn({ ...SOURCED, figures: [{ ...figure, trend: 'up' }] }), []);
  });

  it('take numbers as people write them, and leave words for the reader to refuse', () => {
    assert.deepEqual(['1749', '1,749', '10 000 000', '12.5', '-3', '1,7', 'many', '', '1,74,9'].map(numberIn), [
      1749,
      1749,
      10_000_000,
      12.5,
      -3,
      '1,7',
      'many',
      '',
      '1,74,9',
    ]);
  });
});

describe('the preview', () => {
  it('shows on the card what was chosen, and what is ready where that is not', () => {
    const ready = { quotes: [{ id: 'a' }, { id: 'b' }], figures: [{ id: 'f' }], sets: [{ id: 'a' }] };
    assert.deepEqual(cardShown(ready, { part: 'sets', id: 'a' }), { part: 'sets', id: 'a' });
    assert.deepEqual(cardShown(ready, { part: 'figures', id: 'gone' }), { part: 'quotes', id: 'b' });
    assert.deepEqual(cardShown({ sets: ready.sets }, undefined), { part: 'sets', id: 'a' });
    assert.equal(cardShown({}, undefined), undefined);
  });

  it('draws what is ready and leaves out the rest without a complaint', () => {
    const broken = { ...VISIT, id: 'visit-2', when: 'soon' };
    const ready = drawable({ ...EMPTY, sources: SOURCED['sources'], visits: [broken, VISIT] });
    assert.equal((ready['visits'] as unknown[]).length, 1);
    assert.deepEqual(parseDossier(ready).problems, []);
  });

  it('leaves out what has lost its source', () => {
    const ready = drawable({ ...EMPTY, sources: { 'source-1': { type: 'report' } }, visits: [VISIT] });
    assert.deepEqual(ready['visits'], []);
    assert.deepEqual(parseDossier(ready).problems, []);
  });
});

describe('dates', () => {
  it('are said in words as one writes them', () => {
    assert.equal(dateInWords('1988~'), 'about 1988');
    assert.equal(dateInWords('1988-13'), '');
  });
});

describe('the picker', () => {
  it('takes the words without the spaces around them, with what stands beside them', () => {
    const text = 'He said: “No tyranny lasts forever.” Then he left.';
    const start = text.indexOf(' “No');
    const found = pick(text, start, text.indexOf('”') + 1, '2026-11-22');
    assert.deepEqual(found, {
      exact: '“No tyranny lasts forever.”',
      prefix: 'He said: ',
      suffix: ' Then he left.',
      checked: '2026-11-22',
    });
    assert.equal(pick(text, 2, 3, '2026-11-22'), undefined);
    assert.deepEqual(find(text, 'tyranny'), [13, 20]);
    assert.equal(find(text, 'freedom'), undefined);
  });
});
