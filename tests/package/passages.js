// Passages that a card links to, the source that holds each, and whether a browser shows the words: for text-fragments.test.js
// beside this in Chromium, and tools/test-engines/text-fragments.test.js in the other engines.

import assert from 'node:assert/strict';

const SENTENCE = 'The resolution was read out in the assembly hall and entered into the minutes of that day.';
const LONG = [
  'Since the two governments exchanged ambassadors, the delegations have met in either capital almost every year,',
  'have signed agreements on trade, on scientific exchange and on the protection of investments, and have kept open a line',
  'of conversation that larger neighbours, with all their armies and pipelines, have more than once been grateful to borrow.',
].join(' ');

/**
 * What stands on the page, what the dossier says of it. `{ }` marks where the words begin and end; every other place of
 * the same wording is a trap.
 * @typedef {{ name: string, lang?: string, body: string, exact: string, prefix?: string, suffix?: string }} Case
 */

/** @type {Case[]} */
export const CASES = [
  { name: 'a short passage', body: '<p>They met {in the old tent} at noon.</p>', exact: 'in the old tent' },
  {
    name: 'a passage of one word between its neighbours',
    body: '<p>A tent stood there.</p><h2>Gap</h2><p>It was cold, nobody knew. Inside the {tent} he spoke for an hour.</p>',
    exact: 'tent',
    prefix: 'nobody knew. Inside the ',
    suffix: ' he spoke for an hour.',
  },
  {
    name: 'a long passage, by its first and last words',
    body: `<p>Before. {${LONG}} After.</p>`,
    exact: LONG,
  },
  {
    name: 'a long passage whose first words open another sentence too',
    body: `<p>Since the two governments exchanged ambassadors, nothing happened.</p><h2>Gap</h2><p>{${LONG}}</p>`,
    exact: LONG,
  },
  {
    name: 'a long passage that stands twice, by the words before it',
    body: `<p>A pulled quote: ${LONG}</p><h2>Gap</h2><p>As the minister put it: {${LONG}}</p>`,
    exact: LONG,
    prefix: 'again. As the minister put it: ',
  },
  {
    name: 'a sentence that stands twice, by the words before it',
    body: `<p>In 1956: ${SENTENCE}</p><h2>Gap</h2><p>Then nothing for years. Again in 1988: {${SENTENCE}}</p>`,
    exact: SENTENCE,
    prefix: 'for years. Again in 1988: ',
  },
  {
    name: 'a sentence that stands twice, by the words after it',
    body: `<p>${SENTENCE} Nobody came.</p><h2>Gap</h2><p>{${SENTENCE}} Everybody came to hear it.</p>`,
    exact: SENTENCE,
    suffix: ' Everybody came to hear it. Th',
  },
  {
    name: 'a sentence whose surroundings were edited since',
    body: `<p>New wording before. {${SENTENCE}} And after.</p>`,
    exact: SENTENCE,
    prefix: 'the old wording before this. ',
    suffix: ' and the old wording after it',
  },
  {
    name: 'several paragraphs',
    body: '<p>{The first paragraph ends here.</p><p>The last paragraph ends here.}</p>',
    exact: 'The first paragraph ends here.\nThe last paragraph ends here.',
  },
  {
    name: 'a passage whose context is another paragraph',
    body: '<p>1. Soft landing</p><h2>Gap</h2><p>2. Scenario</p><p>{Soft landing}</p><p>3. Another paragraph</p>',
    exact: 'Soft landing',
    prefix: 'and then\n2. Scenario\n',
    suffix: '\n3. Another paragraph\nand so on',
  },
  {
    name: 'commas, hyphens and ampersands, which mean something in a directive',
    body: '<p>About {high-level, long-, mid- &amp; short-term trade, R&amp;D} they spoke.</p>',
    exact: 'high-level, long-, mid- & short-term trade, R&D',
  },
  {
    name: 'hash, percent, plus, equals, question mark and slash, which mean something in an address',
    body: '<p>Item {#1: 85% + 15% = all? a/b; 100%25} of it.</p>',
    exact: '#1: 85% + 15% = all? a/b; 100%25',
  },
  {
    name: 'quotation marks, apostrophes, brackets and dashes',
    body: '<p>He wrote: {“We don’t say ‘no’ (or "yes"), [sic] — we’ll see…”} and left.</p>',
    exact: '“We don’t say ‘no’ (or "yes"), [sic] — we’ll see…”',
  },
  {
    name: 'words across links, bold and spans',
    body: '<p>He {made the <b>first</b> <a href="#x">high-<i>level</i> visit</a> of <span>the</span> year} then.</p>',
    exact: 'made the first high-level visit of the year',
  },
  {
    name: 'words whose page breaks lines and doubles blanks',
    body: '<p>He {made   the\n\n   first high-level\tvisit of&nbsp;the year} then.</p>',
    exact: 'made the first  high-level visit of the year',
  },
  {
    name: 'a cut through a pair of surrogates',
    body: '<p>The emblem 🏇 says {a rider is welcome everywhere} 🏇 it says.</p>',
    exact: 'a rider is welcome everywhere',
    prefix: '\uDFC7 says ',
    suffix: ' \uD83C',
  },
  {
    name: 'Korean',
    lang: 'ko',
    body: '<p>그는 {폭정은 영원할 수 없다} 고 말했다.</p>',
    exact: '폭정은 영원할 수 없다',
  },
  {
    name: 'Korean words with a particle at their end',
    lang: 'ko',
    body: '<p>어제 회의에서 {몽골 대통령}은 김일성종합대학에서 강연했다.</p>',
    exact: '몽골 대통령',
    prefix: '바로 어제 회의에서 ',
    suffix: '은 김일성종합대학에서 강연했다. 그',
  },
  {
    name: 'Mongolian in Cyrillic',
    lang: 'mn',
    body: '<p>Ерөнхийлөгч {Дарангуйлал мөнх биш — «эрх чөлөө» үүрд} гэж хэлэв.</p>',
    exact: 'Дарангуйлал мөнх биш — «эрх чөлөө» үүрд',
  },
  {
    name: 'Arabic',
    lang: 'ar',
    body: '<p>وقال الرئيس: {لا يمكن لأي طغيان أن يدوم إلى الأبد، والحرية باقية} أمس.</p>',
    exact: 'لا يمكن لأي طغيان أن يدوم إلى الأبد، والحرية باقية',
  },
  {
    name: 'Chinese, which writes no spaces, inside a sentence',
    lang: 'zh',
    body: '<p>总统在大学演讲时说{没有任何暴政能够永远持续}，听众鼓掌。然后他们提问。</p>',
    exact: '没有任何暴政能够永远持续',
    prefix: '昨天总统在大学演讲时说',
    suffix: '，听众鼓掌。然后他',
  },
  {
    name: 'a short Chinese term that stands twice',
    lang: 'zh',
    body: '<p>暴政是什么？</p><h2>Gap</h2><p>他说任何{暴政}都不会持续。</p>',
    exact: '暴政',
    prefix: '后来他说任何',
    suffix: '都不会持续。他',
  },
  {
    name: 'Japanese',
    lang: 'ja',
    body: '<p>大統領は{いかなる専制も永遠には続かない}と述べた。</p>',
    exact: 'いかなる専制も永遠には続かない',
    prefix: '昨日、大統領は',
    suffix: 'と述べた。その後',
  },
];

