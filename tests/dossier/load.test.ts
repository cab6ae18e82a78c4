import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { isTable, loadDossier, loadInline, PATIENCE, reloadDossier } from '../../src/dossier/load.js';
import { sample } from './sample.js';

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

let asked: { url: string; init: RequestInit }[];
let answer: Answer;
let count = 0;
/** Each test has its own address: what is loaded is kept. */
let url: string;
const never = new AbortController().signal;
const realFetch = globalThis.fetch;

beforeEach(() => {
  asked = [];
  url = `https://example.org/${count++}.json`;
  answer = json;
  globalThis.fetch = ((input: string, init: RequestInit) => {
    asked.push({ url: input, init });
    return new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      void Promise.resolve(answer(input, init)).then(resolve, reject);
    });
  }) as typeof fetch;
});
afterEach(() => {
  globalThis.fetch = realFetch;
  mock.timers.reset();
});

function json(): Response {
  return new Response(JSON.stringify(sample()), { headers: { 'content-type': 'application/json' } });
}

function waitsForever(): Promise<Response> {
  return new Promise(() => undefined);
}

async function reasons(): Promise<string[]> {
  const { dossier, problems } = await loadDossier(url, never);
  assert.equal(dossier, undefined);
  assert.ok(problems.every(({ path }) => path === ''));
  return problems.map(({ reason }) => reason);
}

describe('A dossier', () => {
  test('is loaded once, however many ask', async () => {
    const [a, b] = await Promise.all([loadDossier(url, never), loadDossier(url, never)]);
    const c = await loadDossier(url, never);
    assert.equal(asked.length, 1);
    assert.deepEqual(a.problems, []);
    assert.ok(a.dossier);
    assert.equal(a.dossier, b.dossier);
    assert.equal(a.dossier, c.dossier);
  });
  test('is asked for without the page’s credentials elsewhere', async () => {
    await loadDossier(url, never);
    assert.equal(asked[0]?.init.credentials, 'same-origin');
  });
  test('is loaded again, past the caches, when that is asked for', async () => {
    const before = await loadDossier(url, never);
    reloadDossier(url);
    const after = await loadDossier(url, never);
    assert.notEqual(before.dossier, after.dossier);
    assert.deepEqual(
      asked.map(({ init }) => init.cache),
      ['default', 'reload'],
    );
  });
  test('that is under way is new enough for whoever wants it anew', async () => {
    const first = loadDossier(url, never);
    reloadDossier(url);
    await Promise.all([first, loadDossier(url, never)]);
    assert.equal(asked.length, 1);
  });
  test('may begin with a byte-order mark', async () => {
    answer = () => new Response(`\ufeff${JSON.stringify(sample())}`);
    assert.ok((await loadDossier(url, never)).dossier);
  });
  test('may stand in the page', async () => {
    assert.ok((await loadInline(JSON.stringify(sample()))).dossier);
    assert.match((await loadInline('{')).problems[0]?.reason ?? '', /^is not JSON: /);
  });
});

describe('A request', () => {
  test('ends when the last one who waits has left', async () => {
    answer = waitsForever;
    const [one, other] = [new AbortController(), new AbortController()];
    const waits = [loadDossier(url, one.signal), loadDossier(url, other.signal)];
    one.abort();
    await assert.rejects(waits[0]!, { name: 'AbortError' });
    assert.equal(asked[0]?.init.signal?.aborted, false);
    other.abort();
    await assert.rejects(waits[1]!, { name: 'AbortError' });
    assert.equal(asked[0].init.signal.aborted, true);
  });
  test('that has ended so is made again for the next', async () => {
    answer = waitsForever;
    const one = new AbortController();
    const wait = loadDossier(url, one.signal);
    one.abort();
    await assert.rejects(wait);
    answer = json;
    assert.ok((await loadDossier(url, never)).dossier);
    assert.equal(asked.length, 2);
  });
  test('is not made for one who has left already', async () => {
    await assert.rejects(loadDossier(url, AbortSignal.abort()), { name: 'AbortError' });
    assert.equal(asked.length, 0);
  });
  test('is given up after a while', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    answer = waitsForever;
    const wait = reasons();
    mock.timers.tick(PATIENCE);
    assert.deepEqual(await wait, ['took longer than 60 seconds']);
  });
});

