/** JSON and keys in a page whose lists have a `toJSON` of their own, as Prototype gives them one. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadDossier } from '../../src/dossier/load.js';
import { parseDossier } from '../../src/dossier/parse.js';
import { json } from '../../src/model/json.js';

const wrong = (): string => 'wrong';

describe('where the page has given all lists and objects a toJSON', () => {
  const { fetch } = globalThis;
  before(() => {
    for (const { prototype } of [Array, Object])
      Object.defineProperty(prototype, 'toJSON', { value: wrong, configurable: true, writable: true });
  });
  after(() => {
    for (const { prototype } of [Array, Object]) Reflect.deleteProperty(prototype, 'toJSON');
    globalThis.fetch = fetch;
  });

  it('JSON is as it was', () => {
    assert.equal(json({ a: [1, 'b', null, { c: [] }], d: undefined }), '{"a":[1,"b",null,{"c":[]}]}');
    assert.equal(json([1], 2), '[\n  1\n]');
    assert.equal(json('a'), '"a"');
  });
  it('two addresses are two dossiers', async () => {
    globalThis.fetch = (address) =>
      Promise.resolve(new Response(`{"dossier":1,"id":"${new URL(address as string).pathname.slice(1)}","title":"t"}`));
    const { signal } = new AbortController();
    const both = await Promise.all(['a', 'b'].map((name) => loadDossier(`https://example.org/${name}`, signal)));
    assert.deepEqual(
      both.map(({ dossier }) => dossier?.id),
      ['a', 'b'],
    );
  });
  it('each visit keeps its visitors', () => {
    const visit = (id: string, visitors: unknown): object => ({
      id,
      from: 'MNG',
      to: 'PRK',
      when: '1956',
      level: 'state',
      visitors,
      evidence: [{ source: 's', exact: 'words' }],
    });
    const { dossier } = parseDossier({
      dossier: 1,
      id: 'd',
      title: 't',
      sources: { s: { type: 'webpage', title: 't' } },
      visits: [
        visit('v1', [{ name: 'A' }]),
        visit('v2', [{ name: 'B' }]),
        visit('v3', [{ name: 'A' }]),
        visit('v4', [{ name: 'A', as: { en: 'President', mn: 'Ерөнхийлөгч' } }]),
        visit('v5', [{ name: 'A', as: { en: 'Minister', mn: 'Сайд' } }]),
        visit('v6', [{ name: 'A' }, { name: 'B' }]),
      ],
    });
    const [v1, v2, v3, v4, v5, v6] = dossier?.visits ?? [];
    assert.deepEqual(
      [v1, v2, v6].map((one) => one?.visitors.map(({ name }) => name)),
      [['A'], ['B'], ['A', 'B']],
    );
    assert.equal(v3?.visitors, v1?.visitors);
    assert.notDeepEqual(v4?.visitors, v5?.visitors);
  });
});
