/**
 * What `embed.html` does: draws one element from its address (`?element=visit-timeline&src=…` and any attribute) and
 * tells its height to the page around it. A classic script, so that a sandboxed frame of origin `null` needs no CORS
 * to run it.
 *
 * Message to the parent: `{ entente: 'height', height }`, CSS pixels; and AMP's
 * `{ sentinel: 'amp', type: 'embed-size', height }`.
 */
const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

function draw(query: URLSearchParams): void {
  const tag = query.get('element') ?? '';
  if (!TAGS.includes(tag)) return;
  const element = document.createElement(tag);
  for (const [name, value] of query) {
    if (name !== 'element' && /^[a-z]+$/.test(name) && !name.startsWith('on')) element.setAttribute(name, value);
  }
  element.setAttribute('loading', 'eager');
  document.documentElement.lang = query.get('lang') ?? document.documentElement.lang;
  document.body.append(element);
  const script = document.createElement('script');
  script.src = new URL(`${tag}.classic.js`, own).href;
  document.head.append(script);
}

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ entente: 'height', height }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

draw(new URLSearchParams(location.search));
if (parent !== window) new ResizeObserver(tellHeight).observe(document.documentElement);
