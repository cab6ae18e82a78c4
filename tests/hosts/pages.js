// Other people's pages, as a table: what each does to the elements it holds, and what of it may come through.
// Everything is written as well-formed XML, so that one text serves HTML and XHTML.
import { build } from 'esbuild';

/** The three elements, all on one dossier. */
function threeOf(address) {
  const src = `src="${address}" loading="eager"`;
  return `<quote-card ${src} quote="quote-wsj-history"></quote-card>
<visit-timeline ${src} between="MNG PRK" context="" gaps=""></visit-timeline>
<relations-map ${src} focus="MNG" at="2007-12" timeline="" groups="six-party-talks"></relations-map>`;
}

/** What stands around them in every page, and must look the same with and without them. */
const WITNESS = `<section id="witness"><h2>A heading</h2><p>Words, <a href="#witness">a link</a> and <em>stress</em>.</p>
<button type="button">A button</button><input value="A field" /><ul><li>An item</li></ul>
<blockquote>A quotation</blockquote><figure><figcaption>A caption</figcaption></figure>
<table><tbody><tr><th>A head</th><td>A cell</td></tr></tbody></table></section>`;

const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];
export const MODULES = TAGS.map((tag) => `<script type="module" src="/dist/cdn/${tag}.js"></script>`).join('');

export const CLASSIC = TAGS.map((tag) => `<script src="/dist/cdn/${tag}.classic.js"></script>`).join('');

export const LOADER = '<script type="module" src="/dist/cdn/entente.js"></script>';
export const CLASSIC_LOADER = '<script src="/dist/cdn/entente.classic.js"></script>';

const XHTML = 'application/xhtml+xml';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const npm = (path) => `<link rel="stylesheet" href="/node_modules/${path}" />`;

const SIZE = ['font-size', 'line-height', 'letter-spacing'];
/** A border is drawn in whole pixels of the device. */
const BORDERS = ['block-start', 'block-end', 'inline-start', 'inline-end'].map((side) => `border-${side}-width`);
const EDGES = ['block-end', 'block-start', 'inline-end', 'inline-start'];
const DARK = ['color', 'background-color', 'fill', 'stroke'];

/**
 * What a row may say, beside its name:
 * css (in the page's own style element), head (before everything of ours), html (attributes of the root), doctype, type,
 * policy (headers), scripts and tail (in place of the modules in the head), wrap (around the elements);
 * context: of Playwright's;
 * inherits: what comes through to the witnesses inside, because it is meant to be inherited. All else must be as in
 * a plain page;
 * like: the width of the plain page to compare with, where the elements have less room than the page.
 */
