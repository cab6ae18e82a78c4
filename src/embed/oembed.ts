/** What a page that is pasted as an address says of itself: oEmbed 1.0, written out once, for any host of files. */
import { attributesHtml, escapeHtml } from './html.js';

/** CSS pixels, until the frame tells its height: what each element takes at this width. */
export const ROOM: Readonly<
  Record<'quote-card' | 'visit-timeline' | 'relations-map', { readonly width: number; readonly height: number }>
> = {
  'quote-card': { width: 600, height: 480 },
  'visit-timeline': { width: 800, height: 760 },
  'relations-map': { width: 800, height: 820 },
};

/** Seconds for which a consumer may keep the answer. */
const A_DAY = 86_400;

/** A page that is embedded. */
export interface Embed {
  /** Address of the frame page. */
  readonly url: string;
  readonly title: string;
  readonly fallback: string;
  readonly width: number;
  readonly height: number;
  /** Name of who publishes the page. */
  readonly provider: string;
}

/**
 * The words first, then the frame: WordPress shows the words until the frame has told its height. Inside the blockquote
 * it keeps text and links alone, and of the frame just these attributes; the sandbox it writes itself.
 */
export function embedHtml({ url, title, fallback, width, height }: Embed): string {
  const frame = attributesHtml({
    ...{ src: url, title, width: String(width), height: String(height), frameborder: '0' },
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });
  const words = fallback === title ? '' : `${escapeHtml(fallback)}\n`;
  return `<blockquote>${words}<a${attributesHtml({ href: url })}>${escapeHtml(title)}</a></blockquote><iframe${frame}></iframe>`;
}

/** The answer: `rich`, with the words and the frame. */
export function oembedOf(embed: Embed): Readonly<Record<string, string | number>> {
  const { url, title, width, height, provider } = embed;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: new URL('/', url).href,
    cache_age: A_DAY,
    width,
    height,
    html: embedHtml(embed),
  };
}
