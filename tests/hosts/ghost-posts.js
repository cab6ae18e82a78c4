// Posts of Ghost, as a table: what an editor puts in, by which door, and what a reader gets.
import { htmlCard, markdownCard } from './ghost.js';

const SRC = '/assets/entente/data/mongolia-korea.json';
export const WORDS = ['Words of a quotation', 'Words about visits', 'Words about a map'];

/** As the guide has them: each tag on a line of its own, no blank line inside. */
const ELEMENTS = [
  `<quote-card src="${SRC}" quote="quote-wsj-history">
  <blockquote>${WORDS[0]}</blockquote>
</quote-card>`,
  `<visit-timeline src="${SRC}" between="MNG PRK">
  <ul><li>${WORDS[1]}</li></ul>
</visit-timeline>`,
  `<relations-map src="${SRC}" focus="MNG" at="2007-12">
  <p>${WORDS[2]}</p>
</relations-map>`,
];

const PLACEHOLDERS = [
  `<blockquote data-entente="quote-card" data-src="${SRC}" data-quote="quote-wsj-history">${WORDS[0]}</blockquote>`,
  `<div data-entente="visit-timeline" data-src="${SRC}" data-between="MNG PRK"><p>${WORDS[1]}</p></div>`,
  `<div data-entente="relations-map" data-src="${SRC}" data-focus="MNG" data-at="2007-12"><p>${WORDS[2]}</p></div>`,
];

/** A dossier as people write it by hand. */
const DOSSIER = `{
  "dossier": 1,
  "id": "own",
  "title": "A dossier",

  "sources": { "s": { "type": "article-newspaper", "title": "A title", "URL": "https://example.org/a" } },

  "visits": [
    {
      "id": "v", "from": "PRK", "to": "MNG", "when": "1956", "level": "state", "visitors": [{ "name": "Kim" }],
      "evidence": [{ "source": "s", "exact": "the words" }]
    }
  ]
}`;
const JSON_SCRIPT = `<script type="application/json">
${DOSSIER}
</script>`;
const ON_ONE_LINE = JSON_SCRIPT.replace(DOSSIER, JSON.stringify(JSON.parse(DOSSIER)));
/** The timeline with its dossier inside. */
const withData = (script) => [
  ELEMENTS[0],
  `<visit-timeline between="MNG PRK">
${script}
  <ul><li>${WORDS[1]}</li></ul>
</visit-timeline>`,
  ELEMENTS[2],
];

const MODULE = `<script type="module">
import '/assets/entente/cdn/quote-card.js';

import '/assets/entente/cdn/visit-timeline.js';
import '/assets/entente/cdn/relations-map.js';
</script>`;

/** What a theme has in its footer, or an owner writes into Code injection. */
const CLASSIC = '<script src="/assets/entente/cdn/entente.classic.js"></script>';
export const LOADER = '<script type="module" src="/assets/entente/cdn/entente.js"></script>';

/** Where the files of the editor lie, all in one folder; and the same on a host that forbids browsers to guess their kind. */
export const UPLOADED = '/content/files/2026/11/';
export const STRICT = '/content/files/strict/';
const MODULE_UPLOADED = `<script type="module" src="${UPLOADED}entente.js"></script>`;
const CLASSIC_UPLOADED = `<script src="${UPLOADED}entente.classic.js"></script>`;
const strict = (script) => script.replace(UPLOADED, STRICT);

const lines = (parts) => parts.join('\n');
const blocks = (parts) => parts.join('\n\n');
const onOneLine = (html) => html.replaceAll(/\n */g, '');
/** With words alone inside, as they may stand in a paragraph. */
const inText = (html, at) => onOneLine(html).replace(/(?<=-\w+ .*?>).*(?=<\/\w+-)/, WORDS[at]);
const inMarkdown = (html, at) => html.replace(/\n.*\n/, `\n\n- ${WORDS[at]}\n\n`);

