// What a page that is pasted as an address says of itself: oEmbed 1.0, written out once, for any host of files.
import { attributesHtml, escapeHtml } from './escape.js';

/** CSS pixels, until the frame tells its height: what each element takes at this width. */
export const ROOM = {
  'quote-card': { width: 600, height: 480 },
  'visit-timeline': { width: 800, height: 760 },
  'relations-map': { width: 800, height: 820 },
};

/** Seconds for which a consumer may keep the answer. */
const A_DAY = 86_400;

/**
 * @typedef {object} Embed
 * @property {string} url address of the frame page
 * @property {string} title
 * @property {string} fallback
 * @property {number} width
 * @property {number} height
 * @property {string} provider name of who publishes the page
 */

/**
 * The words first, then the frame: WordPress shows the words until the frame has told its height. Inside the blockquote
 * it keeps text and links alone, and of the frame just these attributes; the sandbox it writes itself.
 * @param {Embed} embed
 */
export function embedHtml({ url, title, fallback, width, height }) {
  const frame = attributesHtml({
    ...{ src: url, title, width: String(width), height: String(height), frameborder: '0' },
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });
  const words = fallback === title ? '' : `${escapeHtml(fallback)}\n`;
  return `<blockquote>${words}<a${attributesHtml({ href: url })}>${escapeHtml(title)}</a></blockquote><iframe${frame}></iframe>`;
}

/** @param {Embed} embed */
export function oembedOf(embed) {
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
