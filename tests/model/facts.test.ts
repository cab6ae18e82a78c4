import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import type { Dossier } from '../../src/model/dossier.js';
import { actorOf, factsById, factsOf, roleOf } from '../../src/model/facts.js';
import { concerns, partiesOf } from '../../src/model/parties.js';
import { sample } from '../dossier/sample.js';

function read(): Dossier {
  const { dossier, problems } = parseDossier(sample());
  assert.deepEqual(problems, []);
  assert.ok(dossier);
  return dossier;
}
const dossier = read();

function parties(id: string): readonly string[] {
  const fact = factsById(dossier).get(id);
  assert.ok(fact);
  return partiesOf(fact);
}

describe('A fact', () => {
  test('is found by its id, in any list', () => {
    assert.equal(factsById(dossier).get('visit-2013')?.kind, 'visit');
    assert.equal(factsById(dossier).get('term')?.kind, 'quote');
    assert.equal(factsById(dossier).size, factsOf(dossier).length);
    assert.equal(factsById(dossier), factsById(dossier));
  });
  test('concerns the parties of a relation', () => assert.deepEqual(parties('relations-1948'), ['MNG', 'PRK']));
  test('concerns whoever visited and was met', () =>
    assert.deepEqual(parties('visit-2013'), ['MNG', 'PRK', 'elbegdorj', 'kim']));
  test('concerns who speaks and whom they speak of', () =>
    assert.deepEqual(parties('term'), ['diplomat', 'elbegdorj', 'PRK']));
  test('concerns the parties of an event and the talks it belongs to', () =>
    assert.deepEqual(parties('round-1'), ['CHN', 'six-party']));
  test('concerns what a figure is of', () => assert.deepEqual(parties('workers'), ['PRK']));
  test('concerns both sides of a silence', () => assert.deepEqual(parties('gap'), ['MNG', 'PRK']));
  test('concerns a set of actors when it concerns one of them', () => {
    const fact = factsById(dossier).get('visit-2013');
    assert.ok(fact);
    assert.equal(concerns(fact, new Set(['CHN', 'PRK'])), true);
    assert.equal(concerns(fact, new Set(['CHN'])), false);
  });
});

describe('An actor', () => {
  test('is the one that is declared', () => assert.equal(actorOf(dossier, 'elbegdorj')?.kind, 'person'));
  test('is a state known without declaration', () => {
    const china = actorOf(dossier, 'CHN');
    assert.ok(china?.kind === 'state' && china.codes?.alpha3 === 'CHN');
  });
  test('has the codes known of it where its declaration has none', () => {
    const mongolia = actorOf(dossier, 'MNG');
    assert.ok(mongolia?.kind === 'state');
    assert.equal(mongolia.name, 'Mongolia');
    assert.equal(mongolia.codes?.alpha3, 'MNG');
  });
  test('with an unknown id is none', () => assert.equal(actorOf(dossier, 'nobody'), undefined));
});

test('A role is found by its id, with whoever held it', () => {
  const held = roleOf(dossier, 'president-mng');
  assert.equal(held?.person.id, 'elbegdorj');
  assert.equal(held.role.title, 'President of Mongolia');
  assert.equal(roleOf(dossier, 'pope'), undefined);
});
