import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import { plainText } from '../../src/dossier/plain-text.js';
import type { Table } from '../../src/dossier/table.js';
import { timelineFromJson, timelineFromTable } from '../../src/dossier/timelinejs.js';
import type { Dossier, DossierEvent } from '../../src/model/dossier.js';

const ADDRESS = 'https://example.org/timeline.json';

function read({ raw, problems, place }: Table): { dossier: Dossier; told: string[] } {
  const { dossier, problems: more } = parseDossier(raw);
  assert.ok(dossier);
  const all = [...problems, ...more.map((problem) => ({ ...problem, path: place(problem.path) }))];
  return { dossier, told: all.map(({ path, value, reason }) => `${path}: ${value} ${reason}`) };
}
const fromJson = (raw: object): ReturnType<typeof read> =>
  read(timelineFromJson(raw as Record<string, unknown>, ADDRESS, 'timeline.json'));
const fromTable = (csv: string): ReturnType<typeof read> => read(timelineFromTable(csv, ADDRESS, 'timeline.csv'));

/** As TimelineJS's own documentation writes it: numbers as text, empty text for nothing. */
const JSON_TIMELINE = {
  title: {
    media: { url: '//www.flickr.com/photos/x', caption: 'Houston', credit: 'flickr' },
    text: { headline: 'Mongolia <b>&amp;</b> Korea<br/> 1948 - 2013', text: '<p>A story.</p>' },
  },
  events: [
    {
      media: { url: 'https://example.org/photo', caption: 'At the <em>airport</em>', credit: 'KCNA &copy;' },
      start_date: { year: '2013', month: '10', day: '28', hour: '9', minute: '' },
      end_date: { year: 2013, month: 10, day: 31 },
      text: { headline: 'Elbegdorj in Pyongyang', text: '<p>He said &ldquo;no&rdquo;.</p><p>And left.</p>' },
      group: 'Visits',
      background: { color: '#fff', url: null },
      unique_id: 'elbegdorj-2013',
    },
    { start_date: { year: 1988, month: 6, day: '' }, text: { headline: 'A month' } },
    { start_date: { year: 1956 }, text: { headline: 'A year' }, display_date: 'Summer 1956' },
  ],
  eras: [{ start_date: { year: '1950' }, end_date: { year: '1953' }, text: { headline: 'Korean War' } }],
  scale: 'human',
};

const CSV_TIMELINE = [
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
  ',,,,,,,,,Mongolia & Korea<br/> 1948 - 2013,<p>A story.</p>,,,,,title,,',
  '2013,10,28,,2013,10,31,,,Elbegdorj in Pyongyang,"<p>He said &ldquo;no&rdquo;.</p>\n<p>And left.</p>",https://example.org/photo,KCNA &copy;,At the airport,,,Visits,#fff',
  '1988,6,,,,,,,,A month,,,,,,,,',
  '1956,,,,,,,,Summer 1956,A year,,,,,,,,',
  '1950,,,,1953,,,,,Korean War,,,,,,era,,',
].join('\n');

const dates = (events: readonly DossierEvent[]): (string | undefined)[] => events.map(({ when }) => when?.text);