describe('A failure is told, not thrown:', () => {
  const failures: readonly [what: string, answer: Answer, reason: RegExp][] = [
    ['nothing there', () => new Response('no', { status: 404 }), /^was not found \(404\)$/],
    ['an error of the server', () => new Response('no', { status: 500 }), /^was refused by its server \(500\)$/],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), /^could not be reached/],
    ['an empty file', () => new Response(' \n'), /^is empty$/],
    ['no body', () => new Response(null), /^is empty$/],
    ['a page', () => new Response('\n<!doctype html><p>Sign in'), /^is an HTML page/],
    ['half a file', () => new Response('{"dossier": 1,'), /^is not JSON: /],
    ['some other JSON', () => new Response('{"a": 1}'), /^is not a dossier of format 1$/],
    [
      '50 MB, as declared',
      () => new Response('{}', { headers: { 'content-length': '50000000' } }),
      /^is larger than 40 MB/,
    ],
    ['50 MB, undeclared', () => new Response(megabytes(50)), /^is larger than 40 MB/],
  ];
  for (const [what, failure, reason] of failures) {
    test(what, async () => {
      answer = failure;
      const [told, ...more] = await reasons();
      assert.match(told ?? '', reason);
      assert.deepEqual(more, []);
    });
  }

  test('and the next one asks again', async () => {
    answer = () => new Response('no', { status: 503 });
    await reasons();
    answer = json;
    assert.ok((await loadDossier(url, never)).dossier);
    assert.equal(asked.length, 2);
  });
  test('and names the address', async () => {
    answer = () => new Response('', { status: 404 });
    assert.equal((await loadDossier(url, never)).problems[0]?.value, JSON.stringify(url));
  });
  test('and no more is read than is needed to refuse', async () => {
    let read = 0;
    answer = () => new Response(megabytes(50, () => read++));
    await reasons();
    assert.ok(read < 45, `${read} MB`);
  });
});

describe('A pin', () => {
  const digest = (text: string, name = 'sha384'): string => `${name}-${createHash(name).update(text).digest('base64')}`;
  const text = JSON.stringify(sample());
  const pinned = (integrity: string): ReturnType<typeof loadDossier> => loadDossier(url, never, { integrity });
  /** What a browser does with `integrity`, done by Node's own fetch. */
  const checked =
    (body: string): Answer =>
    (_, { integrity = '' }) =>
      realFetch(`data:application/json,${encodeURIComponent(body)}`, { integrity });

  for (const name of ['sha256', 'sha384', 'sha512'])
    test(`of ${name} lets the file through that it names, and no other`, async () => {
      answer = checked(text);
      assert.ok((await pinned(digest(text, name))).dossier);
      const { dossier, problems } = await pinned(digest(`${text} `, name));
      assert.equal(dossier, undefined);
      assert.deepEqual(problems, [
        {
          path: '',
          value: JSON.stringify(url),
          reason: 'is not the file that its integrity names, or could not be reached',
        },
      ]);
    });
  test('may name several files, in lines', async () => {
    answer = checked(text);
    assert.ok((await pinned(`\n  ${digest('another')}\n  ${digest(text)}\n`)).dossier);
  });
  test('is a pin of its own: same ones share a file, different ones do not', async () => {
    const [one, same, other, live] = await Promise.all([
      pinned(digest(text)),
      pinned(digest(text)),
      pinned(digest(text, 'sha256')),
      loadDossier(url, never),
    ]);
    assert.equal(one.dossier, same.dossier);
    assert.equal(new Set([one.dossier, other.dossier, live.dossier]).size, 3);
    assert.deepEqual(asked.map(({ init }) => init.integrity).sort(), ['', digest(text), digest(text, 'sha256')].sort());
    reloadDossier(url, { integrity: digest(text) });
    await Promise.all([pinned(digest(text)), pinned(digest(text, 'sha256'))]);
    assert.deepEqual(
      asked.slice(3).map(({ init }) => [init.integrity, init.cache]),
      [[digest(text), 'reload']],
    );
  });
  test('holds for tables and for the spreadsheets of TimelineJS', async () => {
    const sheet = 'Year,Headline,Text\n1988,A visit,\n';
    for (const [end, body] of [
      ['/visits.csv', 'from,to,when,visitors.name,level,evidence.source,evidence.exact\nMNG,PRK,1988,A,state,S,a\n'],
      ['/pub?output=csv', sheet],
    ] as const) {
      url = url.replace(/\.json$|\/visits\.csv$/, end);
      answer = checked(body);
      assert.ok((await pinned(digest(body))).dossier, end);
      assert.equal((await pinned(digest(text))).dossier, undefined, end);
    }
  });
  test('that is none is told, and nothing is asked for: a browser would pass over it', async () => {
    const wrong = [
      'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
      'md5-1B2M2Y8AsgTpgAmY7PhCfg==',
      'sha384-…',
      'sha384-',
      digest(text).slice(0, -1),
      digest(text).replace('sha384', 'sha512'),
      digest(text).replace('sha384', 'SHA384'),
      digest(text).replace(/[A-Z]/, '-'),
      digest(text).slice(7),
      `${digest(text)} sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=`,
      `${digest(text)},${digest(text)}`,
      ' ',
    ];
    for (const integrity of wrong) {
      const { dossier, problems } = await pinned(integrity);
      assert.equal(dossier, undefined, integrity);
      assert.deepEqual(
        problems.map(({ path, reason }) => [path, reason]),
        [['', 'has an integrity that is no digest which browsers check (sha384-…), so nothing was loaded']],
      );
    }
    assert.equal(asked.length, 0);
  });
  test('that is empty is none, as on a script', async () => {
    assert.ok((await pinned('')).dossier);
    assert.equal(asked[0]?.init.integrity, '');
  });
});

