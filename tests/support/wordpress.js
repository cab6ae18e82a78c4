// Stand-ins for what WordPress does to an embed of a host that it does not know: its filter for the oEmbed answer
// (wp_filter_oembed_result), and the script on the page around the frame (wp-embed.js).

const ALLOWED = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** Drops tags and attributes that are not allowed, as wp_kses does; what stands between tags stays. */
const kses = (html) =>
  html.replace(/<(\/?)([a-z][\w-]*)([^>]*)>/gi, (_, slash, tag, rest) => {
    const allowed = ALLOWED[tag];
    if (!allowed) return '';
    const kept = [...rest.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, name]) => allowed.includes(name));
    return `<${slash}${tag}${kept.map(([attribute]) => attribute).join('')}>`;
  });

/** The answer's HTML as it stands in the post; undefined where WordPress refuses it. */
export function filterOembed({ type, html }, secret) {
  if (type !== 'rich' && type !== 'video') return undefined;
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kses(html)) ?? [];
  if (!frame) return undefined;
  const withSecret = frame.replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`);
  // As 6.5 does; 7.1 writes `visibility: hidden`, which a browser renders.
  const hidden = quote ? ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"' : '';
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    withSecret.replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
    )
  );
}

/** The script of the page around the frame. */
export const wpEmbed = () => {
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)) {
      quote.style.display = 'none';
    }
    for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
      if (data.message === 'link') (globalThis.links ??= []).push(data.value);
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    }
  });
};
