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
  /** True for a page that a camera will take: what a reader acts on is left out. */
  readonly still?: boolean;
}

const STILL = '.actions,.controls,.notice{display:none}';

/** A picture as wide as the page allows, not as wide as it was drawn. */
const SCALED = '.picture svg{block-size:auto}';

/** JSON that no `</script>` in it can end. */
function inScript(json: string): string {
  return `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>\n`;
}

/** An element with its drawing as a declarative shadow root, and its light content behind it. */
export function elementHtml({ shadow, css }: Drawn, { tag, attributes, fallback, inline, still }: Around): string {
  const named = [...attributes]
    .map(([name, value]) => ` ${name}${value === '' ? '' : `="${escaped(value)}"`}`)
    .join('');
  return `<${tag}${named}><template shadowrootmode="open"><style>${css}${SCALED}${still ? STILL : ''}</style>${shadow}</template>
${inline === undefined ? '' : inScript(inline)}${fallback}
</${tag}>`;
}

/** What a whole page says of itself. */
export interface PageWords {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The column is as wide as what stands in it was drawn. */
  readonly width: number;
  /** Address of a module that the page loads. */
  readonly script?: string | undefined;
}

/** A page around a drawing. */
export function pageHtml(body: string, { title, lang, dir, width, script }: PageWords): string {
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>body { max-inline-size: ${width}px; margin: 16px auto; padding-inline: 16px; }</style>
${script === undefined ? '' : `<script type="module" src="${escaped(script)}"></script>\n`}</head>
<body>
${body}
</body>
</html>
`;
}
