/**
 * A frame page that holds all it needs: the element, its data, its scripts. It makes no request, so it works from any
 * host, in a sandbox of origin `null`, and from a disk.
 */
import { attributesHtml, escapeHtml, inlineJson, inlineScript } from './html.js';

const STYLE = 'html{font-family:system-ui,sans-serif}body{margin:0}';

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The page may run its own two scripts and read what is written into it; everything else is forbidden to it. */
async function policyFor(scripts: readonly string[]): Promise<string> {
  const hashes = await Promise.all(scripts.map(hashOf));
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    `style-src ${await hashOf(STYLE)}`,
    'connect-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

const linesHtml = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** A JSON file as an address that holds it. */
export function jsonAddress(text: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify(JSON.parse(text)));
  return `data:application/json;base64,${btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''))}`;
}

/** Where a page and its oEmbed answer will lie. */
export interface FrameAddresses {
  readonly page: string;
  readonly oembed: string;
}

/** What a frame page is made of. */
export interface FramePage {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  /** As it stands in its file. */
  readonly dossier: unknown;
  readonly title: string;
  readonly lang: string;
  /** What readers without scripts and search engines see. */
  readonly fallback: string;
  /** Code of classic scripts, in order. */
  readonly scripts: readonly string[];
  readonly addresses?: FrameAddresses | undefined;
}

/** The page as text. */
export async function embedPage(page: FramePage): Promise<string> {
  const { tag, attributes, dossier, title, lang, fallback, scripts, addresses } = page;
  const codes = scripts.map(inlineScript);
  // WordPress reads the head alone, and no more than 150 kB of it: the scripts stand at the end.
  return `<!doctype html>
<html${attributesHtml({ lang })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(await policyFor(codes))}">
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

const discoveryHtml = ({ page, oembed }: FrameAddresses, title: string): string =>
  `<link${attributesHtml({ rel: 'canonical', href: page })}>
<link${attributesHtml({ rel: 'alternate', type: 'application/json+oembed', href: oembed, title })}>
`;