describe('A timeline made for TimelineJS', () => {
  for (const [form, { dossier, told }] of [
    ['JSON', fromJson(JSON_TIMELINE)],
    ['spreadsheet', fromTable(CSV_TIMELINE)],
  ] as const) {
    const [first, second, third, era] = dossier.events;

    test(`as ${form} is read without a problem`, () => assert.deepEqual(told, []));
    test(`as ${form} gives its title`, () => assert.equal(dossier.title, 'Mongolia & Korea\n1948 - 2013'));
    test(`as ${form} keeps dates as exact as they are`, () =>
      assert.deepEqual(dates(dossier.events), ['2013-10-28/2013-10-31', '1988-06', '1956', '1950/1953']));
    test(`as ${form} gives headlines as titles, and words as evidence, without markup`, () => {
      assert.equal(first?.title, 'Elbegdorj in Pyongyang');
      assert.equal(first.evidence[0]?.exact, 'He said “no”.\nAnd left.');
      assert.equal(second?.evidence[0]?.exact, 'A month');
    });
    test(`as ${form} names its media as the source, else itself`, () => {
      const source = dossier.sources.get(first?.evidence[0]?.source ?? '');
      assert.deepEqual(
        [source?.URL, source?.title, source?.publisher],
        ['https://example.org/photo', 'At the airport', 'KCNA ©'],
      );
      assert.equal(dossier.sources.get(third?.evidence[0]?.source ?? '')?.URL, ADDRESS);
    });
    test(`as ${form} has its groups and eras as tags, and a display date as a note`, () => {
      assert.deepEqual([first?.tags, second?.tags, era?.tags], [['Visits'], [], ['era']]);
      assert.deepEqual([first?.note, third?.note], [undefined, 'Summer 1956']);
    });
  }
  test('keeps the ids that it has', () =>
    assert.deepEqual(
      fromJson(JSON_TIMELINE).dossier.events.map(({ id }) => id),
      ['elbegdorj-2013', 'event-2', 'event-3', 'era-1'],
    ));
  test('may have whole numbers with a decimal place, and no others', () => {
    const { dossier, told } = fromTable('Headline,Year,Month,Day\nA,1990.0,6.0,1.0\nB,1990.5,,');
    assert.deepEqual(dates(dossier.events), ['1990-06-01', undefined]);
    assert.match(told.join(), /^timeline\.csv line 3, Year: "1990\.5" /);
  });
  test('may have its columns in any order and in capitals', () =>
    assert.deepEqual(dates(fromTable('HEADLINE;year;MONTH\nA;1988;6').dossier.events), ['1988-06']));
});

describe('What TimelineJS takes, and is taken as it takes it:', () => {
  test('numbers as text, with blanks and marks of thousands', () => {
    const { dossier, told } = fromTable('Year,Month,Day,Headline\n"1,990", 6 ,1,A\n1 991,,,B');
    assert.deepEqual([dates(dossier.events), told], [['1990-06-01', '1991'], []]);
  });
  test('no month by its name, which is named', () => {
    const { dossier, told } = fromTable('Year,Month,Headline\n1990,March,A');
    assert.deepEqual(dates(dossier.events), [undefined]);
    assert.match(told.join(), /^timeline\.csv line 2, Year: "1990-March" /);
  });
  test('whole dates in a cell and tags, as the first version of its spreadsheet has them', () => {
    const { dossier, told } = fromTable(
      [
        'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag',
        ',,The story,,,,,,title,',
        '10/28/2013,10/31/2013,A,,,,,,,Visits',
        '6/1988,,B,,,,,,,',
        '1956,,C,,,,,,,',
        '1948-10-15,,D,,,,,,,',
        'soon,,E,,,,,,,',
      ].join('\n'),
    );
    assert.equal(dossier.title, 'The story');
    assert.deepEqual(dates(dossier.events), ['2013-10-28/2013-10-31', '1988-06', '1956', '1948-10-15', undefined]);
    assert.deepEqual(dossier.events[0]?.tags, ['Visits']);
    assert.match(told.join(), /^timeline\.csv line 7, Start Date: "soon" /);
  });
  test('a second title as a slide', () => {
    const { dossier } = fromTable('Year,Headline,Type\n,One,title\n1990,Two,title');
    assert.deepEqual([dossier.title, dossier.events.map(({ title }) => title)], ['One', ['Two']]);
  });
  test('a name that two slides have', () => {
    const slide = { start_date: { year: 1990 }, text: { headline: 'A' }, unique_id: 'same' };
    const { dossier, told } = fromJson({ events: [slide, slide] });
    assert.deepEqual([dossier.events.map(({ id }) => id), told], [['same', 'event-2'], []]);
  });
  test('a picture without words by its caption', () => {
    const { dossier, told } = fromJson({
      events: [
        { start_date: { year: 1990 }, media: { url: 'https://example.org/a', caption: 'At the <i>airport</i>' } },
      ],
    });
    assert.deepEqual([dossier.events[0]?.title, told], ['At the airport', []]);
  });
  test('a slide without a date, with its words', () => {
    const { dossier, told } = fromTable('Year,Headline,Display Date\n1990,A,\n,B,Long ago');
    assert.deepEqual(
      dossier.events.map(({ title, when, note }) => [title, when?.text, note]),
      [
        ['A', '1990', undefined],
        ['B', undefined, 'Long ago'],
      ],
    );
    assert.deepEqual(told, ['timeline.csv line 3, Year:  is missing']);
  });
});