const GAP = '<div class="gap"></div>';
const empty = (id) => `<i id="${id}"></i>`;

/** A page far longer than a window, the words in its middle. */
export const sourcePage = ({ lang = 'en', body }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Source</title>
  <style>.gap { height: 4000px }</style></head><body><h1>Source</h1>${GAP}${body
    .replace('<h2>Gap</h2>', GAP)
    .replace('{', empty('from'))
    .replace('}', empty('to'))}${GAP}</body></html>`;

/** A story with one card; its dossier stands in the page. */
export function storyPage({ lang = 'en', exact, prefix, suffix }, URL) {
  const dossier = {
    dossier: 1,
    id: 'story',
    title: 'Story',
    sources: { s: { type: 'webpage', title: 'The source', language: lang, URL } },
    quotes: [
      {
        id: 'q',
        text: exact.replaceAll('\n', ' '),
        lang,
        form: 'direct',
        chain: [{ name: 'Somebody', own: true }],
        evidence: [{ source: 's', exact, prefix, suffix }],
      },
    ],
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Story</title>
    <script type="module" src="/dist/cdn/quote-card.js"></script></head><body>
    <quote-card quote="q" loading="eager"><script type="application/json">${JSON.stringify(dossier).replaceAll('<', '\\u003c')}</script></quote-card>
    </body></html>`;
}

/** Where the words stand in the window, in CSS pixels: a function for the page that was opened. */
export const placeOfWords = () => ({
  top: document.getElementById('from').getBoundingClientRect().top,
  bottom: document.getElementById('to').getBoundingClientRect().bottom,
  window: innerHeight,
  length: document.documentElement.scrollHeight,
});

/**
 * Fails where the words are not in view.
 * @param {{top: number, bottom: number, window: number, length: number}} place
 * @param {string} href what was followed
 */
export function assertInView({ top, bottom, window, length }, href) {
  assert.ok(length > 5 * window, 'the page is long');
  assert.ok(top >= 0 && bottom <= window, `${href} shows ${top} to ${bottom} of ${window} px`);
}
