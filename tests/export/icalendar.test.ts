import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { toCalendar } from '../../src/export/icalendar.js';
import type { Dossier } from '../../src/model/dossier.js';
import { factsOf } from '../../src/model/facts.js';
import type { Language } from '../../src/words/language.js';
import { inLanguage, TAGS } from '../words/languages.js';

const english = await inLanguage('en');

function dossierOf(raw: object): Dossier {
  const { dossier, problems } = parseDossier({ dossier: 1, id: 'd', title: 'A; title', updated: '2026-11-21', ...raw });
  assert.deepEqual(problems, []);
  assert.ok(dossier);
  return dossier;
}

const evidence = [{ source: 's', exact: 'the words' }];
const sources = {
  s: { type: 'article-newspaper', title: 'To Pyongyang, and back', URL: 'https://example.org/a?b=c,d;e' },
};
const visit = (id: string, when: string, more: object = {}): object => ({
  id,
  from: 'MNG',
  to: 'PRK',
  when,
  visitors: [{ name: 'Elbegdorj' }],
  level: 'state',
  evidence,
  ...more,
});

/** One property of a component: its parameters as written, its value with the escapes undone. */
type Component = ReadonlyMap<string, string>;

/** Reads a calendar back as RFC 5545 says: lines unfolded, then components, then TEXT values. */
function parse(text: string): { calendar: Component; events: readonly Component[] } {
  assert.ok(text.endsWith('\r\n'));
  assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1, 'a bare line break');
  const lines = text.replaceAll('\r\n ', '').slice(0, -2).split('\r\n');
  const events: Map<string, string>[] = [];
  const calendar = new Map<string, string>();
  const open: string[] = [];
  for (const line of lines) {
    const [, name = '', params = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    assert.ok(name, `no content line: ${line}`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push(new Map());
    } else if (name === 'END') assert.equal(open.pop(), value);
    else {
      const target = open.at(-1) === 'VEVENT' ? events.at(-1) : calendar;
      assert.ok(target && !target.has(name), `${name} twice`);
      const plain =
        name === 'URL' ? value : value.replace(/\\([\\;,nN])/g, (_, it: string) => (/n/i.test(it) ? '\n' : it));
      target.set(name, `${params && `${params.slice(1)}:`}${plain}`);
    }
  }
  assert.deepEqual(open, []);
  return { calendar, events };
}

const write = (raw: object, language: Language = english): ReturnType<typeof toCalendar> => {
  const dossier = dossierOf({ sources, ...raw });
  return toCalendar(dossier, factsOf(dossier), language);
};
const daysOf = (raw: object): (readonly [string | undefined, string | undefined, string | undefined])[] =>
  parse(write(raw).text).events.map((event) => [event.get('UID'), event.get('DTSTART'), event.get('DTEND')]);