/** All three draw, without a word on the console, and keep their words inside. `holds` came through to the letter. */
export const DRAWN_POSTS = [
  { name: 'an HTML card', post: htmlCard(lines(ELEMENTS)), holds: ELEMENTS },
  { name: 'an HTML card with its own script', post: htmlCard(lines([...ELEMENTS, MODULE])), holds: [MODULE], foot: '' },
  { name: 'an HTML card with a dossier', post: htmlCard(lines(withData(JSON_SCRIPT))), holds: withData(JSON_SCRIPT) },
  { name: 'placeholders in an HTML card', post: htmlCard(lines(PLACEHOLDERS)), holds: PLACEHOLDERS },
  { name: 'a Markdown card', post: markdownCard(blocks(ELEMENTS)), holds: ELEMENTS },
  {
    name: 'a Markdown card with Markdown inside the elements',
    post: markdownCard(blocks(ELEMENTS.map(inMarkdown))),
    holds: WORDS.map((words) => `<ul>\n<li>${words}</li>\n</ul>`),
  },
  {
    name: 'a Markdown card with elements inside a paragraph',
    post: markdownCard(`Here ${ELEMENTS.map(inText).join(' and ')}.`),
    holds: ELEMENTS.map(inText),
  },
  {
    name: 'a Markdown card with a script after a blank line',
    post: markdownCard(blocks([...ELEMENTS, MODULE])),
    holds: [...ELEMENTS, MODULE],
    foot: '',
  },
  {
    name: 'a Markdown card with a dossier on one line',
    post: markdownCard(blocks(withData(ON_ONE_LINE))),
    holds: withData(ON_ONE_LINE),
  },
  {
    name: 'a Markdown card with a dossier after a blank line',
    post: markdownCard(blocks(withData(`\n${JSON_SCRIPT}`))),
    holds: [JSON_SCRIPT],
  },
  { name: 'placeholders in a Markdown card', post: markdownCard(blocks(PLACEHOLDERS)), holds: PLACEHOLDERS },
  {
    name: 'an import that says what is a card',
    post: `<p>Text.</p>${htmlCard(ELEMENTS.join('\n\n\n'))}<p>Text.</p>`,
    holds: ELEMENTS,
  },
  { name: 'a classic script in the foot', post: htmlCard(lines(ELEMENTS)), holds: ELEMENTS, foot: CLASSIC },
  {
    name: 'uploaded classic scripts and data, all served as plain text',
    post: htmlCard(
      lines(ELEMENTS)
        .replaceAll(/(?<=src=").*\//g, UPLOADED)
        .replace('<relations-map', `$& basemap="${UPLOADED}northeast-asia.json"`),
    ),
    holds: [],
    foot: CLASSIC_UPLOADED,
  },
];

/** All three draw, but HTML has no block in a paragraph: their words fall out, and stand behind them. */
export const SPILT_POSTS = [
  { name: 'a Markdown card with everything on one line', post: markdownCard(blocks(ELEMENTS.map(onOneLine))) },
  {
    name: 'a Markdown card with elements straight under a line of text',
    post: markdownCard(blocks(ELEMENTS.map((one) => `Text.\n${one}`))),
  },
];

const NO_MODULE = /Expected a JavaScript.* module script but the server responded with a MIME type of "text\/plain"/;

/** Nothing draws, and the words stay. `says`: what the browser has to say of it; we say nothing. */
export const WORDS_POSTS = [
  {
    name: 'an import of elements',
    post: `<blockquote>${WORDS[0]}</blockquote><ul><li>${WORDS[1]}</li></ul><p>${WORDS[2]}</p>`,
  },
  {
    name: 'an import of placeholders',
    post: `<blockquote>${WORDS[0]}</blockquote><p>${WORDS[1]}</p><p>${WORDS[2]}</p>`,
  },
  {
    name: 'a Markdown card with a script that has blank lines, straight under an element',
    post: markdownCard(lines([...ELEMENTS, MODULE])),
    foot: '',
    says: [/^error: /],
  },
  { name: 'an uploaded module', post: htmlCard(lines(ELEMENTS)), foot: MODULE_UPLOADED, says: [NO_MODULE] },
  {
    name: 'an uploaded module of a strict host',
    post: htmlCard(lines(ELEMENTS)),
    foot: strict(MODULE_UPLOADED),
    says: [NO_MODULE],
  },
  {
    name: 'an uploaded classic script of a strict host',
    post: htmlCard(lines(ELEMENTS)),
    foot: strict(CLASSIC_UPLOADED),
    says: [/Refused to execute script .*MIME type \('text\/plain'\) is not executable/],
  },
];

/** The timeline's dossier is in pieces, the other two draw. */
export const BROKEN_POST = {
  name: 'a Markdown card with a dossier that has blank lines, straight under its tag',
  post: markdownCard(blocks(withData(JSON_SCRIPT))),
};