describe('What TimelineJS shows in place of a date', () => {
  const day = { start_date: { year: 1956, month: 7, day: 1 } };
  const days = { ...day, end_date: { year: 1956, month: 7, day: 9 } };
  for (const [what, slide, shown, when, note] of [
    ['is a note where it says more', day, 'Summer 1956', '1956-07-01', 'Summer 1956'],
    ['is a note in other languages', day, '1 июля 1956', '1956-07-01', '1 июля 1956'],
    ['is none where it says the same', day, 'July 1st, 1956', '1956-07-01', undefined],
    ['is none where it says the same in figures', day, '7/1/1956', '1956-07-01', undefined],
    ['is none where it leaves the year out', day, '1 July', '1956-07-01', undefined],
    ['is the date where it says the year only', day, '1956', '1956', undefined],
    ['is the date where it says the month only', day, 'Jul. 1956', '1956-07', undefined],
    ['is a note where it contradicts the date', day, 'June 1956', '1956-07-01', 'June 1956'],
    ['is none where it says the same of two days', days, '1–9 July 1956', '1956-07-01/1956-07-09', undefined],
    ['leaves an interval as it is', days, '1956', '1956-07-01/1956-07-09', undefined],
  ] as const) {
    test(what, () => {
      const [event] = fromJson({ events: [{ ...slide, display_date: shown, text: { headline: 'A' } }] }).dossier.events;
      assert.deepEqual([event?.when?.text, event?.note], [when, note]);
    });
  }
  test('is put together from its two dates', () => {
    const slide = {
      start_date: { year: 1956, display_date: 'Spring' },
      end_date: { year: 1957, display_date: 'autumn 1957' },
      text: { headline: 'A' },
    };
    assert.equal(fromJson({ events: [slide] }).dossier.events[0]?.note, 'Spring – autumn 1957');
  });
});