function megabytes(count: number, onRead: () => void = () => undefined): ReadableStream<Uint8Array> {
  let left = count;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) {
        onRead();
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      } else controller.close();
    },
  });
}

describe('A table', () => {
  const csv = 'from,to,when,visitors.name,level,evidence.source,evidence.exact\nMNG,PRK,1988,José,state,S,café\n';

  test('is known by its address or by what the server says', () => {
    assert.equal(isTable('https://example.org/a/visits.csv?x=1#y', null), true);
    assert.equal(isTable('visits.TSV', 'text/plain'), true);
    assert.equal(isTable('https://example.org/pub?output=csv', 'text/csv; charset=utf-8'), true);
    assert.equal(isTable('https://example.org/d/e/2PACX-1v/pub?gid=0&single=true&output=csv', null), true);
    assert.equal(isTable('https://example.org/export?format=tsv&gid=0', 'application/octet-stream'), true);
    assert.equal(isTable('https://example.org/a.json?from=a.csv', 'application/json'), false);
    assert.equal(isTable('https://example.org/a.json?output=csvx#b.csv', null), false);
  });
  test('is read as a dossier', async () => {
    url = url.replace('.json', '/visits.csv');
    answer = () => new Response(csv);
    const { dossier, problems } = await loadDossier(url, never);
    assert.deepEqual(problems, []);
    assert.equal(dossier?.visits[0]?.visitors[0]?.name, 'José');
  });
  test('from a spreadsheet may be Windows-1252, which is told', async () => {
    url = url.replace('.json', '/visits.csv');
    answer = () => new Response(Uint8Array.from(csv, (letter) => letter.charCodeAt(0)));
    const { dossier, problems } = await loadDossier(url, never);
    assert.equal(dossier?.visits[0]?.visitors[0]?.name, 'José');
    assert.deepEqual(
      problems.map(({ reason }) => reason),
      ['is not UTF-8 and was read as Windows-1252'],
    );
  });
  test('names its lines', async () => {
    url = url.replace('.json', '/my%20visits.csv');
    answer = () => new Response(`${csv}MNG,PRK,never,A,state,S,words\n`);
    const { problems } = await loadDossier(url, never);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['my visits.csv line 3, when'],
    );
  });
  test('with columns of its own is read by a column map; by two maps it is two', async () => {
    url = url.replace('.json', '/pub?output=csv');
    answer = () => new Response('who,land,day\nA,Mongolia,1988\n');
    const by = (columns: string): ReturnType<typeof loadDossier> => loadDossier(url, never, { columns });
    const map = "visitors=who; from=land; when=day; to='USA'";
    const [one, same, other] = await Promise.all([by(map), by(map), by(map.replace('USA', 'PRK'))]);
    assert.deepEqual(one.problems, []);
    assert.equal(one.dossier, same.dossier);
    assert.deepEqual([one.dossier?.visits[0]?.to, other.dossier?.visits[0]?.to], ['USA', 'PRK']);
    assert.equal(asked.length, 2);
    reloadDossier(url, { columns: map });
    await by(map);
    await by(map.replace('USA', 'PRK'));
    assert.deepEqual(
      asked.map(({ init }) => init.cache),
      ['default', 'default', 'reload'],
    );
  });
  test('without its columns is a failure', async () => {
    url = url.replace('.json', '/visits.csv');
    answer = () => new Response('a,b\n1,2');
    const { dossier, problems } = await loadDossier(url, never);
    assert.equal(dossier, undefined);
    assert.equal(problems[0]?.path, 'visits.csv line 1');
  });
});

describe('A timeline made for TimelineJS', () => {
  const timeline = { events: [{ start_date: { year: '1988' }, text: { headline: 'A visit' } }] };

  test('is read from JSON', async () => {
    answer = () => new Response(JSON.stringify(timeline));
    const { dossier, problems } = await loadDossier(url, never);
    assert.deepEqual(problems, []);
    assert.deepEqual([dossier?.events[0]?.title, dossier?.events[0]?.when?.text], ['A visit', '1988']);
  });
  test('is read from a published spreadsheet, and names its lines', async () => {
    url = url.replace('.json', '/pub?output=csv');
    answer = () => new Response('Year,Month,Headline,Text\n1988,,A visit,\n1989,13,Another,\n');
    const { dossier, problems } = await loadDossier(url, never);
    assert.equal(dossier?.events.length, 2);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['pub line 3, Year'],
    );
  });
  test('is no dossier of ours, and in the page it is told so', async () => {
    const { dossier, problems } = await loadInline(JSON.stringify(timeline));
    assert.equal(dossier, undefined);
    assert.match(problems[0]?.reason ?? '', /^is a timeline of TimelineJS/);
  });
  test('is not looked for in a dossier', async () => {
    answer = () => new Response(JSON.stringify({ ...sample(), events: [{ ...timeline.events[0], title: 'Ours' }] }));
    const { problems } = await loadDossier(url, never);
    assert.ok(problems.some(({ path, reason }) => path === 'events[0].evidence' && reason === 'is missing'));
  });
});
