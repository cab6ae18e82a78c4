// A guide as a page of the gallery.
import { marked } from 'marked';

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Pages of the repository that have become guides: where a link to them leads. */
const GUIDES = { '../wordpress/README.md': 'wordpress.html', '../docs/cms.md': 'cms.html' };

function addressOf(href, name) {
  if (/^(?:https?:|#)/.test(href)) return href;
  const [path, anchor] = href.split('#');
  const address = GUIDES[path] ?? (/^[\w-]+\.md$/.test(path) ? path.replace(/\.md$/, '.html') : path);
  if (address.endsWith('.md')) throw new Error(`${name}: ${href} is no page of the gallery`);
  return anchor ? `${address}#${anchor}` : address;
}

const idOf = (text) =>
  text
    .toLowerCase()
    .replace(/&[a-z]+;|[^\p{L}\p{N}]+/gu, '-')
    .replace(/^[\d-]+|-$/g, '');

/** What Markdown becomes here: headings one can link to, and code and tables that scroll by themselves on a phone. */
function rendererOf(name) {
  let regions = 0;
  const region = (what) => `tabindex="0" role="region" aria-label="${what} ${++regions}"`;
  return {
    heading: (html, level, raw) => `<h${level} id="${idOf(raw)}">${html}</h${level}>\n`,
    code: (text, info) => `<pre ${region(`Code (${info || 'text'})`)}><code>${escape(text)}</code></pre>\n`,
    table: (head, body) =>
      `<div class="table" ${region('Table')}><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`,
    tablecell: (html, { header }) => (header ? `<th scope="col">${html}</th>` : `<td>${html}</td>`),
    link: (href, _title, html) =>
      `<a href="${escape(addressOf(href, name))}"${/\.csv$/.test(href) ? ' download' : ''}>${html}</a>`,
  };
}

/** The whole page: the first heading is its title, the first paragraph its lead and description. */
export function pageOf(text, { name, nav }) {
  marked.use({ renderer: rendererOf(name) });
  const [title, lead, ...rest] = marked.lexer(text).filter(({ type }) => type !== 'space');
  if (title.type !== 'heading' || lead?.type !== 'paragraph') throw new Error(`${name} has no title and lead`);
  const plain = (markdown) => escape(markdown.replace(/[`*_]|\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' '));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${plain(lead.text)}" />
    <meta name="color-scheme" content="light dark" />
    <title>${plain(title.text)} · Entente</title>
    <link rel="icon" href="../icon.svg" />
    <!-- The columns of a table change while its rows come in. -->
    <link rel="expect" href="#end" blocking="render" />
    <link rel="stylesheet" href="../gallery.css" />
    <link rel="stylesheet" href="../guides.css" />
  </head>
  <body>
    <header>
      ${nav}
    </header>
    <main class="guide">
      <h1>${marked.parseInline(title.text)}</h1>
      <p class="lead">${marked.parseInline(lead.text)}</p>
${marked.parser(rest)}
    </main>
    <footer class="page" id="end">
      <a href="index.html">All guides</a>. Code: MIT.
    </footer>
  </body>
</html>
`;
}