describe('A calendar', () => {
  test('has whole days, and ends on the day after the last', () =>
    assert.deepEqual(
      daysOf({
        visits: [visit('a', '2013-10-28/2013-10-31'), visit('b', '2012-02-29'), visit('c', '2012-12-31')],
        events: [{ id: 'e', type: 'treaty', title: 'A treaty', when: '1961-07-11', evidence }],
      }),
      [
        ['a@d', 'VALUE=DATE:20131028', 'VALUE=DATE:20131101'],
        ['b@d', 'VALUE=DATE:20120229', 'VALUE=DATE:20120301'],
        ['c@d', 'VALUE=DATE:20121231', 'VALUE=DATE:20130101'],
        ['e@d', 'VALUE=DATE:19610711', 'VALUE=DATE:19610712'],
      ],
    ));
  test('has each of several days', () =>
    assert.deepEqual(daysOf({ visits: [visit('a', '{1985-03-02,1988-05-06..1988-05-07}')] }), [
      ['a@d', 'VALUE=DATE:19850302', 'VALUE=DATE:19850303'],
      ['a-2@d', 'VALUE=DATE:19880506', 'VALUE=DATE:19880508'],
    ]));
  for (const when of [
    ...['1988', '1988-05', '199X', '19XX', '1988-05-XX', '1988-05-02?', '1988-05-02~', '1988-05-02%'],
    ...['[1986-11-11,1986-11-20]', '1986-11-11/..', '1986-11-11/', '../1986-11-11', '1986-11/1986-12-03'],
    ...['1986-11-11/1986-12-03?', '{1986-11-11,1988}'],
  ]) {
    test(`leaves out what is not known by its days, and counts it: ${when}`, () => {
      const { text, written, leftOut } = write({ visits: [visit('a', when), visit('b', '2012-02-29')] });
      assert.deepEqual([written, leftOut], [1, 1]);
      assert.deepEqual(
        parse(text).events.map((event) => event.get('UID')),
        ['b@d'],
      );
    });
  }
  test('counts an event without a date', () =>
    assert.equal(write({ events: [{ id: 'e', type: 'treaty', title: 'A', evidence }] }).leftOut, 1));
  test('has nothing but visits and events', () =>
    assert.deepEqual(
      daysOf({ relations: [{ id: 'r', type: 'trade', parties: ['MNG', 'PRK'], valid: '1961-07-11', evidence }] }),
      [],
    ));
  test('says who, where and after whom, each letter as it was', () => {
    const place = 'Pyongyang; Hall 1, "West" \\ East\nback door';
    const { calendar, events } = parse(
      write({ visits: [visit('a', '2013-10-28', { place, purpose: 'Trade, aid; more', status: 'disputed' })] }).text,
    );
    assert.deepEqual(
      [calendar.get('VERSION'), calendar.get('NAME'), calendar.get('CALSCALE')],
      ['2.0', 'A; title', 'GREGORIAN'],
    );
    const [event] = events;
    assert.equal(event?.get('SUMMARY'), 'Elbegdorj: Mongolia to North Korea');
    assert.equal(event.get('LOCATION'), place);
    assert.equal(event.get('URL'), 'https://example.org/a?b=c,d;e');
    assert.equal(event.get('TRANSP'), 'TRANSPARENT');
    assert.equal(
      event.get('DESCRIPTION'),
      'Elbegdorj: Mongolia to North Korea, 28 October 2013, state visit\n\nTrade, aid; more\n\nDisputed\n\n' +
        'the words\nTo Pyongyang, and back, example.org\nhttps://example.org/a?b=c,d;e',
    );
  });
  test('is stamped with the day of the data, or always the same', () => {
    const visits = [visit('a', '2013-10-28')];
    const stampOf = (raw: object): string | undefined => parse(write(raw).text).events[0]?.get('DTSTAMP');
    assert.equal(stampOf({ visits }), '20261121T000000Z');
    assert.equal(stampOf({ visits, updated: undefined }), '19700101T000000Z');
    assert.equal(stampOf({ visits, updated: '../2020' }), '19700101T000000Z');
    assert.equal(write({ visits }).text, write({ visits }).text);
  });
  test('has no control characters', () => {
    const { text } = write({ visits: [visit('a', '2013-10-28', { purpose: 'a\u0000b\u0007c\td\u001b' })] });
    assert.match(parse(text).events[0]?.get('DESCRIPTION') ?? '', /abc\td\n/);
  });
  test('is a calendar also without entries', () => assert.deepEqual(parse(write({}).text).events, []));
});

describe('The lines of a calendar', () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;

  for (const [what, purpose] of [
    ['Latin letters', 'abcdefghij'.repeat(40)],
    ['Cyrillic letters', 'Худалдаа, тусламж; '.repeat(20)],
    ['Korean letters', '평양을 방문했다 '.repeat(20)],
    ['letters beyond 16 bits', '🚆𠮷'.repeat(60)],
    ['breaks and escapes', ';\n,\\'.repeat(60)],
  ] as const) {
    test(`are at most 75 octets, and break between letters: ${what}`, () => {
      const { text } = write({ visits: [visit('a', '2013-10-28', { purpose })] });
      const lines = text.split('\r\n');
      assert.ok(lines.every((line) => octets(line) <= 75));
      // Each piece is whole by itself: nothing is cut in two.
      for (const line of lines) assert.equal(new TextDecoder().decode(new TextEncoder().encode(line)), line);
      assert.ok(parse(text).events[0]?.get('DESCRIPTION')?.includes(purpose.trim()));
      assert.ok(lines.some((line) => octets(line) > 71));
    });
  }
});

describe('A calendar of the dossier that ships', async () => {
  const { dossier } = parseDossier(JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8')) as unknown);
  assert.ok(dossier);
  const languages = await Promise.all(TAGS.map(inLanguage));

  for (const language of languages) {
    test(`is read back in ${language.tag}`, () => {
      const { text, written, leftOut } = toCalendar(dossier, factsOf(dossier), language);
      const { events } = parse(text);
      assert.equal(written, events.length);
      assert.equal(written + leftOut, dossier.visits.length + dossier.events.length);
      assert.equal(new Set(events.map((event) => event.get('UID'))).size, events.length);
      const event = events.find((one) => one.get('UID') === `visit-2013-elbegdorj@${dossier.id}`);
      assert.equal(event?.get('DTSTART'), 'VALUE=DATE:20131028');
      assert.equal(event.get('DTEND'), 'VALUE=DATE:20131101');
      assert.ok(events.every((one) => one.get('SUMMARY') && /^https?:/.test(one.get('URL') ?? '')));
    });
  }
});