export const PAGES = [
  { name: 'a plain page' },
  {
    name: 'a reset that unsets everything',
    css: '*, *::before, *::after { all: unset } head, head * { display: none } html, body, main, #witness { display: block }',
  },
  { name: 'a reset that reverts to initial values', css: 'body * { all: initial } body, main { display: block }' },
  { name: 'elements made boxless', css: 'main * { display: contents }' },
  { name: 'margins that win', css: '* { box-sizing: content-box; margin: 10px !important; padding: 3px !important }' },
  {
    name: 'an article that sets all that is inherited',
    css: `article { text-align: center; text-transform: uppercase; letter-spacing: 2px; word-spacing: 5px;
      text-indent: 2em; white-space: nowrap; font-style: italic; font-weight: 700; font-variant: small-caps; color: red;
      text-shadow: 1px 1px red; line-height: 3; cursor: wait; list-style: square inside; overflow-wrap: normal }`,
    wrap: (three) => `<article>${three}</article>`,
  },
  {
    name: 'selectors that reach for everything',
    css: `button, a, p, h1, h2, h3, h4, ul, li, table, th, td, svg, path, text, figure, blockquote {
      display: inline !important; color: red !important; margin: 40px !important; font: italic 40px/2 serif !important;
      background: blue !important; fill: red !important; stroke: red !important }`,
  },
  { name: 'a root font of 62.5 %', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  {
    name: 'a root font of 24 px',
    css: 'html { font-size: 24px }',
    inherits: SIZE,
  },
  { name: 'Bootstrap', head: npm('bootstrap/dist/css/bootstrap.css'), inherits: ['font-family'] },
  { name: 'Tailwind’s preflight', head: npm('tailwindcss/preflight.css') },
  { name: 'Pico', head: npm('@picocss/pico/css/pico.css'), inherits: ['font-family', ...SIZE] },
  { name: 'Foundation', head: '<link rel="stylesheet" href="/hosts/foundation.css" />', inherits: ['font-family'] },
  { name: 'Bulma', head: npm('bulma/css/bulma.css'), inherits: ['font-family'] },
  { name: 'normalize.css', head: npm('normalize.css/normalize.css') },
  // (`text-align: match-parent` is computed to a side: names of another direction stay at their mark.)
  { name: 'a page from right to left', html: 'dir="rtl"', inherits: ['direction', 'text-align'] },
  { name: 'a zoomed page', css: 'body { zoom: 1.25 }', inherits: BORDERS, like: 576 },
  { name: 'a scaled slide', css: 'main { transform: scale(0.5) }' },
  { name: 'quirks mode', doctype: '' },
  // Chromium reads no module in XML, and tells elements that its XML parser makes after their definition no attribute.
  { name: 'XHTML, by classic scripts at its end', type: XHTML, scripts: '', tail: CLASSIC },
  { name: 'XHTML, by the classic loader at its end', type: XHTML, scripts: '', tail: CLASSIC_LOADER },
  { name: 'a base address elsewhere', head: '<base href="/elsewhere/" />', src: '../dist/data/mongolia-korea.json' },
  {
    name: 'a base address elsewhere, by the loader',
    head: '<base href="/elsewhere/" />',
    src: '../dist/data/mongolia-korea.json',
    scripts: '<script type="module" src="../dist/cdn/entente.js"></script>',
  },
  { name: 'a flex item', wrap: (three) => `<div style="display: flex"><div>${three}</div></div>` },
  { name: 'flex items that wrap', wrap: (three) => `<div style="display: flex; flex-wrap: wrap">${three}</div>` },
  {
    name: 'grid items',
    wrap: (three) => `<div style="display: grid; grid-template-columns: 1fr 1fr">${three}</div>`,
    like: 368,
  },
  { name: 'a float', wrap: (three) => `<div style="float: left">${three}</div>` },
  { name: 'a parent without a box', wrap: (three) => `<div style="display: contents">${three}</div>` },
  { name: 'a column of 240 px', wrap: (three) => `<div style="inline-size: 240px">${three}</div>`, like: 256 },
  { name: 'a page in columns', wrap: (three) => `<div style="columns: 2">${three}</div>`, like: 360 },
  {
    name: 'forced colours',
    context: { forcedColors: 'active' },
    // (What is pressed and what is chosen has a stronger edge there, where colours cannot tell.)
    inherits: [...DARK, 'font-variant', 'stroke-width', ...EDGES.map((edge) => `border-${edge}-width`)],
  },
  { name: 'a dark page', html: 'style="color-scheme: dark"', inherits: DARK },
  {
    name: 'a page that follows a reader who likes it dark',
    css: ':root { color-scheme: light dark }',
    context: { scheme: 'dark' },
    inherits: DARK,
  },
  { name: 'a strict content policy', policy: STRICT },
  { name: 'a strict content policy and classic scripts', policy: STRICT, scripts: CLASSIC },
  {
    name: 'two versions of the elements',
    scripts: MODULES + MODULES.replaceAll('/dist/', '/other-version/') + CLASSIC,
  },
  ...Object.entries({
    Prototype: '<script src="/hosts/prototype.js"></script>',
    MooTools: '<script src="/node_modules/mootools/lib/mootools-core-1.5.2-server.js"></script>',
    'own additions to Object.prototype': '<script src="/hosts/additions.js"></script>',
    'frozen intrinsics': '<script src="/hosts/freeze.js"></script>',
  }).flatMap(([name, head]) => [
    { name, head },
    { name: `${name}, by the loader`, head, scripts: LOADER },
    { name: `${name}, by the classic loader`, head, scripts: CLASSIC_LOADER },
  ]),
];

/** The document; with `plain`, without anything of ours that runs. */
export function documentOf(page, plain = false) {
  const { name, css = '', head = '', html = '', doctype = '<!doctype html>', type, wrap } = page;
  const { src = '/dist/data/mongolia-korea.json', scripts = MODULES, tail = '' } = page;
  const three = threeOf(src);
  const space = type === XHTML ? ' xmlns="http://www.w3.org/1999/xhtml"' : '';
  return `${type === XHTML ? '' : doctype}<html lang="en"${space} ${html}><head><meta charset="utf-8" />
<title>${name}</title>${head}${css && `<style>${css}</style>`}${plain ? '' : scripts}
</head><body>${WITNESS}<main>${wrap ? wrap(three) : three}</main>${plain ? '' : tail}</body></html>`;
}

/** A page that adds to every object and array, as old scripts do: what is enumerable there meets every `for … in`. */
const ADDITIONS = `Object.prototype.extend = function () {}; Array.prototype.toJSON = function () { return 'wrong' };
Array.prototype.contains = function (one) { return this.indexOf(one) >= 0 }; String.prototype.toJSON = Array.prototype.toJSON;
Function.prototype.method = function () {}; Element.prototype.update = function () {};`;

/** A page that lets nobody change the platform. */
const FREEZE = `for (const name of Object.getOwnPropertyNames(globalThis)) {
  const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
  if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
  Object.freeze(value.prototype);
  Object.freeze(value);
}
for (const space of [Intl, JSON, Math, Reflect]) Object.freeze(space);`;

/** What the static server of the tests serves for these pages. */
export async function siteOf(hosts) {
  const { outputFiles } = await build({
    stdin: { contents: 'Object.assign(window, require("prototype"))', resolveDir: '.' },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  const script = (body) => ({ body, headers: { 'content-type': 'text/javascript' } });
  const pages = {
    '/hosts/prototype.js': script(outputFiles[0].text),
    '/hosts/additions.js': script(ADDITIONS),
    '/hosts/freeze.js': script(FREEZE),
  };
  hosts.forEach((page, index) => {
    const headers = {
      ...(page.type && { 'content-type': page.type }),
      ...(page.policy && { 'content-security-policy': page.policy }),
    };
    pages[`/${index}`] = { body: documentOf(page), headers };
    pages[`/${index}/plain`] = { body: documentOf(page, true), headers };
  });
  return {
    pages,
    folders: {
      '/dist/': 'dist/',
      '/other-version/': 'dist/',
      '/node_modules/': 'node_modules/',
      '/hosts/': 'tests/hosts/',
    },
  };
}
