import type { Drawn, Tag } from './draw.js';
import { escaped } from './markup.js';

/** What stands beside the drawing in an element's HTML. */
export interface Around {
  readonly tag: Tag;
  /** The attributes as the page is to have them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** HTML for readers without declarative shadow roots, for feeds and for search engines. */
  readonly fallback: string;
  /** The dossier as JSON, for an element that is to make no request. */
  readonly inline?: string | undefined;
}

/** A picture as wide as the page allows, not as wide as it was drawn. */
const SCALED = '.picture svg{block-size:auto}';

/** JSON that no `</script>` in it can end. */
function inScript(json: string): string {
  return `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>\n`;
}

/** An element with its drawing as a declarative shadow root, and its light content behind it. */
export function elementHtml({ shadow, css }: Drawn, { tag, attributes, fallback, inline }: Around): string {
  const named = [...attributes]
    .map(([name, value]) => ` ${name}${value === '' ? '' : `="${escaped(value)}"`}`)
    .join('');
  return `<${tag}${named}><template shadowrootmode="open"><style>${css}${SCALED}</style>${shadow}</template>
${inline === undefined ? '' : inScript(inline)}${fallback}
</${tag}>`;
}

/** A page around a drawing. */
export function pageHtml(
  body: string,
  { title, lang, dir, script }: { title: string; lang: string; dir: string; script?: string | undefined },
): string {
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
${script === undefined ? '' : `<script type="module" src="${escaped(script)}"></script>\n`}</head>
<body>
${body}
</body>
</html>
`;
}
