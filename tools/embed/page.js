// A frame page that holds all it needs: the element, its data, its scripts. It makes no request, so it works from any
// host, in a sandbox of origin `null`, and from a disk.
import { createHash } from 'node:crypto';
import { attributesHtml, escapeHtml, inlineJson, inlineScript } from './escape.js';

const STYLE = 'html{font-family:system-ui,sans-serif}body{margin:0}';

const hashOf = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page may run its own two scripts and read what is written into it; everything else is forbidden to it. */
const policyFor = (/** @type {string[]} */ scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(STYLE)}`,
    'connect-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

const linesHtml = (/** @type {string} */ text) => escapeHtml(text).replaceAll('\n', '<br>');

/**
 * @typedef {object} Page
 * @property {string} tag
 * @property {Record<string, string | true>} attributes
 * @property {unknown} dossier as it stands in its file
 * @property {string} title
 * @property {string} lang
 * @property {string} fallback what readers without scripts and search engines see
 * @property {string[]} scripts code of classic scripts, in order
 * @property {{ page: string, oembed: string }} [addresses] where the page and its oEmbed answer will lie
 */

/** @param {Page} page */
export function embedPage({ tag, attributes, dossier, title, lang, fallback, scripts, addresses }) {
  const codes = scripts.map(inlineScript);
  // WordPress reads the head alone, and no more than 150 kB of it: the scripts stand at the end.
  return `<!doctype html>
<html${attributesHtml({ lang })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyFor(codes))}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${addresses ? discoveryHtml(addresses, title) : ''}<style>${STYLE}</style>
</head>
<body>
<${tag}${attributesHtml({ ...attributes, loading: 'eager' })}>
<blockquote dir="auto">${linesHtml(fallback)}</blockquote>
<script type="application/json">${inlineJson(dossier)}</script>
</${tag}>
${codes.map((code) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`;
}

const discoveryHtml = (/** @type {{ page: string, oembed: string }} */ { page, oembed }, /** @type {string} */ title) =>
  `<link${attributesHtml({ rel: 'canonical', href: page })}>
<link${attributesHtml({ rel: 'alternate', type: 'application/json+oembed', href: oembed, title })}>
`;