describe('What is wrong in a timeline is named where it stands:', () => {
  const slide = (fields: object): object => ({ text: { headline: 'A' }, ...fields });
  const cases: readonly [what: string, event: object, told: string | undefined, when: string | undefined][] = [
    [
      'a year before Christ',
      { start_date: { year: '-500' } },
      'events[0].start_date.year: "-500" is a year before 1 or after 9999, which is not used',
      undefined,
    ],
    [
      'a year of the stars',
      { start_date: { year: -13_800_000_000 } },
      'events[0].start_date.year: "-13800000000" is a year before 1 or after 9999, which is not used',
      undefined,
    ],
    ['no year', { start_date: { month: 5 } }, 'events[0].start_date.year:  is missing', undefined],
    [
      'a day that is not there',
      { start_date: { year: 2013, month: 2, day: 30 } },
      'events[0].start_date: "2013-02-30" has no day 30: February 2013 has 28 days',
      undefined,
    ],
    [
      'a day without a month',
      { start_date: { year: 2013, day: 3 } },
      'events[0].start_date.day: "3" is a day without a month',
      '2013',
    ],
    [
      'an end before the start',
      { start_date: { year: 2013 }, end_date: { year: 2012 } },
      'events[0].end_date: "2013/2012" ends before it starts',
      '2013',
    ],
    [
      'an end without a year',
      { start_date: { year: 2013 }, end_date: { month: 3 } },
      'events[0].end_date.year:  is missing',
      '2013',
    ],
    [
      'media that are no address',
      { start_date: { year: 2013 }, media: { url: 'javascript:alert(1)' } },
      'events[0].media.url: "javascript:alert(1)" is not an http or https address',
      '2013',
    ],
    [
      'media that are markup',
      { start_date: { year: 2013 }, media: { url: '<iframe src="https://example.org"></iframe>' } },
      'events[0].media.url: "<iframe src=\\"https://example.org\\"></iframe>" is not an http or https address',
      '2013',
    ],
    [
      'nothing, where both ends are one day',
      { start_date: { year: 99 }, end_date: { year: '0099' } },
      undefined,
      '0099',
    ],
  ];
  for (const [what, event, reason, when] of cases) {
    test(what, () => {
      const { dossier, told } = fromJson({ events: [slide(event)] });
      assert.deepEqual(told, reason ? [reason] : []);
      assert.deepEqual(dates(dossier.events), [when]);
    });
  }
  test('a slide without words', () => {
    const { dossier, told } = fromJson({
      events: [{ start_date: { year: 1988 } }, slide({ start_date: { year: 1989 } })],
    });
    assert.deepEqual(dates(dossier.events), ['1989']);
    assert.deepEqual(told, [
      'events[0].text.headline: "" is empty',
      'events[0].text.text: "" is empty',
      'events[0].text.text: [{"source":"timeline","exact":""}] has no valid item',
    ]);
  });
  test('a slide that is none', () => {
    const { dossier, told } = fromJson({ events: [slide({ start_date: { year: 1989 } }), 'later'], eras: 5 });
    assert.equal(dossier.events.length, 1);
    assert.equal(told[0], 'events[1].start_date.year:  is missing');
  });
  test('in an era, by its own list', () => {
    const { told } = fromJson({
      events: [slide({ start_date: { year: 1 } })],
      eras: [slide({ start_date: { year: 0 } })],
    });
    assert.match(told.join(), /^eras\[0\]\.start_date\.year: /);
  });
  test('in a spreadsheet, by its line and column', () => {
    const { told } = fromTable(
      'Year,Month,End Year,Headline,Media\n1988,13,,A,\n-3,,,B,ftp://x\n1990,,1980,C,\n1990,,,,\n',
    );
    assert.deepEqual(told.slice(0, 5), [
      'timeline.csv line 2, Year: "1988-13" has no month 13',
      'timeline.csv line 3, Year: "-3" is a year before 1 or after 9999, which is not used',
      'timeline.csv line 3, Media: "ftp://x" is not an http or https address',
      'timeline.csv line 4, End Year: "1990/1980" ends before it starts',
      'timeline.csv line 5, Headline: "" is empty',
    ]);
  });
});

describe('Words without markup', () => {
  for (const [html, text] of [
    ['a &lt;b&gt; c', 'a <b> c'],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<p class="a>b">x</p>', 'b">x'],
    ['<a href="https://example.org">link</a> and <i>more</i>', 'link and more'],
    ['before<script>alert("</p>")</script>after', 'beforeafter'],
    ['<style>p { color: red }</style>x', 'x'],
    ['a<!-- <b>hidden</b> -->b', 'ab'],
    ['<script>never closed', ''],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['&#8220;caf&#xe9;&#x201d; &nosuch; &#0;&#xD800;', '“café” &nosuch;'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['  spaces\n and\tbreaks ', 'spaces and breaks'],
  ] as const) {
    test(JSON.stringify(html), () => assert.equal(plainText(html), text));
  }
  test('are found in time, whatever stands there', () => {
    const start = performance.now();
    for (const piece of ['<', '<!--', '<script', '<p ', '&', '<br']) plainText(piece.repeat(20_000));
    assert.ok(performance.now() - start < 2000);
  });
});
